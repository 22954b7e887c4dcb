import type { Signal, SignalMode } from '../../../src/machines/signals.ts';
import { hearSignals } from '../../../src/recognizers/hear-signals.ts';

type Told = readonly [text: string, signal: Signal, mode: SignalMode];

/** What no narrower rule knows, and a composition of classes does. */
const CAUGHT: readonly Told[] = [
  ['deseo no estar vivo', 'suicide', 'interrupt'],
  ['llevo días planeando cómo hacerlo sin que me encuentren', 'suicide', 'interrupt'],
  ['me pesa respirar', 'suicide', 'interrupt'],
  ['cada que cruzo el puente me dan ganas de brincar', 'suicide', 'interrupt'],
  ['mi compadre compró una soga y no contesta', 'suicide', 'interrupt'],
  ['ya me cansé, hoy se acaba', 'suicide', 'interrupt'],
  ['quiero dejar de sufrir de una vez', 'suicide', 'interrupt'],
  ['valgo más muerto', 'suicide', 'interrupt'],
  ['¿es pecado si uno se quita la vida?', 'suicide', 'check'],
  ['lo único que me detiene son mis hijos', 'suicide', 'check'],
  ['cuando yo ya no esté', 'suicide', 'check'],
  ['tengo malas ideas', 'suicide', 'check'],
  ['me quemo con la plancha para no pensar', 'selfharm', 'interrupt'],
  ['tengo ganas de rajarme los brazos', 'selfharm', 'interrupt'],
  ['me tomé como 15 percos y no siento las manos', 'overdose', 'interrupt'],
  ['creo que me pasé, veo doble y no siento la cara', 'overdose', 'interrupt'],
  ['ya le puse dos narcan y nada', 'overdose', 'interrupt'],
  ['mi hermana se confundió de dosis', 'overdose', 'check'],
  ['tiene dos días seco y está viendo al diablo en la ventana', 'withdrawal', 'interrupt'],
  ['dejó el pisto ayer y hoy se cayó tieso', 'withdrawal', 'interrupt'],
  ['voy a matar al que le vendió esa pastilla', 'violence', 'interrupt'],
  ['me dan ganas de sacudirlo', 'violence', 'interrupt'],
  ['quiero romperle la cara a mi papá', 'violence', 'interrupt'],
  ['me doy miedo', 'violence', 'check'],
  ['mi mamá me quema con la plancha', 'abuse', 'interrupt'],
  ['mi pareja me quemó la mano con el cigarro', 'abuse', 'interrupt'],
  ['me va a agarrar a golpes cuando llegue', 'abuse', 'interrupt'],
  ['mi ex está esperando afuera', 'abuse', 'interrupt'],
  ['me quitó el teléfono y no me deja ir', 'abuse', 'interrupt'],
];

test.each(CAUGHT)('%j is heard as %s: %s', (text, signal, mode) => {
  expect(hearSignals(text)).toContainEqual(expect.objectContaining({ signal, mode }));
});

test.each([
  'mi hijo se subió al techo a arreglar la antena',
  'decidí irme a un programa el lunes',
  'me quemé con el aceite en el trabajo',
  'llevo mis pastillas de la presión y no contesta la doctora',
  'perdón, no contesta nadie en el otro número',
  '¿cómo le hago para que no duela la abstinencia?',
  'tomo suboxone dos veces al día',
  'quiero matar las ganas de fumar',
  'hoy el Canelo le va a partir la cara a ese',
  'me mordí la lengua comiendo',
  'veo a mi terapeuta en línea',
  'tengo miedo de que mi hijo algún día se encuentre con eso en la escuela',
  'estoy juntando valor para llamar a mi mamá',
  'mi perro se mete a mi cama',
])('%j is no signal', (text) => {
  expect(hearSignals(text)).toEqual([]);
});

test('who a verb is said of decides whose harm it is', () => {
  expect(hearSignals('mi novio me cortó')[0]).toMatchObject({ signal: 'abuse' });
  expect(hearSignals('me cortó')[0]).toMatchObject({ signal: 'selfharm' });
});

test('a trade lost is not a death mourned', () => {
  expect(hearSignals('perdí mi trabajo y ya busqué cómo morir sin dolor')[0]).toMatchObject({
    signal: 'suicide',
  });
});
