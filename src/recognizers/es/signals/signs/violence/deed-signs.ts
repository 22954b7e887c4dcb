import type { ViolenceSign } from '../../../../signals/constellations/violence/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What people do who hurt others or are about to, in Spanish. */
export const violenceDeeds = {
  rampage: {
    says: [
      'ROMPER COSAS_V',
      'ROMPER las|los|la|el|mis|sus|mi|toda|todas|todos .. COSAS_V',
      'ROMPER .. cosas|muebles|platos|vidrios|sillas',
      'rompiendo|quebrando|destrozando|destruyendo|pateando|golpeando|aventando|haciendo todo|cosas|la|las|los|paredes|puertas|pedazos|destrozos',
      'desmadre|destrozos|hoyos|agujeros en|la|por? pared|paredes|toda?',
      'agresivo|agresiva|violento|violenta|violentos|desquiciado|descontrolado|descontrolada|incontrolable',
      'fuera|perdio|sin .. control|si',
      'peleando|pelea|peleo con|contra todos|todo|gente|policia|enfermeros|paramedicos|medio',
      'como fiera|animal|demonio|loco|endemoniado|bestia',
    ],
  },
  laysHands: {
    says: [
      'pega|pego|pegando|golpea|golpeo|golpeando|ataco|ataca|atacando|ahorco|ahorcando|mordio|muerde|pateo|pateando|empujo|empuja|cacheteo|madreo|avento|estrangulo|agredio|agrede|ahorca a|al|le|con|mi',
      'me|nos|le|les|lo|la pega|pego|golpea|golpeo|ataco|ataca|ahorco|mordio|pateo|empujo|cacheteo|madreo|avento|agredio|agrede|agarro|jaloneo',
      'me|nos|le|les|lo|la anda|esta|estaba golpeando|pegando|atacando|ahorcando',
      'me|nos|le|les|lo|la quiso|quiere|queria pegar|golpear|ahorcar|matar|picar',
      'se me|nos|le fue|avento|vino|echo|abalanzo|lanzo encima|golpes|contra',
      'pegandome|golpeandome|pegandole|golpeandole|golpeandolo|golpeandola|pegandonos|ahorcandola|ahorcandolo|atacandome|atacando|golpeandonos|pegandoles',
      'a|agarro|agarraron golpes|madrazos|chingadazos|patadas|putazos|punetazos|fregadazos a|al|con|entre',
      'ensangrentado|ensangrentada|sangrado|sangrando de|por',
    ],
  },
  ownBlow: {
    says: [
      'me le|les fui|avente|eche|lance encima|golpes',
      'agarre|agarro|tome .. del|por cuello|pescuezo|pelo|cabello',
      'acabo|termine de HERIRLO_V',
      'acabo|termine de GOLPEAR_A a|al A_ESTE? RIVAL',
      'le pegue|di|avente|solte|meti .. hijo|hija|nino|nina|bebe|esposa|mujer|mama|novia|marido|cachetada|golpe|fuerte|punetazo|hijastro',
      'pegue|golpee|sacudi|ahorque|avente|cachetee|empuje|lastime|mordi|zarandee a|al A_ESTE? RIVAL',
      'lo|la|los pegue|golpee|sacudi|ahorque|avente|cachetee|empuje|lastime|zarandee|agarre',
    ],
  },
  roughHands: {
    says: [
      'sacudir|sacudirlo|sacudirla|sacudi|sacude|sacudo|sacudio|zarandear|zarandee|zarandeo|ahogar|ahogarlo|ahogarla|asfixiar|asfixiarlo|aventar|aventarlo|aventarla|avente|tirarlo|tirarla|taparle|ahorcarlo|ahorcarla|apretarle|azotarlo',
      'almohada en|sobre|encima|a|contra|la',
      'apreto|aprieto|aprete|tapo|tape|sacudo|sacudi .. cuello|boca|nariz|pescuezo',
      'callarlo|callarla|que .. calle|llorar',
      'NOT deja|para de llorar|chillar|gritar',
      'pegarle|golpearlo|golpearla|lastimarlo|lastimarla|hacerle dano?',
    ],
  },
  takesCover: {
    says: [
      'encerrado|encerrada|encerrados|encerramos|encerre|escondido|escondida|escondidos|escondimos|escondi|escondidas|encerradas|escondiendo|atrancamos|atranque en|con|del|de|mi|la|los|el?',
      'policia|911|patrulla|ayuda|auxilio|emergencia|ambulancia|socorro',
      'NOT .. calmarlo|calmarla|controlarlo|controlarla|detenerlo|detenerla|pararlo|pararla|calma|controla|tranquiliza',
      'TEMER_V .. a|al|por|de .. el|ella|ellos|mi|mis|vida|nos|me|salir|los',
      'ninos|hijos|bebe|todos .. llorando|gritando|asustados|escondidos|miedo',
      'que hago|hacemos|puedo',
      'ayudenme|ayudeme|ayuden|urgente|urge|rapido|apurense|vengan|manden',
      'NOT|ni PODER|puedo|podemos|quiero .. salir|ir|entrar|regresar|volver',
    ],
  },
  agitated: {
    says: [
      'grita|gritando|gritaba|gritandole|gritandonos|vocifera|alegando|maldiciendo|mentando|borracho|bramando',
      'caminando|camina|anda|dando vueltas de|por|en|toda|todo|a|como',
      'NOT quiere|deja|suelta|hace salir|calmarse|soltar|soltarlo|entrar|caso|irse|bajar',
      'hablando|riendose|habla|rie solo|sola',
    ],
  },
  crazed: {
    says: [
      'cristal|meth|metanfetamina|piedra|crack|pcp|coca|cocaina|perico|foco|hielo|acido|lsd|spice|hongos|crico',
      'psicosis|psicotico|psicotica|brote|esquizofrenia|esquizofrenico|bipolar|paranoico|paranoica|paranoia|mania|maniaco|delirando|alucinando',
      'drogado|drogada|borracho|borracha|tomado|loco|loca|endrogado|cristalino|prendido|trabado|acelerado|arrebatado|pacheco|endiablado|poseido|fuera',
      'NOT|dejo|deje|sin .. dormir|duerme|duermo|dormido|medicina|medicamento|medicinas|pastillas|inyeccion',
      'MUCHOS|dos|tres|cuatro|cinco|varios|3|4|5|6 dias|noches .. sin|despierto|despierta|dormir',
      'cree|dice|piensa|jura|creo que .. persiguen|espian|envenenar|envenenando|demonio|demonios|diablo|robot|camaras|vigilan|matar|siguen|otra|impostor|federales',
      'habla|hablando|gritando|grita|grita|peleando solo|sola|paredes|a|con nadie|voces|nada|cosas?',
      'NOT .. reconoce|conoce|parece|es me|nos|el|mismo|misma',
    ],
  },
} satisfies Partial<SignsOf<ViolenceSign>>;
