import type { AbuseToldSign } from '../../../../signals/constellations/abuse/told-names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What was done, told by its thing, and what one is told to say of it, in Spanish. */
export const abuseToldSigns: SignsOf<AbuseToldSign> = {
  hurled: {
    says: [
      'me|nos|la|lo avento|aventaba|tiro|tumbo|empujo|saco|bajo del|de|por|contra la|el|las? carro|troca|camioneta|ventana|escaleras|pared|andando',
      'me|le|la|lo azoto|cerro|machuco|prenso .. puerta|cajon .. mano|dedos|dedo|brazo|en',
      'me|le quito|pateo|tumbo|tira|quita el|la|mi|su baston|andadera|silla|muletas',
      'me|le torcio|tuerce|doblo|retuerce el|la|los? brazo|muneca|dedos|mano',
      'me|nos hinco|hinca|arrodilla|hizo|hace|pone arrodillarme|hincarme|hincada|arrodillada? en|sobre|de arroz|maiz|vidrio',
      'me acorrala|arrincona|acorralo|arrincono en|contra|cuando|por',
      'me estrello|estampo|azoto la cabeza|cara|contra|frente',
      'y|luego le|lo|la pega|golpea|cachetea|patea|pellizca cuando|si|porque|por',
    ],
    notNear: 'futbol accidente choque box lucha',
  },
  fromTheirHand: {
    says: [
      'cicatriz|moreton|moretones|marca|marcas|quemadura .. es|son|de su|sus|con anillo|cinto|cinturon|puno|punos|bota|mano|manos|cable',
      'me|nos|le toco|dieron|dio el|con cinto|cinturon|cable|chancla',
    ],
    notNear: 'tatuaje perro gato cirugia',
  },
  hushed: {
    says: [
      'para|pa que no|NOT? diga|cuente|hable|digas',
      'NOT le|les? diga|digas|cuente|cuentes a|que|lo|nada',
      'me|nos hace|hizo prometer|jurar .. decir|contar|nadie|secreto',
      'mama|papa|ella|el dice|dijo que? me? calle|callara|callada|aguante|aguantara',
      'lo que tengo|tenemos que decir|contestar .. doctor|escuela|enfermera|maestra',
    ],
    notNear: 'sorpresa fiesta',
  },
  released: {
    says: [
      'salio|sale|soltaron|libre .. carcel|prision|bote|fianza|bail|preso',
      'ya lo|la? soltaron|salio',
      'pago|pagaron la? fianza',
      'cumplio su|la condena|sentencia|tiempo',
    ],
    notNear: 'anexo hospital',
  },
  rightHere: {
    says: [
      'esta|anda|sentado|sentada|parado aqui|al|a lado|junto|mi .. mio|mi|conmigo|lado',
      'solo|nomas preguntas|pregunten|contesto .. si|no',
    ],
    notNear: 'apoyando apoya hospital orgulloso',
  },
};
