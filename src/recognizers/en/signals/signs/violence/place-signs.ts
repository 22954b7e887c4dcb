import type { ViolenceSign } from '../../../../signals/constellations/violence/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Where it is to be, to whom, and what makes it harmless, in English. */
export const violencePlaces = {
  onTheWay: {
    says: [
      'going|headed|heading|driving|drive|walking|riding|go|rolling|drove|gone|goes|went over|up|down|back|to|by|out .. his|her|their|there',
      'going|headed|heading|driving|walking|go to|over|by .. FOE house|place|job|crib|apartment|office|work|trailer|door',
      'MEANSTO .. find|hunt|confront|visit|track|get|catch|corner|face FOE|THATONE',
      'riding|sliding|spinning|rolling tonight|on|out|up',
      'on my|his|her|our way',
      'to get|find|catch|confront|handle|meet FOE',
      'pull|pulling|pulled|rolled|showed|showing up|over to|at|by|on .. his|her|their|FOE|crib|house|PREMISES',
      'pull|pulling|roll|rolling|slide|run|running|creep up|on|at FOE|his|her|their|on',
      'when|till|until he|she|they gets|get|comes|come|walks|walk|leaves|shows|opens home|out|back|up|in|off|there|the',
      'when|till|until .. gets|comes|walks|clocks|shows off|out|home|back|in|up',
      'gets|getting|hes|shes|comes|coming out|off|home at|tonight|today|tomorrow|noon|friday|monday|soon|shift|work|from',
      'waiting|wait for|till|until .. him|her|them|he|she|THATONE',
      'meet|meeting FOE .. tonight|alone|outside',
    ],
  },
  stalks: {
    says: [
      'know|knows|found|got|find|figured|learned where|out|what .. he|she|they|him|them? .. live|lives|works|work|parks|park|is|stays|stay|hangs|sleeps|at|corner|drives',
      'know|knows|found|have|got his|her|their|the address|schedule|route|shift|plate',
      'address of|for THATONE FOE',
      'when|where hes|shes|theyre .. alone|asleep|home|parked|working',
      'time|times|hours|when|where he|she|they get|gets|leave|leaves|park|parks|clock|clocks|drop|drops off|work|out|home|kids|for|at?',
      'looking|searching|hunting for|down? THATONE? .. FOE',
      'looking|went|going|go|coming|come|out for|after THATONE? .. FOE',
      'looking|hunting|searching|came|coming|comes for|after me|us',
      'LURKING for|on? THATONE? .. FOE',
      'LURKING outside|behind|near|across|by|around|in|down .. his|her|their|car|door|PREMISES|lot|exs|mans|bosss|guys|corner',
      'driving|drive|drove|walking|walked|circling past|by|around .. his|her|their|PREMISES',
      'standing|stood|stand over|outside|by him|her|them|his|her|their|THATONE .. bed|door|FOE?',
      'knows where i|we live|stay|work',
      'know|knows which|what door|car|bus|time|train|way|room|street|truck',
      'in|to|outside|at|by|near|across his|her|their driveway|yard|porch|parking|street|house|apartment|window|building|job',
    ],
    notNear: 'meetings meeting therapist program sponsor support treatment help',
  },
  publicPlace: {
    says: [
      'school|class|classroom|campus|prom|graduation|court|courthouse|clinic|church|mosque|synagogue|mall|assembly|cafeteria|locker',
      'rd|th|st|nd|3rd period|floor',
      '1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|lunch period|bell|hour',
    ],
  },
  babyNear: {
    says: [
      'baby|babies|newborn|infant|toddler|crib|cradle|bassinet|colic|colicky',
      'month|months|week|weeks|mo|yr|year old',
      'son|daughter|kid|kids|child|twins',
    ],
  },
  settled: {
    says: [
      'doing great|well|better|good|fine|amazing|okay|ok',
      'sober|clean since|now',
      'MANY|two|three|four|five|six|seven|eight|nine|2|3|4|5|6|7|8|9 years|yrs|months sober|clean|ago',
      'in a|the program|recovery|rehab|treatment now',
      'in jail|prison|custody',
      'did|served time|MANY|my|his|two|three|four|five',
      'criminal|assault record|charge|charges|conviction',
      'back in|then',
      'when i was|were|drank|used',
      'no longer|nolonger',
      'forgave|amends|reconciled',
    ],
  },
  pastime: {
    says: [
      'hunt|hunting|hunter|deer|elk|ducks|turkey|venison|hog|hogs|paintball|airsoft|archery',
      'shooting|gun|rifle range',
      'target practice|shooting',
      'concealed? carry permit|license',
      'nail|glue|heat|squirt|water|nerf|massage|radar|tattoo gun',
      'sparring|boxing|mma|karate|jiu|judo|kickboxing|wrestling|football|soccer|basketball|hockey|playoffs|tournament|league|chess',
      'lose|lost|lost|won|win|watch|watching|watched|play|playing|played the|a|that|our .. game|games|match|level|round',
      'standup|karaoke|monologue|halloween|costume|laser tag',
      'call of duty|fortnite|gta|xbox|ps5|playstation|minecraft|halo|dnd|gaming|videogame|videogames',
      'video game|games',
      'movie|movies|netflix|novel|lyrics|sitcom|documentary|podcast|comedy|horror',
      'chef|recipe|onions|vegetables|veggies|sushi|steak|cutting board|culinary|barbecue|bbq',
      'mosquito|mosquitoes|roaches|wasps|weeds|hornets|termites',
      'i|im|was|as|being|worked|were a|an? cop|guard|chef|butcher|hunter|soldier|marine|deputy|surgeon|carpenter|cook|welder',
      'armed security|guard|forces',
      'killing|kill it|time|mood|vibe|switch|lights|engine|motor',
    ],
    notNear: 'thinks convinced believes',
  },
} satisfies Partial<SignsOf<ViolenceSign>>;
