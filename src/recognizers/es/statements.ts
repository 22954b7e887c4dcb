import type { StatementWords } from '../statement.ts';

const THING =
  '(?:(?:eso|esto|todo eso|todo|lo que (?:dice|dices|dijo|dijiste)|la respuesta|asi) )?';
const VERY =
  '(?:(?:muy|totalmente|completamente|absolutamente|exactamente|bien|100|realmente|toda|asi|tan|la pura|la|una|un|del todo|definitivamente) )*';
const TRUE =
  '(?:cierto|verdad|correcto|correcta|exacto|asi|bien|de acuerdo|perfecto|si|un si|el caso|seguro|posible que si|lo que (?:quiero|quise decir|necesito|dije|paso)|yo|afirmativo|real)';
const FALSE = '(?:falso|mentira|incorrecto|equivocado|erroneo|mal|no|un no|imposible|negativo)';
const LATER =
  '(?: (?:antes|ya|una vez|dos veces|tambien|todavia|aun|ahora|ahorita|nunca|jamas|la verdad|para nada|en nada|desde hace|mucho|poco|a veces|siempre|actualmente|hoy|por ahora|por el momento|de momento|varias veces|muchas veces|algunas veces|fijese|gracias|gracias a dios|lamentablemente|desgraciadamente|no|nada|ninguno|ninguna|eso|nunca he))*';
const DID =
  '(?:lo (?:he|ha|hemos|han) (?:hecho|tenido|intentado|probado|pensado|usado)|lo (?:hice|hizo|hago|hace|tengo|tiene|tuve|tuvo|soy|es|estoy|esta|quiero|quiere|se|necesito|puedo|sufro|tome|tomo|he)|la (?:tengo|tiene|tuve|necesito)|(?:he|ha|hemos|han)(?: (?:ido|estado|tenido|hecho|usado|tomado|intentado|probado|pasado|sido|podido|querido))?|(?:tengo|tiene|tenemos|tuve|tuvo|tenia|estoy|esta|estamos|estuve|soy|es|somos|quiero|quiere|queremos|puedo|puede|podemos|hice|hizo|hago|hace|fui|fue|voy|va|hay|hubo|uso|usa|tomo|toma|bebo|bebe|fumo|fuma|consumo|consume|me (?:gustaria|interesa|paso|pasa|ha pasado|sirve|parece|siento)|nos (?:gustaria|interesa)|necesito|creo|gustaria|vivo|vive|trabajo|trabaja|acepto|pasa|paso|sucede))';
const REST = '(?: \\w+){0,9}';

