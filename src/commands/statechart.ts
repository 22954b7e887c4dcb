import { drawStatechart } from '../machines/draw-statechart.ts';

/** Prints the statechart as drawn from the code, for docs/statechart.md. */
process.stdout.write(`${drawStatechart()}\n`);
