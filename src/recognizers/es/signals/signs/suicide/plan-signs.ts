import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Plans, dates and what is looked up, in Spanish. */
export const planSigns = {
  planned: {
    says: [
      'ya? se|sabe|decidi|escogi|pense|planee|tengo|tiene como|cuando|donde|con|pensado|planeado|decidido|listo|como|todo .. hacerlo|hare|morir|matarme|matarse|voy|va',
      'tengo|tiene|traigo|hice|hizo un|el|mi|ya|todo .. plan|planeado',
      'plan .. con|para|concreto|especifico|claro .. intencion|medios|pastillas|arma|matarse|morir|suicidio',
      'todo .. planeado|calculado|pensado|planeadito',
      'llevo|lleva .. dias|semanas|meses|tiempo planeando|planeandolo|pensandolo|preparando|preparandome',
      'se como|donde|cuando lo hacer|haria|hare|voy|va',
      'ya? se|sabe lo que voy|va a? hacer conmigo|consigo',
      'se exactamente|bien|perfectamente como|donde|cuando|que',
    ],
    notNear:
      'pagos pagar seguro medico tratamiento rehabilitacion dejar pago dental medicaid viaje familiar trabajo dieta celular boda salud juntas padrino padrinos reuniones recaer',
  },
  dateSet: {
    says: [
      'PENSAR .. como|donde|cuando .. haria|hare|hacerlo',
      'con cual|que PISTOLA|SOGA|FILOSO .. va|voy|usar|hare|haria',

      'tengo|tiene|puse|puso|escogi|escogio|elegi|fije|decidi|marque|marco .. fecha|dia|calendario',
      'fecha .. escogida|elegida|puesta|lista|marcada|decidida',
      'NOT .. voy|va|pienso a? llegar|pasar|durar a|de|al|del|hasta .. lunes|manana|domingo|viernes|sabado|navidad|cumpleanos|amanecer|semana|noche|30|40',
      'NOT .. llego|llega|paso|pasa|llegare|pasare a|de|al|del .. lunes|manana|domingo|viernes|sabado|navidad|cumpleanos|amanecer|semana|noche|30|40',
      'sabe|se|tengo|dijo como y cuando|donde',
      'se|sabe cuando y como|donde',
      'me di|doy|puse un? plazo',
      'NOT amanezco|amanece|amanecer|amanecere',
      'para .. lunes|manana|domingo|navidad .. NOT .. estoy|voy|existo|estare',
    ],
    notNear:
      'detox rehab programa oficina tiempo tarde internarme internarse internar ingresar entrar empezar corte cita boda cirugia rehabilitacion ingreso tratamiento juego trabajo pago examen visita vacaciones turno limpio sobrio dejar cigarro pastillas limpia sobria',
  },
  willDo: {
    says: [
      'lo voy|va a hacer hoy|esta|ahorita|manana|ya|cuando|despues',
      'hoy|esta|ahorita|manana noche? lo hago|haga|hare|hace',
      'lo hago|hare|hace hoy|ahorita|esta|manana|ya',
      'hoy|manana|esta noche? se acaba|termina|acabo|acabara',
      'hoy|esta noche? si lo|me',
      'hoy|manana es el|mi|la dia|noche',
    ],
    notNear:
      'dejar tratamiento rehabilitacion clinica programa trabajo contrato cita internarme llamar',
  },
  resolved: {
    says: [
      'de hoy|esta|manana noche? NOT pasa|paso|llega|llego',
      'nadie|nada .. puede|podra|va .. detener|detenerme|parar|pararme',
      'decidi|decidio|decidido irme|morir|morirme|acabar|terminar|hacerlo|descansar',
      'ya? tome|tomo|hice la|una|mi decision',
      'decision tomada|hecha',
      'decision .. tomada',
      'estoy|esta decidido|decidida|resuelto|resuelta',
      'ya lo? decidi|decidio|tengo',
      'nadie|nada me|lo|la|le va|puede|podra|hara .. cambiar|detener|parar|convencer|opinion',
      'NOT|sin .. hay|habra|haber|tiene? vuelta|marcha|regreso atras',
      'listo|lista para irme|morir|partir|irse',
      'tengo el|agarre|junte|tuve valor|huevos|fuerza',
      'NOT queda|hay .. otra|mas salida|opcion|remedio|solucion',
      'unica salida|solucion',
    ],
    notNear:
      'dejar tratamiento rehabilitacion clinica programa trabajo divorcio cirugia internarme',
  },
  searched: {
    says: [
      'BUSCAR .. cuantas|cuanto|cuantos|como|dosis|formas|forma|maneras|metodos|nudo|altura|que .. morir|matar|matarse|matarme|muerte|letal|ahorcarse|nudo|duele|tomar|pastillas|sobredosis|suicidio|suicidarse|dolor|horca',
      'BUSCAR .. suicidio|letal|muerte|soga|nudo|horca|puentes|ahorcarse|veneno',
      'cuantas|cuanto|cuantos|cuanta .. pastillas|tylenol|insulina|veneno|clonazepam .. morir|morirse|matar|matarme|NOT|dormir|necesito|matan|mata',
      'cuantas|cuanto|cuantos|cuanta .. para morir|morirse|morirme|matar|matarme|NOT|dormir|acabar',
      'cuanto|cuanta tarda|altura|tiempo|sangre .. morir|morirse|ahorcado|muere|desangrarse|ahorcarse|caer',
      'manera|forma|modo|muerte|metodo .. sin dolor|rapida|facil|rapido|indolora',
      'BUSCAR .. hacerlo sin|rapido|que',
      'sin que .. duela|doliera|sienta|duele',
      'para|pa que NOT .. duela|doliera',
      'como le|lo hago .. duela|dolor|sufrir|rapido',
      'menos .. dolorosa|dolorosas|doloroso',
      'dosis letal|mortal',
      'cuantas|cuanto|cuantos|cuanta .. hace|hacen|necesito|necesita|ocupo falta? para|pa que? .. quede|NOT|muera|despierte',
      'si me? inyecto|inyectara|inyectarme|inyectas aire|burbuja|burbujas|cloro',
      'duele mucho? morir|morirse|ahorcarse',
      'como .. hacer|hace|amarrar|hago .. nudo|soga|horca',
      'busquedas|busqueda .. muerte|suicidio|morir|matarse|pastillas|nudo|formas',
    ],
    notNear: 'abstinencia malilla cruda desintoxicacion dejarlo ayudar prevenir perro dejar',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
