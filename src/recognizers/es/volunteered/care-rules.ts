import type { StatementRule } from '../../volunteered/language.ts';
import { ruleIn } from '../../volunteered/rule.ts';

const CARE =
  '(?:rehab|rehabilitacion|internad[oa]|internamiento|anexo|residencial|centro(?: de rehabilitacion)?|granja|programa de (?:28|30|60|90) dias)';
const BEEN =
  '(?:fui a|fue a|estuve en(?: un| una)?|estuvo en(?: un| una)?|he estado en(?: un| una)?|ha estado en|hice|hizo|termine|termino|sali de(?: un| una| la| el)?|salio de(?: un| una| la| el)?|pase por|complete|estuve|estuvo)';
const LEAVES =
  '(?:salgo|sale|acabo de salir|acaba de salir|estoy por salir|esta por salir|voy a salir|va a salir|estoy saliendo|me dan de alta|le dan de alta|recien sali|recien salio|saliendo|(?<!ya )termino|termina)(?: de| del| de la| de un| de una)?';

/** Treatment includes detox: who never had any has not had that. */
const NEVER_TREATED =
  '(?:nunca|jamas|no)(?: (?:antes|yo|el|ella))* (?:(?:he|ha|hemos|habia) )?(?:ido|estado|hecho|recibido|tenido|entrado|pedido|buscado|llevado)(?: (?:a|en|ningun|ninguna|un|una|tipo|de|mi|nada))* (?:tratamientos?|rehab|rehabilitacion|ayuda|programas?|centros?|anexos?)(?! (?:de|para) (?:dinero|economica|la renta))|primera vez que (?:pido|busco|busca|pide|buscamos|pedimos|recibo|entro|voy|va)(?: (?:a|en|un|una))*(?: \\w+)? (?:ayuda|tratamiento|rehab\\w*|centro|programa|anexo)';

/** Care so far: detox and treatment. */
export const careRules: readonly StatementRule[] = [
  ruleIn(
    'detox.history',
    'in_detox_now',
    '(?:estoy|esta)(?: ahorita| ahora)? en (?:la |el |un )?(?:detox|desintoxicacion)',
  ),
  ruleIn(
    'detox.history',
    'could_not_complete',
    '(?:me sali|se salio|deje|dejo|abandone|abandono) (?:de )?(?:la |el |del |de la )?(?:detox|desintoxicacion)|no (?:termine|termino|aguante|aguanto|pude terminar|pudo terminar|acabe|complete) (?:la |el |con la )?(?:detox|desintoxicacion)|(?:detox|desintoxicacion)(?: \\w+| ,){0,8} (?:me sali|se salio|no aguante|no aguanto)|(?:trate|trato|intente|intento|quise|quiso)(?: de)? (?:dejarlo|dejarla|dejar|parar|desintoxicarme)(?: \\w+){0,8} (?:no pude|no pudo|no aguante|no aguanto|recai|recayo|volvi)',
    { denies: true },
  ),
  ruleIn(
    'detox.history',
    'completed',
    `(?:hice|hizo|termine|termino|complete|completo|pase por|paso por|sali de|salio de|fui a|fue a|ya hice|estuve en|estuvo en|(?:he|ha) (?:hecho|pasado por|terminado|completado|ido a|estado en))(?: una| la| un| el| su| mi)? (?:detox|desintoxicacion)`,
  ),
  ruleIn(
    'detox.history',
    'never_tried',
    `${NEVER_TREATED}|nunca (?:he |ha )?(?:ido|estado|hecho|probado|entrado|intentado|tratado)(?: a| en| de)?(?: una| un| la| el)? ?(?:detox|desintoxicacion|dejarlo|dejar|tratamiento|rehab|rehabilitacion|parar|centro)|nunca (?:intente|trate de) (?:dejarlo|dejar|parar)`,
    { denies: true },
  ),
  ruleIn(
    'treatment.prior',
    ['none'],
    `${NEVER_TREATED}|nunca (?:he |ha )?(?:ido|estado|hecho|recibido|tenido|entrado|pedido)(?: a| en)?(?: ningun| ninguna| un| una)? ?(?:tratamiento|rehab|rehabilitacion|terapia|ayuda|programa|centro|anexo)|primera vez que (?:pido|busco|busca|pide|buscamos|hago)(?: \\w+)? ?(?:ayuda|tratamiento|esto)?`,
    { denies: true },
  ),
  ruleIn(
    'treatment.prior',
    ['residential'],
    `${BEEN}(?: \\w+){0,3} ${CARE}|${CARE} (?:dos|una|tres) ve(?:z|ces)`,
  ),
  ruleIn(
    'treatment.prior',
    ['residential'],
    `${LEAVES}(?: \\w+){0,3} ${CARE}|(?:estoy|esta) internad[oa]`,
  ),
  ruleIn(
    'treatment.prior',
    ['iop'],
    `(?:${BEEN}|${LEAVES}|estoy en|esta en)(?: \\w+){0,3} (?:iop|programa intensivo|intensivo ambulatorio)`,
  ),
  ruleIn(
    'treatment.prior',
    ['php'],
    `(?:${BEEN}|${LEAVES}|estoy en|esta en)(?: \\w+){0,3} (?:php|hospitalizacion parcial|programa de dia)`,
  ),
  ruleIn(
    'treatment.prior',
    ['outpatient'],
    `${BEEN}(?: \\w+){0,3} (?:consejeria|terapia|ambulatorio)`,
  ),
  ruleIn(
    'treatment.prior',
    ['leaving_now'],
    `${LEAVES}(?: \\w+){0,3} (?:${CARE}|tratamiento|iop|php|programa|detox|desintoxicacion|carcel|prision|bote)`,
  ),
  ruleIn(
    'treatment.prior',
    ['jail'],
    '(?:sali|salio|salgo|sale|acabo de salir|acaba de salir|recien sali|recien salio) (?:de la |del |de )(?:carcel|prision|bote|condado|county)',
  ),
  ruleIn('treatment.leaving', 'residential', `${LEAVES}(?: \\w+){0,3} ${CARE}`),
  ruleIn('treatment.leaving', 'detox', `${LEAVES}(?: \\w+){0,3} (?:detox|desintoxicacion)`),
  ruleIn('treatment.leaving', 'jail', `${LEAVES}(?: \\w+){0,3} (?:carcel|prision|bote)`),
];
