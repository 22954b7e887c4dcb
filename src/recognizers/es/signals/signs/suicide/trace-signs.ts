import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Places, things and questions around an end that is not named, in Spanish. */
export const traceSigns = {
  lethalPlace: {
    says: [
      'ALTO|rio|tren|trenes|metro|mar|oceano|viga|azoteas|puentes|barrancos|rieles',
      'tercer|segundo|cuarto|quinto|ultimo piso',
    ],
    notNear: 'pesca vivo vive departamento direccion renta vacaciones boda',
  },
  mulls: {
    says: [
      'pienso|piensa|pensando|pense',
      'me|se paro|para|siento|sienta|quedo|queda|asomo|asoma',
      'parado|parada|sentado|sentada|mirando|viendo|asomado',
      'manejo|voy|camino|termino|llego hasta|a|al|por',
      'me llama|jala|atrae|tienta',
    ],
  },
  lethalAsked: {
    says: [
      'desangrar|desangrarse|desangra',
      'monoxido',
      'donar|dono|donan|donador .. organos',
      'cuanta|cuanto|cuantas .. hace|hacen|falta|se|necesita .. dormir|NOT|dormido|despertar|despierte|despierta|quedarse|quede',
      'que tan rapido|doloroso|alto|profundo|hondo',
      'se siente|sufre algo|dolor|mucho|cuando .. ahorcas|desangras|caes|ahogas|muere|sangre',
    ],
    notNear: 'examen clase enfermera detector alarma',
  },
  aborted: {
    says: [
      'acelere|acelero|acelerado .. frene|freno|frenar|arbol|muro|cinturon|barranco',
      'hasta que oi|escuche|sono|pito|vi .. tren|trailer|claxon|pito|luces',
      'ultimo|ultima momento|segundo|minuto .. pare|frene|arrepenti|arrepintio|quite|baje|solte',
      'me arrepenti|baje|quite .. soga|puente|vias|orilla|barandal|silla|gatillo',
      'escupi|vomite las|todas pastillas',
    ],
    notNear: 'cruda perro accidente',
  },
  keptNear: {
    says: [
      'PISTOLA|bala|soga|mecate|insulina|navaja .. en|debajo|junto|bajo|al .. cama|almohada|cajon|buro|closet|carro|troca|guantera|bolsa|mochila|lado',
      'una sola? bala',
      'soga|mecate|cuerda|viga|rama|nudo .. aguanta|aguanto|sirve|probe|resistio|listo|lista',
      'pastillas .. contadas|juntas|listas|guardadas|molidas|esperando',
      'suficiente|suficientes|bastante .. insulina|pastillas|fentanilo|morfina',
      'se|sabe la|cual clave|combinacion|llave',
      'motor|carro|troca prendido|prendida|encendido .. garage|cochera|cerrado|cerrada',
    ],
    notNear: 'policia esposo novio amenaza receta farmacia robada',
  },
  heirs: {
    says: [
      'hombre|mujer de la casa .. ahora|ya|desde',
      'que|quien .. pasa|pasaria|pagaria|cuidaria|cuida|queda|quedaria .. casa|hijos|ninos|perro|gato|seguro .. si|cuando|sin .. NOT|falta|falto|muero|muere|estoy',
      'donde estan|esta .. claves|papeles|escrituras|testamento',
      'mejor vestido|traje|ropa .. acosto|cama|entierro|funeral',
      'ya ella|el|ellos|te|les|le toca|toque|encargo|encargas',
    ],
    notNear: 'internarme rehabilitacion tratamiento programa factura',
  },
  pretends: {
    says: [
      'finjo|fingir|fingiendo|sonrio .. hasta|para|que|nadie',
      'nadie .. sospecha|imagina|se espera',
      'NOT .. dicho|dije .. nadie .. plan|esto|fecha',
    ],
    notNear: 'sobrio tomando trabajo oficina terapia jefe recaida',
  },
  ofRecovery: {
    says: [
      'sobrio|sobria|limpio|limpia|rehabilitacion|tratamiento|desintoxicacion|recuperacion|programa|cita|copago|internarme|internar',
      'paso|pasos|padrino|madrina|reuniones|enmiendas|orgulloso|orgullosa',
      '14|28|30|45|60|90|treinta|sesenta|noventa dias',
      'dejar|deje|dejo|tomar|tomo|tome|beber|usar|fumar|recaida|recai',
    ],
  },
} satisfies Partial<SignsOf<SuicideSign>>;
