import type { SignalRule } from './rule.ts';

const ACCIDENTS =
  'shaving cooking kitchen accident accidentally chopping gym falling fell lifting playing sports ladder stove oven';

/** Self-harm, danger to others, and abuse. */
export const harmRules: readonly SignalRule[] = [
  {
    id: 'selfharm.self',
    signal: 'selfharm',
    mode: 'interrupt',
    says: [
      'WANT|INTENT|THINK|might|could to|of|about? .. HARM|CUT SELF',
      'CUT SELF',
      'hurting|harming|burning|injuring SELF',
      'hurts|harms|burns SELF',
      'selfharm',
      'selfharming',
      'selfharmed',
      'CUT MY arm|arms|leg|legs|thigh|thighs|skin|wrist|wrists',
      'urge|urges to? .. cut|hurt|harm',
    ],
    past: 'interrupt',
    notBefore: 'off some down slack back short loose in at on',
    openBefore: 'with by drinking',
    notNear: ACCIDENTS,
  },
  {
    id: 'selfharm.hurt',
    signal: 'selfharm',
    mode: 'check',
    says: [
      'HARM SELF',
      'cutting again',
      'been|keep|keeps|started|start|back to? cutting',
      'WANT|need|urge|urges to cut',
    ],
    notBefore: 'in at on playing off back down out my class classes corners ties costs',
    notNear: ACCIDENTS,
  },
  {
    id: 'violence.intent',
    signal: 'violence',
    mode: 'interrupt',
    says: [
      'I|HE INTENT .. kill|shoot|stab|murder|strangle|hurt my|his|her? OTHER',
      'I|HE INTENT to? beat|beating my|his|her? OTHER up',
      'THINK|urges of|about|to hurting|killing|shooting|stabbing|hurt|kill my|his|her? OTHER',
      'homicidal',
    ],
    openBefore: 'feelings',
    notBefore: 'feelings with by',
  },
  {
    id: 'violence.idiom',
    signal: 'violence',
    mode: 'check',
    says: ['could|might kill|strangle|murder my? OTHER', 'HE .. going|gonna to? kill me|us'],
  },
  {
    id: 'abuse.threat',
    signal: 'abuse',
    mode: 'interrupt',
    says: [
      'threatens|threatened|threatening to? kill|hurt|shoot|beat me|us|my',
      'says|said .. going|gonna|will|hell|shell to? kill|shoot me|us',
      'afraid|fear|scared for MY life|lives|safety',
      'being abused|beaten|hit|raped',
      'gun|knife .. pointed|pointing|threatening|to|at .. me|us',
    ],
    past: 'interrupt',
  },
  {
    id: 'abuse.hits',
    signal: 'abuse',
    mode: 'interrupt',
    says: ['HE .. HIT me|us|my', 'HE .. HIT the? kids|children', 'raped', 'molested'],
    notBefore: 'up with to at feelings in home',
  },
  {
    id: 'abuse.mention',
    signal: 'abuse',
    mode: 'check',
    says: [
      'afraid|scared|terrified of my? HE|HIM',
      'NOT feel|feeling? safe at|in home|house|here|my|this',
      'unsafe at home',
      'domestic violence|abuse',
      'abusive',
      'HE NOT let|letting me leave|go',
    ],
  },
];
