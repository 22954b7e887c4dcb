import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Injury to oneself longed for, and taken up again, in Spanish. */
export const wishesSigns = {
  hurtWished: {
    says: [
      'trato|trata|tratando|intento|intentando|lucho|luchando|aguantando de|por|para? NOT agarrar|tocar|sacar|usar|buscar .. NAVAJA',
      'trato|trata|tratando|intento|intenta|intentando|lucho|lucha|luchando|batallo|batallando|aguantando|aguanto|esfuerzo de|por|para|en? NOT TAJARSE|QUEMARSE|DANARSE|GOLPEARME|HACERSE_A',
      'NAVAJA .. llama|llamando|habla|grita|pide|susurra|tienta',
      'QUERER|ganas .. hacerme|hacerse mas|otra|otro|otros en|CORTES',
      'si no me TAJO|lastimo|quemo|corto|hago',
      'si no se TAJA|lastima|quema',
      'QUERER|ganas|necesito|necesita|ocupo|urge|muero|impulso|impulsos|tentacion|antojo|ansias|deseo|deseos de|por? TAJARSE|QUEMARSE|sangrar|lastimarme|lastimarse|castigarme|golpearme',
      'ganas|impulso|impulsos|necesidad|tentacion|urgencia|deseo|deseos de TAJARSE|QUEMARSE|DANARSE|GOLPEARSE|GOLPEARME|HACERSE_A',
      'me quiero|necesito|voy|queria|quisiera a? TAJAR|quemar|lastimar|rajar',
      'se quiere|va|queria a? TAJAR|lastimar',
      'me quiero|voy|queria|quisiera a? arrancar .. piel|cara|brazos|carne',
      'QUERER|ganas|ocupo|necesito|voy de? arrancarme|arrancarse .. piel|cara|brazos|carne|costras',
      'QUERER|voy|tengo|ganas .. agarrar|sacar|usar la|el|las|mi NAVAJA otra|conmigo|de|para',
      'ganas|impulso|impulsos|aguanto .. lastimarme|lastimarse|DANARSE',
      'QUERER|necesito|necesita|ocupo|gusta|extrano|extrana|urge sentir|ver|mi? dolor|ardor|sangre|corte|filo|navaja',
      'QUERER|necesito|ocupo|gusta|extrano sentir|ver el|la|mi|como|correr|salir ardor|dolor|sangre|sangra|filo|sale',
      'extrano|extrana|extranando la|el|mi|las navaja|navajas|filo|dolor|ardor|sangre|cutter',
      'pienso|pensando|piensa|pensado|pensamientos|idea|ideas|obsesion|sueño|fantaseo en|de|con TAJARSE|QUEMARSE|lastimarme|lastimarse|hacerme',
      'QUERER|para|ocupo que me|le? duela|arda|sangre',
      'verme|verse sangrar|sangrando',
      'necesito|quiero|ocupo|extrano un|otro|el corte|cortecito|cortada|tajo',
      'ver|veo|viendo|verme mi sangre',
      'QUERER|quisiera|ganas|voy|dan a|de? abrirme|abrirse|rasgarme|desgarrarme .. piel|carne|brazo|brazos|piernas',
      'QUERER|gusta|necesito|calma|relaja|cuando ver|veo .. sangre',
      'sacarme|sacarse sangre',
    ],
    notNear: 'pelo cabello analisis laboratorio barba',
  },
  cutWished: {
    says: [
      'dan|dio|dieron|entran|entraron|traigo|ando|tengo|con .. ganas|ansias|impulso|impulsos de|por? TAJARSE|QUEMARSE|lastimarme',
      'voy|va|iba|ando|anda|quiero|quiere a|por|para? TAJARSE|QUEMARSE',
      'a punto de TAJARSE|QUEMARSE|lastimarme|lastimarse',
    ],
  },
  harmUrge: {
    says: [
      'ganas|impulso|impulsos|tentacion|tentado|tentada|urge|urgencia|ansias|necesidad',
      'no aguanto|puedo|resisto parar|dejar|mas|controlar|controlarme|evitar|evitarlo|dejarlo',
      'me gano|gana|llama|llamaba|tienta',
      'trato|tratando|intento|intentando|quiero de? no',
      'no me? confio|fio en|de mi',
      'a punto de',
    ],
  },
  harmsAgain: {
    says: [
      'NOT aguante|resisti|pude|aguanto|resistio mas?',
      'la|lo regue|rego|cague|cago|eche|tire|arruine|arruino|tiro|jodi|perdi|echo',
      'hasta hoy|anoche|ayer|antier',
      'recai|recaida|recaidas|recayo|recayendo|recaer|recaigo',
      'volvi|volvio|vuelvo|vuelve|volviendo|volver|regrese|regreso a',
      'otra vez',
      'cai|falle|fallo',
      'de nuevo',
      'nuevamente',
      'rompi|rompio|perdi .. racha|promesa|dias|limpia|limpio',
      'dias|semanas|meses|mes|ano limpio|limpia|sin|llevaba',
      'prometi|prometio|jure|juro .. no|dejar|nunca|mas',
      'pense|pensaba|crei que ya',
    ],
  },
  notToDie: {
    says: [
      'no es|era|fue|soy para|pa|por|querer? morirme|morir|matarme|suicidarme|suicidio|suicida',
      'no es|era|fue intento|suicidio',
      'no soy|estoy|ando suicida',
      'no me|se? quiero|quiere|queria|pienso|piensa|voy|va a|en? morirme|morir|matarme|matar|suicidarme|morirse|matarse|suicidar',
      'sin querer|intencion de? morirme|morir|matarme',
    ],
  },
  cleanOfIt: {
    says: [
      'sin tocar|agarrar|usar|ver? una|la|ninguna|las|mi|el? NAVAJA',
      'NOT tocaba|agarraba|usaba|tocado|agarrado|usado una|la|ninguna|el? NAVAJA',
      'sin marcarme|tocarme|abrirme la|los|el|mi? MI_PIEL',
      'limpia|limpio de las? NAVAJA|TAJARSE|QUEMARSE|lastimarme|cortadas',
      'dejado|deje|dejo de TAJARSE|QUEMARSE|DANARSE',
      'sin TAJARSE|QUEMARSE|lastimarme|lastimarse|golpearme|HACERSE_A',
      'limpia|limpio de autolesion|autolesiones|cortes|cortarme|eso',
      'no me|se habia|he|ha TAJO|TAJA|lastimado|quemado',
    ],
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
