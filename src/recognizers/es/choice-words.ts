import type { ChoiceWords } from '../choices.ts';
import { withDigits } from './numbers.ts';

const FILLER =
  'yo mi mis su sus el la los las un una unos unas lo le les me se es son esta estoy estan soy era fue ser estar ' +
  'de del a al en con para por que y o pues creo pienso quiza tal vez este eh si ya he ha han tengo tiene ' +
  'solo nomas favor quiero quiere seria opcion numero respuesta muy mas bien gracias eso esa ese hay siento usted ustedes prefiero prefiere';

/** How one of several is picked in Spanish. */
export const choiceWords: ChoiceWords = {
  filler: new Set(FILLER.split(' ')),
  aroundPosition: new Set(
    'opcion numero respuesta la el lo las los letra una uno que es'.split(' '),
  ),
  ordinals: 'primer segund tercer cuart quint sext septim octav noven decim'
    .split(' ')
    .map((stem) => [`${stem}o`, `${stem}a`, stem]),
  last: new Set(['ultimo', 'ultima']),
  negations: new Set([
    'no',
    'nunca',
    'jamas',
    'sin',
    'ningun',
    'nadie',
    'tampoco',
    'ni',
    'excepto',
    'menos',
    'salvo',
    'nada',
    'ninguna',
    'ninguno',
  ]),
  opening:
    /^(?:(?:yo|el|ella) )?(?:(?:solo|solamente|nomas|unicamente) (?:puedo|puede|podria)|(?:puedo|puede|podria) (?:solo|solamente|nomas)|puedo(?= (?:en|por) ))(?: (?:ir|venir|asistir|en|por|los|las|la|el|de))* /,
  nowadays:
    /\b(?:(?:(?:en|por|de|a) las? (?:mananas?|noches?|tardes?|madrugadas?)|(?:casi )?(?:todas las|cada) (?:mananas?|noches?)|(?:casi )?(?:todos los|cada) dias?|(?:casi )?(?:a )?diario|al (?:despertar|levantar)(?:me|se)?|cuando (?:(?:me|se) (?:despiert[oa]|levant[oa])|no (?:tom[oa]|beb[oe]|us[oa]|consum[oe])))|(?:siempre )?(?:amanez[oc]o|amanezco|amanece)|(?:me|se) despiert[oa]|(?:me|se) levant[oa])\b/g,
  now: 'ahora',
  feels:
    /^(?:(?:yo|el|ella) )?(?:(?:siempre|casi|tambien) )*(?:(?:me|le|se|nos) )?(?:(?:dan?|tengo|tiene|siento|siente|pongo|pone|ando|anda|hay) )?(?:(?:con|los|las|el|la|un|unos|unas) )*/,
  joiners: /\by\b|\be\b|\btambien\b|\btambién\b|\bademas\b|\bademás\b|\bmas\b/i,
  withDigits,
};
