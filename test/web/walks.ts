import type { Walk } from './panel.ts';

/** Up to where help is asked for: what every conversation begins with. */
export const OPENING: Walk = [
  [/OK to go on/, { tap: 'Yes, go on' }],
  [/safe right now/, { tap: 'Yes, safe right now' }],
];

/** A single mother who works days, drinks most nights and finished detox last month. */
export const SINGLE_MOTHER: Walk = [
  ...OPENING,
  [/looking for help for/, { tap: 'For me' }],
  [/like help with/, { tap: 'Alcohol or drugs' }],
  [/first name/, { type: 'Dana' }],
  [/phone number/, { type: '(951) 555-0162' }],
  [/safe ways/, { pick: ['Text message', 'Evenings'] }],
  [/call or text you/, { tap: 'Yes, they may' }],
  [/been using/, { type: 'wine' }],
  [/How often/, { type: 'most nights' }],
  [/How long/, { tap: 'A few years' }],
  [/last use or drink/, { tap: 'In the past month' }],
  [/gone through detox/, { tap: 'Finished detox' }],
  [/when you stopped/, { tap: 'Shakes, sweats or feeling ill' }],
  [/kinds of care/, { pick: ['Detox only'] }],
  [/true for you/, { pick: ['None of these'] }],
  [/place where you live/, { pick: ['Safe, and no one drinks or uses', 'Someone there helps'] }],
  [/like to start/, { tap: 'This week' }],
  [/fit around/, { pick: ['Work', 'Caring for children', 'Evenings are best'] }],
  [/ZIP code/, { type: '92879' }],
  [/insurance/, { tap: 'Medicaid' }],
  [/hear about a kind of care/, { tap: 'Yes, tell me' }],
  [/do with these answers/, { tap: 'Send it to the team' }],
  [/ask you later/, { tap: 'No, do not ask' }],
];
