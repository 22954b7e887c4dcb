import type { Walk } from './panel.ts';

/** Up to where help is asked for: what every conversation begins with. */
export const OPENING: Walk = [
  [/OK to go on/, { tap: 'Yes, go on' }],
  [/safe right now/, { tap: 'Yes, safe right now' }],
];

const ABOUT_SUICIDE = /such thoughts/;

/** What is left of a walk for someone who has spoken of suicide: nobody is asked again about it. */
export const afterSayingSo = (walk: Walk): Walk =>
  walk.filter(([question]) => question !== ABOUT_SUICIDE);

/** A single mother who works days, drinks every day and finished detox last month. */
export const SINGLE_MOTHER: Walk = [
  ...OPENING,
  [/looking for help for/, { tap: 'For me' }],
  [/18 or older/, { tap: 'Yes' }],
  [/going on for you/, { tap: 'Alcohol or drugs' }],
  [/first name/, { type: 'Dana' }],
  [/phone number is best/, { type: '(951) 555-0162' }],
  [/safe ways/, { pick: ['Text message', 'Evenings'] }],
  [/call or text you/, { tap: 'Yes, they may' }],
  [/been using/, { type: 'wine' }],
  [/How often/, { tap: 'Every day' }],
  [/last use or drink/, { tap: 'In the past month' }],
  [/gone through detox/, { tap: 'Finished detox' }],
  [/feel ill when they stop/, { pick: ['Before: shaky, sweaty or ill'] }],
  [/kinds of care/, { pick: ['Detox only'] }],
  [/^Which of these are true for you/, { pick: ['None of these'] }],
  [ABOUT_SUICIDE, { tap: 'No' }],
  [/place where you live/, { pick: ['Safe, and no one drinks or uses', 'Someone there helps'] }],
  [/fit around/, { pick: ['Work', 'Caring for children', 'Evenings are best', 'Cost is a worry'] }],
  [/ZIP code/, { type: '92879' }],
  [/insurance/, { tap: 'Medicaid' }],
  [/hear about a kind of care/, { tap: 'Yes, tell me' }],
  [/do with these answers/, { tap: 'Send it to the team' }],
  [/ask you later/, { tap: 'No, do not ask' }],
];
