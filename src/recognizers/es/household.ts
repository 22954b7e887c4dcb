import { householdIn } from '../household.ts';

const KIN =
  'mama|madre|papa|padre|papas|padres|hermanas?|hermanos?|esposa|esposo|marido|mujer|pareja|novia|novio|hijos?|hijas?|ninos|' +
  'bebe|abuela|abuelo|abuelos|ninas|nietos?|nietas?|tia|tio|primas?|primos?|amigas?|amigos?|companeros?|companeras?|familia|suegra|suegro|suegros';
const PERSON = `(?:mi|mis|su|sus|nuestros|nuestras|los|las|un|una|unos|unas|dos|tres)(?: (?:dos|tres|2|3))? (?:${KIN})(?: (?:mayor|menor|mayores|menores))?`;

/** What is said in Spanish of those one lives with. */
export const readHousehold = householdIn({
  joiners: /[,;.]|\by\b|\be\b|\bpero\b|\bque\b|\bquien(?:es)?\b/i,
  lives:
    /^(?:(?:yo|el|ella) )?(?:(?:todavia|ahora|ahorita) )*(?:vivo|vive|vivimos|viven|estoy viviendo|me estoy quedando|me quedo|se queda) (?:en (?:la )?casa )?con /,
  here: /^([^.;]{3,60}?) (?:(?:todos|tambi[eé]n|todav[ií]a) )?(?:viven?|est[aá]n?) (?:aqu[ií]|conmigo|con nosotros|en (?:la|mi) casa)(?![\p{L}])/iu,
  person: new RegExp(`^(?:con )?${PERSON}(?: con ${PERSON})?$`),
  several: /^(?:mis|sus|los|las|nuestros|nuestras|unos|unas|dos|tres) |familia/,
  subject: new RegExp(`^(?:ella|el|ellos|ellas|ambos|los dos|las dos|${PERSON}) `),
  everyone:
    /^(?:ellos|ellas|ambos|los dos|las dos|nadie|ninguno|ninguna)|^(?:mis|sus) |^no (?:toman|beben|usan|consumen)/,
  says: {
    safe_sober:
      /^(?:no|nunca|nadie|ninguno|ninguna)(?: mas)? (?:toman?|beben?|usan?|consumen?)(?: (?:ni|nada|drogas|alcohol|ahi|aqui|toman?|beben?|usan?|consumen?))*$/,
    others_use:
      /^(?:(?:tambien|todavia) )?(?:toman?|beben?|usan?|consumen?|fuman?)(?: (?:tambien|mucho|poco|un poco|drogas|alcohol|cerveza|vino|mota|diario|a veces|todos los dias|en las noches|los fines de semana))*$/,
    support:
      /^(?:(?:siempre|tambien) )?(?:me|le|nos|lo|la) (?:ayudan?|apoyan?|cuidan?)(?: (?:mucho|siempre|bastante|en todo|con todo))*$/,
  },
});
