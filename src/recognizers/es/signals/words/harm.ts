import { iDo, joined, theyDo } from './conjugation.ts';

const BLOWS = `golpear maltratar cachetear patear ahorcar estrangular empujar jalonear violar atacar azotar
  agarrar:agarr aventar:avient pegar zarandear abofetear madrear apunalar`;
const THREATENED = `lastimar herir quemar abusar disparar acuchillar picar filerear balacear
  descuartizar desaparecer desfigurar envenenar asfixiar desgraciar romper quebrar partir chingar`;
const CUTS = 'cortar rasgunar quemar lastimar pellizcar golpear';

const DONE_TO_ME = joined('me nos', `${BLOWS.replaceAll(/:\w+/g, '')} ${THREATENED}`)
  .split(/\s+/)
  .map((word) => `otro:${word}`)
  .join(' ');

/** Harm to oneself and to others. */
export const HARM = {
  HERIRSE: `${joined('me se te', 'cortar rasgunar autolesionar danar mutilar')} lastimarse lastimandose
    lastimandome herirse quemarse quemandome quemandose golpearse autolesion autolesiones autolesionar
    autolesiono autolesiona autolesionaba autolesionado lastimarme herirme quemarme golpearme`,
  HACERSE: 'hacerme hacerse haserme haciendome haciendose',
  DANO: 'dano danos danio',
  CORTAR: 'corto corta corte cortaba cortado cortan cortando',
  HERIR: 'lastimo lastima lastime lastimaba lastimando rasguno rasguna rasgunando',
  DANAR: 'lastimar cortar herir quemar danar autolesionar mutilar',
  /** To oneself with "me", to someone with "se". */
  LESIONA: `${iDo(CUTS)} ${theyDo(CUTS)} pego pega pegaba muerdo muerde mordia arranco arranca rayo raya raspa`,
  CORTADAS:
    'cortes cortadas cortaditas cortadita cortada heridas quemaduras rasgunos rasguno navajazos cicatrices',
  PARTES:
    'brazo brazos pierna piernas muneca munecas muslo muslos antebrazo antebrazos piel panza mano manos estomago',
  ADREDE: 'proposito adrede intencionalmente castigarme castigarse castigo desahogarme desahogarse',
  FILO: 'navaja navajas gillette gilet rastrillo cutter cuchillo cuchilla tijeras vidrio bisturi hojita',
  MATAR: 'matar mato mata mate matara matando matado matamos',
  MATARLO:
    'matarlo matarla matarlos matarlas matarle dispararle acuchillarlo apunalarlo apunalarla balacearlo',
  HERIRLO:
    'lastimarlo lastimarla lastimarlos lastimarlas herirlo herirla golpearlo golpearla golpearlos pegarle pegarles',
  /** What one does to another with a weapon or with fists: "lo voy a picar". */
  ATACAR: `matar lastimar herir golpear disparar dispararle apunalar acuchillar balacear balear picar
    filerear quebrar tronar ahorcar estrangular madrear envenenar quemar descuartizar degollar`,
  PEGAR: `${theyDo(BLOWS)} ahorca ahorco viola violo abusa abuso golpiza jala jalo agrede agredio agreden
    agredia choked hit hits punched slapped pushed beat beats kicked`,
  /** Begins, goes on, does again. */
  AUX: `anda ando andan andaba ha he han habia vive sigue siguen sigo suele llega llego empezo empieza
    vuelve volvio vuelvo volvi a`,
  AGREDIR: `lastimar golpear pegar matar herir quemar ahorcar estrangular apunalar madrear violar atacar lastima
    golpea pega mata lastime golpee pegue mate disparar picar filerear balacear desaparecer desfigurar
    desgraciar chingar romper quebrar partir destrozar`,
  /** Done to the writer by someone else, whatever the verb: "quiere golpearme" (clauses.ts). */
  AJENO: DONE_TO_ME,
  AGREDIRME: `${DONE_TO_ME} otro:matarme otro:matarnos golpearnos pegarme pegarnos matarme matarnos lastimarme
    lastimarnos quemarnos quemarme violarme golpearme herirme ahorcarme`,
  ARMA: 'pistola pistolas cuchillo arma armas navaja machete rifle escopeta bate martillo fusca cuerno gun knife cuete revolver corvo filero fierro hacha escuadra metralleta',
  BALAZO: 'balazo balazos tiro tiros plomazo plomazos bala balas punalada punaladas navajazo',
} as const;
