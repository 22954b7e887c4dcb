import type { AbuseVeiledSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What stands around it and changes what it means, in Spanish. */
export const abuseContextSigns: SignsOf<
  Extract<AbuseVeiledSign, 'leftBehind' | 'notTheirs' | 'forTheirUse' | 'asksAbout' | 'atHome'>
> = {
  leftBehind: {
    says: [
      'divorciada|divorciado|divorciamos|divorcie|viuda|viudo|nos separamos',
      'esta|sigue|fue|metieron|quedo preso|entambado|detenido|deportado',
      'en la|el carcel|prision|bote|tambo|reclusorio',
      'lo deportaron|metieron|sentenciaron|condenaron|encerraron',
      'murio|fallecio|muerto|murieron|difunto|difunta',
      'anos atras|libre',
      'hace|tiene|van .. anos|ano que|de .. deje|divorcie|separe|separada|divorcio|separamos|divorciada',
      'ya NOT vivo|estoy|vivimos|estamos|viven|vive|somos con|juntos|ahi|el',
      'lo deje|deje hace|ya|a|y',
      'separe|divorcie|sali|deje hace',
      'tenia|tuve|hubo orden de restriccion|alejamiento|proteccion',
      'sobreviviente|sobrevivi',
      'de|cuando .. nina|nino|chica|chico|chiquita|chiquito|joven|infancia|morra|morro|pequena|chamaco|chamaca',
      'cuando era|eramos nina|nino|chica|chico|chiquita|chiquito|joven|morra|morro',
      'ya|ahora|hoy estoy|estamos|vivo|vivimos|todo bien|segura|tranquila|tranquilo|libre|seguro|paz|tranqui',
      'vivo|vivimos tranquila|tranquilo|tranquilos',
      'en mi|el pasado',
      'a salvo',
    ],
    otherDenied: ['PAREJA'],
  },
  notTheirs: {
    says: [
      'trabajo|trabaja|voluntaria|voluntario|estudio|estudiante|practicas|servicio|empleada .. en|de|para|con .. refugio|albergue|victimas|mujeres|violencia|psicologia|social|derecho|dv|sobrevivientes',
      'trabajadora|consejera|psicologa|terapeuta|enfermera|maestra social|de|y|en|que|soy',
      'soy .. trabajadora|consejera|psicologa|terapeuta|promotora|abogada|voluntaria|estudiante',
      'tesis|curso|taller|ensayo|investigacion|platica|platicas|capacitacion|folleto|reporte|exposicion|certificacion .. sobre|de|para|contra',
      'que|cuales es|son|cuentan .. violencia|abuso|senales|maltrato',
      'mi|el|la jefe|jefa|patron|supervisor|supervisora|manager|gerente .. abusa|explota|pasa|mata|trae|trabajo|horas|overtime|turno|chambear|chamba',
      'abusa|abusan|abuso|abusando del|de|con el|la|las|mi|los alcohol|droga|drogas|pastillas|confianza|cafe|medicamento|azucar|medicina|tomar',
      'box|boxeo|karate|luchas|mma|sparring',
      'pelicula|novela|serie|cancion|libro|documental|podcast de|donde|sobre|que|cuando|del',
    ],
  },
  forTheirUse: {
    says: [
      'porque|por|cuando|si .. tomo|uso|gasto|tomar|usar|fumar|manejar|consumo|consumir|menti|robe|robarle|empeno|drogarme|recai|borracho|borracha|escondia|jugar',
      'hasta|si|mientras que|NOT .. deje|sobrio|sobria|limpio|limpia|tratamiento|ayuda|rehabilite|interne',
      'para que NOT .. tome|use|compre|gaste|maneje|consuma|juegue',
      'botellas|botella|casino|dui|vapeador|vape',
      'castigado|castigada|grounded',
      'yo se|le lo? pedi|pido',
      'cirugia|operacion|recomendacion|recomendo|receto',
      'amigos|amistades|gente que usan|usa|toman|consumen|fuman|andan',
      'cuando|porque le quito|quitamos',
      'jefe|patron',
    ],
  },
  asksAbout: {
    says: [
      'ustedes|aqui atienden|ayudan|tratan|reciben|aceptan|tienen|ofrecen',
      'tienen|ofrecen|hay|dan|busco|quisiera|quiero|necesito .. informacion|folletos|folleto|recursos|grupo|grupos|talleres|terapia|servicios .. sobre|para|de',
      'les|le mando|mandarles|enviar foto|tarjeta',
    ],
  },
  atHome: {
    says: [
      'PAREJA',
      'mi|el|su viejo|vieja|senor|papa|padrastro|mama|hermano|tio|hijo|suegra|cunado|jefe|padre|madre|hija|nieto|abuelo|mujer|suegro|yerno',
      'cuidadora|cuidador',
      'este|ese|un hombre|senor',
      'ya|va|a|ahi viene|llega|llego|llegar|regresa|venir',
      'el|ella me|nos|se|toma|esta|anda|viene|grita|rompe|llega|dice|es|no',
      'cuando|si|nomas|que llega|llego|viene|toma tomado|borracho|drogado|endrogado|cruzado',
    ],
  },
};
