import type { DespairSign } from '../../../../signals/constellations/despair/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

type Reason = Extract<DespairSign, 'noReason' | 'indifferent' | 'careLost'>;

/** How people say that nothing keeps them alive, and that it is all the same, in Spanish. */
export const reasonSigns: SignsOf<Reason> = {
  noReason: {
    says: [
      'NOT tengo|tiene|hay|veo|encuentro .. a|por|para que quedarme|quedarse|seguir|vivir|despertar',
      'NOT hay|queda|tengo|quedo nada|nadie aqui|ya? para|pa mi|ella',
      'NOT hallo|encuentro|veo|tengo|se|hay para|pa|por que levantarme|despertar|EXISTIR|SEGUIR|estar|pararme',
      'equivoco|error|mal .. dejarme|dejar|tenerme|mantenerme|dejo vivo|viva|aqui|vida',
      'que|nada|nadie me mantiene|detiene|ata|sostiene vivo|viva|aqui|vida',
      'vida NOT tiene|vale valor|nada|sentido|importancia',
      'nada vale|merece .. pena|sentido .. EXISTIR|SEGUIR',
      'NOT merezco ni? EXISTIR|SEGUIR|aire|respirar',
      'sobro|estorbo .. mundo|vida',
      'NOT tengo|tiene|hay|encuentro|hallo mi|un|ningun? lugar|cabida|espacio|sitio en este|esta|el|la mundo|vida|tierra',
      'de|pa|para que sirve|vale|caso .. EXISTIR|SEGUIR',
      'para|pa|por que dios|diosito .. tiene|tendra|dejo|deja|mantiene .. aqui|vivo|viva|vida|mundo',
      'para|pa que vivir',
      'nada|nadie|poco que|me .. detenga|detiene|ate|ata|retiene|retenga|mantiene|mantenga|amarra|amarre aqui|viva|vivo|vida|mundo',
      'para|pa que vive|viven|existe|vivimos',
      'NOT naci|nacimos para|pa vivir|esto|esta|este',
      'NOT merezco|merece|deberia seguir|estar con|viviendo|vivo|viva vida?',
      'NOT veo|ve|encuentro|hallo|tengo|tiene|hay|queda|encuentra .. SENTIDO a|en|de|para|pa|que|por? la|mi|esta|lo|que|nada? EXISTIR|SEGUIR|estar|aqui|levantarme',
      'NOT tengo|tiene|hay|queda|quedan|nada .. por|para|pa que|quien|lo .. EXISTIR|SEGUIR|luchar|estar',
      'ninguno|ninguna para|pa|por|de quedarme|seguir|vivir|estar|existir',
      'sobran|tengo motivos|razones para|pa irme|morir|morirme|matarme',
      'nada por|para que|lo? que? EXISTIR|SEGUIR|luchar',
      'para|pa que .. SEGUIR|existir|estoy aqui|vivo|viva|adelante|asi',
      'para|pa|por que sigo|seguir|sigue aqui|vivo|viva|viviendo|existiendo|respirando',
      'que sentido|caso|chiste|objeto|razon tiene|le|hay? .. vida|EXISTIR|SEGUIR|todo|estar',
      'vida NOT tiene|vale|sirve|merece .. sentido|nada|chiste|caso|pena|razon',
      'vida perdio|carece|ya? sentido|vacia|insoportable|infierno|acabo|termino|pesa',
      'NOT sirve|vale .. vida|EXISTIR',
      'NOT pertenezco|encajo|quepo|soy|hecho .. mundo|vida|aqui',
      'mundo NOT es|esta para mi',
      'NOT .. razon|motivo|razones|ninguna para|pa NOT .. matarme|colgarme|morir|hacerlo',
      'razon|motivo para|pa|de EXISTIR|SEGUIR|NOT',
      'NOT tendria|debo|deberia|deberia estar|seguir vivo|viva|aqui|respirando',
      'solo|nomas estoy|sigo|ando|vivo existiendo|respirando|por|ocupando',
    ],
    notNear: 'pelicula programa terapia clases tratamiento trabajo',
    notBefore: 'con asi tomando esperando pagando',
  },
  indifferent: {
    says: [
      'NOT|da|vale|daria .. importa|importaria|interesa|igual|mismo|madre|verga|preocupa si|vivir|morir|que|o|estar .. muero|muriera|vivo|vivir|morir|muerto|muerta|viva|amanezco|despierto|muera|pasa|pase|pasarme|despertar|amanecer',
      'da|daria|es|vale|tiene igual|mismo|madre|verga|madres|gorro|cuidado .. vivir|morir|muero|muerte|muriera|vivo|vivir|morirme|despertar|amanecer|despierto|amanezco|vida',
      'vivir|vivo|viva|vida|morir|muero o|y|ni morir|muerto|muerta|muerte|vivir|no .. igual|mismo|vale|NOT|importa',
      'NOT me? importa|interesa|preocupa nada? .. vida|vivir|morir|morirme|pase|muero|muera',
      'vale|importa|interesa madre|madres|verga|nada|igual? si se|me? muere|muero|mata|muriera|despierta|amanece',
      'vida|vivir|vivo|existir me vale .. madre|verga|gorro|nada?',
      'me vale .. vida|vivir|morir|morirme|muero|existir',
      'si me? muero .. NOT|ni|pues|mejor|igual|que|nadie|bueno|descanso|modo|importa|problema',
      'si me? mata|muero|lleva pues|que|mejor|igual|ni|bueno|pues me? mate|lleve|modo|mejor',
      'que|lo pase|sea|venga .. NOT|igual|importa|muera|muero',
    ],
  },
  careLost: {
    says: [
      'dejo|deje de importarme|importarle|cuidarme|interesarme .. vida|vivir|morir|todo|nada|pase|si',
      'deje|dejo de querer|luchar|tener .. vivir|vida|seguir|ganas',
      'perdi|perdio|perdido el|todo? interes|gusto|amor|apego en|por|a|de la? vida|vivir|todo',
    ],
  },
};
