import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Speaking of a time without oneself, and going off, in Spanish. */
export const absenceSigns = {
  gone: {
    says: [
      'me|se voy|va|iria|fuera dormido|dormida|dormidito|dormidita|durmiendo',
      'manana|lunes ya? NOT estoy|estare|estaremos|existo',

      'NOT les|le|te|los|nos? voy|va|vamos a dar .. lata|molestia|molestias|problemas|guerra|trabajo',

      'todos|familia|hijos|ninos|ellos .. estar|estaran|viviran|vivir mejor|tranquilos|bien .. despues|cuando|NOT|sin',
      'cuando|si|despues|para|una NOT .. este|esta|estemos|estare|estoy',
      'cuando|para|despues|si me|se|ya vaya|muera|haya|fui|voy .. ido|ya|cuiden|digan|NOT',
      'cuando|que me haya ido|muerto',
      'NOT .. van|vas|va|tendran|tendras|tienen a? .. preocuparse|preocuparte|batallar|cargar|lidiar|aguantarme|soportarme|verme|saber',
      'NOT .. estorbar|estorbo|estorbare|molestare|molestarlos',
      'NOT voy|va a? ser .. carga|problema|estorbo',
      'nadie|NOT va|van a sufrir|batallar|llorar|preocuparse por|mas',
      'cuando|si encuentren|lean|leas|vean|escuchen esto|esta|este',
      'todo se? acaba|termina',
      'NOT me|lo|la voy|va|van|vuelven|vas|volveran|vas a? ver|saber|encontrar|escuchar|molestar',
      'NOT voy|va|vamos|estare|estara a? estar|aqui|viva|vivo .. para|manana|aqui|cuando|navidad|lunes|ya|mas|mucho',
      'pronto|hoy|manana|esta .. acaba|termina|acabo|termino|acabara|terminara .. todo|esto|sufrimiento',
      'todo .. va a acabar|terminar',
      'pronto .. voy|ire|dejare .. de|a|estorbar|descansar',
      'sin mi|el|ella .. mejor|tranquilos|descansar|felices',
      'ya me voy .. siempre|lejos|mundo|dejar',
      'me|se voy|va|ire|iria ya? tranquilo|tranquila|paz|contento|contenta|feliz',
      'se acaba|acabara|termina .. todo|sufrimiento|dolor hoy|manana|lunes|domingo|pronto',
      'irme|irse|ir|voy|va .. para siempre',
      'me|se voy|va|fui|irme|irse .. sin hacer|decir|despedirme|molestar|dar ruido|nada|lata|guerra?',
      'me|se voy|va|irme|irse .. calladito|calladita|silencio',
      'asi|pronto|rapido me|se voy|va|muero|muere|muera',
      'dejare|dejar|dejo|deje de .. carga|estorbo|estorbar|problema',
    ],
    notNear:
      'casa llamen oficina rehabilitacion trabajo escuela vacaciones viaje tratamiento internado cita programa mexico clinica mudanza bebe barrio pueblo ciudad rancho droga drogas vicio',
  },
  goneSupposed: {
    says: [
      'cuando|si|despues|dia .. NOT .. este|estoy|exista|estuviera|viva',
      'cuando|si .. me|se muera|vaya|fuera|haya',
      'NOT quiero|quisiera estar|seguir aqui',
    ],
  },
  leaves: {
    says: [
      'hoy|manana|noche|domingo|lunes me|se voy|va',
      'donde|adonde|lugar .. voy|va|vamos',
      'antes de irme|irse|que',
      'puedo|podre|podria irme|descansar|partir .. tranquilo|tranquila|paz',
      'me|se voy|ir|va lejos|muy|siempre',
      'me|se QUERER ir|irse|irme',
      'NOT .. necesito|necesitar|ocupo|ocupar|hara|hace|sirve .. falta|nada|mas|eso|ya',
      'van a|pronto entender|entenderan|saber|enterar|sabran',
    ],
    notNear:
      'rehabilitacion trabajo escuela vacaciones viaje tratamiento cita programa mexico clinica',
  },
  lastTime: {
    says: [
      'mi|su|la ULTIMA noche|dia|mensaje|cena|navidad|cumpleanos|palabras|carta|audio',
      'por ULTIMA vez',
      'una|nomas noche|noches|dia mas',
      'ULTIMA vez que .. ven|vean|ves|hablo|escribo|veo|vas|van',
      'NOT hay|habra manana',
    ],
    notNear: 'tome tomo consumi consumio use fume recaida tomar dosis usar cita',
  },
  dated: {
    says: [
      'navidad|cumpleanos|lunes|domingo|viernes|sabado',
      'esta|hoy|manana noche|en|mismo|madrugada|tarde|manana',
      'manana|hoy|pronto|ahorita',
      'despues|antes|para del|de|el? lunes|domingo|viernes|sabado|hoy|navidad|manana|fin|esta',
      'este fin|domingo|viernes|sabado',
    ],
  },
  vanished: {
    says: [
      'NOT contesta|responde|aparece|regresa|llega|regreso|contesto|encontramos|encuentro|localizamos|abre|sale',
      'celular|telefono|ubicacion .. apagado|apago|apagada|buzon|muerto',
      'apago|apague|apagar .. celular|telefono|ubicacion',
      'salio|fue|agarro|llevo|desaparecio|perdido|perdida|perdio .. casa|carro|troca|monte|noche|pistola|soga|rifle|sin|llorando|decir',
      'encerro|encerrado|encerrada|encerre|encierra .. bano|cuarto|cochera|garaje|con|recamara|solo|sola',
      'rento|rente|metido|metida|cuarto|estoy|sali|fui|vine|ando .. hotel|motel',
      'bloqueo|bloqueando .. todos|nos|familia',
    ],
    notNear:
      'doctor doctora clinica oficina consultorio farmacia recepcion aseguranza seguro trabajo',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
