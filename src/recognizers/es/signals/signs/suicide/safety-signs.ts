import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Who cannot answer for themselves, and who is watched, in Spanish. */
export const safetySigns = {
  notSafe: {
    says: [
      'NOT me|lo|la dejen|deje|dejes solo|sola|solito',
      'NOT puedo|puede|debo|debe|deberia|conviene estar|quedarme|quedarse solo|sola|solito|solita ahorita|ahora|hoy|esta|conmigo|con',
      'NOT puedo|podemos|deben|debemos|pueden dejarlo|dejarla|dejarme solo|sola|solito|solita',
      'NOT .. confio en|de mi|conmigo',
      'NOT estoy|esta|me|se siento? a|seguro|segura salvo|conmigo|solo|sola|mismo|misma',
      'NOT me|se siento|siente .. segura|seguro .. conmigo|misma|mismo',
      'riesgo|peligro suicida|para si|mi|para',
      'peligro para mi|si',
      'NOT era|estaba|estoy|es|va broma|bromeando|jugando .. suicidio|matarme|morir|matarse',
      'tengo miedo de mi|quedarme|estar .. misma|mismo|sola|solo|capaz',
    ],
    notNear:
      'marido esposo novio golpea pega alcohol demencia alzheimer diabetico silla cerveza botella fiesta bar tomar recaer vecino',
  },
  fearsSelf: {
    says: [
      'MIEDO .. lo? que .. pueda|vaya|puedo|pueda hacer|hacerse|hacerme',
      'MIEDO .. hacer|hacerme|cometer|haga|hacerse|cometa .. algo|tonteria|locura|dano|estupidez',
      'hacer|hacerme|haga|cometer|hago|cometa|hacerse .. tonteria|locura|estupidez|pendejada|barbaridad',
      'hacerme|hacerse algo|dano',
      'que .. haga|cometa .. locura|tonteria|algo',
      'NOT quiero|quisiera|puedo|debo estar|quedarme|dormir solo|sola ahorita|ahora|hoy|esta',
    ],
    notNear: 'dinero gastar bebe tomar recaer recaida marido esposo',
  },
  watched: {
    says: [
      'alguien .. cuide|vigile|venga|quede|acompane|lleve',
      'vigilando|cuidando|vigilo|vigilamos|turnamos .. noche|dia|siempre|24|todo',
      'escondi|escondimos|guarde|quitamos|quite|esconde|escondan|llevese|quitenme|guardeme .. PISTOLA|pastillas|cuchillos|FILOSO|SOGA|medicinas|armas',
      'psiquiatrico|psiquiatrica|psiquiatria',
      'dieron de alta|salio',
      'acaba de? salir|salio',
    ],
  },
  leaveMe: {
    says: [
      'NOT .. busquen|busques|llamen|llames|contesten|contestes|vengan|vengas|marquen|marques|esperen|esperes|sigan|hablen|manden|intenten',
      'dejenme|dejame solo|sola|en|ir|irme|morir',
      'ya es tarde|demasiado',
      'nadie sabe donde|que .. estoy|ando|aqui|esta',
    ],
    notNear: 'trabajo seguro',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
