import { countsIn } from '../counts.ts';
import { withDigits } from './numbers.ts';

/** How many or how much, from a short answer. */
export const readCount = countsIn({
  withDigits,
  filler:
    'yo el ella tengo tiene tienen como unos unas mas menos casi aproximadamente alrededor solo nomas son es pues creo ' +
    'que va voy por veces vez ellos ellas tal quizas me tomo toma bebo bebe uso usa fumo fuma consumo consume hecho si ' +
    'normalmente usualmente generalmente diria los las unicamente entre de al minimo siempre echo hasta echa cuando mucho',
  zero: 'nada, ninguno, ninguna, nunca, ningun, nada de nada, no tomo, no tomo nada, no bebo, no uso, no uso nada, para nada, ni uno, ni una, ya no tomo, ya no bebo, no consumo, no consumo nada, cero',
  none: /^(?:ningun[oa]?|nadie|cero|0|ni un[oa])(?! (?:sabe|cuenta|mas|menos|o|a|que|de sus)\b)(?: (?!\d|medi)[a-z]+){0,5}$/,
  units: {
    drink: 'tragos trago copas copa bebidas bebida vasos vaso cocteles coctel',
    shot: 'shots shot caballitos caballito chupitos chupito',
    beer: 'cervezas cerveza chelas chela birras birra cervecitas cheves beers',
    can: 'latas lata botes bote',
    tallboy: 'latones laton tallboys tallboy tall_cans tall_can',
    bottle: 'botellas botella',
    handle: 'handles handle',
    fifth: 'fifths fifth',
    pint: 'pintas pinta',
    gallon: 'galones galon',
    pack: 'paquetes paquete cajetillas cajetilla packs',
    pill: 'pastillas pastilla pildoras pildora tabletas tableta',
    bar: 'barras barra',
    bag: 'bolsas bolsa bolsitas bolsita',
    gram: 'gramos gramo g',
    mg: 'mg miligramos miligramo',
  },
  perDay:
    / (?:al dia|por dia|cada dia|por noche|cada noche|diario|diarios|diarias|diariamente|todos los dias|todas las noches|a diario|en un dia(?: normal| tipico)?|en una noche|cada vez)$/,
  halves: [
    [/\b(\d+) y medi[oa]\b/, '$1.5'],
    [/\b(\d+) ([a-z]+) y medi[oa]\b/, '$1.5 $2'],
    [/^([a-z]+) y medi[oa]\b/, '1.5 $1'],
    [/\b(?:1 )?(?:six|six pack|6 pack)$/, '6 cervezas'],
    [/\b(12|18|20|24|30) (?:pack|packs)\b/, '$1 cervezas'],
    [/\b3 cuartos de (?:1 )?(?=[a-z])/, '0.75 '],
    [/\b(?:la mitad de |mitad de )(?:1 )?/, '0.5 '],
    [/\b(?:1 )?medi[oa] (?=[a-z])/, '0.5 '],
    [/\b(?:1 )?cuarto de (?=[a-z])/, '0.25 '],
  ],
  to: 'a|o|u|y',
  of: 'de',
});
