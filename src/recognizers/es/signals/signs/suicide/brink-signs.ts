import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Places, doses and care refused, in Spanish. */
export const brinkSigns = {
  height: {
    says: [
      'cruzo|cruzar|cruce|paso|pase|pasar|manejo|camino|voy|fui|ando .. ALTO',
      'en|al|del|a|sobre|desde|por el|la|las|un|una|lo .. ALTO',
      'en|al|del|por puente|techo|barandal|acantilado|borde|muelle|balcon',
      'arriba|orilla|borde|alto|piso|ultimo del|de|piso',
      'parado|parada|sentado|sentada|subi|subio|subido|subida|trepado|trepada|estacionado|estacionada .. ALTO|rio|lago|agua|tren|mar',
    ],
    notNear:
      'trabajo trabajando muerte calor nervios locura colapso obra pintando vivo vive arreglando impermeabilizar trafico',
  },
  brink: {
    says: [
      'cerca|pegado|pegada .. borde|orilla|vias|barandal',
      'me|se paro|para|acerco|acerca|arrimo|arrima cerca|junto|pegado|a|al del|a|la|al|las? tren|metro|vias|rieles|borde|orilla|barandal|precipicio|carros|trailers',

      'estoy|esta|ando|anda .. techo|azotea|orilla|borde|cornisa|piso del|de .. edificio|puente|estacionamiento|hotel|torre|barranco|carretera|hospital',
      'maneje|fui|camine|llegue|manejo|fue|vine|ando .. ALTO .. quede|parado|parada|sentado|sentada|llorando|estuve|mirando|viendo|pensando|quedo|regrese',
      'parado|parada|sentado|sentada|trepado|trepada|subido|subida|colgando .. barandal|cornisa|orilla|borde|pretil|vias|rieles|azotea',
      'ALTO .. y|pero NOT .. baja|bajar|bajarse|deja|dejan|quiere|escucha|responde',
      'otro lado .. barandal|reja|malla|barda|puente',
      'pies|piernas colgando|volando',
      'mirando|viendo|miro|veo .. abajo|agua|carros|vacio|precipicio|rio|tren',
      'esperando .. tren|metro|trailer',
      'estoy|esta|ando .. puente|azotea|vias|cornisa|techo ahorita|ahora|llorando|solo|sola|y|tomado',
      'casi me|se aviento|avento|tiro|brinco|ahorco|cuelgo|disparo|lanzo|mato',
      'punto de aventarme|tirarme|brincar|saltar|jalar|jalarle|colgarme|hacerlo|disparar|dispararme',
      'jale|jalarle|jalar|jalo|apretar el|al|del gatillo',
    ],
    notNear:
      'trabajo foto vista tele television pelicula ventanilla boleto casa autobus gato gata gatito perro',
  },
  dosedToDie: {
    says: [
      'NOT quiero|quiere que me|lo|la salven|revivan|rescaten|resuciten',
      'NOT me den|pongan|echen narcan',

      'TRAGAR|inyecte|inyecto|fume .. para|esperando|queriendo .. NOT despertar|despertarme|despertarse|volver|levantarme|amanecer',
      'para|esperando|queriendo|ojala|rogando|pidiendo .. NOT despertar|despertara|despierte|amanecer|amanezca',
      'TRAGAR|sobredosis .. proposito|adrede|intencional|intencionalmente|queriendo',
      'sobredosis intencional|adrede|deliberada',
      'si|nomas me inyecto|tomo|meto|trago|pongo|pico todo|toda|todas .. acaba|acabo|termina|descanso|problema|listo',
      'NOT fue|era|es un? accidente|accidental',
      'ruleta rusa',
      'a|aver ver si .. muero|mata|mato|despierto|lleva|muera|carga',
      'esperanza .. ultima|mate|muera|despertar',
      'esperando|ojala|esperanza .. mate|lleve|pare|acabe|ultima .. me|dormido|corazon|todo|ya',
      'NOT me? importa|importaria .. si .. muero|mata|despierto|mate|sobredosis',
      'quiero|queria|quise|pienso .. meter|inyectar|tomar|meterme .. todo|toda|mucho .. NOT|dormir|quedarme',
    ],
    notBefore: 'a al',
    notNear: 'oraciones',
  },
  refusesCare: {
    says: [
      'dejo|deje|dejado|dejar|dejando .. insulina|dialisis|quimio|comer|presion|corazon',
      'NOT me|se? tomo|toma|pongo|pone|inyecto|inyecta|voy|va|quiero|quiere .. insulina|dialisis|quimio|comer|presion|corazon|azucar|proposito|adrede',
      'NOT me|se? tomo|toma|pongo|pone mi|su|la|mis|sus|las medicina|medicinas|medicamento|pastillas .. insulina|corazon|presion|azucar|diabetes|proposito|adrede',
      'salto|saltarme|saltarse|salta|saltando|brinco|brinca|brincarme|suspendo|suspendi|suspender .. insulina|dialisis|quimio|corazon|presion',
      'NOT voltea|volteo|miro|mira|fija|fijo .. cruzar|calle|lados|carros',
      'cruza|cruzo .. sin ver|mirar|voltear|fijarse|fijarme',
      'NOT .. cinturon',
      'NOT come nada?',
    ],
    notBefore: 'en',
  },
  staged: {
    says: [
      'parezca|parecer|pareciera|parece|parecera un? accidente',
      'pase|pasar por|como accidente',
    ],
  },
} satisfies Partial<SignsOf<SuicideSign>>;
