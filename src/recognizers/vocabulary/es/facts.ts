import type { NamedFact } from '../named-facts.ts';
import { namedFacts } from '../named-facts.ts';

const NAMES: Readonly<Record<NamedFact, string>> = {
  who: 'para quien es, quien, persona',
  adult: 'mayor de edad, 18 o mas',
  age: 'edad',
  knows: 'si sabe, si lo sabe, si quiere ayuda',
  focus: 'lo que necesito, ayuda, necesidad, tipo de ayuda',
  name: 'nombre',
  phone: 'telefono, numero, numero de telefono, celular, numero de celular, cel',
  safe_contact: 'contacto, como contactarme, horas de contacto, formas de contacto',
  contact_limits: 'limites al contactar, limites de contacto, cuando no llamar, cuando no llamarme',
  contact_permission: 'permiso, permiso de llamar, permiso para llamar',
  substances: 'sustancias, sustancia, drogas, lo que uso, lo que consumo, lo que tomo',
  frequency: 'frecuencia, cada cuanto, que tan seguido',
  last_use: 'ultimo consumo, ultima vez, ultimo uso',
  duration: 'duracion, cuanto tiempo, desde cuando',
  consequences: 'consecuencias, problemas',
  detox_history: 'detox, desintoxicacion',
  withdrawal: 'abstinencia, sintomas, senales, sintomas de abstinencia',
  prior_levels:
    'tratamiento, tratamientos, tratamiento anterior, tratamientos anteriores, atencion anterior',
  coming_from: 'de donde salgo, de donde vengo, lugar de donde salgo',
  returned_to_use: 'volver a consumir, consumo despues del tratamiento, recaida, recaidas',
  health: 'salud, medicinas, medicina, medicamentos, condiciones',
  mental_health: 'salud mental, animo, como me siento',
  thoughts: 'pensamientos',
  home: 'casa, hogar, vivienda, donde vivo',
  readiness: 'inicio, cuando empezar, fecha de inicio, comienzo',
  constraints: 'horario, trabajo, transporte, disponibilidad, horarios',
  busy: 'horas ocupadas, horas, mis horas, horas de trabajo, mi semana',
  zip: 'codigo postal, zip, codigo, direccion, ubicacion',
  payer: 'seguro, aseguranza, seguro medico, plan',
  follow_up: 'seguimiento, preguntar despues, preguntarme luego',
};

/** What visitors call their answers in Spanish when they want to change one. */
export const facts = namedFacts(NAMES);
