import { iDo, joined, theyDo } from '../../words/conjugation.ts';

const SKIN_BROKEN = `cortar rajar tajar tajear tasajear rasgunar aranar rasgar cutear navajear lacerar mutilar rebanar tasajiar filetear cortajear rajunar
  autolesionar autoagredir automutilar autoflagelar flagelar sajar`;
const WEAKER =
  'lastimar herir:hier castigar morder:muerd pellizcar raspar rascar:rasc tallar encajar clavar enterrar:entierr punzar pinchar';
const STRUCK =
  'golpear pegar azotar abofetear cachetear aporrear estrellar cabecear estampar estrangular ahorcar';
const names = (verbs: string) => verbs.replaceAll(/:\w+/g, '');

/** Classes of words of selfharm, in Spanish. */
export const selfharmClasses = {
  /** After "me": "me corto", "me rajé"; after "se": "se corta", "se rajó". */
  TAJO: iDo(SKIN_BROKEN),
  TAJA: theyDo(SKIN_BROKEN),
  TAJAR: SKIN_BROKEN,
  TAJARSE: joined('me se te', SKIN_BROKEN),
  QUEMO: iDo('quemar chamuscar tatemar'),
  QUEMA: theyDo('quemar chamuscar tatemar'),
  QUEMARSE: joined('me se te', 'quemar chamuscar tatemar'),
  DANARSE: `${joined('me se te', names(WEAKER))} ${joined('me se te', 'danar')}`,
  DUELO: iDo(WEAKER),
  DUELE: theyDo(WEAKER),
  GOLPEO: iDo(STRUCK),
  GOLPEA: theyDo(STRUCK),
  GOLPEARSE: joined('se', names(STRUCK)),
  GOLPEARME: joined('me', names(STRUCK)),
  /** What is going on or about to be: "me ando cortando". */
  SIGO: `estoy ando andaba estaba sigo vuelvo volvi empece empiezo quiero queria voy iba he habia puse pongo dio gusta
    necesito puedo debo acabo intento intente trato pienso suelo estuve quisiera`,
  /** The same of another: "se volvió a rajar". */
  SIGUE: `esta anda andaba estaba sigue vuelve volvio empezo empieza quiere queria va iba ha habia puso pone acaba
    intenta intento trata piensa suele estuvo quiso`,
  HAGO: 'hago hice hacia hace hizo haciendo hecho hacer hizo hacen hicieron',
  HACERSE_A: 'hacerme hacerse haciendome haciendose haserme haserse aserme',
  LESIONES: `cortes cortadas cortada cortaditas cortadita cortecitos tajos tajo tajadas rajadas rajada heridas herida
    quemaduras quemadura quemadas rasgunos rasguno aranazos marcas rayas rayitas rayones cicatrices cicatriz
    lineas lineitas costras llagas navajazos moretones moretes ronchas lesiones`,
  /** What one makes on oneself; lines are also drawn of cocaine. */
  CORTES: `cortes cortadas cortada cortaditas cortadita cortecitos tajos tajo tajadas rajadas rajada heridas herida
    quemaduras quemadura quemadas rasgunos rasguno aranazos marcas llagas navajazos moretones ronchas`,
  /** Skin that is cut; fingers are cut by bread knives. */
  MI_BRAZO: `brazo brazos pierna piernas muneca munecas muslo muslos antebrazo antebrazos piel panza abdomen
    pantorrilla pantorrillas tobillos cadera caderas bracitos bracito venas entrepierna`,
  MI_PIEL: `brazo brazos pierna piernas muneca munecas muslo muslos antebrazo antebrazos piel panza estomago abdomen
    pantorrilla pantorrillas tobillo tobillos cadera caderas ingle ingles hombro hombros mano manos nudillos
    dedos pies pecho vientre bracitos bracito venas cuerpo costillas entrepierna palmas palma`,
  NAVAJA: `navaja navajas navajita navajitas gillette gillettes gilet yilet gillete hojita hojitas cutter cutters exacto
    bisturi vidrio vidrios sacapuntas rastrillo rastrillos cuchilla cuchillas navajilla rasuradora tijeras razor razors blade blades`,
  PUNTA:
    'cuchillo tijera alfiler alfileres aguja agujas compas segurito seguritos clavo grapas pinzas lapiz lapices clavos tachuela tachuelas pluma plumas lija lijas filo',
  CALIENTE: `plancha comal sarten estufa hornilla parrilla tenazas tenaza rizadora alaciadora pinza olla horno cuchara
    calenton calentador tostador brasas brasa cera metal fierro foco radiador`,
  LUMBRE:
    'lighter encendedor encendedores mechero lumbre cerillo cerillos fosforo fosforos cigarro cigarros colilla colillas cigarrillo cigarrillos fuego vela',
} as const;
