import type { StatementLanguage } from '../../volunteered/language.ts';
import { busy } from './busy.ts';
import { limits } from './limits.ts';
import { rules } from './rules.ts';

const KIN =
  '(?:hijo|hija|mija|mijo|esposo|esposa|marido|mujer|mama|papa|madre|padre|hermano|hermana|novio|novia|pareja|suegra|suegro|sobrino|sobrina|primo|prima|tio|tia|nieto|nieta|abuela|abuelo|amigo|amiga|cunado|cunada|roommate|jefa|jefe|jefita|viejo|vieja|chamaco|muchacho|nino|nina|ex|hijastro|hijastra|carnal|compadre)';
const NUMBER =
  '(?:\\d+(?:\\.\\d+)?|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|un par de|par de|unos|unas|varios|varias|como)';
const SPAN = `${NUMBER}(?: (?:o|a) ${NUMBER}| ${NUMBER})? ?(?:anos?|meses|mes|semanas?|dias?)(?: y medio| y media)?`;
const TAKES =
  'tom(?:o|a|e|ando|aba|ar|amos|an)|beb(?:o|e|iendo|er|en)|us(?:o|a|ando|ar|an|e)|consum(?:o|e|iendo|ir|en)|fum(?:o|a|ando|ar|an)|inhal(?:o|a|ando|ar)|inyect(?:o|a|ando|arse|arme|andose|andome)|met(?:o|e|iendo|erse|iendose|iendome)|le (?:entro|entra|hago|hace|pego|pega|doy|da)(?: al| a la| a las| a los)?|le meto(?: al| a la)?|pistea(?:ndo|r)?|pisteo|adict[oa]s? (?:al?|a la|a las|a los)|enganchad[oa]s? (?:al?|a la|a las|a los|con|de)|problemas? con(?: el| la| las| los)?|dependo de(?: la| las| los)?|depende de(?: la| las| los)?|recai(?: en| con)?|recayo(?: en| con)?|dej(?:ar|o|e|ado)(?: de)?(?: tomar| usar| fumar)?(?: el| la| las| los)?|quit(?:ar|arme|arse)(?: el| la| las)?|compr(?:o|a|ando)|se (?:mete|toma|fuma|inyecta|echa)|me (?:meto|tomo|fumo|inyecto|echo|ando metiendo)';
const UNITS =
  'cervezas?|chelas?|cheves?|latas?|botellas?|copas?|vasos?|caguamas?|tragos?|shots?|six|doce|12 pack|six pack|pastillas?|bolsas?|bolsitas?|gramos?|piedras?|toques?|gallos?|porros?|litros?|pintas?|cajas?|paquetes?|barras?|dosis|cuartito|cuarto|lineas?';
const HOUR = '\\d+ horas?|una hora|unas horas|un rato|un ratito';

