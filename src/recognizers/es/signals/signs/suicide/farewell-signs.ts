import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Goodbyes and letters, in Spanish. */
export const farewellSigns = {
  farewell: {
    says: [
      'despedida|despedirme|despedirse|despidiendose|despidiendome|despedidas',
      'me|se iba|va|voy|vine|vino a despedir',
      'me|se despedi|despidio|despido|despide',
      'adios .. QUERIDOS|mundo|vida|siempre|amigos|raza|banda',
      'digo|dijo|dice|decir|decirles|decirle|decirte|diciendo|puso|escribio|mando .. adios',
      'adios y|ya cuiden|los|los|perdonen|no',
      'hasta siempre|nunca',
      'nos vemos|veremos .. cielo|otra|lado|gloria',
      'recuerdenme|recuerdame|recuerden',
      'NOT lloren|llores|llore|sufran|sufras|extranen|culpen|culpes|pongan|estes .. por|mi|cuando|se|tristes|triste|te|nadie',
      'digale|digales|diganle|diganles|dile|diles .. quiero|amo|ame|quise|amaba|queria|perdone|perdonen|culpa',
      'digale|digales|diganle|diganles|dile|diles .. a .. QUERIDOS',
      'sepan|sepa|supieran|supiera que? .. los|las|la|lo|le|les|te quise|ame|amaba|queria|quiero|amo',
      'decirnos|decirme|decirle|decirles|decir|dijo|dijera cuanto .. queria|quiere|quiero|amaba|ama|amo|quiso',
      'digamos|digan|diga|digas .. que .. perdone|perdonen|quiero|quiere|ama|amo|queria',
      'fue|ha un|sido gusto|placer|bonito conocerlos|conocerlas|conocerte|haberlos|haber',
      'vayan con dios',
    ],
    notNear:
      'luego saludos buenas alcohol cerveza botella trabajo companeros droga jubilacion cigarro cigarros fumar vino pisto parranda viaje vicio mudanza aeropuerto',
  },
  parting: { says: ['adios|goodbye|bye'], notNear: 'informacion' },
  thanks: {
    says: [
      'gracias .. todo',
      'gracias .. los|todos|quienes que? .. aguantaron|quisieron|ayudaron|escucharon|soportaron|estuvieron',
      'gracias por lo que? me aguantaron|ayudaron|dieron',
      'gracias por aguantarme|quererme|escucharme|tratarme|ser|haber|estar',
    ],
  },
  tender: {
    says: [
      'cuida|cuiden|cuide|cuidame|cuidenme|cuidenmelos|cuidamela|cuidamelo|encargo .. QUERIDOS|perro|gato|mucho|se|ellos|bien|perrito',
      'encargo|encargue .. QUERIDOS|perro|gato',
      'perdon|perdonen|perdoname|perdonenme|disculpen|perdonar .. todo|haber|lo|por|mi|no|ser',
      'perdon|perdonen|perdoname|perdonenme QUERIDOS',
      'NOT .. culpa .. de|suya|nadie|tuya|ustedes|ti',
      'los|las|te|la|lo quiero|amo|quise|ame mucho|siempre|a|todos|con',
      'amo|quiero mucho|a|los .. QUERIDOS|todos',
      'abrazo|abrace|beso|besos|bese|abrazando .. fuerte|largo|todos|mucho|tiempo|ninos|hijos|llorando',
      'sean felices',
      'queria que .. supiera|supieran|sepan',
      'pidio|pidiendo|pedi perdon',
      'portense|portate bien',
    ],
  },
  letter: {
    says: [
      'ESCRIBE .. cuaderno|libreta|diario .. que|morir|muerte|quiere',
      'ESCRIBE .. ESCRITO .. para|a|donde|despidiendome|despidiendose|diciendo|que|por|explicando|pidiendo|de',
      'encontro|hallo|leyo|vio|encontraron|leyeron mi carta|nota|recado|diario',
      'ESCRITO para|a|de .. QUERIDOS|despedida|cuando|cada',
      'ESCRITO .. despedida|suicidio|suicida|adios|final|despidiendose|despidiendome|explicando|postuma',
      'ESCRITO .. dice|decia|donde|que .. perdon|perdone|cuide|NOT|adios|quiere|cuiden|perdonen',
      'ESCRITO .. lista|listas|hechas|cajon|almohada|buro|mesa|escritas|abran|abra|cumpla|lea|lean',
      'testamento',
      'dibujo|dibujos|dibuja|poemas .. muerta|muerto|ahorcada|ahorcado|muerte|tumba|colgado',
    ],
    notNear:
      'doctor juez corte abogado paso padrino motivos beca voz trabajo recomendacion inmigracion arrendador escuela seguro maestra',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
