import { countsIn } from '../counts.ts';
import { withDigits } from './numbers.ts';

/** How many or how much, from a short answer. */
export const readCount = countsIn({
  withDigits,
  filler:
    'i im he hes she shes they we about around maybe roughly approximately like just only is am are was times time at ' +
    'least probably a an of them it its usually normally typically mostly drink drinks drinking have has had do does ' +
    'take takes taking smoke smokes use uses using get id say well so um uh the or so average on honestly total easily ' +
    'yeah yes lol guess think between from ish go through give',
  zero: 'none, never, nothing, none at all, nothing at all, not any, not a single one, not one, not even one, zilch, nada, dont, i dont drink, dont anymore, i dont, i dont drink anymore, i dont drink at all, not at all, i dont use, i dont use anything, no drinks, no alcohol',
  none: /^(?:none|zero|nobody|no one|not (?:any|one|a single one)|0)(?! (?:knows?|cares?|asked|counts|but|more|other|to|or|of your|lol|the)\b)(?: (?!\d|half|one|two)[a-z]+){0,5}$/,
  units: {
    drink: 'drinks drink mixed_drinks mixed_drink glass glasses cocktails cocktail',
    shot: 'shots shot',
    beer: 'beers beer brews brewskis cervezas',
    can: 'cans can',
    tallboy: 'tallboys tallboy tall_boys tall_boy tall_cans tall_can',
    bottle: 'bottles bottle',
    fifth: 'fifths fifth',
    handle: 'handles handle',
    pint: 'pints pint',
    gallon: 'gallons gallon',
    pack: 'packs pack',
    pill: 'pills pill tablets tablet tabs',
    bar: 'bars bar',
    bag: 'bags bag baggies baggie',
    gram: 'grams gram g gs',
    mg: 'mg mgs milligrams milligram',
  },
  perDay:
    / (?:(?:a|per|each|every) (?:single )?(?:day|night|evening|time|sitting)|(?:on |in )?(?:a|an|most) (?:\w+ )?(?:day|days|night|nights|sitting|session)|daily|nightly)(?: (?:usually|i think|or so))?$/,
  halves: [
    // "5 out of 7" of them.
    [/\b(\d+) out of (?:the |my |last )*\d+$/, '$1'],
    [/\b(\d+) and (?:a )?half\b/, '$1.5'],
    [/\b(?:(?:a|an|1) )?([a-z]+) and (?:a )?half\b/, '1.5 $1'],
    [/\b(6|8|12|15|18|20|24|30|36) (?:pack|packs|pk|er|rack)\b/, '$1 beers'],
    [/\b(?:a )?half (?:of )?(?:a |an )?(?=[a-z])/, '0.5 '],
    [/\b(?:a )?quarter (?:of )?(?:a |an )?(?=[a-z])/, '0.25 '],
    [/\b3 quarters (?:of )?(?:a |an )?(?=[a-z])/, '0.75 '],
  ],
  to: 'to|or|and|through|thru|maybe',
  of: 'of',
});