/** How facts that nobody asked for are stated in Spanish, where the verb often says who. */
export const spanishStatements: StatementLanguage = {
  common: new Set(
    'el la los las y que de en mi mis su es esta estoy soy tengo tiene con por para desde hace todos todas dias anos una un pero como ya muy se lo le yo si quiero necesito ayuda'.split(
      ' ',
    ),
  ),
  spelling: new Map(
    'q que,k que,ke que,xq porque,pq porque,x por,tmb tambien,tb tambien,kiero quiero,toy estoy,ta esta,d de,aki aqui,e he,nesesito necesito,diaro diario'
      .split(',')
      .map((pair) => pair.split(' ') as [string, string]),
  ),
  subjects: {
    writer:
      /(?:^| )(?:yo|soy|estoy|tengo|tomo|bebo|uso|fumo|consumo|vivo|trabajo|quiero|necesito|llevo|ando|me (?:meto|tomo|fumo|inyecto|llamo|echo)|pisteo|he|empece|deje|recai|puedo|cuido|perdi|fui|hice|sali|salgo|voy|acabo|cumpli|probe|intente|trate|manejo|debo|busco|le (?:entro|hago|pego|meto|doy)|toy|yo si|a mi)(?= |$)/g,
    other: new RegExp(
      `(?:^| )(?:el|ella|ellos)(?= (?:toma|usa|fuma|bebe|se|no|ya|es|esta|tiene|anda|vive|trabaja|quiere|dice|lleva|consume|le|nunca|solo|tambien|siempre|salio|fue))|(?:^| )(?:se (?:mete|toma|fuma|inyecta|echa|la pasa|niega)|toma|usa|fuma|bebe|consume|vive|trabaja|esta(?! (?:semana|noche|manana|tarde|vez|cosa|casa|aqui))|tiene|anda|quiere|lleva|dice|maneja|salio|pistea)(?= |$)|(?<!(?:con|para|de|a|por|sin|y) )(?:mi|mis|nuestro|nuestra) (?:\\w+ )?${KIN}s?(?= |$)`,
      'g',
    ),
  },
  helpFor: {
    me: /(?:^| )(?<!no |nunca )(?:(?:es|esto es|la ayuda es) para mi(?! \w)|soy yo|escribo por mi(?! \w)|para mi mism[oa])(?= |$)/,
    client:
      /(?:^| )(?:refiero|referir|paciente (?:masculino|femenina|femenino|de)|(?:habla|soy) (?:la|el|una|un)? ?enfermer[oa]|soy trabajador[a]? social|mi (?:cliente|paciente)|un(?:a)? (?:cliente|paciente)|(?:trabajador[a]? social|consejer[oa]|enfermer[oa]) (?:de|del|en) (?:\w+ )?(?:hospital|clinica|condado|county|agencia|corte|escuela))(?= |$)/,
    other: new RegExp(
      `(?:^| )(?:(?:ayuda|tratamiento|centro|lugar|informacion|busco|buscando|pregunto|preguntando|escribo|es|algo|programa|cama)(?: \\w+){0,4} (?:para|por) (?:mi|mis|un|una)(?: \\w+){0,2} ${KIN}|(?:preocupad[oa]|miedo|asustad[oa])(?: \\w+){0,2} por mi(?: \\w+){0,2} ${KIN}|ayudar a mi(?: \\w+){0,2} ${KIN}|mi(?: \\w+){0,2} ${KIN} (?:necesita|es (?:adict[oa]|alcoholic[oa]))|soy (?:la|el) (?:tia|tio|mama|papa|abuela|abuelo|hermana|hermano|esposa|esposo|madrina|novia|novio) de|soy su (?:mama|papa|hermana|hermano|esposa|esposo|hija|hijo|tia))(?= |$)`,
    ),
    writer:
      /(?:^| )(?:(?:necesito|quiero|ocupo|busco|tengo que|ya quiero)(?: \w+){0,2} (?:ayuda|tratamiento|dejar|dejarlo|parar|salir|rehabilitacion|cambiar|entrar|desintoxicarme|limpiarme|un lugar|un centro)|ayudenme|me ayuden|me pueden ayudar|cerca de mi|soy (?:adict[oa]|alcoholic[oa])|no puedo (?:parar|dejar|dejarlo)|recai|primera vez que (?:lo digo|pido|busco))(?= |$)/,
  },
  denial:
    /(?:^| )(?:no|nunca|jamas|ni|sin|tampoco|nada de|nadie(?: mas)?|ningun)(?: (?!puedo|puede|deja|dejo|se|solo|mas|paro|para)\w+){0,2} $/,
  formerly:
    /(?:^| )(?:antes (?:usaba|tomaba|fumaba|me metia|consumia)(?: \w+){0,2}|de joven(?: \w+){0,2}|hace anos(?: \w+){0,3}|usaba|le entraba a(?: la)?|estuvo en|estaba en) $/,
  use: {
    takes: new RegExp(
      `(?:^| )(?:${TAKES})(?: (?:el|la|las|los|un|una|unas|unos|mucho|mucha|muchas|puro|pura|puras|mas|como|de|al|a|\\d+|dos|tres|cuatro|cinco|seis|ocho|diez|doce|bastante|demasiado|mi|su))* $|(?:^| )(?:${UNITS})(?: de)? $|(?:^| )(?:es|con) (?:el|la|las|los|puro|pura) $`,
    ),
    alone: /^ ?(?:puro |pura |puras |puros |solo |nomas |mas que nada |es |la |el )?$/,
    notTaken: /(?:^| )(?:alergic[oa] a(?: la)?|sin|ni|no|nunca|nada de|menos|odio(?: la| el)?) $/,
    gaveUp: {
      before: /(?:^| )(?:deje|dejo|sin|limpi[oa] de|quite)(?: el| la| las| los)? $/,
      after:
        /^ (?:desde )?(?:hace )?(?:\d+|dos|tres|cuatro|cinco|seis|diez) anos|^ en (?:el )?(?:19|20)\d\d/,
    },
    over: /^ (?:\w+ )?hace (?:muchos )?anos|^ de joven|^ en la prepa/,
    joins:
      /^ (?:(?:,|y|e|o|u|mas|tambien|con|ni|mezclad[oa]|a veces|luego|despues|el|la|los|las|un|una|poco|de|otras|al|fines|semana|ahora|ahorita|mucha|mucho|pura|puro|uso|fumo|tomo|usa|fuma|toma|metiendo|fumando|tomando|inhalando)(?: |$)){0,6}$/,
    deniesOn: /^ (?:(?:o|y|u|e|ni|,|nada|de|la|el|las|los|uso|usa) ){1,4}$/,
    heads: /^ (?:es mi problema|es el problema|y no puede|me tiene|lo tiene|la tiene)(?= |$)/,
    drinks:
      /(?:^| )(?:tomo|toma|tomando|tomar|bebo|bebe|bebiendo|beber|pistea|pisteo|pisteando|pistear|borrach[oa]s?|alcoholic[oa]|alcoholismo|emborracharme|emborracharse|emborracha|emborracho|crudo|cruda)(?= |$)/g,
    acts: /(?:^| )(?:uso|usa|usando|fumo|fuma|fumando|consumo|consume|consumiendo|tomaba|tomo|toma|tomando|bebo|bebe|se mete|me meto|me inyecto|le hago|le hace)(?= |$)/g,
    harmless:
      /^ (?:(?:mucha|un|una|el|la|mi|su|sus|mis|unas|unos|las|los|\d+|como|medicina|medicinas|pura|solo|otra) ?)*(?:agua|cafe|refresco|soda|te|leche|jugo|metformina|medicina|medicinas|medicamento|medicamentos|pastillas?|terapia|clases|decision|mota|marihuana|coca|cristal|xanax|bus|camion|metro|pildoras?|percocets?|oxy|vitaminas|en cuenta|el bus|el camion)(?= |$)/,
    treatments: new Set(['methadone', 'buprenorphine']),
    misused:
      /(?:^| )(?:calle|enganchad[oa]|adict[oa]|inyect\w+|compr\w+|sin receta|abus\w+)(?= |$)/,
    everyday: new Set(
      'hielo vidrio foco polvo soda nieve blanca perico perica grapa grapas linea lineas piedra piedras hierba yerba churro churros gallo gallos mois pasto toque toques carga negra caballo barras chiva azules cat especia goma coca cristal bebida bebidas tomar tomo beber bebo trago tragos pistear tranca alquitran amapola h rock rocks ice glass speed blow snow bars spice tar wet acid glue coke pot crack dope rum ron gin lean joint joints poker casino casinos cafe pegamento nada ninguna ninguno todo cheve roids juice tina'.split(
        ' ',
      ),
    ),
  },
  often: new RegExp(
    `(?:^| )((?:casi )?todos los (?:santos )?(?:dias|fines(?: de semana)?|sabados|viernes|domingos)|todas las (?:noches|tardes|mananas|semanas)|(?:casi )?(?:diario|diariamente|a diario)|cada (?:dia|noche|fin(?: de semana)?|fines|tercer dia|semana|mes|tarde)|cada ${NUMBER} dias|${NUMBER}(?: (?:o|a) ${NUMBER})? (?:veces|dias|noches) (?:a la|por|al|cada|a) (?:semana|dia|mes|ano)|(?:los |solo los |nomas los |nada mas los |los puros )?fines? de semana|una vez (?:a la semana|al mes|al dia|por semana)|la mayoria de los dias|casi todos los dias|todo el dia|dia y noche|de lunes a (?:viernes|domingo)|(?:(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)(?: y| ,)? ?){2,5})(?= |$)`,
    'g',
  ),
  daily: new RegExp(
    `(?:^| )(?:(?:${NUMBER}|media|medio)(?: (?:o|a|y) ${NUMBER}| ${NUMBER})? ?)?(?:${UNITS})(?: de)?(?: \\w+){0,2} (?:(?:al|por|cada) (?:dia|noche)|diarios?|diarias?)(?= |$)|(?:^| )${NUMBER}(?: o ${NUMBER})? (?:al dia|diarias?|diarios?)(?= |$)`,
    'g',
  ),
  kin: new RegExp(
    `(?:^| )(?:mi|mis|nuestro|nuestra) (?:\\w+ ){0,2}${KIN}s?(?= |$)|(?:^| )mij[oa](?= )|^${KIN}(?= |$)`,
  ),
  self: /(?:^| )(?:yo|me|mi|soy|estoy|tengo|quiero|necesito|ando|llevo)(?= |$)/,
  long: new RegExp(
    `(?:^| )(?:desde hace|hace(?= .{1,20}que (?!no))|por|llevo|llevo ya|lleva|lleva ya|ya van|van|ya son|durante)(?: como| casi| mas de| unos| ya| por)* (${SPAN})(?! (?:limpi[oa]|sobri[oa]|sin|de edad|de embarazo|de casad[oa]s?|trabajando|viviendo|casad[oa]s?|separad[oa]s?|que no|en la carcel|que deje|que dejo|divorciad[oa]))(?= |$)|(?:^| )(desde (?:los|que tenia|que tenia como|el|que tiene)? ?(?:\\d{1,2}|(?:19|20)\\d\\d|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte)(?: anos)?)(?= |$)|(?:^| )desde(?: \\w+){1,6}? hace (${SPAN})(?= |$)|(?:^|[.,] )([1-9] anos|1[0-4] anos)(?= [.,]|$)|(?:^|[.,] )(?:ya |como |son |van |fueron |asi )+(${SPAN})(?= [.,]|$| asi| de (?:esto|consumo|tomar))|(?:^| )(?:tengo|tiene|llevo|lleva) (${SPAN}) (?:tomando|usando|fumando|bebiendo|consumiendo|metid[oa]|metiendome|con esto|asi|en esto)(?= |$)|(?:^| )(?:llevo|lleva) (\\d+)(?: anos)? (?:tomando|usando|fumando|bebiendo|consumiendo|metid[oa])|(?:dia|noche|diario|noches|dias|semana) (?:por |desde hace |hace )?(${SPAN})(?= |$)`,
    'g',
  ),
  last: new RegExp(
    `(?:^| )ultim[oa](?: \\w+){0,5}? (?:fue |era )?((?:hace )(?:${SPAN}|${HOUR})|ayer|anoche|antier|hoy|esta manana|ahorita|hace rato|hace ratito|la semana pasada|el mes pasado|el ano pasado)(?= |$)|(?:^| )(?:llevo|lleva|tengo|tiene|ya van)(?: ya| como| casi)* (${SPAN})(?: \\w+){0,1} (?:limpi[oa]|sobri[oa]|sin (?:tomar|usar|consumir|fumar|nada|probar|meterme))(?= |$)|(?:^| )(?:hace )?(${SPAN}|${HOUR}|ayer|anoche|antier|hoy|hace rato|hace ratito)(?: en la manana| en la noche)? (?:fue|que fue) (?:la|mi|su) ultima(?= |$)|(?:^| )hace(?: como| ya)? (${SPAN}) que no (?:tomo|toma|uso|usa|fumo|fuma|consumo|consume|bebo|bebe|me meto|se mete)(?= |$)|(?:^| )(?:deje|dejo|puse fin|tome|use|fume|consumi|tomo por ultima vez|me meti|recai|recayo|no (?:he|ha) (?:tomado|usado|consumido|fumado|probado)(?: nada)?(?: en| desde(?: hace)?| por)?)(?: de tomar| de usar| de fumar)? ((?:hace )?(?:${SPAN}|${HOUR})|ayer|anoche|antier|hoy|esta manana|ahorita|hace rato)(?= |$)`,
    'g',
  ),
  otherMatter:
    /(?:^| )(?:trabaj\w+|jale|chamba|escuela|iglesia|llor\w+|pele\w+|pelea|casad[oa]s?|divorcio|viv\w+|limpi[oa]|sobri[oa]|desintoxicacion|detox|rehab|reza\w*|pega|golpe\w*|visit\w+|terapia|carcel|juntas|gym|dieta|descans\w+|libre|salgo|seguro|renta)(?= |$)/,
  mind: /(?:^| )(?:depresion|deprimid[oa]|ansiedad|ansios[oa]|tept|trauma\w*|bipolar|panico|nervios|esquizofrenia|salud mental|suicid\w+|voces|tristeza|duelo|psicosis|toc)(?= |$)/,
  ages: /(?:^| )(?:tengo|tiene|cumpli|cumplio|de|soy de|edad) (\d{2})(?: anos| anitos)(?! (?:tomando|usando|fumando|de casad\w*|limpi\w+|sobri\w+|sin|en|con|trabajando|viviendo|metid\w+|de tomar|de adict\w+|bebiendo|consumiendo|y medio))(?= |$)|(?:^|[.,] )(1[5-9]|[2-9]\d) anos(?= [.,]|$)|(?:hijo|hija|hermana|hermano|esposo|esposa|mama|papa|novio|novia|sobrino|sobrina|muchacho|muchacha|primo|prima|nieto|nieta|hombre|mujer|masculino|femenina) de (\d{2})(?: anos)?(?= |$)|(?:^|[.,] )(\d{2})(?= [.,]|$)|(?:^| )(?:tengo|tiene|cumpli|soy de) (\d{2})(?= [.,]|$| y)/g,
  introduces:
    /(?:^|[\s,.!])(?:[Ss]oy|[Yy]o soy|[Mm]e llamo|[Mm]i nombre es|[Aa]qui|[Hh]abla) ([A-ZÁÉÍÓÚÑ][a-záéíóúñ]{1,14})(?=[,.!]|\s+(?:y|de|para|tengo|\d)|$)/,
  names: /(?:^| )(?:me llamo|mi nombre es|me dicen) [a-z]{2,}(?= |$)/g,
  zips: /(?:^| )(\d{5})(?! ?(?:dollars|bucks|pesos|dolares|a year|a month|al mes|miles|times|veces|k)(?= |$))(?= |$)/g,
  located:
    /(?:^| )(?:vivo en|vive en|vivimos en|estoy en|estamos en|aqui en|cerca de|soy de|somos de|en|de|desde) (?=[a-z])/g,
  notPayers: new Set([
    'va',
    'star',
    'hip',
    'sharp',
    'oscar',
    'allied',
    'medical',
    'no',
    'el',
    'la',
    'corte',
  ]),
  insured:
    /(?:^| )(?:tengo|tiene|tenemos|seguro|aseguranza|con|por|mi|su|es|hay|y|de|nomas|traigo)(?: \w+){0,3} #|#(?: \w+){0,1} (?:seguro|aseguranza|plan|tarjeta)|(?:^|[.,] )#(?: [.,]|$| nomas)/,
  lives:
    /(?:^| )(?:vivo|vive|vivimos|viven|viviendo|me quedo|se queda) con (?=mi|mis|su|sus|los|las|nuestr[oa]s|una?)/g,
  daysAgo: [
    [/hoy|ahorita|ratito?|horas?|esta manana/, 0],
    [/ayer|anoche/, 1],
    [/antier/, 2],
    [/semana pasada/, 7],
    [/mes pasado/, 31],
    [/ano pasado/, 365],
  ],
  busy,
  limits,
  rules,
};
