import { ruleIn } from '../../volunteered/rule.ts';
import type { StatementRule } from '../../volunteered/language.ts';

const KIN =
  '(?:mama|papa|madre|padre|papas|padres|hermana|hermano|hermanos|hermanas|esposa|esposo|marido|mujer|novia|novio|pareja|familia|abuela|abuelo|tia|tio|suegra|suegros|jefa|jefita|hija|hijo|prima|primo|roommates?)';
const CARE =
  '(?:rehab|rehabilitacion|internad[oa]|internamiento|anexo|residencial|centro(?: de rehabilitacion)?|granja|programa de (?:28|30|60|90) dias)';
const BEEN =
  '(?:fui a|fue a|estuve en(?: un| una)?|estuvo en(?: un| una)?|he estado en(?: un| una)?|ha estado en|hice|hizo|termine|termino|sali de(?: un| una| la| el)?|salio de(?: un| una| la| el)?|pase por|complete|estuve|estuvo)';
const LEAVES =
  '(?:salgo|sale|acabo de salir|acaba de salir|estoy por salir|esta por salir|voy a salir|va a salir|estoy saliendo|me dan de alta|le dan de alta|recien sali|recien salio|saliendo|termino|termina)(?: de| del| de la| de un| de una)?';

/** Care so far: detox and treatment. */
const CARE_RULES: readonly StatementRule[] = [
  ruleIn(
    'detox.history',
    'in_detox_now',
    '(?:estoy|esta)(?: ahorita| ahora)? en (?:la |el |un )?(?:detox|desintoxicacion)',
  ),
  ruleIn(
    'detox.history',
    'could_not_complete',
    '(?:me sali|se salio|deje|dejo|abandone|abandono) (?:de )?(?:la |el |del |de la )?(?:detox|desintoxicacion)|no (?:termine|termino|aguante|aguanto|pude terminar|pudo terminar|acabe|complete) (?:la |el |con la )?(?:detox|desintoxicacion)|(?:detox|desintoxicacion)(?: \\w+| ,){0,8} (?:me sali|se salio|no aguante|no aguanto)|(?:trate|trato|intente|intento|quise|quiso)(?: de)? (?:dejarlo|dejarla|dejar|parar|desintoxicarme)(?: \\w+){0,8} (?:no pude|no pudo|no aguante|no aguanto|recai|recayo|volvi)',
    { denies: true },
  ),
  ruleIn(
    'detox.history',
    'completed',
    `(?:hice|hizo|termine|termino|complete|completo|pase por|sali de|salio de|fui a|fue a|ya hice|estuve en)(?: una| la| un| el)? (?:detox|desintoxicacion)`,
  ),
  ruleIn(
    'detox.history',
    'never_tried',
    'nunca (?:he |ha )?(?:ido|estado|hecho|probado|entrado|intentado|tratado)(?: a| en| de)?(?: una| un| la| el)? ?(?:detox|desintoxicacion|dejarlo|dejar|tratamiento|rehab|rehabilitacion|parar|centro)|nunca (?:intente|trate de) (?:dejarlo|dejar|parar)',
    { denies: true },
  ),
  ruleIn(
    'treatment.prior',
    ['none'],
    'nunca (?:he |ha )?(?:ido|estado|hecho|recibido|tenido|entrado|pedido)(?: a| en)?(?: ningun| ninguna| un| una)? ?(?:tratamiento|rehab|rehabilitacion|terapia|ayuda|programa|centro|anexo)|primera vez que (?:pido|busco|busca|pide|buscamos|hago)(?: \\w+)? ?(?:ayuda|tratamiento|esto)?',
    { denies: true },
  ),
  ruleIn(
    'treatment.prior',
    ['residential'],
    `${BEEN}(?: \\w+){0,3} ${CARE}|${CARE} (?:dos|una|tres) ve(?:z|ces)`,
  ),
  ruleIn(
    'treatment.prior',
    ['residential'],
    `${LEAVES}(?: \\w+){0,3} ${CARE}|(?:estoy|esta) internad[oa]`,
  ),
  ruleIn(
    'treatment.prior',
    ['iop'],
    `(?:${BEEN}|${LEAVES}|estoy en|esta en)(?: \\w+){0,3} (?:iop|programa intensivo|intensivo ambulatorio)`,
  ),
  ruleIn(
    'treatment.prior',
    ['php'],
    `(?:${BEEN}|${LEAVES}|estoy en|esta en)(?: \\w+){0,3} (?:php|hospitalizacion parcial|programa de dia)`,
  ),
  ruleIn(
    'treatment.prior',
    ['outpatient'],
    `${BEEN}(?: \\w+){0,3} (?:consejeria|terapia|ambulatorio)`,
  ),
  ruleIn(
    'treatment.prior',
    ['leaving_now'],
    `${LEAVES}(?: \\w+){0,3} (?:${CARE}|tratamiento|iop|php|programa|detox|desintoxicacion|carcel|prision|bote)`,
  ),
  ruleIn(
    'treatment.prior',
    ['jail'],
    '(?:sali|salio|salgo|sale|acabo de salir|acaba de salir|recien sali|recien salio) (?:de la |del |de )(?:carcel|prision|bote|condado|county)',
  ),
  ruleIn('treatment.leaving', 'residential', `${LEAVES}(?: \\w+){0,3} ${CARE}`),
  ruleIn('treatment.leaving', 'detox', `${LEAVES}(?: \\w+){0,3} (?:detox|desintoxicacion)`),
  ruleIn('treatment.leaving', 'jail', `${LEAVES}(?: \\w+){0,3} (?:carcel|prision|bote)`),
];

