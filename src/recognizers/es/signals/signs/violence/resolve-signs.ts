import type { ViolenceResolveSign } from '../../../../signals/constellations/violence/resolve-names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Resolved to hurt someone, with no word of killing, in Spanish. */
export const violenceResolves: SignsOf<ViolenceResolveSign> = {
  notComingOut: {
    says: [
      'NOT|ni|nadie va|van|vuelve|vuelven|sale|salen|llega|llegan a? salir|volver|regresar|llegar|caminando|casa',
      'NOT|nadie se va|van|vaya a? ir|salir|reir|burlar',
      'el|ella|ese NOT sale|vuelve|regresa',
    ],
    notNear: 'anexo trabajo hospital escuela',
  },
  lastTimeForThem: {
    says: [
      'NOT va|van|vuelve|vuelven a molestar|molestarnos|molestarme|tocar|tocarla|burlarse|hacer|poner .. despues|mas|nadie|nunca|hoy|noche',
      'NOT se|te|nos preocupes|preocupen .. por|de el|ella|ese',
      'ultima vez que .. toca|molesta|burla|pone|hace|ve',
    ],
    notNear: 'cita tratamiento tomar',
  },
  madeReady: {
    says: [
      'listo|lista|preparado|preparada para|pa el|ella|recibirlo|recibirla|ese|todo',
      'lo|la voy|vamos a arreglar|resolver',
      'me encargo|encargare|encargo de|yo|el',
      'yo y mis|dos|unos primos|hermanos|compas|amigos|cuates',
      'tengo algo para|pa el|ella|ellos|ese',
    ],
  },
  hitList: { says: ['lista de|para muertos|muerte|matar|venganza|victimas', 'lista negra'] },
  returns: {
    says: [
      'DECIR .. va|voy a? volver|regresar|regresa|vuelve con|por|para',
      'vuelvo|vuelve|regreso|regresa|regresare con|por algo|amigos|ellos|ti|el|ella',
    ],
    notNear: 'comida papeles',
  },
  robs: {
    says: [
      'asaltar|asalto|asaltando|robar|robarle|atracar el|la|un|una|a',
      'que me den|entreguen|abran',
    ],
    notNear: 'asaltaron robaron',
  },
  keptTool: {
    says: [
      'gun|guns|knife|weapon safe|cabinet|locker|policy|permit',
      'caja|gabinete fuerte|seguro de|para|las armas|pistola',
      'permitido|permiten|permitidos|reglas|politica|traer|llevar|herramienta|herramientas',
      'cuchillo|navaja de cocina|bolsillo|pan|mesa',
      'vendi|entregue|guarde|regale la|el|mi|las ARMA_V',
    ],
  },
  fame: {
    says: [
      'van|vas a saber|conocer|recordar|acordar mi|quien|de nombre|soy|mi',
      'salir|voy en las noticias',
    ],
    notNear: 'seguro formulario',
  },
};
