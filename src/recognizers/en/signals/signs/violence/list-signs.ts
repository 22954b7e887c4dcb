import type { ViolenceSign } from '../../../../signals/constellations/violence/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Lists, plans and warnings to stay away, in English. */
export const violenceLists = {
  namesList: {
    says: [
      'list of|with .. names|people|everyone|targets|teachers|addresses|who .. hurt|wronged|deserve|pay|hate|screwed|bullied|get|first|FOE',
      'hit|kill|death|hate|enemies list|lists',
      'names on|in .. list|notebook|journal|paper|wall',
      'wrote|writing|written|write|made|making|crossing|crossed down|out|off? .. names',
      'wrote|writing|listed|written|keeping|made|making .. every|everyone|everybody|person|people|kid|guy .. who|that|ever|laughed|wronged|hurt',
      'list of .. classmates|targets|enemies|teachers|coworkers|students|victims',
      'list of names',
      'a|the|my list and|of|ready',
      'gave|told|read|reading|reciting|saying|says .. names',
      'who i|id|ill .. first|next',
      'manifesto',
      'map|maps|drawing|drawings|blueprint|blueprints|layout|floorplan|photos|pictures|schedule of .. PREMISES|guns|shooting|FOE',
      'journal|notebook|diary|drawings|sketches .. guns|killing|shooting|names|hurting|blood',
      'memorized|learned|studied|know|knows his|her|their schedule|route|routine|shift|license',
    ],
    notBefore: 'to of for call',
    notNear:
      'meds medications medicine therapists rehabs programs providers detox facilities centers insurance baby puppy',
  },
  warnedOff: {
    says: [
      'dont|NOT come|go|be to|at|in|there? .. school|work|class|office|tomorrow|friday|monday|church|homecoming|prom|assembly|dance|mall|concert|campus|graduation',
      'stay|staying home|away .. tomorrow|friday|monday|school|work',
      'told|warned|texted .. NOT to? come|go|be',
    ],
  },
  listKept: {
    says: [
      'and|with a list',
      'made|make|makes|making|wrote|writing|got|have|has|keep|keeping|keeps|on THATONE list',
    ],
    notBefore: 'of for to',
  },
  rehearses: {
    says: [
      'practicing|practice|practiced|been|going|train|training at|to the .. range',
      'target practice',
      'rehearsing|rehearsed|rehearse it|this|every|how',
    ],
  },
  armsPosted: {
    says: [
      'post|posted|posts|posting|story|pic|picture|photo|snap|selfie .. ARMSNAME',
      'ARMSNAME .. caption|captioned|posted|post|story|snapchat',
    ],
    notNear: 'hunting deer duck range sale',
  },
  soonDay: {
    says: ['tmrw|tomorrow|tmr|tom|monday|tuesday|wednesday|thursday|friday', 'see you|yall|u'],
  },
  mapsOut: {
    says: [
      'how|exactly|where id|i|ill|hed|he would|will? do|get it? to him|her|them|THATONE',
      'how|where id do it to? him|her|them|THATONE',
      'planned|plan|plans out what|how .. him|her|them',
      'plan|plans for THATONE .. FOE|po|parole|probation|officer',
      'plan|plans for him|her|them',
      'planned|planning it|this out? for',
      'rehearse|practice|imagine|rehearsed how|what|every .. id|ill|hed|i .. do',
      'get|gets|getting away with it|murder|this',
    ],
    notNear: 'interview script',
  },
} satisfies Partial<SignsOf<ViolenceSign>>;
