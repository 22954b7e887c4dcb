import type { AbuseHarmSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Blows and hands on the body, in Spanish. */
export const abuseBlowSigns: SignsOf<
  Extract<AbuseHarmSign, 'struck' | 'struckDear' | 'choked' | 'abuseNamed'>
> = {
  struck: {
    says: [
      'me|nos arrastro|arrastra|arrastraba|avienta|avento|jala|jalo .. piso|suelo|pared|calle|carro|escaleras|cama|pasillo|patio|cuarto|cocina|sala|casa|banqueta',
      'me|nos TOMA_FUERTE y? me|nos grita|insulta|MALTRATA|TOMA_FUERTE',
      'me|nos MALTRATA',
      'me|nos reviento|revento|reventaba|revienta|tumbo|tumba|volo|vuela|floreo|cerro|hincho|parte|saco .. nariz|brazo|labio|labios|boca|hocico|costilla|costillas|diente|dientes|ojo|cara|ceja|jeta',
      'me|nos quebro|rompio|quiebra|fracturo|torcio|tuerce|pisa|piso|aplasto|machuco|doblo|retorcio .. brazo|brazos|mano|manos|muneca|dedo|dedos|pie|cabeza|pierna|clavicula',
      'me|nos avento|avienta|aventaba|lanzo|lanza .. plato|vaso|botella|silla|sarten|zapato|piedra|olla|lados|cosas',
      'me|nos echo|avento|tiro|vacio|quemo|lanzo .. agua|aceite|cafe|sopa|caldo .. hirviendo|caliente|encima|cara',
      'me|nos MALTRATA el|la|los|las|en CUERPO',
      'AGRESOR .. me|nos TOMA_FUERTE|ataca|ataco|agrede|agredio|lastima|muerde|ahoga|revienta|reviento|quema|corta|rasguna',
      'con el|un cinto|cinturon|cable|palo|lazo|fajo|chicote|bate|mecate',
      'saca|agarra|listo|trae|quita|saco|usa el cinto|cinturon|cable|fajo|lazo|chicote',
      'le rompio|quebro|partio|reventó|fracturo|tumbo .. diente|dientes|nariz|brazo|boca|costilla|costillas|labio|mandibula|ceja|cara|cabeza',
      'AGRESOR|empezo|empieza|va|viene|quiere|quiso|queria|a|suele|por|vuelve|sigue MALTRATARLO',
      'me|nos ha|andaba|anda|sigue|estaba|estuvo MALTRATA',
      'me|nos da|dio|daba|dan|dieron|metio|mete|acomodo|acomoda|puso|pone|sono|suena|propino .. GOLPES|TUNDA|golpe|patada|trompada|cachetada|chingadazo|madrazo|cinturonazo|bofetada|punetazo|putazo|putazos|zape|chingazos|cachetadon|vergazos|verguiza|pescozon|cocotazo',
      'GOLPES|golpiza|golpizas|maltratos de mi|su|el|AGRESOR AGRESOR?',
      'NOT aguanto|aguantamos|soporto|aguanta .. GOLPES|golpizas|maltratos|maltrato',
      'a GOLPES|cinturonazos|cachetadas',
      'me|nos levanta|levanto|alza|alzo|pone|puso|ponia|metio .. mano|manos',
      'pone|puso|levanto|levanta|alzo|alza la|las mano|manos .. encima|me',
      'me|nos agarra|agarro|jala|jalo|arrastra|arrastro|arrastrando .. pelo|pelos|cabello|cabellos|greñas|grenas|mechas|brazo|cuello|chongo|trenzas|patillas',
      'me|nos rompio|quebro|partio|abrio|reventaron|quebraron|fracturo|rompe|parte .. nariz|brazo|labio|boca|madre|costilla|costillas|diente|dientes|dedo|mano|cara|cabeza|ceja|mandibula|jeta',
      'me|nos dejo|deja|dejaba|dejaron .. moretones|moreton|morada|morado|marcada|marcas|ojo|inconsciente|sangrando|tirada|golpeada',
      'me|nos pisa|piso|pateo|patea|avento|aviento|tiro .. escaleras|pared|piso|suelo|carro|panza|encima',
      'avento|azoto|empujo|estrello|avienta|azota|empuja|tiro|lanzo .. contra la|el|una',
      'se desquita|desquito|descarga conmigo',
      'se pone|puso|ponia violento|agresivo|violenta|agresiva',
      'me|nos agarra|agarro|saca|saco .. GOLPES|TUNDA|palos|patadas',
      'hombre|senor|alguien|tipo|vato|muchacha|senora que|quien la|lo|le|les MALTRATA',
      'me|nos prende|prendio|acerca|acerco|quema|quemo .. encendedor|lumbre|fuego|cerillo|cigarro|plancha',
      'ser|siendo|fui|soy|sido|estoy golpeada|maltratada|agredida|violentada|golpeado|abusada|maltratado|abusado',
      'me toca|tocan|tocaron|cae GOLPES|golpiza|golpe|paliza|chinga',
      'me suelta|solto|soltaba .. golpe|golpes|cachetada|madrazo|mano|trancazo',
    ],
    notBefore: 'los el la las una un duro durisimo durisima fuerte gripa covid',
    notNear:
      'dentista querer queriendo jaja jajaja noticia gripe gripa covid cruda sol bajon ansiedad nostalgia cancion tristeza realidad',
  },
  struckDear: {
    says: [
      'le|les|lo|la|los|las MALTRATA .. QUERIDO',
      'AGRESOR .. le|les|lo|la MALTRATA',
      'vecino|senor|vato|tipo|hombre .. ahorcando|golpeando|pegando|pegandole|madreando|matando .. mujer|esposa|novia|senora|hijos|ninos|nino',
      'MALTRATA a mi|mis|los|las|sus|nuestros|la|el|su QUERIDO',
      'a mi|mis|los QUERIDO .. le|les|lo|la|los|las MALTRATA',
      'QUERIDO .. lo|la|los|las|le|les MALTRATA',
      'le|les da|dio|daba|dan .. GOLPES|cinturonazos|chanclazos|cable|nalgadas .. QUERIDO',
      'golpeando|maltratando|lastimando .. QUERIDO',
      'QUERIDO .. moretones|moreton|marcas|golpes|quemaduras|golpeada|golpeado|morado',
      'la|lo|los dejan|deja|deja|tienen|tiene .. sucia|sucio|orinada|mojada|panal|panales|amarrada|amarrado|encerrada|encerrado|sin',
      'se desquita|desquito con QUERIDO|mis|los|mi|las',
      'le grita|gritan a? .. QUERIDO .. pega|jalonea|empuja|avienta',
    ],
    notBefore: 'la una fuerte duro botella',
    notNear:
      'botella botellas trago vicio droga piedra equipo futbol gripe gripa covid fiebre corte',
  },
  choked: {
    says: [
      'me|nos|la|lo ahorca|ahorco|ahorcaba|asfixia|asfixiaba|estrangulo|estrangula|ahorcando|asfixiando|estrangulaba',
      'AGRESOR .. me|nos|la asfixio|ahogo|ahoga|ahogaba|ahorca|ahorco',
      'ahorcandome|estrangulandome|asfixiandome|otro:ahorcarme|otro:asfixiarme|otro:estrangularme|ahorcarla',
      'me|nos|la agarra|agarro|aprieta|apreto|apretaba|apretando|apreto|puso|tomo .. CUELLO',
      'manos|mano|cinturon|cable en|al|alrededor|sobre|del mi? CUELLO',
      'del CUELLO',
      'almohada en|sobre|encima mi|la cara',
      'hasta desmayarme|quedarme|desmaye|perdi|perder .. aire|conocimiento|conciencia',
    ],
    notNear: 'soga cuerda corbata comida deudas renta ansiedad',
  },
  abuseNamed: {
    says: [
      'violencia domestica|intrafamiliar|familiar|de',
      'maltrato|maltratos|abuso|abusos fisico|psicologico|verbal|domestico|infantil|sexual|emocional|familiar|economico|intrafamiliar',
      'AGRESOR .. abusivo|violento|agresivo|abusiva|violenta|agresiva|golpeador|maltratador|agresor|abusador|macho|machista|celoso',
      'relacion|matrimonio|hogar|casa|pareja abusiva|violenta|toxica|abusivo|violento',
      'mi|su|la|el agresor|abusador|violador|maltratador|golpeador',
      'sufro|sufre|sufrimos|vivo|vive|viviendo|sufriendo|hay|es|victima .. violencia|maltrato|maltratos|abuso|abusos|golpes',
      'me|nos|la|lo maltrata|maltratan|trata|tratan .. mal|peor|basura|feo|patadas',
    ],
    notNear:
      'barrio colonia pais pueblo pandillas tesis curso trabajo escuela taller voluntaria voluntario platica',
  },
};
