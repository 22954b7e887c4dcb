import type { StatementRule } from '../../volunteered/language.ts';
import { ruleIn } from '../../volunteered/rule.ts';

const KIDS =
  '(?:hij[oa]s?|nin[oa]s?|nen[ea]s?|chamac[oa]s?|bebes?|niet[oa]s?|gemel[oa]s|plebes|morr[oa]s|chiquit[oa]s?|peques?)';
const PARENT =
  '(?:mama|papa|papas|madre|padre|padres|jefit[oa]|abuel[oa]s?|abuelit[oa]s?|suegr[oa]s?|viejitos)';
const TENDS =
  '(?:cuid(?:o|a|ar|arl[oa]s|ando)|cuide|cuiden|crio|cria|criando|recoj[oa]|recoge|recoger|llevo|lleva|llevar|atiendo|atiende|atender|dejar|dejo|mantengo|mantiene)';
const PRICE =
  '(?:costos?|precios?|dinero|pagos?|gastos?|cuotas?|copagos?|deducible|cuanto (?:cuesta|cueste|cobran|va a costar|costaria)|como (?:voy a |vamos a )?pagar(?:lo)?|pagar(?:lo)?|economi(?:a|co))';
const OWN = '(?:mi|mis|su|sus|los|las|la|el|un|una|dos|tres|cuatro|cinco|2|3|4|5|y)';
const EVENING =
  '(?:(?:en|por|de)?(?: ?las?)? ?(?:tardes?|noches?)|despues del? (?:trabajo|trabajar|jale|chamba|las (?:4|5|6|7|cuatro|cinco|seis|siete)))';
const NEEDS =
  '(?:solo|nomas|prefiero|prefiere|quiero|necesito|necesita|tiene que ser|tendria que ser|mejor|unicamente|puedo|puede)';

/**
 * What is said in few words where it is asked what care has to fit around: "dos niños, el costo". In
 * any other message these words may speak of anything.
 */
