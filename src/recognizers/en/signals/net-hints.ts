import type { SignalRule } from '../../signals/rule.ts';
import { suicide } from './suicide-signal.ts';

/** An end that is not named: who finds me, who takes the children, what is left behind. */
export const netHints: readonly SignalRule[] = [
  suicide('net-hinted-plainly', {
    mode: 'interrupt',
    says: [
      'CANT .. goodbye|bye',
      'more|anymore|longer goodbye|bye|sorry',
      'NOT have .. energy|strength|will|motivation|desire|reason|courage to? .. exist|existing|live|living|alive|go',
      'find my body|corpse',
      'long .. to|before|until .. find|finds|notice|found me|im|my|i',

      'long .. take|before|until|till them|they|anyone|someone|somebody .. find|finds|notice|found me|i|im',
      'dead inside .. body|catch|already|ready',
      'my|own|his|her own? funeral .. come|attend|show|cry|planned|soon|nobody|noone',
      'come|attend|show|cry|at to|up|at? my funeral',
      'last drink|drinks|meal|day|night|birthday|post|message|text|words ever',
      'stash|stashed|supply|jar|stockpile|saved of? pills|meds .. for|day|when|brave|just|ready|case',
      'grip|turn|turning|jerk|let .. wheel',
      'hope|hoped|hoping|wish|wished .. surgery|crash|accident|cancer|covid|virus|plane .. kill|kills|take|takes|killed',
    ],
    notNear: 'rehab detox sober alcohol',
    past: 'check',
    evenAsked: true,
  }),
  suicide('net-hint', {
    mode: 'check',
    says: [
      'my|his|her|own funeral|obituary|eulogy|headstone|ashes|cremated|burial',
      'passwords|will|title|deed|insurance|beneficiary .. where|is|who|gave|told|when',
      'know|knows it|this wasnt|was NOT? an? accident',
      'NOT|wasnt an accident',
      'leave|leaving .. kids|children|family|daughter|son|everyone|them behind',
      'dead inside',
      'happens|happen to my .. kids|children|dog|cat|son|daughter if|when|once',
      'take|takes|raise|look|feed care? of|after|for? my .. kids|children|dog|cat|son|daughter when|if|once|after im|i',
      'let me go',
      'make|makes|making .. lives|life .. worse|harder|miserable',
      'gave|gives|giving|give .. watch|ring|guitar|dog|keys|truck|wallet|savings',
      'under his|her|my|the pillow',
      'someone|somebody knows|know .. when|after|why',
      'nothing|nobody|noone and nobody|noone|nothing',
    ],
    notNear: 'rehab treatment detox appointment donate move',
    notMourned: true,
  }),
];
