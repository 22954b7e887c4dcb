import type { StatementRule } from '../../volunteered/language.ts';
import { ruleIn } from '../../volunteered/rule.ts';

/** What treatment has to fit around, and how soon it is wanted. */
export const lifeRules: readonly StatementRule[] = [
  ruleIn(
    'constraints.life',
    ['work'],
    '(?:trabajo|trabaja|trabajando|jalo|chambeo|chambea) (?:de (?:dia|noche|lunes|\\d+|manana|tarde|mesero|mesera|\\w+)|en|todo|toda|los|full|tiempo|medio|por|limpiando|turnos?|dobles?|dos|mucho|las)|(?:tengo|tiene|perder|faltar a|faltar al|dejar) (?:mi |el |su |al )?(?:trabajo|jale|chamba|empleo)(?! de casa)|(?<!(?:perdi|perdio|deje|dejo|sin|del) )(?:mi|su) (?:trabajo|jale|chamba|jefe|patron)|no (?:puedo|puede) (?:faltar|perder)(?: al| el| mi| a mi)? ?(?:trabajo|jale|chamba)?',
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
    '(?:por (?:video|zoom|internet|videollamada)|en linea|virtual|online|telesalud)',
  ),
  ruleIn(
    'constraints.life',
    ['evening'],
    '(?:puedo|puede|pueda|necesito|algo|solo|nomas|libre|tenga|programa|clases|seria|tendria que ser)(?: (?!llam|marc|marq|habl|text|mensaj|telefon)\\w+){0,3} (?:en la tarde|en las tardes|por la tarde|por las tardes|de tarde|en la noche|en las noches|por la noche|por las noches|despues de(?:l)? (?:\\w+ )?(?:trabajo|jale|chamba|trabajar|las \\d+))',
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