export const askedLifeRules: readonly StatementRule[] = [
  on(
    'work',
    '(?<!(?:del|al|sin|busco|perdi|perdio|otro|despues de) (?:el |mi |su )?)(?:trabajo|trabaja|trabajamos|trabajando|chambeo|chambea|jalo|jala|chamba|jale)(?! (?:social|de casa))|(?:mi|su|el|un|dos|mis|sus) (?:turnos?|empleos?|horarios?|negocio|patron|jefe)',
  ),
  on(
    'school',
    '(?:estudio|estudia|estudiando|estudiante|(?:voy|va) a (?:la )?(?:escuela|clases?|universidad|prepa)|(?:mi|mis|su|sus|la|las|con|tengo|tiene)(?: la| las)? (?:escuela|clases|estudios|universidad|colegio|prepa|tareas))(?! de (?:mis|sus|los) (?:hijos|ninos))',
  ),
  on(
    'children',
    `(?:${OWN}|tengo|tiene|tenemos|tienen|con|a)(?: (?:dos|tres|cuatro|cinco|2|3|4|5|mi|mis|su|sus|los|las|un|una))* ${KIDS}(?: (?:chic[oa]s|pequen[oa]s?|chiquit[oa]s?))?(?! (?:\\w+ ){0,2}(?:grandes?|adult[oa]s|mayores|casad[oa]s|maneja|me llevan?|me ayudan?|me puede|se entere|no sabe))|${TENDS}(?: a)?(?: (?:mis|sus|los|las|mi|su|dos|tres))* ${KIDS}|guarderia|ninera|biberon|amamant\\w+|doy pecho`,
  ),
  on(
    'children',
    `(?:no (?:tengo|tiene|hay)|nadie|quien|con quien)(?: \\w+){0,3} ${TENDS}(?: a)?(?: (?:mis|sus|los|las|mi|su))* ${KIDS}|con quien dejar(?:l[oa]s?)?`,
    { denies: true },
  ),
  on(
    'older_parents',
    `(?:cuid(?:o|a|ar|ando)|atiendo|atiende|ayudo|ayuda|ve por|veo por|me encargo|se encarga|llevo|lleva|me hago cargo|bano|acompano)(?: (?:a|de))?(?: (?:mi|mis|su|sus))* ${PARENT}|(?:mi|mis|su|sus) ${PARENT} (?:ya )?(?:esta |estan |es |son )?(?:enferm[oa]s?|grandes?|mayor(?:es)?|anciano?s?|anciana|discapacitad[oa]|con demencia)|padres mayores`,
  ),
  on(
    'pets',
    '(?:mi|mis|su|sus|un|una|el|la|los|dos|tres|2|3|tengo|tiene|con|y)(?: \\w+)? ?(?:perr[oa]s?|perrit[oa]s?|gat[oa]s?|gatit[oa]s?|mascotas?|animales|animalitos|caballos?)',
  ),
  on(
    'evening',
    `${NEEDS}(?: (?:que|sea|seria|algo|ir|venir|por|en|solo|a|para|mi))* ${EVENING}|(?:las |la )?(?:tardes?|noches?) (?:seria|serian|es|son|me queda|me quedan|nos queda|le queda)(?: \\w+)? (?:mejor|bien|facil)|(?:en|por) las? (?:tardes?|noches?) (?:mejor|puedo|esta bien|me queda)`,
  ),
  on(
    'weekend',
    `${NEEDS}(?: (?:que|sea|seria|algo|ir|venir|por|en|los|el|solo|a|para|mi))* (?:fin(?:es)? de semana|sabados?|domingos?)|(?:fin(?:es)? de semana|sabados?|domingos?) (?:seria|serian|es|son|me queda|me quedan)(?: \\w+)? (?:mejor|bien|facil)`,
  ),
  on(
    'no_transport',
    '(?:no (?:tengo|tiene|tenemos|hay|cuento con|manejo|maneja|puedo manejar|se manejar)|sin|me falta|perdi|perdio)(?: (?:como|en|que|un|mi|su|la|el|buen|propio|ni))* ?(?:carro|coche|troca|camioneta|transporte|raite|ride|licencia|llegar|irme|moverme|quien me lleve)|no (?:manejo|maneja|puedo manejar|se manejar)|(?:en|tomo|agarro|uso) (?:el )?(?:bus|camion|metro|autobus)|(?:transporte|llegar|el raite)(?: \\w+){0,3} (?:dificil|problema|complicado)|(?:vivo|vive|queda|esta|me queda)(?: (?:muy|bien|bastante))? (?:lejos|retirado)|se (?:me )?descompuso (?:el|mi) (?:carro|coche)',
    { denies: true },
  ),
  on(
    'telehealth',
    '(?:por|en) (?:video|zoom|internet|videollamada|linea|telefono)|desde (?:mi |la |su )?casa|virtual|en linea',
  ),
  on(
    'time_off',
    '(?:puedo|puede|podria|me pueden|me dan|le dan)(?: \\w+){0,3} (?:permiso|dias libres|vacaciones|incapacidad|licencia|tiempo libre)|tengo (?:vacaciones|dias libres|permiso)',
  ),
  on(
    'cost',
    `(?:preocup(?:a|an|ad[oa]|ada)|preocupacion|angustia|estresa|asusta|miedo|apuro)(?: (?:por|con|es|de|a|el|la|los|lo|del|me|mucho|no|poder|que))* ${PRICE}|${PRICE} (?:me |nos |es |son |seria |le )(?:preocupan?|estresa|un problema|una preocupacion|lo que (?:mas )?(?:me )?preocupa|dificil)|(?:el|y el|los) (?:costo|precio)s?(?= [.,]|$| y)|poco dinero|(?:muy|bien) (?:caro|justos?|justas?|cortos?|cortas?)(?! de tiempo)|bajos recursos`,
    { of: 'anyone' },
  ),
  on(
    'cost',
    'no (?:se |sabemos |me |nos |le )?(?:como |si |puedo |podemos |podria |voy a poder |alcanza |vamos a |voy a |puede )+(?:a )?(?:pagar(?:lo)?|costear(?:lo)?|para pagar)|no (?:tengo|tenemos|hay|tiene) (?:mucho |mucha |suficiente )?(?:dinero|lana|feria|plata|recursos|ahorros)|no (?:me|nos|le) alcanza',
    { denies: true, of: 'anyone' },
  ),
];

function on(value: string, says: string, more: Partial<StatementRule> = {}): StatementRule {
  return ruleIn('constraints.life', [value], says, { asked: true, ...more });
}
