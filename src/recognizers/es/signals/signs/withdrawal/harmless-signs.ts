import type { HarmlessSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** How it is said in Spanish that nobody is in danger now. */
export const harmlessSigns: SignsOf<HarmlessSign> = {
  general: {
    says: [
      'puede|pueden|podria|podrian causar|provocar|producir|ocurrir|matar',
      'riesgo|riesgos|peligros|sintomas|probabilidad de',
      'evitar|prevenir .. ATAQUE|alucinaciones',
      'a todos|uno|cualquiera les|le? da|dan',
      'que pasa si|cuando',
      'por si a|me|le',
      'lei|leyendo|leo que|sobre|del',
    ],
  },
  wonders: {
    says: [
      'es|esta|sera|seran|son normal|comun|grave|peligroso|malo|bueno|emergencia|natural',
      'normal|comun que|ver|oir|si|sentir|temblar',
      'debo|deberia|debemos|tengo que? ir|llamar|llevar|llevarlo|llevarla|preocuparme|hablar|esperar',
      'cuanto dura|tarda|tiempo',
      'que hago|hacemos|puedo|sera',
    ],
  },
  asksHelp: {
    says: [
      'debo|deberia|debemos|deberiamos|tengo|tenemos que? ir|llamar|llevar|llevarlo|llevarla|llamo|preocuparme|hablar',
      'lo|la llevo|llevamos .. hospital|emergencias|urgencias|doctor',
      'que hago|hacemos|puedo|podemos|debo',
      'ayuda|ayudenme|ayudeme|auxilio|socorro|ayudame|urgente',
    ],
  },
  retold: {
    says: [
      'pelicula|peliculas|cancion|canciones|novela|documental|podcast|videojuego',
      'viendo|leyendo|escuchando|vi|lei .. serie|libro|programa',
      'el|un personaje',
    ],
  },
  petsFit: {
    says: [
      'veterinario|veterinaria',
      'mi|nuestro|nuestra|el|la|al MASCOTA le|tiene|tuvo|toma|sufre',
    ],
  },
};
