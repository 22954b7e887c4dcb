/** A partner of now or of before. */
const PAREJA = `esposo esposa marido novio novia pareja ex exesposo exesposa exmarido exnovio exnovia
    expareja husband wife boyfriend girlfriend bf gf concubino concubina conyuge hubby prometido prometida`;

/** Whoever else belongs to a home or a family. */
const FAMILY = `hijo hija hijos hijas hijito hijita hijastro hijastra mujer mama papa madre padre mami papi
    papas padres padrastro madrastra padrino hermano hermana hermanos hermanas hermanito hermanita
    hermanitos hermanastro hermanastra nino nina ninos ninas bebe baby muchacho muchacha chavo chava
    chamaco chamacos primo prima tio tia abuelo abuela abuelos abuelito abuelita sobrino sobrina
    sobrinos cunado cunada suegra suegro suegros nieto nieta nietos yerno nuera viejo vieja morro morra
    mijo mija son daughter dad mom brother sister cousin uncle stepdad grandma apa
    hijastros sobrinito primito tios primos padrastros hermanas`;

/** Who is neither. */
const STRANGERS = `vato tipo sujeto cholo cholos dealer conecte pandillero pandilleros vecino vecina
    vecinos roommate roomie companero companera patron jefe hombre hombres senor senora cliente guy
    desconocido roomie compadre comadre compa carnal camarada homie bato batos inquilino cunadito`;

export const PEOPLE = {
  PAREJA,
  EXTRANO: STRANGERS,
  ALGUIEN: `ella ellos ellas alguien amigo amiga amigos friend paciente
    menor usuaria usuario masculino femenina ${PAREJA} ${FAMILY} ${STRANGERS}`,
  /** Whom a blow may meet. */
  OTRO: `alguien gente personas todos otros otra otro wey guey cabron pendejo
    desgraciado jefa policia familia amigo amiga ${PAREJA} ${FAMILY} ${STRANGERS}`,
  /** Small children, for whom one pill is too many. */
  BEBE: 'bebe baby nino nina hijito hijita nieto nieta chiquito chiquita sobrinito',
  ME: 'me se te nos',
  LO: 'lo la los las le les',
} as const;
