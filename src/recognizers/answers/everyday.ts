/** Names of substances and payers that are everyday words in a sentence, in English and Spanish. */
export const EVERYDAY = new Set(
  (
    'h wet snow grass glass rock rocks blow ice bars spice acid glue chew speed tar dope stuff gear work line lines black white girl ' +
    'boy candy down up ups downs downers uppers blues blue red reds green greens party needle needles dip hot cold run clean ' +
    'sober nothing none no gas whip molly lucy sherm water juice tea coffee soda pot hard soft salt bath salts oil cat food ' +
    'smoke smoking pills pill medicine meds drugs drug patch gum e x k g v t p bud tree trees weed_ hash sugar shot shots drink ' +
    'court union united scan oscar star hip horizon paramount priority friday independence empire clover bright alignment allied ' +
    'trustmark humana_ private my_job through_work work_insurance cash_ none nada ninguno ninguna nothing probation parole va ' +
    'carga linea lineas negra blanca caballo foco polvo nieve hielo vidrio toque gallo piedra tranca goma medicina medicinas ' +
    'pastilla pastillas agua cafe te cristal_ jugo todo azul azules m verde roja rojas chicle sal malta mono burro loco medical ' +
    'access health first medica advantage essential plan group school student employer mercado corte tribunal union sindicato privado'
  ).split(' '),
);
