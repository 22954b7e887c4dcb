import type { Signal, SignalMode } from '../../../src/machines/signals.ts';

type Statement = readonly [text: string, signal: Signal, mode: SignalMode];

const all = (signal: Signal, mode: SignalMode, texts: readonly string[]): readonly Statement[] =>
  texts.map((text) => [text, signal, mode]);

/** Danger that is told by what someone does, has at hand or fears, and not by its name. */
export const DANGER_STATEMENTS: readonly Statement[] = [
  // The last words, the last things put in order, the means at hand, the plan
  // A number is no year because it looks like one, and dots, lines and other alphabets hide nothing.
  ...all('overdose', 'interrupt', [
    'i took all my pills i live at 1998 main st',
    'he is not breathing in my 2012 honda',
    'shes not breathing in the bathroom',
    'I overdosed last year and today I am not ok',
  ]),
  ...all('overdose', 'check', ['i took a whole bottle of pills im fine now whatever']),
  ...all('suicide', 'interrupt', [
    'i dont know im going to kill myself',
    'im used to this i want to kill myself',
    'i want to k\u0456ll myself',
  ]),
  ...all('suicide', 'interrupt', [
    'my suicide note is written',
    'by the time you read this it will be done',
    'he is giving away all his stuff',
    'I am checking out for good',
    'the gun is loaded and in my lap',
    'I have a gun and I do not trust myself',
    'I have been stockpiling my pills',
    'been looking up painless ways to die',
    'googled how many oxy it would take to die',
    'I have planned my suicide',
    "if things don't change I'm ending it",
    'there is only one way out',
    'I am ready for it to be over',
    'I cannot go on please help',
    'I hope a truck hits me',
    'I see no point in living',
    'I wont be alive by friday',
  ]),
  ...all('suicide', 'check', [
    'tell my mom I love her',
    'do you think I am a burden to everyone',
    'I almost did it last night',
  ]),
  // No narrow way of saying it: a person and the words of danger in one thought
  ...all('suicide', 'check', [
    'nothing would change if I was gone',
    'every morning I wake up disappointed',
  ]),
  ...all('overdose', 'interrupt', ['he did too much and keeps falling asleep standing']),
  ...all('withdrawal', 'interrupt', ['withdrawing from alcohol and my heart is racing']),
  ...all('violence', 'interrupt', ['they will all be sorry, I made a list']),
  ...all('abuse', 'check', ['he checks my phone and calls me all day']),
  // Denied twice is said
  ...all('suicide', 'interrupt', [
    'there is rarely a day where I do not think about killing myself',
    'not a night goes by without thoughts of ending my life',
    'I cant go a day without thinking about suicide',
  ]),
  // Written past a filter
  ...all('suicide', 'interrupt', [
    'k1ll mys3lf',
    'i wanna d1e',
    'su!c!dal tonight',
    'k*ll myself',
    'I stood at the train tracks for an hour',
  ]),
  ...all('selfharm', 'interrupt', [
    'i burned my arm on purpose',
    'i started cutting again',
    'I cut my thigh with a razor',
    'rarely a day where I have no thoughts of self-harm',
    'my daughter has fresh cuts on her arms',
    'I scratch till I bleed',
    'how do I hide my cuts',
  ]),
  ...all('overdose', 'interrupt', [
    'mixed xanax and vodka and I cant stay awake',
    'took too much methadone and my chest feels weird',
    'I took 30 tylenol',
    'i overdosed',
    'narcan did not work',
    'my toddler got into my suboxone',
  ]),
  ...all('withdrawal', 'interrupt', [
    'stopped klonopin and my arms keep jerking',
    'havent had a drink since friday and my body is twitching',
  ]),
  ...all('violence', 'interrupt', [
    'a man came at me with a knife',
    'my brother says he is going to shoot up the school',
    'the voices are telling me to kill my roommate',
    'I am going to beat him to death',
  ]),
  ...all('abuse', 'interrupt', [
    'I am scared to go home',
    "I'm scared of my husband",
    'I am afraid of what he will do',
    'my stepdad hits me when he drinks',
    'I think I am being stalked by my ex',
    "he won't let me leave the house",
    'I am not safe at home',
    'he put his hands around my neck',
    'my wife pulled a gun on me',
    'I am hiding in the closet from my husband',
    'the person hurting me lives here',
  ]),
];

/** What stands close to those statements and is none of them. */
export const NO_DANGER: readonly string[] = [
  'no more thoughts of ending my life',
  "my ex used to hit me, I'm out of there now",
  'I am researching self-harm prevention',
  'I overdosed on caffeine lol',
  'what do I do if someone overdoses?',
  'how many people die by suicide each year',
  'Suicidal? No.',
  'that question about killing myself: the answer is no',
  'my mom took my keys so I would not drive',
  'they locked me in jail',
  'I gave away my old clothes to goodwill',
  'I wrote a note to my doctor',
  'I am checking out of the hotel',
  "there's more than one way out of addiction",
  'I want to end my relationship with alcohol',
  'day 4 off heroin and my legs are restless',
  'my eye keeps twitching',
  'we keep a gun safe',
  'I am scared to go to rehab',
  "he won't let me quit my job",
  'my wife pushed me to get help',
  'losing my job was hard',
  'it is 20mg and I take 10am',
];
