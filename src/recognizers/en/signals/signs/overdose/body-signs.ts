import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What is seen and heard of a body that fails, in English. */
export const bodySigns = {
  gurgles: {
    otherDenied: ['UNSURE'],
    says: [
      'gurgling|gurgle|gurgles|gurgly|gurgled|gargling',
      'death rattle|rattles',
      'rattling|rattle|rattly|choking|gasping|wet|bubbling|bubbly|snorting|raspy|strangled NOISE',
      'rattle|rattles|gurgle|crackle|wheeze when|every|as|with|in .. BREATH',
      'making|makes|made|makin .. weird|strange|awful|horrible|scary|funny|choking|gasping|wet|loud|snoring NOISE',
      'breathing|throat|chest|breath|lungs .. rattling|rattle|rattles|gurgling|bubbling|crackling|rattly',
      'sounds like .. drowning|choking|underwater|gurgling|water',
      'choking on|in|to .. own|tongue|spit|vomit|puke|throwup',
    ],
    notNear: 'stomach tummy car engine sink pipes drain belly gut baby',
  },
  snores: {
    otherDenied: ['UNSURE'],
    says: [
      'noise|noises|sounds|sound .. sleep|sleeping',
      'HE|breathing sounds like',
      'making|makes|made that|this|these|those|the|a sound|sounds|noise|noises',
      'noisy breathing|breaths',
      'snoring|snores|snore|snored',
    ],
    notNear: 'apnea cpap',
  },
  foams: {
    otherDenied: ['UNSURE'],
    says: [
      'foam|foaming|froth|frothing|foamy|frothy|bubbles .. mouth|lips|nose|face',
      'foaming|frothing',
      'throwing|throws|threw|puking|vomiting|vomited|vomits|puked .. sleep|asleep|himself|herself|unconscious|passed|blood|back',
      'puke|vomit|throwup .. mouth|nose|face|everywhere|pillow|hair|over|airway',
      'choking|choked|aspirating|aspirated|drowning|choke on|in .. vomit|puke|own|tongue|spit|throw',
      'face|lying|laying .. vomit|puke',
      'covered in .. vomit|puke|throw',
      'blood|bleeding coming|from|out .. nose|mouth',
    ],
    notNear: 'yesterday roller mattress latte dog',
  },
  blue: {
    otherDenied: ['UNSURE'],
    says: [
      'hes|shes|theyre|still|all BLUISH',
      'turning|turned|going|gone|looks|looking .. funny|weird|different|wrong|bad|strange|awful|scary color|colors|colour|colored',
      'LIPS .. weird|funny|wrong|different|off color|colored|colors',
      'LIPS .. BLUISH',
      'BLUISH LIPS|around|in|color|tint|tinge',
      'HE .. turning|turned|turns|going|went|goes|gone|looks|looking|looked|is|are|getting|was|were|kinda BLUISH',
      'turning|turned|turns|going|went|gone blue|purple|bluish|ashen|gray|grey',
      'lost|losing|drained .. color|colour',
      'no color|colour in',
      'cyanotic|cyanosis',
      'color|colour of .. ash|ashes|paper|wax|smoke|cement|concrete|chalk|clay|putty',
    ],
    notNear:
      'finger fingernail band ring toe hair eye eyes sky shirt beard paint dress feel feeling talked collar jeans bruise bruises bruised hit punched',
    notBefore: 'in hair eyes collar about cross today because over',
  },
  pale: {
    otherDenied: ['UNSURE'],
    says: [
      'HE .. pale|clammy|yellow|sweaty|cold|white|waxy|ashy',
      'pale|white as|like .. ghost|sheet|paper|snow',
      'like|as ice|marble|stone|wax',
      'clammy|waxy',
      'pale',
      'cold and sweaty|stiff|clammy|wet|shivering',
      'ice|freezing|stone cold',
      'skin .. cold|clammy|pale|waxy|wet|weird',
      'cold to .. touch',
      'feels|felt|body|hands .. cold|icy|freezing',
      'shivering',
      'low body temp|temperature',
      'skin|eyes|whites .. yellow|jaundiced',
    ],
    notNear: 'ale weather outside winter beer heat house',
  },
  limp: {
    otherDenied: ['UNSURE'],
    says: [
      'chin .. chest',
      'limp|floppy|ragdoll|limpness|droopy',
      'rag doll',
      'dead weight',
      'like .. jello|noodle|ragdoll|spaghetti',
      'slumped|slump|slumping|slouched|keeled|hunched over|down|forward|against|in|on|sideways',
      'slumped',
      'bent|folded|leaning|doubled over|in .. half|knees|steering|standing|sink|toilet',
      'head .. flopping|lolling|dropping|bobbing|hanging|falling|flops|rolling|slumped',
      'CANT|NOT|wont hold|keep|lift|holding MY head',
      'head is|was|just? on|against the|her|his|my steering|wheel|counter|toilet|tray|sink|dash|dashboard',
      'arms|legs|body|arm|hand .. falls|fell|fall|falling|flop|dropped|drop|flops|dangling|limp',
    ],
    notNear:
      'has walk walks walking dick penis hair lettuce exhaustion exhausted foot knee sales market economy',
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
