const TRAMITE =
  'papeleo|papeles|tramite|tramites|trafico|ruido|calor|frio|trabajo|formulario|tarea|internet|fila';
const ARMA = 'pistola|arma|rifle|escopeta';
const ENJUAGUE = 'luz|agua|gas|servicio|cable|internet|telefono|linea';

/** Everyday turns of phrase: a lottery to hit, a film to sit through, a month that ends. */
export const COTIDIANAS = [
  // Seen with sound senses.
  'ver|veo|vemos|vio|vi|viendo|veia|mirar|miro las|la? cosas|cosa .. claro|clara|claras|claridad|manera|forma|modo|distinto|diferente|positivo|tristes|bonitas|lindas|perspectiva',
  // Hit, caught and beaten by nobody.
  'pegarle|pegar|pegue|pega|atinarle al|a gordo|melate|loteria|premio',
  'agarro|agarra|agarraba el|la|una pedo|peda|lluvia|noche|sueno|tarde|nervio|hambre|trafico|cruda|gripa|risa|borrachera',
  'gana|gano|dio|dieron|metio|metieron .. paliza en|al|jugando',
  'nena|nene|bebe|beba|bebita|bebito me pega|pego|muerde|mordio|patea|pateo|aruna|aruno',
  'mama|mami|ama|jefita|abuela|abuelita|suegra me|nos mata|va si|cuando|a .. entera|enteran|sabe|ve|reprobe',
  `amenazo|amenazaron|amenaza|amenazan con cortar|cortarnos|cortarme|quitar|quitarnos la|el ${ENJUAGUE}`,
  'es|son|parece|parecen un|puro asalto|robo a mano armada',
  'secuestrado|secuestrada|amarrado|amarrada viendo|jugando|cocinando|escuchando|platicando',
  'revisa|checa|mide|toma la presion|azucar|glucosa|temperatura',
  // Had enough of, and done with.
  `harto|harta|hartos|cansado|cansada de todo|tanto este|el|la|esta|ese? ${TRAMITE}`,
  `NOT aguanto|soporto|puedo mas? con? este|el|tanto ${TRAMITE}`,
  'matar|matando este|el|ese|esta|la vicio|habito|adiccion',
  `morir|morirme con|por este|tanto|el|la|esta ${TRAMITE}|cruda`,
  'morir|morirme cuando fallo|fallaron|perdio|perdimos|perdieron|metieron .. penal|gol|partido|final',
  'ultimo dia del|de mes|ano|semana|clases|escuela|curso|inscripcion|inscripciones|oferta|vacaciones|plazo|quincena',
  'notaria|extranaria si falto|falte|faltara|llego|salgo .. a|al|tarde|temprano',
  'despedi|despedir|despidio|despedirme de mis|los|las|sus amigos|amigas|compas|cuates de la|el|del? parranda|fiesta|trabajo|peda|borrachera|cantina|clase|escuela|equipo',
  'desaparecer|desaparecerme .. en|a la playa|montana|campo|cabana',
  'NOT despierta|despierto|levanta hasta las|mediodia',
  // Arms of those who hunt or keep watch.
  `guardia|policia|seguridad|militar|cazador y? cargo|traigo|porto|uso|tengo una|la|mi? ${ARMA}`,
  `${ARMA} .. cazar|caceria|venado|venados|tiro`,
  `venado|venados|jabali|conejos|patos .. con el|un|mi|la ${ARMA}`,
  // What employers, neighbors and parents do.
  'jefe|jefa|patron|patrona|boss|supervisor|casero|casera|dueno|duena me|nos? amenaza|amenazo con|de correrme|correrlos|correrlo|despedirme|despedir|sacarnos|sacarme|desalojarnos|echarme|demandarme|correr',
  'amenaza|amenazo con divorciarse|terminar|irse|dejarme si|porque|por',
  'NOT me|nos deja|dejan dormir el|la|los|las|mi vecino|vecina|vecinos|ruido|bebe|tos|dolor|ansiedad|perro|perros|musica|comezon',
  'NOT me|nos deja|dejan salir|ir temprano|antes',
  'NOT me|nos deja|dejan salir|ir a la|una|al|un fiesta|antro|baile|concierto|partido|paseo',
  'plan con mi|el|la padrino|madrina|doctor|doctora|consejero|consejera|terapeuta',
  // Hit, choked and ended by no hand.
  'aventar|aventarme el|la|los|un|una|unos|unas programa|dias|meses|rollo|taco|tacos|siesta|pelicula|turno|chela|chelas|palomazo',
  'pagos|deudas|deuda|biles|renta|intereses|taxes|gastos me|nos estan|esta|tienen|tiene|traen ahorcando|ahorcado|ahorcados|ahogando|ahogado|matando',
  'golpe|golpazo|trancazo|llegue en|al|a el|mi? carro|troca|camioneta|coche|defensa',
  'me|nos pega|pego|pegan|pegaba|golpeo|golpea bien|muy|re|mas? duro|fuerte|feo|recio|gacho? la|el|los|las|mi|lo? .. depresion|ansiedad|tristeza|muerte|nostalgia|soledad|pandemia|cruda|malilla|calor|frio|noticia|divorcio|duelo|vejez|crisis|realidad|recaida|invierno|navidad|economia',
  'acabar|terminar|parar con esto|todo|eso de? las|la|los|el|mi|tanta? droga|drogas|alcohol|vicio|vicios|trago|tomar|cristal|adiccion|recaidas|pastillas',
  'ultimo|ultima dia|noche|semana .. trabajo|chamba|jale|escuela|clase|turno|programa|detox|probation|rehab',
  'pastor|padre|maestra|maestro|doctor|doctora|consejera|consejero|terapeuta|platica|charla|escuela|iglesia|curso .. hablo|hablan|hablaron|habla|dio|dieron|platico|enseno .. suicidio',
  'amenazado|amenazada|amenazados|amenaza|amenazo|amenazan|amenazaron con correrme|corrernos|despedirme|desalojarme|desalojarnos|demandarme|multarme|suspenderme|la|expulsarme chancla?',
  'zape|golpe|manotazo|codazo|patada|pelotazo|empujon|rodillazo .. jugando|entrenando|bailando',
  'quite|quita|quitara|quiten el|la|las|los|este|esta|estas|estos|ese|tantas? .. vicio|ganas|adiccion|antojo|antojos|ansias|ansiedad|sed|tentacion|miedo',
  'dio|da|daba|dieron la palida',
  'amenaza|amenazo|amenazaba con irse|largarse|salirse de la? casa|escuela|programa',
  'me|nos mata|matan en el|mi|la trabajo|jale|chamba|oficina',
  'bebe|ruido|vecino|vecinos|tos|dolor|perro|musica|insomnio|calor|frio .. NOT me|nos deja|dejan dormir',
  'irme|ir|irse|mudarme|mudarse a vivir con',
  'fume|fumo|fumar|fumaba|fumamos|fumado demasiada|mucha|tanta mota|marihuana|weed|yesca|hierba',
  'matar|mato|mate|matamos|matando el|un|la|una|los|las|dos puerco|pollo|pollos|marrano|cerdo|gallina|chivo|becerro|vaca|guajolote|arana|cucaracha|cucarachas|rata|ratas|mosca|moscas|zancudo|zancudos|hormigas|bicho|bichos',
  'matar|mata|mato|mataste|matan de un|del|puro? susto|sustos|risa|amor|ternura|coraje|disgusto|colerin|preocupacion',
  'paso|fue|pase la? mano con|en el|la|los|las? sal|chile|azucar|picante|harina|perfume|maquillaje|gastos|compras|comida|frijoles',
  'hago|hace|haces|hacemos|haciendo|haciendome|hacerme|hacerse|hice dano|mal tomando|bebiendo|fumando|usando|consumiendo',
  'hago|hace|haces|hacemos|haciendo|haciendome|hacerme|hacerse|hice dano|mal con|por .. alcohol|drogas|droga|tomar|vicio|trago|cristal|cigarro|cerveza|pastillas|mota',
  'castigo|castiga|castigaba|lastimo|torturo .. mentalmente|emocionalmente',
  'NOT le? veo|encuentro|hallo|ve .. futuro|salida|sentido|solucion en|a|con mi|la|las|mis|el|este|esta .. relacion|trabajo|matrimonio|deudas|carrera|negocio|escuela|pareja|jale|dieta|empleo',
  'suicidan muchos|muchas|tantos|jovenes|veteranos|mas',
  'me|nos? rindo|rendi|rendirme ante|con|a dios|cristo|esta|el|este|la .. dios|senor|programa|proceso|pagina|formulario|seguro|aplicacion',
  'me|nos van|va a matar en mi|la casa si|por|cuando',
  'saber|preguntan|preguntaron|pregunta|preguntas si tengo|tenemos|hay|habia|tuve .. armas|arma|pistola|pistolas',
  // Asked of everyone, or written on a form.
  'pregunta|preguntas|evaluacion|screening|cuestionario|assessment de|del|sobre|para .. suicidio|suicida|suicidas|sobredosis|violencia|armas|autolesion',
  'NOT me|nos deja|dejan salir|salirme del|de|la .. trabajo|jale|chamba|clase|escuela|oficina',
  // Bodies in no danger.
  'morir|morirme|muera|muero sobrio|sobria|limpio|limpia|viejito|viejita|viejo|vieja',
  'pone|puso|ponia morado|morada|azul|rojo|roja cuando|al|de|si llora|llorar|lloraba|coraje|berrinche|enoja',
  'prueba|vacuna|analisis|sangre|piquete|inyeccion|suero .. quedo|puso|pone morado|morada',
  'rompio|quebro|rompi|quebre .. jugando',
  'NOT quiere|quieren|quiero despertar|despertarse|levantarse|levantar para|pa|a|temprano|ir .. escuela|trabajo|clase|clases|misa|kinder',
  'NOT despierta|despierto|despertaba|despertamos en? toda? la? noche|siesta|manana',
  'duele|duelen|dolor .. pecho por|de|con|cuando|al .. tos|toser|tosiendo|toso|gripa|reflujo|agruras|gym|ejercicio|pesas',
  'muerdo|muerde|morder|comerme|como|morderme|morderse|mordia las|mis|sus? unas',
  // Small children, dogs and those who snore.
  'hijo|hija|nino|nina|nene|nena|chiquito|chiquita de|tiene 2|3|4|5|6|7|8|dos|tres|cuatro|cinco|seis|siete|ocho anos? .. pega|muerde|empuja|pego|mordio|patea|avienta',
  'ronca|roncando|roncan|ronquidos .. NOT me|nos deja|dejan dormir',
  'perro|perra|perros|gato|gata|perrito|gatito .. mordio|muerde|rasguno|rasguna|aruno|ataco|morder',
  'colgo|cuelga|colgue|colgaron|cuelgan|colgando el|la telefono|llamada|celular|phone',
  // Said of paper, of traffic, of what is put on a form.
  `cortarme|corto|cortar|corte las? venas .. con|por .. ${TRAMITE}|aplicacion|app|pagina|jefe|seguro`,
  `dar|darme|doy|pegarme|pego un tiro|balazo .. con|por|de .. ${TRAMITE}|aplicacion|app|pagina|seguro`,
  `me|nos lleva la|el chingada|fregada|tristeza|diablo|tren|carajo|verga con|por|de .. ${TRAMITE}|aplicacion|app|pagina|renta|biles`,
  'clase|clases|programa|curso|taller|certificado de|para|contra|sobre .. violencia domestica|familiar|intrafamiliar',
  // Guards and hunters.
  `guardia|policia|seguridad|militar|soldado y? carga|trae|usa|porta|tiene una|la|su? ${ARMA}`,
  'quiero|quiere esta|la|mas? vida de andar|adicto|adicta|vicio|vicios|drogas|borracho|borracha|tomar|calle|pandillero|consumir|excesos|parranda',
  // Said of a resolve.
  'prefiero|preferiria morir|morirme|muerto|muerta que|a volver|recaer|regresar .. usar|tomar|beber|consumir|drogas|vicio',
  'ojala nunca hubiera|hubiese probado|conocido|empezado|tomado|fumado|usado',
  'quitar|quitarme|quite un|este|ese|el peso de encima',
];
