import type { SignalRule } from './rule.ts';
import type { Sign } from './sign.ts';

/** Every word that rules and signs name by itself: the spellers know them, whatever class they are in. */
export function ruleWords(
  rules: readonly SignalRule[],
  signs: Readonly<Record<string, Sign>>,
): readonly string[] {
  const said = [
    ...rules.flatMap(({ near = [] }) => near),
    ...[...rules, ...Object.values(signs)].flatMap(({ says, notNear = '', notBefore = '' }) => [
      ...says,
      notNear,
      notBefore,
    ]),
  ];
  return said.flatMap((each) => each.split(/[\s|?.]+/).filter((word) => /^[a-z]/.test(word)));
}
