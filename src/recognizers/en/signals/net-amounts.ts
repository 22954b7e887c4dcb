import type { SignalRule } from '../../signals/rule.ts';
import { overdose, TREATS } from './overdose-signal.ts';

/** Amounts that are too much, and bodies that do not bear them. */
export const netAmounts: readonly SignalRule[] = [
  overdose('net-amount', {
    mode: 'check',
    says: [
      'INTAKE .. 3|4|5|6|7|8|9|three|four|five|six|seven|eight|nine|MANY .. blues|percs|bars|xans|xanax|mollys|molly|oxys|oxy|pills|klonopin|valium|methadone|tablets|benadryl|tylenol|tramadol|dope|fentanyl',
      'double|triple|quadruple|twice|times .. dose|amount|prescribed',
      'right|straight|back to .. old|usual|same dose|amount|shot',
      'enough .. DRUG|DEADLY .. to kill|end|stop',
      'enough to kill|drop|knock',
      'too much|many .. DRUG|DEADLY',
      'kill|kills|hurt|safe|ok|okay you|me|him|her|with',
      'mixed|mixing|mix|combined|combining|and|with|on top of? .. DRUG|ALCOHOL .. with|and|w|on .. DRUG|ALCOHOL',
      'whole|entire|full|half a|the? bottle|pack|bag|script|box',
      'all|every of? my|his|her|the|those pills|meds|medication|tablets',
      'overdose|overdosed|od|oded|overdosing',
      'falling|fell|falls out',
    ],
    near: [
      'took|taken|did|snorted|smoked|shot|swallowed|popped|downed|ate|using|injected|sitting|drank|mixed|took .. DRUG|DEADLY|it|that|them|an',
    ],
    notNear: `${TREATS} prescribed doctor training statistics class clean sober died funeral buried`,
    notMourned: true,
  }),
  overdose('net-more', {
    mode: 'check',
    says: [
      'did|took|used|drank|shot|snorted|smoked|had .. more than usual|normal|ever|i|he|she|prescribed|supposed',
      'did|took|used|drank|shot|snorted|smoked .. too much|many|hard|strong',
      'falls|falling|fell|nods|nodding asleep|off|out mid|standing|while|during',
      'accidentally|mistake|mistakenly|wrong .. took|taken|dose|pills|medication|double|twice',
      'took|taken .. accidentally|mistake|wrong|twice',
      'same|usual|old amount|dose|shot .. before|as|used',
      'mixed|doubled|tripled my|his|her|the dose|methadone|meds|pills|DRUG',
      'somethings wrong|off',
      'took .. expired|wrong|his|her|someones|moms|dads|grandmas|dogs .. DRUG',
    ],
    notNear: `${TREATS} risks chances turn bus road classes shifts`,
    notBefore:
      'days hours coffee shifts breaks on time work classes shifts risks about from away of out',
  }),
  overdose('net-ill', {
    mode: 'check',
    says: [
      'FAILING',
      'heart .. million|racing|stop|stopping|pounding|weird|skipping|explode|fast',
      'chest .. hurts|hurt|tight|elephant|heavy|pressure|pain|pounding|weird',
      'so|really|super|getting|very sleepy|drowsy|cold|dizzy|hot|confused',
      'am i dying',
      'burning up',
      'something is|feels? wrong',
      'NOT|CANT breathe|wake|see|stand|walk|talk',
      'nodding|nods|nodded|dozing out|off|in',
    ],
    near: [
      'took|taken|did|snorted|smoked|shot|swallowed|popped|downed|injected|mixed|drank|ate .. DRUG|DEADLY|line|lot|something|it|bunch|too',
      'fentanyl|fent|coke|cocaine|meth|molly|heroin|dope|xanax|blues|methadone',
    ],
    notNear: `${TREATS} prescribed restless detox withdrawal withdrawals worked`,
    feared: 'check',
  }),
];
