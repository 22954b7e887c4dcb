import type { IllnessSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What it is to be ill from withdrawal, in English. */
export const stomachSigns: SignsOf<IllnessSign> = {
  noFluids: {
    says: [
      'CANT|NOT|nothing|unable|barely|hardly|trouble to? KEEP .. down',
      'NOT|CANT KEEP .. FLUIDS',
      'nothing|NOT|wont|none .. stay|stays|staying|stayed|staying down|in|put',
      'everything|all|it|FLUIDS .. comes|coming|came|goes|shoots right|straight|back up|out|back|right',
      'RETCH up? everything|bile|water|yellow|green|black|for|COUNT|CLOCKED|ENDLESS',
      'NOT|CANT stop|quit|stopped RETCH',
      'dry RETCH .. bile|ENDLESS',
      'even|sips|sip|drops of? water|ice .. up|back|RETCH',
      'NOT|CANT PEED .. today|since|hours|day|in|all|yesterday',
      'dehydrated|dehydration|dehydrating',
      'NOT|CANT drank|drink|drunk|eat|eaten|ate|hold .. FLUIDS .. COUNT|since|days|in',
      'pukes|vomits|puking|throwing|vomiting .. everything|water|sip|drinks|eats',
      'sunken eyes',
      'both ends',
    ],
  },
  retches: { says: ['RETCH up?', 'heaving', 'sick to .. stomach'], notBefore: 'out away in' },
  poorly: {
    says: [
      'cramping|cramps|contractions|contracting|spotting|bleeding|RETCH',
      'so|real|super|violently|deathly|really|very|feeling|feel|getting|been|im|shes sick|ill|awful|terrible',
      'baby NOT|isnt|stopped moving|kicking',
      'baby .. NOT move|moving|moved|kick|kicking',
    ],
  },
  withdrawing: {
    says: [
      'withdrawing|dopesick|kicking|kickin|detoxing|wds',
      'in|having|bad|going|through|worst|hard|full|these|from|MY|FIERCE|DRUG|LIQUOR|CALMER WITHDRAWAL',
      'WITHDRAWAL hit|kicked|started|bad|hard|so|real|since|for|FIERCE',
      'dope|junk sick',
    ],
    notBefore: 'management program center facility symptoms meds unit',
  },
  pregnant: {
    says: [
      'pregnant|prego|preggo|preggers|pregnet|pregnate|pregant|pregnancy|trimester',
      'weeks|months|wks|mos along|gestation',
      'with child',
      'expecting a|my|our|baby|in',
      'baby|unborn .. due|inside|kicking|belly|womb|bump',
      'im|shes|am due in',
      'COUNT|MANY weeks|wks pg|preg',
    ],
    notNear: 'when before was had scare',
  },
  dreads: {
    says: [
      'feel|feels|feeling|think|thought|like|swear im|like|hes|shes|i .. die|dying|dead',
      'gonna|going to? die',
      'CANT|NOT breathe|breath|catch',
      'this is|will|might|could|gonna kill|killing me|him|her',
    ],
    notNear: 'want wanna wish',
  },
};
