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
  // Said of a resolve.
  'prefiero|preferiria morir|morirme|muerto|muerta que|a volver|recaer|regresar .. usar|tomar|beber|consumir|drogas|vicio',
  'ojala nunca hubiera|hubiese probado|conocido|empezado|tomado|fumado|usado',
  'quitar|quitarme|quite un|este|ese|el peso de encima',
];
