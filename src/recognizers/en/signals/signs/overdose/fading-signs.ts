import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** The senses of the writer that go, and a body that is found, in English. */
export const fadingSigns = {
  fades: {
    notBefore: 'of',
    otherDenied: ['UNSURE'],
    says: [
      'scared|afraid|dont|NOT to? .. fall|go|close .. asleep|sleep|eyes',
      'everything|everythings|world|room|it|lights|all .. double|doubled|dark|black|fading|blurry|gray|fuzzy|spinning|muffled|dim|slow|hazy|distant|sideways|white|far|sliding|tilting|tilted|swaying|melting',
      'hands|legs|arms|fingers|tongue NOT work|working|move|moving',
      'vision|sight|eyesight .. going|blurry|fading|tunnel|black|dark|gone|double|weird|narrowing',
      'im|i|keep going|slipping|drifting|fading in and out',
      'SEE double|triple|stars|spots',
      'tunnel|double|blurry|blurred vision',
      'CANT|NOT|barely|hardly feel MY|anything .. face|legs|hands|arms|fingers|body|lips|feet|tongue|toes|mouth|hand',
      'CANT|barely|NOT move MY',
      'CANT|barely|hardly see|move|walk|type|stand|hold|lift|focus|talk|swallow|think|hear|text',
      'im|i am? fading|slipping|drifting|passing|blacking|nodding|floating|sinking|zoning|dozing|going|falling out|away|off|under|in|asleep|down',
      'feel|feeling|felt myself? slipping|drifting|leaving|fading|floating|sinking|going|shutting|passing',
      'about|gonna|going|ready|might|gon to? pass|black|faint|blackout|conk|drop',
      'getting|going|gone|went|feel|feeling|feels numb|cold|sleepy|dark|dizzy|heavy|weird|woozy|faint|floaty|tingly|blurry|foggy|funny|hot|strange|weak',
      'body|arms|legs|head|hands|face|tongue|lips|fingers|heart .. numb|heavy|tingling|tingly|shutting|floating|stopping|slow|slowing|weird|buzzing|melting|lead|concrete',
      'speech|words|mouth|voice .. gone|going|mush|slurring|slurred|thick',
      'words|speech|sentences wont|NOT|CANT .. come|coming|out|form|work',
      'ears .. ringing',
      'shutting down',
      'im|feel|legs|body|arms paralyzed|frozen|jelly|cement|rubber|noodles',
      'arms|legs|body|head .. like cement|bricks|jelly|rubber|noodles|stone|lead|concrete',
      'legs|arms are jelly|rubber|noodles',
      'so|super|really|hella dizzy|cold|heavy|numb|woozy|sleepy|faint|lightheaded',
      'dizzy|lightheaded|woozy|wobbly',
      'hard|harder to type|focus|keep|stay|see|think',
      'my eyes .. closing|heavy|shut|close|shutting',
      'CANT|hard|trouble|barely keep|stay|hold .. awake|eyes|open|up',
      'letters|words|screen|phone|keys .. blurry|swimming|moving|blurring|doubling',
    ],
  },
  goingDark: {
    says: [
      'everything|everythings|it|its|room|world|vision|lights .. going|getting|fading|turning|goes|gone|went|turned dark|black|far|quiet|fuzzy|blurry|dim|gray|away|slow|muffled',
      'vision|sight|eyesight .. going|fading|closing|narrowing|gone',
      'tunnel vision',
      'im|i feel fading|slipping|drifting away|out|under|off',
      'feel|feeling myself slipping|fading|drifting|leaving|going',
      'my? body .. shutting down',
    ],
  },
  found: {
    says: [
      'found|find|finding|finds HIM|HE|MY',
      'came|got|get|just home|back|in|here to|and',
      'walked|walk in on|to|and|he|she',
    ],
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
