/** People that someone lives with or is driven by. */
export const KIN =
  'mama|mami|papa|papi|madre|padre|jefe|jefa|jefita|jefito|viejo|vieja|padres|papas|hij[oa]s?|esposo|esposa|marido|mujer|senora|herman[oa]s?|carnal(?:es)?|novi[oa]|pareja|ex|ti[oa]s?|prim[oa]s?|sobrin[oa]s?|abuel\\w+|padrastro|madrastra|suegr[oa]s?|cunad[oa]s?|amig[oa]s?|compas?|companer[oa]s?|roommates?|rumis?|vecin[oa]s?|familia|gente|nin[oa]s?|nuera|yerno|chamac[oa]s?|muchach[oa]s?|morr[oa]s?|comadre|compadre|patron';

export const DAY = '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)';
