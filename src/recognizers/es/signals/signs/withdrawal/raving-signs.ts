import type { RavingSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** How it is said in Spanish that someone is out of their mind. */
export const ravingSigns: SignsOf<RavingSign> = {
  deliriumTremens: {
    says: [
      'delirium|delirio|delirios|dilirium tremens|tremen|tremendo|alcoholico|tremes',
      'tremens',
      'delirium',
      'alucinosis',
      'los dts',
    ],
  },
  astray: {
    says: [
      'PIERDE',
      'no|ni sabe|sabia|recuerda|acuerda|ubica ni? en? donde|quien|dia|ano|nombre|hora',
      'no|ni SABE ni? en|ni? donde|quien|que|cual|como .. esta|estoy|soy|es|dia|ano|llama|llamo|estaba|vive|vivo|era|ando|anda',
      'no|ni se|sabe|recuerdo|recuerda|acuerdo|acuerda ni? mi|su|el|los|mis|sus nombre|nombres|cara|edad|direccion|fecha|dia',
      'ni en? donde|quien|que esta|es|soy|dia|estoy|ano|somos',
      'no|ni me|nos|a|su|mis|sus|la|lo? reconoce|reconocia|reconocio|reconozco|conoce|conocio|reconocen',
      'no coordina|coordino|razona|ubica|conecta|hila',
      'no dice|habla coherente|bien|claro',
    ],
    notBefore: 'con sobre por acerca porque si como en',
  },
  raves: {
    says: [
      'desvaria|desvariando|desvariaba|delira|delirando|incoherencias|incoherente|trastornado|trastornada|enloquecido|enloquecida',
      'dice|diciendo|habla|hablando|platica .. DISPARATES',
      'sin sentido|coherencia',
      'CREE .. que? esta|es|estamos|soy|estoy|sigue en|1980|1985|1990|1995|2000|trabajo|mexico|otro|su|la|otra|trabajando|joven|nino',
      'me confunde|dice|llama .. con|mama|nombre|hermano|papa|otro|hermana',
      'fuera de si|sus|la',
      'como|anda|esta|bien|todo loco|ido|perdido|loca|ida|perdida|enloquecido',
      'se va|fue|iba la onda|avion',
      'perdio|pierde|perdiendo .. nocion|razon|cabeza|juicio|mente|cordura|memoria',
      'mente|cabeza .. blanco|ida|nublada|revuelta|perdida',
      'andaba|anda|sale|salio|camina .. desnudo|encuerado|vagando|calle|deambulando',
      'arranca|arranco|arrancaba|jala|quita|quito .. suero|sueros|sonda|cables|mangueras|ropa',
      'salir|brincar|aventar|tirarse .. ventana',
      'gritando|grita|dice .. que vienen|persiguen|siguen|matarlo|quieren|matan',
      'se orina|orino|mea|meo|orinando en|sobre .. closet|sala|piso|esquina|ropero',
      'agresivo|agresiva|agitado|agitada',
    ],
  },
};