/** Home and health. */
const HOME_RULES: readonly StatementRule[] = [
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
    '(?:solo |nomas |mejor |por favor )?(?:mandeme|mandenme|manden|envienme|enviame|mandame) (?:un )?(?:texto|mensaje|textos|mensajes)|(?:solo|nomas|mejor|puro|puros) (?:por )?(?:texto|textos|mensaje|mensajes)',
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

/** What treatment has to fit around, and how soon it is wanted. */
const LIFE_RULES: readonly StatementRule[] = [
  ruleIn(
    'constraints.life',
    ['work'],
    '(?:trabajo|trabaja|trabajando|jalo|chambeo|chambea) (?:de (?:dia|noche|lunes|\\d+|manana|tarde|mesero|mesera|\\w+)|en|todo|toda|los|full|tiempo|medio|por|limpiando|turnos?|dobles?|dos|mucho|las)|(?:tengo|tiene|perder|faltar a|faltar al|dejar) (?:mi |el |su |al )?(?:trabajo|jale|chamba|empleo)(?! de casa)|(?:mi|su) (?:trabajo|jale|chamba|jefe|patron)|no (?:puedo|puede) (?:faltar|perder)(?: al| el| mi| a mi)? ?(?:trabajo|jale|chamba)?',
    { denies: true },
  ),
  ruleIn(
    'constraints.life',
    ['school'],
    '(?:estudio|estudia|estoy estudiando|voy al|voy a la|va a la|va al) (?:\\w+ ){0,2}(?:colegio|universidad|escuela|prepa|high school|college|clases)|tengo clases|soy estudiante',
  ),
  ruleIn(
    'constraints.life',
    ['children'],
    '(?:madre|mama|papa|padre) solter[oa]|(?:tengo|tiene|cuido|cuida|mis|sus|cuidar|crio|cria)(?: a| de)?(?: mis| sus| los| dos| tres| cuatro| un| una| \\d+)* (?:hijos|ninos|nenes|chamacos|bebe|bebes|ninas|hijas|plebes|morros|nino|nina)|quien (?:me )?(?:cuide|cuida) (?:a )?(?:mis|los) (?:hijos|ninos)',
  ),
  ruleIn(
    'constraints.life',
    ['older_parents'],
    '(?:cuido|cuida|cuidando|cuidar) (?:a |de )?(?:mi|su) (?:mama|papa|madre|padre|abuela|abuelo|suegra|jefita)|cuido a mis papas',
  ),
  ruleIn(
    'constraints.life',
    ['pets'],
    '(?:tengo|tiene|con) (?:\\w+ )?(?:perros?|gatos?|perritos?|mascotas?)|mi perro|mi gato',
  ),
  ruleIn(
    'constraints.life',
    ['no_transport'],
    '(?:no (?:tengo|tiene|hay)|sin) (?:carro|coche|troca|transporte|raite|ride|licencia|como llegar|quien me lleve|en que (?:irme|moverme|ir))|no (?:manejo|maneja|se manejar)|(?:me|le) quitaron la licencia|(?:agarro|ando en|uso|me muevo en|voy en) (?:el )?(?:bus|camion|metro)',
    { denies: true },
  ),
  ruleIn(
    'constraints.life',
    ['telehealth'],
    '(?:por (?:video|zoom|internet|videollamada|telefono)|en linea|virtual|online|telesalud)',
  ),
  ruleIn(
    'constraints.life',
    ['evening'],
    '(?:puedo|puede|pueda|necesito|algo|solo|nomas|libre|tenga|programa|clases|seria|tendria que ser)(?: \\w+){0,3} (?:en la tarde|en las tardes|por la tarde|por las tardes|de tarde|en la noche|en las noches|por la noche|por las noches|despues de(?:l)? (?:\\w+ )?(?:trabajo|jale|chamba|trabajar|las \\d+))',
  ),
  ruleIn(
    'constraints.life',
    ['weekend'],
    '(?:puedo|puede|libre|libres|descanso|necesito)(?: \\w+){0,3} (?:fines? de semana|sabados?|domingos?)',
  ),
  ruleIn(
    'constraints.life',
    ['time_off'],
    '(?:pedir|pido|tomar|puedo agarrar|agarrar|me dan|sacar) (?:\\w+ )?(?:permiso|dias|licencia medica|fmla|vacaciones|incapacidad|tiempo)(?= |$)',
  ),
  ruleIn(
    'constraints.life',
    ['cost'],
    'no (?:tengo|tenemos|hay|tiene|alcanza|puedo pagar|podemos pagar|me alcanza|nos alcanza)(?: el| para| con que| mucho| ni)* (?:dinero|pagar|feria|lana|tanto|eso|nada|un peso|un quinto)|no (?:puedo|podemos|puede) pagar(?:lo)?|cuanto (?:cuesta|cobran|sale|saldria)|ando (?:bien )?corto de dinero',
    { denies: true },
  ),
  ruleIn(
    'constraints.readiness',
    'today',
    '(?:ayuda|empezar|entrar|internarme|internarse|ir|cama|tratamiento|list[oa]|ingresar|que sea|lo necesito|urge|me urge)(?: \\w+){0,4} (?:hoy|hoy mismo|ahorita|ya|manana mismo|lo antes posible|cuanto antes|esta noche|de inmediato|manana)|lo (?:antes|mas pronto) posible|cuanto antes|hoy mismo',
  ),
  ruleIn(
    'constraints.readiness',
    'this_week',
    '(?:empezar|entrar|ir|comenzar|internarme)(?: \\w+){0,4} esta semana',
  ),
  ruleIn(
    'constraints.readiness',
    'this_month',
    '(?:empezar|entrar|ir|comenzar)(?: \\w+){0,4} (?:la (?:proxima|otra) semana|la semana que (?:entra|viene)|este mes)',
  ),
  ruleIn(
    'constraints.readiness',
    'just_looking',
    '(?:solo|nomas|nada mas) (?:estoy |info )?(?:viendo|mirando|preguntando|quiero (?:info\\w*|saber|preguntar)|informacion|por ahora|checando|averiguando)|no estoy list[oa]|todavia no estoy segur[oa]',
    { denies: true },
  ),
  ruleIn(
    'insurance.payer',
    'uninsured',
    '(?:no (?:tengo|tiene|tenemos|hay|cuento con)|sin|ni|me quede sin) (?:ningun |ninguna )?(?:seguro|aseguranza)(?: medico| medica)?|no estoy asegurad[oa]',
    { denies: true },
  ),
];

/** What people say of themselves or of someone they love, in so many words. */
export const rules = [...CARE_RULES, ...HOME_RULES, ...LIFE_RULES];
