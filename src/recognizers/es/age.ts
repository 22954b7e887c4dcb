import { agesIn } from '../ages.ts';
import { withDigits } from './numbers.ts';

/** An age in whole years. */
export const readAge = agesIn({
  withDigits,
  filler:
    'yo el ella tengo tiene tienen como unos unas mas menos o casi aproximadamente alrededor de solo son es pues creo que ' +
    'va voy a por mi su hijo hija esposo esposa marido mujer mama papa hermano hermana amigo amiga novio novia sobrino ' +
    'sobrina nieto nieta pareja muchacho muchacha hombre edad anos ano anitos cumplidos cumplir acaba acabo ya ahora ' +
    'apenas cumpli cumplio soy la f m si bueno',
});

/** What may follow an age in a sentence. */
export const endsAge = (
  [next, ...more]: readonly string[],
  before: readonly string[] = [],
): boolean =>
  !/^(?:desde|hasta|cumplir|por|casi)$/.test(before.at(-1) ?? '') &&
  !/^(?:tantos|tantas|pico|algo)$/.test(more[0] ?? '') &&
  (next === undefined ||
    /^(?:y|pero|va|anos|ano|ya|casi|de|en|con|tiene|es|el|ella|para|que|hoy|apenas)$/.test(next));
