import type { SignalRule } from '../../../signals/rule.ts';

export const overdose = (id: string, rule: Omit<SignalRule, 'id' | 'signal'>): SignalRule => ({
  id: `overdose.${id}`,
  signal: 'overdose',
  ...rule,
});

/** Said of someone who goes under. */
export const DROWSY: readonly string[] = [
  'CANT|NOT|barely|hardly|hard|trouble|struggling to? stay|keep|staying|keeping .. awake|eyes|conscious|up',
  'keeps|keep|kept|keeping passing|nodding|blacking|falling|dozing out|off|asleep|over',
  'in and out of',
  'pass|passing|passed out',
  'NOT waking|wake',
  'barely|hardly awake|conscious',
  'slurring|slurred|incoherent|unsteady',
];

/** The same, and what fails with it. */
export const SINKING: readonly string[] = [
  ...DROWSY,
  'CANT|NOT|hard|barely|hardly to? breathe|feel|move|breathing|see|stand|talk|type|function',
  'NOT|CANT open .. eyes',
  'trouble|difficulty|problems|struggling .. breathing|waking|breathe',
  'so|very|extremely|getting|feeling sleepy|drowsy',
  'breathing is? slow|shallow|weird',
  'throwing|throw|threw up blood|everything|nonstop',
  'vision|lips|heart|chest|arm|face .. blurry|going|crazy|numb|racing|pounding|blue|weird|stopping',
];

/** What a body does that had too much. */
export const BODY: readonly string[] = [
  ...SINKING,
  'heart|chest .. weird|racing|pounding|fast|hurts|funny|irregular|skipping|slow|pain|beating|tight',
  'CANT|NOT|hard|trouble to? breathe|feel|move|breathing|see|walk|stand',
  'breathing is? slow|shallow|weird|funny|fast',
  'slow|shallow|weird breathing',
  'throwing|throw|threw up',
  'vomiting|vomit|vomited|puking|dizzy|numb|tingling|shaking|sweating|convulsing|twitching|hallucinating|blurry|seeing',
  'ears .. ringing',
  'spinning',
  'burning up',
  'NOT know .. name|where|who',
  'vision .. blurry|double|going',
  'stomach .. hurts|killing|burning|pain|cramping',
  'feel|feeling|feels really? weird|strange|sick|bad|wrong|funny|scared|awful',
  'scared|panicking|poison|ambulance|hospital|er|911',
];

/** What one has too much of without danger. */
export const TREATS =
  'caffeine coffee sugar chocolate candy pizza carbs netflix turkey cuteness cookies tv memes information';
