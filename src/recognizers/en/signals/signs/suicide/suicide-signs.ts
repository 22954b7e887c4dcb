import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import { joined } from '../../../../signals/sign.ts';
import type { SignsOf } from '../../../../signals/sign.ts';
import { asideClasses, asideSigns } from './aside-signs.ts';
import { chosenSigns } from './chosen-signs.ts';
import { imageSigns } from './image-signs.ts';
import { traceSigns } from './trace-signs.ts';
import { grimSigns } from './grim-signs.ts';
import { storeSigns } from './store-signs.ts';
import { exampleSigns } from './example-signs.ts';
import { absenceSigns } from './absence-signs.ts';
import { attemptSigns } from './attempt-signs.ts';
import { besideSigns } from './beside-signs.ts';
import { brinkSigns } from './brink-signs.ts';
import { estateSigns } from './estate-signs.ts';
import { farewellSigns } from './farewell-signs.ts';
import { meansSigns } from './means-signs.ts';
import { mindSigns } from './mind-signs.ts';
import { planSigns } from './plan-signs.ts';
import { safetySigns } from './safety-signs.ts';
import { thoughtSigns } from './thought-signs.ts';

/** Classes of words of these signs alone. */
export const suicideClasses = {
  ...asideClasses,
  FIREARM:
    'gun guns weapon sidearm pistol pistols rifle rifles shotgun shotguns revolver revolvers firearm firearms handgun handguns glock barrel muzzle trigger magazine 9mm',
  ROPES:
    'rope ropes noose nooses cord cords belt belts bedsheet bedsheets scarf extension shoelace shoelaces paracord helium leash necktie bathrobe drawstring',
  RAZORS: 'razor razors blade blades knife knives boxcutter scalpel exacto',
  HIGHPLACE:
    'bridge bridges overpass overpasses roof rooftop rooftops ledge cliff cliffs balcony balconies railing guardrail rail viaduct parapet trestle tracks platform parking catwalk railroad',
  LEAPS:
    'jump jumps jumped jumping leap leaps leaping throw throws throwing hurl hurling fling flinging step steps stepping stepped walk walks walking walked run running ran lay laying lie lying drop dropping dive diving go going',
  STEERS:
    'drive drives driving drove swerve swerves swerving crash crashes crashing steer steering wrap wrapping ram ramming veer veering slam slamming plow yank turn turning',
  HOARDS:
    'save saves saving saved hoard hoards hoarding hoarded stockpile stockpiles stockpiling stockpiled stash stashes stashing stashed collect collects collecting collected gather gathering gathered squirreling squirreled stockpilling cheeking cheeked cheeks accumulating accumulated pocketing pocketed',
  GETS: 'bought buy buying got getting get grabbed borrowed stole took found pulled ordered purchased snuck picked swiped brought dug fetched ordering',
  STARES:
    'staring stare stares looking holding hold holds sitting sits sat clutching cradling stared held touching standing gripping',
  SEEKS:
    'googling googled google searching searched search looked looking researching researched research reading asked asking typing typed youtube lookup looks watching forum forums reddit chatgpt',
  LETTERS:
    'letter letters note notes video videos message messages voicemail voicemails recording recordings email emails journal text texts something',
  WRITES:
    'wrote write writing written writes left leaving leave recorded recording record scheduled typed typing drafted drafting draft sealed mailed sending found made finished finishing',
  LOVED:
    'mom mother mum mama mommy dad father daddy papa parents sister brother sisters brothers son daughter sons daughters kid kids child children baby wife husband family friends friend girlfriend boyfriend grandma grandpa everyone everybody niece nephew sibling siblings roommate babies boys girls each all loved people everybody',
  OWNED:
    'dog cat dogs cats pet pets guitar clothes stuff things belongings possessions jewelry ring watch car truck keys records xbox ps5 tools collection money savings toys shoes furniture books guns bike laptop phone camera instruments everything playstation computer necklace games',
  HANDS:
    'gave give gives giving given donated donating donate rehomed rehome rehoming sold selling handing handed surrendered signed signing left leaving',
  WHENDAY:
    'today yesterday week weekend night month monday tuesday wednesday thursday friday saturday sunday twice',
  MONTHS:
    'january february march april may june july august september october november december jan feb aug sept oct nov dec spring summer fall winter',
  LASTLY: 'final last eternal long',
  HAVE: 'have has had having gotta need needs needed',
  STANDS:
    'stood standing stand stands sat sitting sit sits parked parking waited waiting perched leaning leaned wandering',
};

/** How suicide shows itself, in English. */
export const suicideSigns: SignsOf<SuicideSign> = joined(
  absenceSigns,
  asideSigns,
  grimSigns,
  imageSigns,
  traceSigns,
  chosenSigns,
  attemptSigns,
  besideSigns,
  brinkSigns,
  estateSigns,
  farewellSigns,
  meansSigns,
  mindSigns,
  planSigns,
  safetySigns,
  exampleSigns,
  storeSigns,
  thoughtSigns,
);
