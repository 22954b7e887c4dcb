import type { AbuseSign } from '../../../../signals/constellations/abuse/names.ts';
import { joined as asOne } from '../../../../signals/sign.ts';
import type { SignsOf } from '../../../../signals/sign.ts';
import { joined, theyDo } from '../../words/conjugation.ts';
import { abuseBlowSigns } from './blow-signs.ts';
import { abuseBodySigns } from './body-signs.ts';
import { abuseContextSigns } from './context-signs.ts';
import { abuseControlSigns } from './control-signs.ts';
import { abuseFearSigns } from './fear-signs.ts';
import { abuseMenaceSigns } from './menace-signs.ts';
import { abuseNightSigns } from './night-signs.ts';
import { abuseShownSigns } from './shown-signs.ts';
import { abuseThreatSigns } from './threat-signs.ts';
import { abuseToldSigns } from './told-signs.ts';
import { abuseVeiledSigns } from './veiled-signs.ts';
import { abuseWatchSigns } from './watch-signs.ts';

const HANDLING = `golpear pegar cachetear patear empujar jalonear azotar zarandear abofetear madrear
  estrellar maltratar pellizcar putear escupir cachetiar aporrear apalear somatar cinturonear
  nalguear torturar golpiar patiar`;
const GRABBING = 'agarrar jalar tirar aventar:avient arrastrar tumbar sacudir arrojar';
const FORCING = 'obligar forzar presionar';

/** What another does or did: not the "me golpeé" of one who hurt himself. */
const singular = (verbs: string): string =>
  theyDo(verbs)
    .split(' ')
    .filter((form) => !/en?$/.test(form))
    .join(' ');

/** Classes of words of these signs alone. */
export const abuseClasses = {
  /** Who may do it: anyone but the writer. */
  AGRESOR: `el ella ellos esposo esposa marido mujer novio novia pareja ex exesposo exmarido exnovio expareja
    padrote pollero coyote papa mama padre madre padrastro madrastra hermano hermana tio tia primo abuelo
    suegro suegra cunado hijo hija nieto yerno nuera cuidadora cuidador enfermera viejo vieja patron dueno
    concubino sobrino hermanastro conyuge mando jefe casero compa apa ama
    senor senora hombre muchacha vecino vecina sobrina patrona jefa tipo vato maestro entrenador pastor padrino quien enfermero ninera`,
  /** Who is harmed, other than the writer. */
  QUERIDO: `hijo hija hijos hijas hijito hijita nino nina ninos ninas bebe mama papa madre padre abuelita abuelito
    abuela abuelo hermana hermano hermanita hermanito sobrina sobrino nieta nieto nietos chiquito chiquita
    chamaco chamacos morrito morritos huerco jefita mami papi suegra chiquillos menores vecina amiga prima mijo mija`,
  MALTRATA: `${singular(HANDLING)} muerde mordio otro:quemo otro:quema otro:corto otro:corta otro:lastimo otro:lastima otro:mordio`,
  TOMA_FUERTE: singular(GRABBING),
  MALTRATARLO: joined('me nos lo la los las le les', HANDLING.replaceAll(/:\w+/g, '')),
  OBLIGA: `${theyDo(FORCING)} hace hizo hacen hacia hicieron`,
  /** What may become of someone: a fear for them, not of them. */
  SUERTE:
    'recaiga recaer muera morir deje dejar pierda perder tome tomar use usar caiga sobredosis convulsione y se no este vuelva',
  TUNDA:
    'madriza madrizas golpiza golpizas paliza palizas tunda tundas friega friegas putiza putizas chinga chingas felpa zurra cueriza verguiza trompiza',
  CUERPO: `mano manos cara brazo brazos pierna piernas cabeza espalda boca nariz cuello ojo panza estomago oreja costillas
    pelo cabello dedo dedos pecho dientes rodilla pie labio`,
  MAYOR:
    'padrastro tio abuelo primo hermano hermanastro papa padre suegro cunado padrino pastor maestro entrenador vecino patron cura abuelito',
  ENTRA_A:
    'entra entraba entro entrar mete metia metio viene venia vino llega llegaba sube subia subio acuesta acostaba pasa pasaba cuela aparece',
  QUEBRADO: 'quebrado quebrada quebradas fracturado fracturada partido partida',
  CUELLO: 'cuello pescuezo garganta',
  CELULAR:
    'celular telefono cel fon movil mensajes whatsapp wasap llamadas redes face facebook correo correos',
  QUITA_COSAS: `${theyDo('quitar esconder guardar romper controlar retener:retien')} escondio esconde tiene tienen rompio quebro
    confisco agarro robo quemo tiro tira destruyo bloqueo cancelo`,
  PERTENENCIA: `celular telefono cel llaves papeles pasaporte documentos identificacion tarjeta tarjetas cartera dinero
    visa actas acta cheque cheques licencia carro chancla zapatos ropa mica residencia credencial lana feria`,
  REMEDIO: `medicina medicinas medicamento medicamentos pastillas insulina inhalador suboxone metadona tratamiento dosis
    pastilla remedio remedios comida leche agua`,
};

/** How abuse shows itself, in Spanish. */
export const abuseSigns: SignsOf<AbuseSign> = asOne(
  abuseBlowSigns,
  abuseBodySigns,
  abuseContextSigns,
  abuseControlSigns,
  abuseMenaceSigns,
  abuseNightSigns,
  abuseShownSigns,
  abuseThreatSigns,
  abuseFearSigns,
  abuseToldSigns,
  abuseVeiledSigns,
  abuseWatchSigns,
);
