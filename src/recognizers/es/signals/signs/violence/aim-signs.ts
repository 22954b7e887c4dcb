import type { ViolenceSign } from '../../../../signals/constellations/violence/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Harm named with the one it is for, and what goes along with meaning it, in Spanish. */
export const violenceAims = {
  harmWord: {
    says: [
      'HERIRLO_V',
      'MATAR_A|golpear|lastimar|pegar|herir|madrear|atacar a|al A_ESTE? RIVAL|todos',
      'lo|la|los|las|le mato|pico|quiebro|apunalo|golpeo|ahorco|quemo|lastimo|encajo|entierro|acuchillo',
      'que|lo|la mate|golpee|lastime|ataque|hiera a|al|a mi|el',
      'acabar con el|ella|ellos|todos|INSULTO',
    ],
    notBefore: 'tiempo rato vicio hambre mis los estos el un una su',
  },
  mayHarm: {
    says: [
      'podria|puedo|puede|podia|capaz de|a? HERIRLO_V|MATARLE|GOLPEARLE',
      'casi .. HERIRLO_V|MATARLE|DOYLE',
      'por poco .. HERIRLO_V|MATARLE|DOYLE',
      'a una|un|dos|nada|poco|tantito .. de HERIRLO_V|MATARLE',
      'a una|un|dos|nada|poco|tantito .. de MATAR_A|golpear|lastimar|pegar a|al|le A_ESTE? RIVAL|dueno',
      'a punto de HERIRLO_V|MATARLE|MATAR_A|lastimar|golpear|pegar',
      'TEMER_V .. HERIRLO_V|MATARLE|hacerle|lastimar|matar|pegar',
      'NOT|nadie es|esta|estan seguro|segura|seguros conmigo|a|cerca|con',
      'NOT debo|puedo|deberia estar|quedarme cerca|solo|sola|con de|con mis|mi|los|ellos|el|la',
    ],
    notBefore: 'recaer recaiga',
  },
  beforeHarm: {
    says: ['antes de que? HERIRLO_V|mate|lastime|golpee|haga'],
  },
  reluctant: {
    says: [
      'NOT quiero|quisiera|quiere lastimar|matar|pegar|golpear|hacerle|hacer|danar a|dano a|nadie|mi|mis|ninguno?',
      'NOT quiero|quisiera HERIRLO_V|hacerle|hacerles',
    ],
  },
  vowEarnest: {
    says: [
      'te|se|les|lo lo? juro|juramos|prometo',
      'juro por|que',
      'en|hablo|va|es serio',
      'NOT es|estoy broma|jugando|bromeando|juego|chiste',
      'por mi|dios|la|diosito madre|santa|hijos|jefa|juro|que',
      'NOT me importa .. carcel|bote|preso|pase|pierda',
    ],
  },
  armedWith: {
    says: [
      'en|con la|mi|su|las mano|manos|cintura|bolsa',
      'hay|tengo|trae|traigo|tiene|cargo|compre|consegui|agarre A_ESTE? .. ARMA_V',
      'afilando|cargando|afilado|afilo',
      'balas|cartuchos|municion|cargador',
    ],
    notNear: 'celular telefono botella cerveza pastillas',
  },
  backup: {
    says: [
      'con mis|los|unos primos|compas|hermanos|camaradas|carnales|muchachos|cuates|homies',
      'yo y mis primos|compas|hermanos|carnales|homies',
    ],
  },
  standoff: {
    says: [
      'NOT me|lo|nos van|va a? agarrar|llevar|sacar|atrapar? vivo|viva|vivos',
      'atrincherado|atrincherada|atrincherarse|atrinchero|rehen|rehenes',
      'encerro|encerrado|encerrada con|en|y',
      'que venga|vengan|entren la|los|a|por policia|chota|placa|federales|mi',
    ],
  },
  doomed: {
    says: [
      'lo|la|los|las VOY_A a? hacer sufrir|sangrar|llorar|pagar|pedazos',
      'hacerlo|hacerla|hacerlos sufrir|sangrar|pedazos',
      'va|van|vas a sangrar|suplicar|chillar',
      'hoy|manana se muere|mueren',
      'de hoy|manana|esta noche? NOT pasa|pasan ese|esa|esos',
      'de hoy|manana|esta noche? NOT pasa|pasan el|la|los que',
      'mato|atropello|violo|toco|vendio|mataron .. de hoy|esta noche? NOT pasa|pasan',
      'se muere|mueren|muera ese|esa|esos|este|el|la INSULTO',
      'tiene|tienen|merece|merecen que|la morir|morirse|muerte',
      'muerto|muerta|muertos|frio|fria si|cuando|en|nomas lo|la|los|vuelve|se|cuanto|viene|que',
      'acabar|acabe|acabo con A_ESTE INSULTO',
      'VOY_A a? ir? a? acabar con ellos|ella|alguien|todos|todas|INSULTO',
      'mandar|mando|mandarlo|mandarla|meter|dejar|dejarlo al|en|bajo|el|la hospital|hoyo|tumba|cajon|tierra|silla',
      'NOT va|van a? pasar|ver|llegar|amanecer de|a|otra|hoy|otro|manana esta|hoy|noche|dia|vez?',
      'quitarle|quitarles la|el vida|aire',
    ],
    notBefore: 'mis los estos',
    notNear:
      'enfermedad cancer sobredosis drogas alcohol higado vicio perrito gato perra veterinario nariz encia',
  },
  seesSelf: {
    says: [
      'me veo|imagino|miro|vi .. haciendo|haciendole|empujando|tirando|golpeando|matando|apunalando|ahorcando|encajando|lastimando',
    ],
  },
} satisfies Partial<SignsOf<ViolenceSign>>;
