import type { SignalRule } from '../../../signals/rule.ts';
import { overdose, TREATS } from './overdose-signal.ts';
import { takingRules } from './taking-rules.ts';
import { unresponsiveRules } from './unresponsive-rules.ts';

/** Overdose: under way, intended, or likely from what was taken (clinical.md 3.2). */
export const overdoseRules: readonly SignalRule[] = [
  overdose('now', {
    mode: 'interrupt',
    says: [
      'think .. overdosed|oded',
      'overdose come|help|please|quick|911|hurry|now',
      'overdosing',
      'oding',
      'having|had an overdose',
      'HE|I|just overdosed|oded|ods|odd',
      'overdosed|oded .. minutes|min|mins|hour|hours|tonight|today|now',
    ],
    feared: 'check',
    past: 'check',
    notNear: TREATS,
  }),
  overdose('now-help', {
    mode: 'interrupt',
    says: ['HE|I|just overdosed|oded|ods|odd', 'overdose'],
    near: [
      'what do|should i do',
      'help him|her|me|us|quick',
      'please help',
      'call 911',
      'not|isnt breathing',
    ],
    past: 'interrupt',
    notNear: TREATS,
  }),
  overdose('intended', {
    mode: 'interrupt',
    says: [
      'tried|attempted to? overdose|od',
      'INTENT to|on? overdose|od',
      'THINK of|about overdosing|oding',
      'overdose on purpose',
      'overdosed on caffeine pills|tablets|powder',
    ],
    feared: 'check',
    notNear: 'prevent prevention',
  }),
  ...takingRules,
  ...unresponsiveRules,
  overdose('mention', {
    mode: 'check',
    says: ['overdosed', 'overdose', 'oded'],
    feared: 'check',
    notNear: `prevention prevent training kit class signs risk survived clean sober ${TREATS} statistics statistic study studying insurance`,
    notMourned: true,
  }),
];
