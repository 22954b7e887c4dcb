import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Rehearsals, attempts and who is to find the body, in Spanish. */
export const attemptSigns = {
  rehearsed: {
    says: [
      'practique|practicando|practico|ensaye|ensayando|ensayo|probe|probando|probo .. SOGA|nudo|PISTOLA|como|viga|lazo|FILOSO|cinto|si|que|aguanta',
      'fui|fue|voy|iba|va|maneje|ido|vengo .. ALTO .. vez|veces|regrese|regreso|dias|dos|noches|ver|otra',
      'amarre|amarro|puse|puso|colgue .. SOGA .. quite|desamarre|solte|quito|cuello|aguanta',
      'me|se puse|puso .. PISTOLA|FILOSO|SOGA|arma|bolsa .. boca|cabeza|sien|cuello|munecas',
      'escribi|hice|escribo .. carta|nota .. rompi|borre|queme|tire|rompo',
      'a ver si|como aguanta|aguantaba|siente|sentia',
      'saco|saque|guardo|guarde .. y|otra|vuelvo .. guarde|guardo|vez|saque|guardar|guardarla|guardarlo',
      'me|se arrepenti|arrepintio|sali|salio|regrese|regreso',
    ],
  },
  tried: {
    says: [
      'intento|intente|trato|trate|intentado|intentando|quiso|quise|tratado .. MATARSE|colgarse|aventarse|tirarse|envenenarse|quitarse|quitarme|aventarme|tirarme|cortarse|colgarme',
      'intento|intentos de? suicidio|suicida|quitarse',
      'segundo|tercer|ultimo|otro|primer|cuarto intento',
      'se|me rompio|zafo|revento|trono|atoro|encasquillo .. soga|lazo|mecate|PISTOLA',
      'soga|mecate|lazo .. rompio|revento|zafo|trono',
      'NOT .. funciono|resulto|salio|jalo|sirvieron .. pastillas|soga|intento|sigo|aqui|vivo|viva',
      'desperte|amaneci|despierto .. y|enojado|enojada|triste|decepcionada .. sigo|vivo|viva|aqui|seguia',
      'ni|hasta para eso|morirme|matarme|morir|suicidarme|matarme .. sirvo|pude|puedo|bien',
      'me|se tome|tomo|trague|trago .. pastillas .. morir|morirse|morirme|dormir|matarse|matarme',
      'me|se tome|tomo|trague|trago .. pastillas .. NOT funciono|funcionaron|mori|despertar',
      'hubiera|ojala NOT .. salvado|revivido|encontrado|despertado',
    ],
    notBefore: 'de dejar',
    notNear: 'prevencion',
    otherDenied: ['DROGA'],
  },
  triedIt: {
    says: [
      'lo intente|intento|trate el|la|este? anoche|ayer|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|mes|noche',
      'anoche|ayer|lunes|martes|miercoles|jueves|viernes|sabado|domingo lo intente|intento|trate',
    ],
    notBefore: 'de dejar',
    notNear: 'dejar llamar llame clinica cita sobrio sobria tratamiento tomar beber fumar',
  },
  again: {
    says: [
      'intentar|intentarlo|intento|tratar|hacer|hacerlo|intentare .. otra|de|nuevo vez|nuevo',
      'volver|vuelvo|volvere|vuelve a intentar|intentarlo|hacerlo|hacer',
      'esta|proxima vez si|NOT|voy|lo|va|funcione|sale',
      'lo voy|va a .. volver|intentar|terminar',
      'otra vez lo|va|voy',
    ],
    notNear: 'dejar tratamiento rehabilitacion clinica sobrio',
  },
  rescued: {
    says: [
      'encontre|encontramos|halle|hallamos|cachamos|cache|encontro|encontraron|hallaron|vi .. colgado|colgada|colgando|SOGA|soga|PISTOLA|ahorcandose|cuello|cortandose|amarrando|barandal|azotea|puente|venas|escribiendo',
      'baje|bajamos|bajaron|descolgue|descolgamos|bajo .. puente|soga|techo|azotea|barandal|lazo|viga|arbol|tiempo',
      'quite|quitamos|quito|arrebate|quitaron le? .. PISTOLA|SOGA|FILOSO|pastillas|cuchillo .. mano|manos|cuello|boca|de',
      'alcance|alcanzamos|alcanzo|llegamos|llegue .. agarrar|agarrarlo|agarrarla|detenerlo|detenerla|tiempo|jalarlo|bajarlo',
      'encontro|hallo|leyo|encontraron mi carta|nota|despedida',
      'marca|marcas|moreton|moretones .. cuello',
      'me|lo|la detuvo|detuvieron|agarraron|jalaron|bajaron .. puente|vias|barandal|policia|antes|techo',
    ],
    notNear: 'gato perro ladron',
  },
  bodyFound: {
    says: [
      'NOT que me|lo|la encuentren|hallen|detengan|vean|paren|cachen',
      'encuentren|encuentre|encontrarme|halle|hallen|encontrara|encontraran|encontrar|hallar .. cuerpo|muerto|muerta|asi|ninos|hijos|mama|cadaver|tirado',
      'NOT quiero|quisiera .. que .. me encuentre|encuentren|halle|hallen',
      'el|la|los|las|ella que me encuentre|encuentren|halle',
      'me|lo|la encuentran|encuentren|hallan|hallen|encontraran|hallaran|van muerto|muerta|frio|fria|tieso|tiesa|colgado|colgada|sin',
      'que .. me encuentre|encuentren|hallen .. muerto|muerta|frio|fria|asi|primero|tieso',
      'quien me encuentre|halle',
      'quien me va .. encontrar|hallar',
      'si|cuando me encuentran|hallan|encuentren|hallen .. lloren|manana|ya|asusten|culpen|NOT',
      'limpiar|limpien|ensuciar|ensucie .. sangre|cuerpo|tiradero|mugrero|batidero',
    ],
    notNear: 'trabajo ex golpea ayuda direccion domicilio ubicacion',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
