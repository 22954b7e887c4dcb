import type { AbuseSign } from '../../../../signals/constellations/abuse/names.ts';
import { joined } from '../../../../signals/sign.ts';
import type { SignsOf } from '../../../../signals/sign.ts';
import { abuseBlowSigns } from './blow-signs.ts';
import { abuseBodySigns } from './body-signs.ts';
import { abuseCareSigns } from './care-signs.ts';
import { abuseContextSigns } from './context-signs.ts';
import { abuseControlSigns } from './control-signs.ts';
import { abuseDearSigns } from './dear-signs.ts';
import { abuseFearSigns } from './fear-signs.ts';
import { abuseMarkSigns } from './mark-signs.ts';
import { abuseMenaceSigns } from './menace-signs.ts';
import { abuseMisuseSigns } from './misuse-signs.ts';
import { abuseNightSigns } from './night-signs.ts';
import { abuseShownSigns } from './shown-signs.ts';
import { abuseThreatSigns } from './threat-signs.ts';
import { abuseToldSigns } from './told-signs.ts';
import { abuseVeiledSigns } from './veiled-signs.ts';
import { abuseWatchSigns } from './watch-signs.ts';

/** Classes of words of these signs alone. */
export const abuseClasses = {
  /** Who may do it: anyone but the writer. */
  ABUSER:
    'he hes she shes they theyre husband wife boyfriend girlfriend bf gf ex exes partner fiance spouse hubby husbands boyfriends girlfriends partners pimp trafficker abuser dad father mom mother stepdad stepfather stepmom stepmother brother stepbrother sister son daughter uncle aunt cousin grandpa grandson nephew niece caretaker caregiver aide nurse staff roommate landlord sponsor dealer boss man guy dude owner mama papa daddy parents inlaws hubbys dads moms uncles brothers stepdads wifes coach teacher priest pastor babysitter bd bfs gfs',
  /** Who is harmed, other than the writer. */
  DEAR: 'kid kids child children baby son daughter sons daughters stepson stepdaughter mom mother mama sister grandma grandmother granny grandpa grandfather nana abuela dad father brother niece nephew grandson granddaughter grandkids grandchild toddler girl girls boys infant friend aunt cousin stepbrother stepsister grandmother grandfather mommy uncle',
  DEARS: 'kids children baby daughter son grandma mom mother sister',
  HANDLE:
    'hits hit hitting beats beat beating punches punched punching kicks kicked kicking slaps slapped slapping smacks smacked smacking shoves shoved shoving pushes pushed pushing grabs grabbed grabbing slams slammed slamming drags dragged dragging throws threw throwing whips whipped whipping stomps stomped bites bit headbutts headbutted knocks knocked pins pinned yanks yanked shakes shook spanks burns burned burnt attacks attacked attacking assaults assaulted tackled wails whoops whooped beatin hittin clocked decked socked slugged backhands backhanded belted pistolwhipped smothered smothers abuses abused abusing tortures tortured restrains strikes struck harming rough roughs tortured pummels pummeled thrashes scratches scratched scratching claws clawed slaping jumped whoop whooped whooping whoopin whup whupped whuppin smackin slappin kickin punchin chokin grabbin draggin shovin burnin',
  HURTIN:
    'hit beat punch kick slap smack shove push grab slam drag throw whip hurt attack burn choke',
  /** Done to a body by another's hand, and hardly ever a figure of speech. */
  BEATING:
    'slaps slapped slapping punches punched punching shoves shoved shoving chokes choked strangles strangled strangling backhanded whips whipped whipping',
  /** Between a word for "my" and the one who is loved: "my little sister". */
  AGED: 'little older younger oldest youngest elderly poor own old sick disabled pregnant disable baby year month autistic two three four other',
  /** Kin and others who are older, whose touch a child tells of. */
  GROWN:
    'stepdad stepfather uncle grandpa grandfather dad father brother cousin stepbrother coach priest pastor teacher babysitter landlord boyfriend foster stepdads',
  /** What hits, chokes or kicks and is nobody. */
  FIGURE:
    'life anxiety grief craving cravings depression panic addiction withdrawal withdrawals deadline deadlines debt debts bills rent stress guilt shame allergies pollen smoke realization reality feels feelings memory memories homesick hangover flu covid fever tie collar',
  /** Games, and roads, where one beats or hits another. */
  PLAY: 'chess game games cards pool fantasy football pingpong mario madden monopoly poker checkers basketball tennis wrestling bowling xbox score race sparring vending meme',
  CRASH: 'crash accident rearended fender insurance airbag intersection highway crosswalk redlight',
  /** What may become of someone: a fear for them, not of them. */
  FATE: 'relapsing relapse dying drinking using stopping overdosing leaving losing getting going being having driving quitting detoxing withdrawing falling smoking ending od dead death finding doing cheating and',
  CARED:
    'meds medicine medication medications pills insulin inhaler food water oxygen walker wheelchair formula diapers suboxone methadone dinner supper',
  RAGED: 'mad angry upset furious violent pissed explode snap yell scream hit flip start',
  /** Those of them with whom one shares no bed by choice. */
  ELDER:
    'stepdad stepfather stepdads uncle grandpa grandfather dad father brother cousin stepbrother coach priest pastor babysitter foster',
  ELDERS: 'stepdads uncles grandpas dads fathers brothers cousins coachs stepfathers grandfathers',
  COMES:
    'come comes came coming get gets got getting climb climbs climbed climbing crawl crawls crawled sneak sneaks sneaked snuck walk walks walked lay lays',
  /** What one goes to for help. */
  HELPED:
    'rehab treatment detox sober clean help meetings program center therapy inpatient counseling counselor',
  LETTING: 'let lets letting allow allows allowing permit permits',
  UNWILLING:
    'make makes made making force forces forced forcing pressures pressured coerces coerced',
  SLAY: 'kill murder shoot stab hurt burn bury strangle drown slit end destroy harm beat',
  SLAYING:
    'cut slit smash break bash slice snap wreck mess kill killing kills murder shoot stab strangle bury burn hurt harm beat',
  WALL: 'wall walls door floor ground stairs counter fridge table car bed couch sink tub dresser cabinet',
  NECK: 'throat neck windpipe',
  BONE: 'nose jaw arm wrist rib ribs lip tooth teeth finger fingers eye collarbone cheekbone hand orbital hip leg ankle knee skull bone bones spine',
};

/** How abuse shows itself, in English. */
export const abuseSigns: SignsOf<AbuseSign> = joined(
  abuseBlowSigns,
  abuseBodySigns,
  abuseCareSigns,
  abuseContextSigns,
  abuseControlSigns,
  abuseMenaceSigns,
  abuseNightSigns,
  abuseShownSigns,
  abuseThreatSigns,
  abuseDearSigns,
  abuseFearSigns,
  abuseMarkSigns,
  abuseMisuseSigns,
  abuseToldSigns,
  abuseVeiledSigns,
  abuseWatchSigns,
);
