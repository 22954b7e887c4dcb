import type { DespairSign } from '../../../../signals/constellations/despair/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

type Death = Extract<
  DespairSign,
  'deathRelief' | 'joinDead' | 'thoughtsOfDeath' | 'vanish' | 'ownDeath'
>;

/** How people speak of death as a rest, and of being gone, in Spanish. */
export const deathSigns: SignsOf<Death> = {
  deathRelief: {
    says: [
      'muerte|morir|morirme|morirse|muerto|muerta|muero|muriera|muera .. DESCANSO|salida|solucion|escape|unica|mejor|remedio|opcion|amiga',
      'DESCANSO .. muerte|morir|morirme|muerto|muerta|NOT',
      'pensar|imaginar|idea|pensamiento|imagino|pienso .. muerte|morir|morirme|muerto|muerta .. DESCANSO|tranquiliza|calma|alivio|gusta|reconforta',
      'envidio|envidia|celos .. muertos|muerto|murieron|murio|muertitos|difuntos|fueron|morir|panteon',
      'unica|unico|sola salida|solucion|opcion|forma|manera|remedio|escape|descanso .. muerte|morir|morirme|matarme|muerto',
      'solo|nomas muerto|muerta|muriendo|muriendome|muriera|muerte .. DESCANSO|descanse|deja|paz|libre|dolor',
      'descansar de? todo|siempre|vida|mundo|eternamente',
      'ANHELAR|poder descansar en? paz',
      'ANHELAR|ya descansar|descanse|descanso de|para|ya|por todo|siempre|esta|fin|vida|mundo|una',
      'dichosos|suertudos|afortunados .. muertos|murieron|fueron|muerto',
    ],
    notBefore: 'emocional',
    notNear: 'trabajo vacaciones finado difunto abuela abuelo',
  },
  joinDead: {
    says: [
      'cambiar|cambiara|cambiaria|cambiarme .. por|lugar .. muerto|muerta|murio|fallecio|difunto',
      'ANHELAR irme|irse|ir|estar|reunirme|encontrarme .. cielo|muerto|muerta|fallecio|murio|difunto|difunta|lado',
      'ANHELAR irme|irse|ir|estar con|al dios|diosito|cielo|senor|angeles',
      'ANHELAR irme|alcanzarlo|alcanzarla|alcanzarlos|acompanarlo|acompanarla con|al? el|ella|cielo|panteon|tumba',
      'reunirme|reencontrarme .. cielo|murio|difunto|difunta|alla|muerto|muerta',
      'irme|voy|ir con .. cielo|muerto|difunto|arriba',
      'me espera|llama|llaman|esperan .. cielo|muerte|dios|difunto|muerto|muerta',
      'debi|hubiera irme|ido|haberme? con? el|ella|ellos',
    ],
    notNear: 'concierto playa cita',
  },
  thoughtsOfDeath: {
    says: [
      'pienso|piensa|pensar|pensando|pensamientos|obsesionado|obsesionada|sueno|imagino|imagina|fantaseo|pense .. en|de|con|sobre|mi|la .. muerte|morir|morirme|morirse|funeral|velorio|muerto|muerta',
      'muerte|morir|morirme .. mente|cabeza|pensamiento|ronda|cruza|vueltas',
      'pensamientos|ideas .. oscuros|oscuras|muerte|feos|feas|malos|negros|negras|morir|intrusivos',
      'me vi|veo|ve|vean|verme|verlo|verla|imagino en el|la|mi|un|una? caja|cajon|ataud|tumba|panteon',
      'NOT le? tengo|tiene|da|dan? miedo|temor .. morir|morirme|morirse|muerte',
      'pasa|pasan|cruza|cruzan .. mente|cabeza .. morir|morirme|muerte|muerto|feas|desaparecer',
      'habla|hablar|hablando|menciona|platica .. de|que|sobre .. muerte|morir|morirse|muriera|muera|muerto|muerta',
      'pregunto|imagino|pregunta como|que|si seria|se|pasaria .. muerto|muerta|morir|muriera|muriese|funeral|muero',
    ],
    notNear: 'terapeuta papa mama padre madre hijo hija hermano',
  },
  vanish: {
    says: [
      'ANHELAR .. desaparecer|desapareciera|esfumarme|borrarme|desvanecerme|evaporarme|desaparezca|apagarme|borrarse|desaparecerme',
      'ANHELAR que? .. todo .. acabe|acabara|termine|terminara|pare|apague|parara|acabe',
      'desaparecer|esfumarme|borrarme|irme|desaparezco|borre|largarme .. siempre|mundo|mapa|tierra|vida|todos|jamas',
      'dejar|dejara de existir|vivir|respirar|ser|sufrir',
      'NOT estar|estare|existir|seguir|estaria aqui|mas|manana|ya',
      'irme|ir|voy|largarme|dejar|salir|abandonar|partir|dejo .. este mundo|vida',
      'ANHELAR irme|irse ya|de|para|lejos|todo aqui|mundo|siempre|no|vida',
      'ANHELAR ser|ser? nada|polvo|invisible',
      'ANHELAR apagar|apagarme|apagar? todo|luz|mente|cabeza|switch',
      'cuando NOT este|exista|viva',
    ],
    notNear: 'vacaciones trabajo ciudad pueblo pais vicio',
    notBefore: 'casa tomar',
  },
  ownDeath: {
    says: [
      'si|cuando|dia|vez yo|me|que|ya? .. muero|muera|muriera|mueran|falte|faltara|desaparezca|desapareciera|muriese',
      'si|cuando|dia|vez yo|ya|que? NOT este|estuviera|exista|existiera|viva|viviera|estoy',
      'muerto|muerta yo|ya|estaria|estoy|soy',
      'sin mi',
      'mi muerte|funeral|entierro|velorio|tumba',
      'bajo tierra',
    ],
    notBefore: 'PAREJA ALGUIEN trabajo mama carro medicina medicinas dosis seguro',
  },
};
