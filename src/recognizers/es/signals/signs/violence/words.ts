import { joined } from '../../words/conjugation.ts';

const SLAY = `matar asesinar balear balacear apunalar acuchillar picar filerear degollar descuartizar estrangular
  ahorcar asfixiar envenenar quebrar tronar tumbar quemar plomear ahogar desaparecer machetear ejecutar ultimar
  destripar linchar tirotear rafaguear atropellar sacrificar decapitar acribillar eliminar enterrar`;
const MAUL = `lastimar golpear pegar herir madrear danar atacar partir romper reventar chingar patear cachetear
  agarrar moler matar acabar destrozar desgraciar empujar torturar morder arrancar sacudir aventar azotar`;

/** Classes of words of the signs of violence alone. */
export const violenceClasses = {
  /** Whom one could mean to hurt. */
  RIVAL: `el ella ellos ellas alguien todos todas cualquiera gente persona cabron cabrones pendejo pendejos wey guey
    vato vatos bato tipo tipos hombre hombres mujer mujeres puta puto putos hijo hijueputa hdp desgraciado
    desgraciada maldito maldita perro rata soplon sapo dealer conecte pusher policia policias juez abogado
    jefe jefa patron patrona supervisor supervisora companero companeros companera vecino vecina vecinos
    maestro maestra maestros profe director consejero terapeuta enfermera enfermeras doctor personal guardia
    esposo esposa marido novio novia pareja ex papa mama padre madre padrastro madrastra hermano hermana tio
    tia primo prima cunado cunada suegra suegro abuelo abuela hija hijos ninos nino nina bebe familia roommate
    roomie amigo amiga amigos alumnos estudiantes morro morra culero culeros ese esa esos infeliz malnacido
    hijastro hijastra sobrino sobrina nieto nieta yerno nuera compadre comadre padrino mayordomo
    enfermero enfermeros doctora hermanos padres papas primos primas cunada suegros novias vecinos cuidador
    rompehogares violador pandilleros casero casera trabajadora encargado encargada gringo bully pinche`,
  MATAR_A: SLAY,
  MATARLE: joined('lo la los las le les', SLAY),
  GOLPEAR_A: MAUL,
  GOLPEARLE: `${joined('lo la los las le les', MAUL)} partirle romperle
    taparle apretarle cortarle clavarle encajarle dispararle`,
  /** To kill or hurt someone, in one word. */
  HERIRLO_V: joined(
    'lo la los las le les',
    `${SLAY} lastimar golpear pegar herir madrear atacar cachetear patear`,
  ),
  /** What voices want done. */
  MATE_V: `mate lastime golpee ataque apunale queme castigue corte haga acabe sacrifique ahogue ahorque asesine
    degolle pique envenene dispare pegue hiera clave empuje tire`,
  /** What is threatened. */
  ROMPE_V:
    'mata rompe parte quiebra corta pica golpea balacea entierra desaparece quema ahorca truena dispara',
  /** What the writer nearly did: "casi le doy". */
  DOYLE:
    'mato pego golpeo ahorco lastimo sacudo avento doy corto pico encajo entierro disparo estrangulo',
  /** What is called someone whom one wishes ill. */
  INSULTO: `cabron cabrones pendejo pendejos wey guey vato vatos bato tipo hijueputa hdp desgraciado desgraciada maldito
    maldita perro rata soplon sapo infeliz malnacido culero culeros puto puta viejo imbecil idiota mugroso`,
  /** Whom: what stands before it. */
  A_ESTE:
    'a al mi mis su sus el la los las un una ese esa esos este esta estos todo toda todos que',
  ARMA_V: `pistola pistolas cuchillo cuchillos arma armas navaja machete rifle escopeta fusca cuerno gun knife cuete
    revolver fierro filero hacha bate martillo glock nueve tubo pica picahielo tijeras desarmador gasolina bomba molotov metralleta
    punal machetes balas cartuchos chuchillo cutter guadana palo cuchilla`,
  TOMAR_ARMA: `agarro agarre agarra agarrando agarrar saque saco saca sacando sacar traigo trae traia traen traer cargo
    cargue carga cargando cargar consegui consiguio consigue conseguir compre compro compra comprar comprando
    guardo guarde guarda afilo afila afile afilando afilar limpio limpia limpiando lleva llevo lleve
    llevando escondio escondi esconde escondo presto prestaron robo tomo tome junto busco busca buscando pedi`,
  BLANDIR: `saco saca sacaron apunta apunto apuntando apuntaron apuntandome amenaza amenazo amenazando blandiendo agita
    agitando ensena enseno mostro muestra desenfundo`,
  LUGAR_V: `escuela trabajo oficina corte juzgado tribunal hospital clinica iglesia casa departamento apartamento
    negocio tienda bar local taller edificio centro universidad prepa secundaria colegio mall salon fabrica
    bodega restaurante cuarto trailer barrio colonia`,
  COSAS_V: `cosas todo muebles platos tele television paredes pared puerta puertas ventanas ventana vidrios espejo
    espejos sillas silla mesa casa cuarto carro trastes vasos celular mesas cristales botellas lampara`,
  ROMPER: `rompe rompio rompiendo rompi rompen quiebra quebro quebrando quebre avienta avento aventando avente aventaba
    tira tiro tirando golpea golpeo golpeando patea pateo pateando destruye destruyo destruyendo destroza destrozo
    destrozando azota azoto azotando tumbo tumbando tumba voltea volteo arroja arrojo lanzo lanza lanzando
    estrella estrello revienta revento`,
  VOCES:
    'voz voces demonio demonios diablo satanas dios diosito jesus angel angeles santa muerte radio tele',
  AMENAZAR: `amenaza amenazo amenazas amenazando amenazaba amenazado amenazaron amenazan amenace amenazar amenazandome
    amenazandonos amenazarme`,
  VOY_A: `voy vas va vamos van quiero quiere queremos quieren quisiera queria iba pienso piensa planeo planea juro jura
    juro dispuesto dispuesta listo lista ganas dan decidi decidido necesito tengo tiene pa para kiero boy intento intenta trata amenaza amenazo planeado pensado`,
  ESPERAR_A: `esperando espero espera esperar esperandolo esperandola esperarlo esperarla esperandolos siguiendo sigo
    siguiendolo siguiendola vigilando vigilo vigilandolo vigilandola acechando buscando busco buscandolo buscarlo
    buscarla buscarlos buscandola encontrarlo encontrarla toparlo cazando cazarlo cazarla`,
  TEMER_V: 'miedo temo asusta asustado asustada preocupa aterra terror pavor panico susto',
};
