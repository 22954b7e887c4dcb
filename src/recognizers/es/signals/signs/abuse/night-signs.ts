import type { AbuseNightSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What is done at night, by whom one comes home to, and for what one did, in Spanish. */
export const abuseNightSigns: SignsOf<AbuseNightSign> = {
  nightVisit: {
    says: [
      'MAYOR .. ENTRA_A a|al|en|por|hasta mi|nuestro|nuestra? cuarto|cama|recamara|habitacion|pieza',
      'novio|pareja|esposo|marido|senor|hombre de mi mama|madre|tia|hermana|abuela|mami .. ENTRA_A .. cuarto|cama|recamara|habitacion|pieza|noche|noches',
      'MAYOR .. ENTRA_A .. conmigo|noche|noches|madrugada',
    ],
    notNear: 'revisar checar pesadilla pesadillas enfermo enferma fiebre despertarme cena comida',
  },
  handsOnMe: {
    says: [
      'me|nos toca|toco|tocaba|tocan|soba|sobaba|besa|besaba|acaricia|acariciaba|manosea|agarra|agarraba|destapa|desviste|aprieta|lame',
      'me|nos quita|quito|baja|bajo|levanta|sube la|el|los ropa|pijama|calzon|calzones|pantalon|falda|blusa|cobija|short',
      'me|nos tapa|tapo la boca',
      'me|nos hace|hizo|obliga|pide|pone a|que|hacerle|tocarlo|cosas .. cosas|tocarlo|hacerle|toque|haga',
      'NOT diga|digas|cuente|cuentes|le',
      'nuestro|un|es|de secreto|secretito',
      'se acuesta|mete|acostaba|metia conmigo|encima|desnudo',
    ],
    notNear: 'frente hombro corazon guitarra cancion puerta',
  },
  wounded: {
    says: [
      'brazo|pierna|nariz|dedo|costilla|costillas|mandibula|muneca|diente QUEBRADO|roto|rota|rotas',
      'puntadas|puntos en|por|la|porque',
      '2|3|4|5|6|7|8|9|10|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez puntadas|puntos',
      'ojo morado|cerrado|moro|hinchado',
      'en|al|a el|la? hospital|urgencias|emergencias',
    ],
    notNear: 'cirugia operacion cesarea accidente choque futbol bici bicicleta',
  },
  provoked: {
    says: [
      'ultima vez|noche que? le? conteste|dije|hable|queme|tarde|llegue|llore|grite|reclame|pedi|quise|intente',
      'cena|comida|sopa|caldo|tortillas fria|frio|frias|salada|quemada|quemadas|tarde',
      'mientras|si NOT haga|hable|conteste|llore|diga|haga|despierte|hago|hablo|contesto',
      'NOT contestar|contestarle|hablar|llorar|ruido',
      'sin hacer? ruido',
    ],
    notNear: 'abstinencia malilla recaida',
  },
  ultimatum: {
    says: [
      'si me interno|internaba|internara|anexo|rehabilito|rehabilitaba|curo|limpio|desintoxico',
      'si .. voy|entro|busco|pido|empiezo|meto|dejo|iba .. centro|rehabilitacion|rehab|tratamiento|ayuda|anexo|clinica|grupo|terapia|detox|tomar|usar|consumir',
    ],
  },
  toldMe: {
    says: ['dijo|dice|decia|juro|jura|amenazo|advirtio|promete que|si'],
  },
  reprisal: {
    says: [
      'mata|matar|mataba|matara|mate|quema|quemar|golpea|golpear|envenena al|a|la|el|mi perro|perra|gato|gata|perrito|mama|hijos|hermana|casa|familia|mi|mis',
      'BALAZO|veneno|punalada al|a mi? perro|gato|perrito|hijos|mama|hermana',
      'me|nos|le|les mata|matar|mataba|matara|entierra|quema',
      'quita|quitar|quitarme|quitaba|lleva|llevar a|mis|los mis? hijos|ninos|bebe|hijas|hija|hijo|ninas',
      'va|iba a? buscar|encontrar|matar|quemar|cazar|balear|golpear a|me|mi|mis|nos|la|los|al',
      'me|nos va|van|iba|iban a? buscar|encontrar|matar|hallar|quemar',
      'NOT vuelvo|voy|volveria|vuelva|iba a? ver a? mis|los|mi',
      'subir|sube|publicar|publica|mandar|manda .. fotos|videos|nudes',
    ],
    notNear: 'visitar cuidar',
  },
  intruded: {
    says: [
      'ex|exmarido|exnovio|exesposo .. metio|mete|entro|entra|brinco|trepo|colo|forzo .. casa|ventana|cuarto|anoche|noche|barda|puerta|departamento',
      'parado|parada|mirandome|viendome .. junto|lado|cama|dormir|dormia|dormida',
    ],
    notNear: 'carro anexo enfermera',
  },
};
