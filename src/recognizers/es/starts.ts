import { startsIn } from '../starts.ts';
import { withDigits } from './numbers.ts';

/** "Tengo 41 y le entro desde los 16". */
export const readStart = startsIn({
  withDigits,
  says: [
    /\b(?:desde|empe\w+|comen\w+|inici\w+|prob\w+|primer\w*|a tomar|a usar|a fumar)(?: \w+){0,6}? (?:a )?(?:los|la edad de|tenia(?: como| unos| apenas)?|de) (\d{1,2})\b(?! (?:meses|semanas|dias|horas|cervezas|veces))/,
    /\btenia (?:(?:como|unos|apenas|nomas|solo|yo) )*(\d{1,2})(?: an\w+)? (?:cuando|la primera vez)\b/,
    /\bcuando (?:(?:yo|el|ella) )?tenia (?:(?:como|unos|apenas) )*(\d{1,2})\b/,
  ],
});