/** Spanish sentences that say yes, no or not sure. */
export const statements: StatementWords = {
  leads:
    /^(?:(?:y|pues|bueno|ay|ah|oh|eh|este|mm+|la verdad(?: es)?|la neta|neta|honestamente|sinceramente|francamente|de hecho|lamentablemente|desgraciadamente|desafortunadamente|por desgracia|para ser (?:honesto|honesta|sincero|sincera)|siendo (?:honesto|honesta|sincero|sincera)|a decir verdad|mire|fijese|mira|ok|okay|perdon|disculpe|claro|en realidad|con toda sinceridad|que yo sepa|para mi|en mi caso|segun yo|hasta donde se|lo siento(?: pero)?|si soy sincero|si soy sincera) |(?:yo )?(?:(?:me )?(?:creo|pienso|supongo|imagino|diria|digo|siento|considero|parece|temo|voto(?: por(?: el)?)?|opino|juraria|asumo|veo|atrevo a decir|voy por(?: el)?|sospecho|confirmo|reconozco|admito)|(?:estoy|ando) (?:seguro|segura|convencido|convencida)(?: de)?|tengo (?:que decir|la impresion de|entendido))(?: que| es)? |(?:mi|la) respuesta(?: a (?:eso|esa pregunta|la pregunta))? (?:es|seria|sera)(?: que)?(?: un)? |(?:parece|seria|es|se ve|suena)(?: que| ser| un| una)? |(?:ponga|pongame|ponle|ponme|anote|apunte)(?: (?:que|un))? )(?=\w)/,
  denials:
    /^(?:yo )?no (?:(?:lo|me) )?(?:creo|pienso|considero|diria|siento|parece)(?: que)? (?:sea |es |este |seria )?(?=\w)/,
  says: {
    unsure: new RegExp(
      '^(?:' +
        [
          `(?:(?:yo|la verdad|ahorita|ahora|pues|es que|aun|todavia) )*no (?:(?:lo|la|le|me) )?(?:se|sabria|sabemos|sabria|recuerdo|acuerdo|puedo (?:decir|recordar|asegurar|responder|contestar)|estoy (?:muy |tan |del todo |completamente |100 |totalmente |bien )*(?:segur[oa]|ciert[oa])|tengo (?:ni )?(?:idea|claro|certeza|la menor idea|seguridad)|podria (?:decir|decirle|asegurar)|sabe|supe|quisiera asegurar|hay forma de saber)${REST}`,
          `(?:(?:yo|ni) )*(?:ni idea|quien sabe|sabra dios|solo dios sabe|dios sabra|sepa|sepa la bola|sepa dios|vaya usted a saber|a saber|ve tu a saber)${REST}`,
          `(?:pues |yo )*(?:tal vez|talvez|quizas?|a lo mejor|posiblemente|puede(?: que)?(?: ser| si| no)?|puede ser|podria ser|es posible|chance|chanza|igual y|acaso|probable)(?: (?:que|si|no|o|sea|asi|y|tal vez|quiza|quizas|depende))*`,
          `(?:eso |todo )?depende${REST}|segun(?: (?:como|el|la) ?\\w*){0,2}`,
          `(?:es |esta |me es |se me hace )?(?:dificil|complicado|muy pronto)(?: de| para)? (?:decir|saber|recordar|contestar|responder)${REST}`,
          `(?:estoy |ando )?(?:indecis[oa]|dudando|dudos[oa]|confundid[oa]|inseguro de eso)|(?:tengo|con) (?:mis |muchas )?dudas|(?:lo )?(?:dudo si)${REST}`,
          `(?:mas o menos|maso|masomenos|asi asi|mitad y mitad|si y no|ni si ni no|no y si|cualquiera(?: de (?:las|los) dos)?|las dos|ambas?|ambos|los dos|me da igual|50 50|no sabe no contesta|ni una ni otra|podria ser cualquiera|ahi mas o menos|ahi ahi)`,
          `(?:tengo que|tendria que|dejeme|deja|dejame|necesito|voy a) (?:pensar|pensarlo|ver|checar|preguntar|revisar|consultar|consultarlo)${REST}|lo (?:estoy|sigo) pensando|se me olvido${REST}|olvide|ya se me olvido`,
        ].join('|') +
        ')$',
    ),
    no: new RegExp(
      '^(?:' +
        [
          `(?:(?:rotundo|definitivo|gran|claro|un|simple|es|seria) )*(?:no|nop|nope|negativo|nel|nanai|nones|ne)(?: (?:rotundo|definitivo|senor|senora|senorita|gracias|pues|no|no no|que va|hombre|para nada|nunca|jamas|en absoluto))*`,
          `${THING}(?:es|era|seria|esta|suena) ${VERY}${FALSE}`,
          `${THING}no (?:es|era|seria|fue|esta|suena|creo que sea) ${VERY}${TRUE}${REST}`,
          `${THING}(?:no|tampoco) (?:es|fue|seria|era) (?:eso|asi|verdad|ese|esa|el caso|mi caso|para mi|lo que \\w+ ?\\w*)`,
          `(?:(?:yo|el|ella|nosotros|ellos|mi \\w+|eso|aqui) )?(?:no|nunca|jamas|tampoco|ya no|todavia no|aun no|nomas no)(?: (?:me|le|nos|se|lo|la))? ?${DID}${LATER}`,
          `(?:yo|el|ella|eso|ese|esa|esos|esas|ahora|ahorita|hoy|aqui|a mi|pues|todavia|aun|por ahora|por el momento|de momento|esta vez|para mi|que yo sepa|que yo recuerde|de plano|la mera verdad|definitivamente|absolutamente|seguramente|probablemente|realmente|obviamente|obvio|claramente|desde luego|por supuesto|claro|ciertamente|seguro|casi seguro|evidentemente|naturalmente|afortunadamente|por suerte|gracias a dios|lo mas seguro es|mejor|segun yo) (?:que )?(?:no|nunca|jamas|nada|tampoco)(?: (?:no|nunca|gracias|he|ha|tengo|eso|ese|esa))*`,
          `(?:no|nada|ni|nunca|jamas|ninguno|ninguna|tampoco)(?: (?:de eso|de nada|una|vez|uno|loco|loca|hablar|pensarlo|de chiste|nada|nunca|jamas|en mi vida|en la vida|de momento|por ahora|por el momento|aun|todavia|realmente|que yo (?:sepa|recuerde)|exactamente|precisamente|del todo|tanto|mucho|es asi|es eso|ese|esa|eso|esos|esas|esta vez|este|esta|ahora|ahorita|hoy|yo|a mi|asi|ni en suenos|creo|lo creo|en absoluto|la verdad|he|ha|lo he hecho|he hecho eso|estoy seguro|ningun\\w?|en realidad|siempre|para mi|de esos|de esas|para nada))*`,
          `(?:ya no|no que yo (?:me )?(?:acuerde|recuerde|sepa)|nombre(?: (?:no|para nada|que va))?|ni madres|ni maiz|nanais?|nones|jamas de los jamases|de eso nada|nada de nada|naranjas|naa+|nooo+|nelazo|ni pensarlo|ni que|que esperanzas|para nada|de ningun modo|de ninguna manera|en absoluto|en ningun momento|bajo ninguna circunstancia|que va|ni hablar|ni loco|ni loca|ni de broma|ni en suenos|ni una sola vez|ni una vez|nunca jamas|imposible|negativo|falso|mentira|incorrecto|equivocado|nada que ver|al contrario|todo lo contrario|lejos de eso|lo dudo(?: mucho)?|lo niego|es poco probable|poco probable|improbable|no me suena)`,
          `(?:estoy en )?(?:desacuerdo|contra)|no (?:estoy de acuerdo|concuerdo|coincido|acepto|me convence|me interesa|quisiera|quiero|me gusta(?:ria)?|gracias)(?: (?:con|eso|nada|por ahora))*`,
          `(?:temo|me temo|parece|creo|pienso|supongo|digo|diria|siento|imagino|seria|yo)(?: que)? (?:no|nunca)`,
        ].join('|') +
        ')$',
    ),
    yes: new RegExp(
      '^(?:' +
        [
          `(?:(?:rotundo|definitivo|gran|claro|un|es|ay|uy|uh|ah|a huevo|ohh?|pos|seria|enorme) )*(?:si+|sip|simon|yes|yeah|afirmativo|sii+)(?: (?:claro|senor|senora|senorita|por favor|porfa|pues|si|como no|correcto|exacto|asi es|cierto|gracias|definitivamente|por supuesto|desde luego|lamentablemente|desgraciadamente|de acuerdo|obvio|seguro|a veces|mucho|siempre|tambien|varias veces|muchas veces|una vez|dos veces|ya|hombre|rotundo|antes|la verdad|claro que si|eso|yo|senor|adelante))*`,
          `${THING}(?:es|era|seria|esta|suena|fue) ${VERY}${TRUE}(?: (?:para mi|si|tambien|pues))*`,
          `(?:sipi|sipirili|ei|eit|eeh|sep|sehe|sisas|fijo|neta que si|todas? l[ao]s (?:dias|noches|mananas)|diario|cada dia|casi siempre|seguido|muy seguido|okey(?: esta bueno)?|esta bueno|eso|asi|tal cual|exactamente|exacto|precisamente|efectivamente|en efecto|justo|justamente|correcto|cierto|verdad|definitivamente|absolutamente|totalmente|completamente|ciertamente|seguramente|probablemente|obviamente|obvio|claro|claramente|seguro|naturalmente|evidentemente|siempre|indudablemente|sin duda(?: alguna)?|perfecto|de acuerdo|conforme|afirmativo|efectivo|sale|va|vale|dale|orale|andale|ok|okay|sobres|sobrinas|arre|jalo|ya estas|ya vas|esta bien|me parece(?: bien| perfecto)?|con gusto|por supuesto|desde luego|como no|a huevo|ni modo que no|ajam?|aja|aha|mjm|mhm|uju|asi es|asi mero|eso es|eso mero|tal vez si|simon|simonazo|clarin|clarines|claro que si|clarisimo|por que no|y si|pos si|pos claro|de una|de acuerdo)(?: (?:si|que|es|eso|asi|claro|pues|mero|senor|senora|yo|por favor|gracias|tambien|con eso))*`,
          `(?:(?:yo|el|ella|nosotros|ellos|mi \\w+|eso|aqui) )?(?:(?:si|tambien|ya|claro que|por supuesto que|siempre|definitivamente) )+(?:(?:me|le|nos|se) )?${DID}${LATER}`,
          `(?:(?:yo|el|ella|nosotros|ellos|mi \\w+|eso) )?(?:lo (?:he|hice|hago|tengo|soy|estoy|quiero|necesito|se)|la tengo|he (?:estado|ido|tenido|hecho|pasado)\\b|me (?:gustaria|interesa|encantaria|ha pasado|paso|pasa|sirve)|nos (?:gustaria|interesa)|quiero|acepto|estoy de acuerdo|concuerdo|coincido|tengo razon|puede contar conmigo|cuente conmigo)${LATER}`,
          `(?:estoy|soy|ando) (?:muy |totalmente |completamente |bien )*(?:segur[oa]|de acuerdo|dispuest[oa]|list[oa]|interesad[oa])(?: (?:de eso|de que si|con eso))?`,
          `(?:temo|me temo|parece|creo|pienso|supongo|digo|diria|siento|imagino|yo|seria|lo mas seguro es|lo mas probable es|es probable|yo digo|confieso|pues)(?: que)? si(?: (?:es|la verdad|claro))*`,
          `(?:tiene|tienes) (?:toda la )?razon|(?:usted lo ha dicho|tu lo has dicho|usted lo dijo|asi lo veo|la pura verdad|es la verdad|no lo niego|no hay duda|sin duda|no se diga mas|ni hablar si|suena bien|me parece bien|funciona|me funciona|perfecto|excelente|muy bien|hagale|hagamoslo|adelante|claro que lo he hecho)`,
        ].join('|') +
        ')$',
    ),
  },
};
