import type { Signal, SignalMode } from '../../../src/machines/signals.ts';
import { hearSignals } from '../../../src/recognizers/hear-signals.ts';

type Told = readonly [text: string, signal: Signal, mode: SignalMode];

/** What is said beside a statement decides how loud it is. */
const BESIDE: readonly Told[] = [
  ['regalé todas mis cosas, ya no las voy a necesitar', 'suicide', 'interrupt'],
  ['ya no quiero vivir así, tengo las pastillas', 'suicide', 'interrupt'],
  ['tengo la pistola aquí y ya no quiero seguir', 'suicide', 'interrupt'],
  ['mezcló pastillas con tequila y no se puede parar', 'overdose', 'interrupt'],
  ['se tomó unas pastillas, ya no quería vivir', 'overdose', 'interrupt'],
  ['tengo miedo de llegar a mi casa, mi esposo anda tomado', 'abuse', 'interrupt'],
  ['tengo miedo de regresar a mi casa', 'abuse', 'check'],
  ['dejé el xanax y me brinca todo el cuerpo', 'withdrawal', 'interrupt'],
  ['se puso tieso, dejó de tomar ayer', 'withdrawal', 'interrupt'],
];

/** Whose verb it is decides who is in danger. */
const WHOSE: readonly Told[] = [
  ['mi novio quiere golpearme', 'abuse', 'interrupt'],
  ['quiero golpearme', 'selfharm', 'interrupt'],
  ['amenazó con matarme', 'abuse', 'interrupt'],
  ['he pensado en matarme', 'suicide', 'interrupt'],
  ['un tipo me amenazó con un cuchillo', 'violence', 'interrupt'],
  ['tengo ganas de ahorcar a mi suegra', 'violence', 'interrupt'],
  ['mi husband me pega', 'abuse', 'interrupt'],
  ['mi hermanito llora porque mi padrastro le pega a mi mamá', 'abuse', 'interrupt'],
  ['dice que si la dejo se va a matar', 'suicide', 'interrupt'],
];

/** Written by ear, or with digits and signs for letters. */
const SPELLED: readonly Told[] = [
  ['kisiera no aver nasido', 'suicide', 'interrupt'],
  ['me quiero m0rir', 'suicide', 'interrupt'],
  ['boy a m@tarme', 'suicide', 'interrupt'],
  ['ya no kiero bibir', 'suicide', 'interrupt'],
];

const TOLD = [...BESIDE, ...WHOSE, ...SPELLED];

test.each(TOLD)('%j is heard as %s: %s', (text, signal, mode) => {
  expect(hearSignals(text)[0]).toMatchObject({ signal, mode });
});

test.each([
  'mi única salida es el tratamiento',
  'regalé mi ropa a la iglesia',
  'tengo las pastillas de la presión en mi bolsa',
  'mañana no voy a estar en casa',
  'no dejo de pensar en la muerte de mi papá',
  'quiero terminar con todo este papeleo',
  'vi una película donde al chavo le da una sobredosis',
  '¿dejar el xanax puede dar convulsiones?',
  '¿qué hago si alguien me dice que quiere morir?',
  'estuve internada hace años por querer morirme, hoy estoy bien',
  'de chavita me cortaba, ya son ocho años que no',
  'mi hijo juega y grita que los va a matar a todos',
  'mi ex me sigue en facebook',
  'dejé la heroína y me tiemblan las piernas',
  'no quiero vivir borracho',
])('%j is no signal', (text) => {
  expect(hearSignals(text)).toEqual([]);
});
