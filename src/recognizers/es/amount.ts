import { amountsIn } from '../amounts.ts';
import { withDigits } from './numbers.ts';

const ABOUT =
  'yo el ella tengo tiene tienen como unos unas mas menos o casi aproximadamente alrededor de solo son es pues creo que va voy a por';

/** An age, and a single number, from a short answer. */
export const { readAge, readCount } = amountsIn({
  withDigits,
  age: `${ABOUT} mi hijo hija edad anos ano anitos cumplidos cumplir acaba acabo`,
  count: `${ABOUT} veces vez ellos ellas tal vez`,
  zero: 'nada ninguno ninguna nunca ningun',
});
