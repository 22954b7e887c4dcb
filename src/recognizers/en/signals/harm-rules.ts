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
      'HARM|CUT SELF on purpose',
    ],
    past: 'interrupt',
    lasting: true,
    notBefore: 'off some down slack back short loose',
    openBefore: 'with by drinking in at on',
    notNear: ACCIDENTS,
  },
  {
    id: 'selfharm.hurt',
    signal: 'selfharm',
    mode: 'check',
    says: ['HARM SELF'],
    lasting: true,
    notBefore: 'playing',
    notNear: ACCIDENTS,
  },
  {
    id: 'selfharm.cutting',
    signal: 'selfharm',
    mode: 'check',
    says: [
      'cutting again',
      'been|keep|keeps|started|start|back to? cutting',
      'WANT|need|urge|urges to cut',
    ],
    lasting: true,
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
    says: [
      'could|might|may kill|strangle|murder|HARM my|his|her? OTHER',
      'afraid|scared|worried|terrified .. HARM my|his|her? OTHER',
      'HE .. going|gonna to? kill me|us',
    ],
    notBefore: 'feelings with by up',
  },
  {
    id: 'abuse.threat',
    signal: 'abuse',
    mode: 'interrupt',
    says: [
      'threatens|threatened|threatening to? kill|hurt|shoot|beat me|us|my',
      'threatens|threatened|threatening me|us|my .. with .. WEAPON',
      'pulls|pulled|drew WEAPON on me|us|my',
      'pulls|pulled|drew a|his|her WEAPON on me|us|my',
      'says|said .. going|gonna|will|hell|shell to? kill|shoot me|us',
      'afraid|fear|scared for MY life|lives|safety',
      'being abused|beaten|hit|raped',
      'WEAPON .. pointed|pointing|threatening|to|at .. me|us',
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
      'HE .. threatens|threatened|threatening me|us',
      'HE NOT let|letting me leave|go',
    ],
    notBefore: 'with to',
  },
];
