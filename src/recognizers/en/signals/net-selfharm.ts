import type { SignalRule } from '../../signals/rule.ts';
import { CUT_OTHER, selfharm } from './selfharm-signal.ts';

/** The body that one hurts oneself. */
const OWN =
  'my|his|her|their|your|own|the own? skin|arm|arms|leg|legs|thigh|thighs|wrist|wrists|hand|hands|head|face|stomach|hip|hips|ankle|ankles|fingers|feet|foot|scalp|chest|body';

/** Blades, wounds and blows upon oneself, where no narrower rule has heard them. */
export const netSelfharm: readonly SignalRule[] = [
  selfharm('net-now', {
    mode: 'interrupt',
    says: [
      'nssi',
      'tw sh',
      'TOOL|STRIKE|BURN .. on purpose|deliberately|intentionally',
      `STRIKE|BURN|HARM|CUT|strikes|striking|hitting|slam|slamming|scratching ${OWN} .. on purpose|deliberately|intentionally|until|till|raw|bloody|bleeding|bleed|bleeds`,
      'got|get|getting|took|take|have|has|holding|bought|hid|hiding .. blade|blades|razor|razors|razorblade .. again|back|out|tonight|now',
    ],
    near: ['WHO'],
    past: 'check',
    notNear: 'he hes ex accident shave shaving kitchen husband boyfriend cooking',
  }),
  selfharm('net-cut', {
    mode: 'check',
    says: [
      'i|also|still|never|always|she|he|shes|hes|been|started|to|about|by|from|of cut|cuts|cutting',
      'urge|urges|want|wanna|need|needs .. cut|bleed|hurt',
      'blood on|in my|his|her|the .. towel|towels|sheets|sink|bathroom|sleeves|sleeve|floor|bed',
      'razor|razors|blade|blades|razorblade|boxcutter|lighter',
    ],
    near: [
      'again|still|daily|relapsed|relapse|urge|urges|promised|also|bathroom|sleeves|hide|hiding|hides|hidden|secret|secretly|relief|numb|calm|feel|deserve|deserves|purpose|deliberately|pain|therapist|bleed|bleeding',
    ],
    notBefore: `${CUT_OTHER} the his your their from hair wood weight vegetables meat me him us them`,
    notNear: 'shave shaving kitchen surgery healed faded cat dog cooking',
  }),
  selfharm('net-marks', {
    mode: 'check',
    says: [
      'scars|cuts|wounds|scabs|wound|bandages|bandage|bandaged|burns|marks',
      'selfinflicted|inflicted|knuckles',
    ],
    near: [
      'hide|hiding|hides|hidden|sleeves|again|still|self|purpose|secret|secretly|fresh|new|deep|arms|arm|wrists|thighs|legs|split|bleed|bloody|raw|heal',
    ],
    notNear:
      'healed faded old cat dog cooking kitchen husband boyfriend dad mom ex he belt surgery',
  }),
  selfharm('net-bleed', {
    mode: 'check',
    says: [
      'until|till .. bleed|bleeds|bled|bleeding|blood|raw|bruised|bloody',
      'need|want|wants|wanna|crave|craving|deserve|deserves|like|likes|love to? feel|the? pain',
      'only thing|way .. calms|helps|relief|feel|cope .. blade|razor|pain|blood|cut|cutting|burn|burning|hurt|hurting|lighter',
      'slice|slicing|slices|cut|cutting|burn|burning it|them|up every|open|up|again|nightly|daily',
      'needle|pin|knife|fork|scissors .. leg|arm|thigh|hand|skin .. over|again|feel|just',
      'hate|hates|disgusted .. my|her|his body|skin|scars',
      'injure|injures|injuring|mutilate|mutilating|selfinjure|harms|harming|hurts|hurting SELF',
      'need|want|urge|tempted|feel to? .. hurt|injure|harm|burn|scratch|bleed SELF',
    ],
    notNear: 'doctor dentist gym workout tattoo spicy surgery sell',
  }),
  selfharm('net-own-body', {
    mode: 'check',
    says: [
      `STRIKE|BURN|HARM|slam|slamming|bang|banging|strikes|striking|hitting|peel|peeling|pull|pulling|pulls ${OWN}`,
      'pick|picking|reopen|reopens|reopening|dig|digging at|into|open? my|his|her|their|a|the .. wound|wounds|scab|scabs|stitches|incision|sores',
      'starving|starve|purging|punish|punishing|punishes myself|himself|herself',
      'deserve|deserves to? suffer|hurt|pain|punished|punishment|bleed',
      'pain .. feel|feels|feeling better|relief|alive|something|good|calm',
      'hurt .. on purpose',
      'like|love|need|want when|the|to it? hurts|hurt|pain|bleed|burn',
      'until|till i|he|she|it bleed|bleeds|bled',
    ],
    near: [
      'when|because|deserve|deserves|again|every|until|till|purpose|deliberately|stress|angry|upset|anxious|relief|mess|daily|hard|numb|feel|raw|blood|bleeding',
    ],
    notNear:
      'accident work door gym fell he hes boyfriend husband dad mom dog cat doctor surgery pillow',
  }),
];
