import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Things that are rarely named without it, and an inner pull, in Spanish. */
export const grimSigns = {
  grimThing: {
    says: [
      'soga|horca|mecate|escopeta|pistola|revolver|balas|raticida|cianuro',
      'ataud|tumba|panteon|sepultura|velorio|lapida|obituario',
      'azotea|cornisa|vias|rieles',
    ],
    notNear:
      'policia cazar robada robaron esposo novio amenaza amenazo visitar visito papa mama abuelo abuela murio fallecio hermano amigo tio juguete pelicula cancion',
  },
  innerPull: {
    says: [
      'mi cabeza|mente|voz .. dice|repite|ordena|grita',
      'voz|depresion|oscuridad|demonios|dolor .. gano|gana|ganando|vencio',
      'soga|rio|pistola|vias|tren|agua|puente|mar .. llama|llaman|jala',
      'es cuestion de cuando|tiempo',
    ],
    notNear: 'tomar usar recaida ganas trago',
  },
  goesToDead: {
    says: [
      'ir|irme|estar a|donde donde|esta|estan|se .. fue|esta|estan|fueron',
      'ir|irme|quiero a|ya abrazarlo|abrazarla|cargarlo|cargarla|verlo|verla',
      'dios|diosito|senor .. ya me espera|llama|quiere|esta|recibira',
      'todos .. en el panteon|cielo|muertos',
    ],
    notNear: 'visitar rehabilitacion custodia corte hospital carcel',
  },
  noFollowUp: {
    says: [
      'NOT creo que vaya|voy a necesitar|ocupar',
      'NOT voy|va a poder cuidar|cuidarlos|criarlos|estar',
      'cuiden|quedense|crien a|con mis|mi hijos|bebe|perro|ninos',
      'ultima|ultimo persona|cosa|mensaje .. que|con .. hablo|digo|escribo|veo',
    ],
    notNear: 'trabajo rehabilitacion programa corte',
  },
  survivesAsked: {
    says: [
      'sobrevive|sobrevivir|sobrevives .. caida|salto|balazo|sobredosis|piso|pisos|metros',
      'enterrar|enterrarme|misa|funeral .. iglesia|padre|camposanto .. si|suicidio|mano',
      'que pasa con .. cuentas|cuerpo|facebook|deudas|cosas .. cuando|si .. muere|mueres|muero|falta|falto',
    ],
  },
  forgotten: {
    says: [
      'ojala|quiero|espero|que me olviden|olvide|olvidaran',
      'hacer|haria|hago .. mundo|todos|familia|ellos .. favor',
      'nadie me llama|busca|escribe|visita|pregunta',
      'todo|mundo sigue|gira igual|bien|mejor sin mi',
      'creen|piensan|cree|piensa que estoy|ando bien|mejor',
    ],
    notNear: 'trabajo sobrio tomando jefe clinica',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
