import { substancesIn } from '../substance-list.ts';

/** The substances that a short answer names. */
export const readSubstances = substancesIn(
  'caiga caigan haya salga sea lo que y e o ni mas tambien con luego yo el ella uso usa usan usando use usaba tomo toma toman tomando fumo fuma fumando fumar inhalo inhala me inyecto se inyecta consumo consume consumiendo ' +
    'bebo bebe bebiendo un una unos unas poco poquito mucho mucha muchas de del la las los lo le al a veces casi siempre sobre todo mas que principalmente solo nomas solamente mi su esposo hijo hija es son ' +
    'adicto adicta en por favor diario ambos ambas pura puro puras pues creo tipo and doctor doctora medico ' +
    'medica psiquiatra receta recetan recetado recetada recetados recetadas receto recetaron por cuando dia dias fines semana noche noches fiestas fin todos cada momento ahorita ahora dice',
);
