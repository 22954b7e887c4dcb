import { joined } from './conjugation.ts';

/** Ends, the means to them, and the words of those who despair: what the nets are composed of. */
export const ENDS = {
  /** Things with which people end their lives. Of drugs and blades the other classes know. */
  MEDIO: `soga sogas mecate cuerda lazo pistola escopeta rifle revolver cuete fusca arma veneno raticida
    insulina pastillas pills navaja cuchillo bala balas`,
  /** High places, rails and waters. */
  ALTURA: `puente azotea techo balcon ventana barandal torre edificio piso cornisa barranco precipicio
    vias tren metro rio presa acantilado cerro bridge`,
  CAER: 'tirar aventar brincar saltar lanzar arrojar caer tirarse aventarse lanzarse brincarse tirarme aventarme',
  /** Not there any more. */
  AUSENTE:
    'contesta contesto responde aparece aparecio regresa regreso volvio localizo encuentro encontramos hallamos',
  /** To leave for good. */
  IRME: 'irme irse irnos largarme marcharme partir',
  ESTARIAN: `estarian estaran estan estaria estariamos estaremos estamos estara viven vivirian vivirian serian
    seria seran descansarian descansaran descansar descansan`,
  /** "Que todo se acabara": the end that is wished for. */
  ACABE:
    'acabe acabara acabase acaba acabar termine terminara termina terminar pare parara apague apagara apagar apagarme',
  QUITA: 'quita quite quitara quitase quitando quitandome quitandose quitaria',
  /** Of one who plans: "llevo semanas planeándolo". */
  PLANEAR: `planeandolo planeando planeado planearlo planeo planea pensandolo pensado ensayando ensayado preparando
    investigando investigado calculando decidido decidi resuelto`,
  /** Life, as one says it weighs. */
  PESA: 'duele pesa cansa lastima quema asfixia ahoga estorba sobra',
  /** A hand on oneself: "me rajo", "me araño". */
  ME_LESIONO: `rajo raje tajo taje rasgo arano arane muerdo mordi pellizco pellizque castigo castigue azoto azote
    golpeo golpee pego pegue clavo clave pincho pinche encajo queme quemo corto corte tasajeo cuteo cutie punzo`,
  LESIONARSE: joined(
    'me se te',
    'rajar tasajear pellizcar punzar aranar azotar golpear castigar pinchar clavar arrancar cutear picar herir',
  ),
  /** Whom one could hit, joined to the verb: "sacudirlo", "golpearla". */
  LASTIMARLO: joined(
    'lo la los las le les',
    `sacudir golpear pegar ahorcar estrangular empujar patear cachetear lastimar herir quemar apunalar
    acuchillar disparar balacear picar matar atacar agarrar aventar envenenar madrear azotar quebrar`,
  ),
  /** What the writer does to another in his mind: "lo desaparezco". */
  LO_MATO: `mato desaparezco quiebro trueno pico balaceo quemo apunalo ahorco madreo reviento destrozo acuchillo
    degollo plomeo descuartizo estrangulo`,
  GOLPES: `golpes patadas trompadas chingadazos madrazos cinturonazos cintarazos punetazos cachetadas bofetadas
    golpiza madriza putiza chinga chinguiza paliza fregadazos manotazos moquetazos tubazos`,
  BALEAR:
    'balazo balazos tiro tiros plomazo plomazos bala balas disparos machetazos punaladas cuchilladas',
  LLAVES: 'telefono celular cel fon llaves papeles pasaporte documentos tarjeta carro cartera visa',
} as const;
