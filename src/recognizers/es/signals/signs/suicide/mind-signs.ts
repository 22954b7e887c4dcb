import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What presses on the mind of one who thinks of suicide, and what holds them back, in Spanish. */
export const mindSigns = {
  impulse: {
    says: [
      'QUERER|ganas|tentado|tentada|tentacion',
      'voy|va|iba a',
      'puedo|podria|deberia|pudiera',
      'casi|apunto|punto',
      'PENSAR en|de|que|como',
      'bastaria|basta|nomas|solo|seria un|una|con|facil',
      'pienso|pensando|imagino|imaginando',
      'NOT costaria|cuesta nada',
      'me dan|da|dieron ganas',
    ],
    notNear: 'rehabilitacion tratamiento programa centro',
  },
  wouldDare: {
    says: [
      'valor|huevos|coraje|agallas|cojones de|para|pa .. jalar|jalarle|matarme|MATARSE|aventarme|colgarme|quitarme|quitarse|tirarme|brincar|hacerlo',
      'NOT .. valor|huevos|coraje|agallas|cojones de|para|pa .. jalar|jalarle|MATARSE|aventarme|quitarme|tirarme|brincar',
    ],
  },
  drawn: {
    says: [
      'NOT dejo|deja|puedo|paro|puede .. de|dejar|sacar .. pensar|pensando|mirar|verla|verlas|cabeza',
      'NOT sale|saco|quita .. cabeza|mente',
      'sigo|sigue|ando|anda pensando|mirando|viendo|regresando|dandole|vueltas',
      'me llama|llaman|hablan .. vias|puente|rio|agua|pastillas|cuchillo|navaja|filo|pistola|vacio|muerte|balcon',
      'vias|puente|rio|agua|pastillas|cuchillo|navaja|filo|pistola|vacio|muerte|balcon .. me llama|llaman|hablan',
    ],
    notNear: 'droga tomar cristal alcohol consumir',
  },
  voiceSays: {
    says: [
      'voz|voces|demonio|diablo .. dice|dicen|ordena|ordenan|pide|piden|manda|mandan|grita|gritan|diciendo|insisten|susurra|susurran .. mate|muera|aviente|tire|corte|cuelgue|haga|brinque|salte|termine|acabe|mates|mate|tome|vaya',
      'voces .. matarme|matarse|aventarme|morir|cortarme|brincar|hacerme|tirarme|colgarme',
    ],
  },
  dyingMeant: {
    says: [
      'QUERER|IR|merezco|deberia|mejor .. MORIR',
      'NOT quiero|quiere|quisiera|queria .. vivir|existir|despertar|seguir|estar|amanecer',
      'NOT despertar|amanecer|regresar|despierte|despertara|existir',
      'dormir|dormirme|dormirse .. siempre|eterno',
      'desaparecer|desaparezco|desapareciera',
      'mejor|estarian|estaran|estan|descansarian|descansan .. sin mi|el|ella',
      'se acaba|acabaria|termina|terminaria|acababan todo|esto|problema|problemas|dolor|sufrimiento|pena',
      'dejar de existir|vivir|respirar|sufrir',
      'por|con mi propia? mano|manos',
      'hacer conmigo|consigo',
      'descansar|descanso de|eterno|siempre|ya|todo|para',
    ],
    notNear:
      'bateria pila risa hambre verguenza pena coraje aburrimiento miedo perro pelicula sueno',
  },
  deathWord: {
    says: [
      'MORIR|muerte|MUERTO|tumba|panteon|ataud|velorio|entierro|cielo|entierren|entierran|enterrar|suicidio|suicida|MATARSE',
    ],
    notNear: 'bateria pila risa hambre verguenza pena aburrimiento pelicula',
  },
  afterlife: {
    says: [
      'dios .. perdona|perdone|perdonara|perdonaria|castiga|entiende|entenderia|entendera|perdonar|recibe',
      'voy|vas|va|ir|irme|iria .. infierno|cielo',
      'pecado .. matarse|suicidio|suicidarse|quitarse|mortal|imperdonable',
    ],
  },
  heldBack: {
    says: [
      'nadie|nada me|lo|la va|puede .. detener|parar|impedir|detenerme|pararme',

      'unico|unica razon|cosa|motivo .. sigo|estoy|vivo|vivir|aqui',
      'unico|unica|solo|nomas|nada .. que? .. detiene|detenia|ata|frena|mantiene|amarra',
      'si NOT fuera|hubiera por|sido|tuviera .. mis|mi|ella|el|hijos|hija|hijo|mama|perro',
      'NOT me|se mataria|mato|mata|suicidaria|quitaria .. por mis|mi|sus|su|ella|el|los',
      'NOT .. lo|hago|he .. por|hecho mis|mi hijos|hija|hijo|mama|perro|ninos|bebe|madre',
      'nada|nadie .. detiene|detenga|impide|detener|detenerme',
      'falta|faltaba|falto|tuviera .. valor|huevos|coraje|agallas',
      'tengo|tiene .. valor|huevos|agallas',
      'falta|faltaba|falto|faltan .. empujon|empujoncito|tantito|decidirme|animarme',
      'nomas|apenas|cuanto entierro|entierre|entierren .. voy|sigo|mato|alcanzo',
      'cobarde|cobardia .. para|hacerlo|matarme|jalar|NOT',
      'cuando .. muera|falte|muere|crezcan .. mama|madre|perro|hijos|jefa|abuela|ninos .. voy|me|hago|NOT',
    ],
    notNear:
      'rehabilitacion rehab tratamiento sobrio sobria limpio calle jefe decirle dejar tomar divorcio separarme dejarlo',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
