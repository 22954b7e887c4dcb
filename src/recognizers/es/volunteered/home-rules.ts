import type { StatementRule } from '../../volunteered/language.ts';
import { ruleIn } from '../../volunteered/rule.ts';

const KIN =
  '(?:mama|papa|madre|padre|papas|padres|hermana|hermano|hermanos|hermanas|esposa|esposo|marido|mujer|novia|novio|pareja|familia|abuela|abuelo|tia|tio|suegra|suegros|jefa|jefita|hija|hijo|prima|primo|roommates?)';

/** Home and health. */
export const homeRules: readonly StatementRule[] = [
  ruleIn(
    'home.now',
    ['unhoused'],
    '(?:vivo|vive|viviendo|duermo|duerme|durmiendo|ando|anda) en (?:mi |el |su |la |un |una )?(?:carro|troca|camioneta|calle|parque|refugio|albergue|carpa)|sin (?:casa|hogar|techo|domicilio)|no (?:tengo|tiene) (?:donde|casa|adonde|a donde)(?: vivir| dormir| quedarme)?|(?:me|lo|la) corrieron de (?:la|mi|su) casa',
    { denies: true },
  ),
  ruleIn(
    'home.now',
    ['safe_sober'],
    `(?:nadie|ninguno|ningun)(?: \\w+){0,4} (?:toma|usa|consume|fuma)|(?:vivo|vive) con (?:mi|su) ${KIN} (?:que|y) (?:ella |el )?no (?:toma|usa|consume)|(?:casa|hogar) sobri[oa]|no hay (?:nada|alcohol|drogas) en (?:la|mi) casa`,
    { denies: true },
  ),
  ruleIn(
    'home.now',
    ['others_use'],
    `(?:mi|mis|su|sus) (?:\\w+ )?${KIN} (?:tambien|igual) (?:toma|usa|fuma|toman|usan|consume|consumen|le entra)n?|(?:todos|todo el mundo) (?:aqui |ahi |en la casa |en mi casa |los de la casa )?(?:toman|usan|fuman|consumen|le entran)|roommates? (?:usan|toman|fuman|tambien)`,
    { of: 'anyone' },
  ),
  ruleIn(
    'home.now',
    ['support'],
    `(?:mi|mis|su) (?:\\w+ )?${KIN} (?:me |lo |la |nos )(?:apoya|apoyan|ayuda|ayudan|echa la mano|esta apoyando)`,
    { of: 'anyone' },
  ),
  ruleIn('health.conditions', ['pregnant'], 'embarazada|espero un bebe|esperando un bebe'),
  ruleIn(
    'health.conditions',
    ['methadone_buprenorphine'],
    '(?:tomo|toma|en|con|me dan|le dan|uso)(?: \\w+){0,2} (?:metadona|suboxone|buprenorfina|sublocade)|clinica de metadona',
  ),
  ruleIn(
    'health.conditions',
    ['mental_health_care'],
    '(?:veo|ve|voy|va|tengo|tiene|viendo|yendo)(?: \\w+){0,3} (?:psicolog[oa]|psiquiatra|terapeuta|terapia|consejer[oa])',
  ),
  ruleIn(
    'health.conditions',
    ['other_medication'],
    '(?:lexapro|zoloft|prozac|litio|sertralina|fluoxetina|metformina|lisinopril|losartan|insulina|antidepresivos?|(?:medicina|pastillas|medicamento)s? (?:para|de) (?:la |el )?(?:presion|azucar|diabetes|depresion|ansiedad|corazon|tiroides|nervios))',
  ),
  ruleIn(
    'health.conditions',
    ['condition_stable'],
    '(?:diabetes|presion|azucar|asma|tiroides|hepatitis|corazon)(?: \\w+){0,4}(?: ,)?(?: \\w+){0,3} (?:controlad[oa]|estable|bajo control)',
  ),
  ruleIn(
    'health.conditions',
    ['condition_unstable'],
    '(?:diabetes|azucar|presion|corazon|higado|asma)(?: \\w+){0,6} empeor\\w+',
  ),
  ruleIn(
    'health.mood',
    'severe_unstable',
    'no (?:puedo|puede) (?:ni )?(?:levantarme|levantarse|salir de la cama|funcionar|salir de la casa)|no (?:salgo|sale|he salido) (?:de|ni de) (?:la|mi|su) (?:cama|cuarto|casa)',
    { denies: true },
  ),
  ruleIn(
    'use.substances',
    ['none'],
    'no es (?:alcohol|trago|drogas?) ni (?:drogas?|alcohol)|no (?:tomo|toma|bebo) (?:ni (?:uso|fumo|me drogo|usa|se droga)|ni nada)(?: drogas| nada)?|no (?:uso|usa|consumo|consume) (?:nada|drogas|ninguna droga)|no (?:es|soy) de drogas|ni (?:alcohol|tomo) ni drogas|ni drogas ni alcohol',
    { denies: true },
  ),
  ruleIn(
    'use.consequences',
    ['work_school'],
    '(?:perdi|perdio|estoy perdiendo) (?:el|mi|su|la) (?:trabajo|jale|chamba)|(?:me|lo|la) (?:corrieron|despidieron|corrio|despidio)(?: del? (?:trabajo|jale|escuela|chamba))?(?! de la casa)|(?:deje|dejo) la escuela|reprob\\w+',
  ),
  ruleIn(
    'use.consequences',
    ['family_friends'],
    '(?:perdi|perdio) (?:a )?(?:mis|sus|mi|su) (?:hijos|familia|matrimonio|esposa|esposo|hija|hijo)|(?:me|lo|la) (?:dejo|va a dejar|quito los ninos|quitaron (?:a )?(?:mis|los) hijos)|mi (?:esposa|esposo|mujer|marido) (?:se fue|me dejo|me corrio)',
  ),
  ruleIn(
    'use.consequences',
    ['health'],
    '(?:higado|rinon|rinones|estomago|pancreas|corazon)(?: \\w+){0,3} (?:mal|danad[oa]|inflamad[oa]|grasos?)',
  ),
  ruleIn(
    'use.consequences',
    ['law'],
    '(?:dui|me arrestaron|lo arrestaron|la arrestaron|me agarro la policia|probatoria|probation|la corte|orden de la corte|detuvieron)',
  ),
  ruleIn(
    'use.consequences',
    ['money'],
    '(?:debo|debe) (?:mucho|mucha|todo|la renta|\\d+)|endeudad[oa]|no (?:me|le) alcanza para la renta|gasto todo',
  ),
  ruleIn(
    'use.consequences',
    ['cannot_cut_down'],
    'no (?:puedo|puede|pude|pudo) (?:parar|dejarlo|dejarla|dejar(?: de (?:tomar|usar|fumar))?|bajarle|controlar\\w*)',
    { denies: true },
  ),
  ruleIn(
    'contact.safe',
    ['text'],
    '(?:solo |nomas |mejor |por favor )?(?:mandeme|mandenme|manden|envienme|enviame|mandame) (?:un )?(?:texto|mensaje|textos|mensajes)(?! (?:\\w+ ){0,2}(?:cuando|si|antes|despues|entre|hasta|por la|en la))|(?:solo|nomas|mejor|puro|puros) (?:por )?(?:texto|textos|mensaje|mensajes)',
  ),
  ruleIn(
    'insurance.payer',
    'va',
    '(?:seguro|aseguranza|hospital|clinica) (?:del va|de veteranos|de los veteranos)',
  ),
  ruleIn(
    'who.knows',
    'unwilling',
    'no quiere (?:ayuda|tratamiento|ir|saber|entrar|aceptar\\w*|nada|internarse|oir|hablar|admitir\\w*)|se niega|no acepta|no quiere que (?:le hablen|nadie)|no quiere nada|dice que (?:no (?:tiene|necesita)|el puede|ella puede|puede sol[oa])',
    { of: 'other', denies: true },
  ),
  ruleIn(
    'who.knows',
    'willing',
    '(?:quiere|acepta|acepto|dispuest[oa]|pide|pidio|esta de acuerdo|ya quiere)(?: a| en| que)?(?: \\w+){0,2} (?:ayuda|tratamiento|ir|entrar|dejarlo|dejar|parar|internarse|salir|cambiar|recibir|desintoxicarse)|dijo que si|dice que (?:si|va)',
    { of: 'other' },
  ),
  ruleIn(
    'who.knows',
    'does_not_know',
    '(?:no sabe|el no sabe|ella no sabe|sin que sepa) (?:que|nada)',
    { of: 'anyone', denies: true },
  ),
];
