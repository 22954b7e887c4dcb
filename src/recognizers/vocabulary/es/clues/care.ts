import { clue, denialClue } from '../../../clues.ts';
import type { Clues } from '../../../clues.ts';
import { DAY, KIN } from './kin.ts';

/** What speaks for a choice about whom it is for, earlier care, health, contact and how soon, in Spanish. */
export const care: Clues = {
  'who.for': [
    clue('self', 'soy yo|para mi mism[oa]|yo soy (?:el|la) que'),
    denialClue(
      'loved_one',
      'para (?:el|ella|ellos|alguien|un amigo|una amiga|otra persona|(?:mi|un|una|nuestr\\w)(?: \\w+)? (?:' +
        KIN +
        '))',
    ),
    // "Mi mama dice que debo venir."
    denialClue(
      'self',
      `(?:${KIN}|juez|doctor|corte|ella|el) (?:\\w+ ){0,2}(?:dice|dijo|dicen|cree) que (?:yo |ya )?(?:debo|deberia|tengo|necesito|busque|venga|vaya|soy|estoy|tomo|me (?:interne|meta|atienda))`,
      `(?:${KIN}|juez|doctor|corte|ella|el) (?:\\w+ )?(?:quiere|quieren|pidio|pide) que (?:yo |ya )?(?:busque|venga|vaya|deje|pare|cambie|entre|reciba|pida|me \\w+)(?!.* (?:para|a) (?:mi|el|ella|su) )`,
      '(?:y|pero) (?:ahora |ahorita |ya )?(?:yo )?(?:estoy|ando|voy|hago|tomo|sigo) (?:\\w+ ){0,3}(?:igual|mismo|tomando|usando|ahi|camino)',
      '(?:de|por|con) mi (?:manera de |forma de )(?:tomar|beber)|(?:de|por|con) mi (?:adiccion|vicio|alcoholismo)',
    ),
    clue(
      'loved_one',
      '(?:sabe|dice|dijo|acepta|admite|reconoce) que (?:el |ella )?(?:necesita|tiene|toma|usa|quiere|esta)',
    ),
    // Who would be angry, who knows of it and who came before is only mentioned.
    denialClue(
      '',
      `(?:${KIN}|ella|el) (?:no )?(?:me |lo |la |se )*(?:mata|mataria|corre|correria|dejaria|enojaria|sabe|supiera|sabria|entera|enterara|enteraria)`,
      'si (?:\\w+ ){0,2}(?:supiera|se entera|se enterara|sabe)',
      `(?:mi|mis) (?:\\w+ )?(?:${KIN}) (?:\\w+ )?(?:se (?:murio|mato)|murio|fallecio|era (?:alcoholic[oa]|adict[oa]|borrach[oa])|tomaba|usaba)`,
      'mi (?:jefe|jefa|patron|patrona|supervisor|casero|padrino|pastor)(?! (?:toma|usa|fuma|bebe|necesita|esta|es))',
      'igual que (?:mi|su) |como mi ',
    ),
    clue(
      '',
      `(?:${KIN}|juez|doctor|corte|ella|el) (?:\\w+ ){0,2}(?:dijo|dice|quiere|mando|pidio|hizo|encontro|convencio|obliga)`,
    ),
    clue(
      'professional',
      'trabajador[a]? social|consejer[oa]|enfermer[oa]|terapeuta|psicolog[oa]|oficial de|(?:mi|un|una|de mis) (?:client\\w+|pacient\\w+|usuari\\w+|alumn\\w+)|refer\\w+|canaliz\\w+|de parte de|soy (?:el |la |un |una )?(?:doctor\\w*|medic\\w+|promotora?|manejador\\w*|abogad\\w+)',
    ),
    clue(
      'loved_one',
      `(?:mi|mis|su|nuestr\\w|por|a mi)(?: \\w+)? (?:${KIN})|el|ella|ser querido|familiar`,
    ),
    clue(
      'self',
      '(?:para )?(?:mi|mismo|misma)|yo|soy yo|(?:necesito|quiero|tengo|ando|estoy|busco|tomo|uso)',
    ),
  ],
  'detox.history': [
    denialClue(
      'could_not_complete',
      '(?:no|nunca|tampoco|ni) (?:\\w+ ){0,3}(?:termin\\w+|acab\\w+|complet\\w+|aguant\\w+|pude|pudo|(?:hice|hizo)(?! (?:\\w+ )?(?:detox|desintox))|quede|llegue|dure|logre|soport\\w+)',
      'me (?:sali|fui|escape|raje|corrieron|echaron|sacaron|pele|largue|gano|vencio)|(?:se )?(?:salio|fue(?! a(?:l| la)? )|escapo|rajo)|(?:aguante|dure|estuve|llevaba) (?:\\w+ ){0,3}(?:dias?|horas?|noches?|semana)|(?:solo|nomas) (?:dure|aguante|hice|llegue)|a (?:la )?mitad|a medias|antes de (?:\\w+ )?(?:terminar|tiempo|acabar|que)|abandon\\w+|la deje|lo deje|me regrese|recai|al (?:primer|segundo|tercer|cuarto|otro) dia|la (?:malilla|cruda|ansia) me gano',
    ),
    clue(
      'in_detox_now',
      '(?:ahora|ahorita)(?: mismo)?|(?:estoy|ando|sigo|esta|sigue) (?:\\w+ ){0,2}(?:internad\\w+|detox|en (?:el|la|un|una|eso|desintox\\w+)|adentro|ahi|desintox\\w+)|todavia|(?:llevo|voy en el) (?:\\w+ )?(?:dia|dias)|en este momento|desintoxicandome',
    ),
    denialClue(
      'never_tried',
      '(?:nunca|jamas|no|tampoco)\\b(?: \\w+){0,4} (?:intent\\w+|ido|fui|hecho|hice|hizo|tratad\\w+|trate|estado|estuve|tenido|probado|desintox\\w+|parado|dejado)|primera? vez|nunca|jamas|ni una vez|todavia no|aun no|a la brava|solo en (?:mi )?casa',
    ),
    clue(
      'completed',
      'termin\\w+|complet\\w+|acab\\w+|logre|logro|(?:la|lo) (?:hice|hizo)|gradu\\w+|de alta|hasta el (?:final|fin)|tod(?:o|os|as|a) (?:el|los|la|las)? ?(?:programa|dias|tratamiento|proceso|semana)?|(?:todo|muy|sali|termine) bien|aguante todo|diploma|certificado|cumpli',
    ),
  ],
  'treatment.prior': [
    clue(
      'php',
      'php|hospitalizacion parcial|parcial|(?:programa|hospital|centro) de dia|(?:5|cinco) dias (?:a|por) (?:la )?semana',
    ),
    clue(
      'iop',
      'iop|intensiv\\w+|(?:3|tres) (?:dias|noches|veces|tardes) (?:a|por) (?:la )?semana',
    ),
    clue(
      'residential',
      'rehab\\w*|intern\\w+|residencial|anex\\w+|granja|centro de|(?:28|30|45|60|90|treinta|sesenta|noventa) dias|(?:\\w+) meses (?:ence\\w+|adentro|intern\\w+|en (?:un|el|una))|encerrad\\w+|casa hogar|clinica|adentro',
    ),
    clue(
      'outpatient',
      'ambulatori\\w+|terap\\w+|consejer\\w+|psicolog\\w+|(?:una vez|1 vez) (?:a|por) (?:la )?semana|platicas?|consulta\\w*|sesiones|grupo',
    ),
    clue('detox_only', 'detox\\w*|desintox\\w+|desintosic\\w+'),
    denialClue(
      'none',
      '(?:nunca|jamas|no|nada|ningun\\w*)\\b(?!.*\\b(?:carcel|prision|bote|tambo)\\b)|primera? vez|nuev[oa] en esto|por mi cuenta|yo sol[oa]',
    ),
  ],
  cooccurring: [
    clue(
      'psychosis',
      'esquizo\\w+|psico(?:sis|tic[oa]\\w*)|voces|alucin\\w+|delir\\w+|(?:veo|ve|oigo|oye|escucho|escucha) (?:cosas|gente|sombras|ruidos|que me hablan)|paranoi\\w+',
    ),
    clue('bipolar', 'bipolar\\w*|mani(?:a|as|ac\\w+)|litio'),
    clue(
      'ptsd',
      'traum\\w+|estres postraumatico|tept|ptsd|postraumatic\\w+|(?:me|la|lo) (?:violaron|abusaron|secuestraron|violo)|abus(?:o|aron)|pesadillas|flashbacks?|guerra|asalt\\w+',
    ),
    denialClue(
      'depression_anxiety',
      'depr(?:e|es\\w+|im\\w+)|ansi(?:edad|os[oa]|edades)|panico|trist\\w+|nervi\\w+|angusti\\w+|llor\\w+|levantarme|ganas de nada|sertralina|fluoxetina|preocupa\\w*|desesper\\w+|ataques',
    ),
    clue(
      'other',
      'tdah|toc|adhd|deficit de atencion|trastorno|bulimi\\w+|anorexi\\w+|borderline|autis\\w+|limite|obsesiv\\w+|hiperactiv\\w+',
    ),
    denialClue(
      'none',
      '(?:no|nunca|nada|ningun\\w*|jamas)(?: \\w+){0,4} (?:diagnostic\\w+|eso|mental\\w*|tengo|tiene|nada|mas|problemas?|detectad\\w+)|(?:solo|nomas|puro|pura|unicamente) (?:el |la |las |lo |del? )?(?:alcohol|bebida|drogas?|trago|vicio|pisto|tomar|borracher\\w+|adiccion)|estoy bien de (?:la cabeza|todo)',
    ),
  ],
  'contact.safe': [
    denialClue(
      'none',
      '(?:no|nunca|mejor no|prefiero que no|ni)(?: \\w+){0,3} (?:contact\\w+|comuni\\w+|busqu\\w+|ning\\w+)|yo (?:los|les|le) (?:\\w+ )?(?:llamo|marco|contacto|busco|hablo)|ningun\\w*',
    ),
    clue('text', 'text\\w*|mensaj\\w+|sms|whats\\w*|wasap|guasap'),
    clue('email', 'e ?mails?|correo\\w*|gmail|imeil|electronico'),
    clue(
      'call',
      'llam\\w+|marque\\w*|marcar\\w*|marqu\\w+|telefon\\w+|habl\\w+|tel|(?:al|por|mi) cel\\w*|fon\\w*|por voz|timbr\\w+',
    ),
  ],
  'constraints.readiness': [
    denialClue(
      'just_looking',
      '(?:no|ni|aun no|todavia no|tampoco)(?: \\w+){0,3} (?:list[oa]|segur[oa]|decid\\w+|animo|convenc\\w+|se|prisa|ahorita)|(?:solo|nomas|nada mas|apenas|todavia|aun|estoy|ando) (?:\\w+ ){0,2}(?:viendo|mirando|pregunt\\w+|inform\\w+|checando|averigu\\w+|investig\\w+|compar\\w+|pens\\w+|curios\\w+|chism\\w+|busc\\w+ (?:info\\w*|opciones)|explor\\w+|saber|quiero (?:saber|info\\w*))|info\\w*|curiosidad|opciones|algun dia|mas adelante|lo (?:estoy )?pens\\w+|despues veo|(?:ver|saber|averiguar|preguntar) (?:\\w+ ){0,2}(?:que hay|cuanto|precios?|costos?)|precios?',
    ),
    denialClue(
      'today',
      'hoy|ahora|ahorita|ya(?! (?:no|\\w+do))|(?:lo )?(?:antes|mas (?:pronto|rapido)|cuanto antes)(?: posible)?|inmediat\\w+|de volada|urg\\w+|manana|esta (?:noche|tarde)|(?:no )?(?:aguanto|puedo esperar|espero)(?: mas)?|list[oa]|luego luego|en este (?:momento|instante)|de una|emergencia|ayer|lueguito|maleta\\w*',
    ),
    clue(
      'this_week',
      `(?:esta|esa|misma) semana|(?:en|dentro de|unos|un par de|dos|tres|cuatro|2|3|4) (?:\\w+ )?dias|(?:el|para el|este|antes del|hasta el|a partir del) (?:\\w+ )?${DAY}|${DAY}|(?:este |el )?fin(?: de semana)?|entre semana`,
    ),
    clue(
      'this_month',
      '(?:este|el otro|proximo|otro|fin(?:es)? de|principios? de(?:l)?) (?:mes|ano)|mes que (?:viene|entra)|semanas|semana que (?:viene|entra)|(?:la )?(?:proxima|otra) semana|meses?|quincena|despues de(?:l)? (?:\\w+ ){0,2}(?:fiestas|navidad|dia|corte|trabajo|graduacion|\\w+)|cuando (?:me paguen|cobre|termin\\w+|acab\\w+|salga\\w*|regres\\w+)|fiestas|navidad|ano nuevo',
    ),
  ],
};
