/** A road is longer than the straight line: by a third, about, in cities and between them. */
const ROAD = 1.3;
/** Miles of a way that go through streets, and how fast those are; the rest goes along highways. */
const STREETS = { miles: 10, speed: 30 };
/** Miles an hour, traffic and a look for the exit included. */
const HIGHWAYS = { speed: 50 };
/** Minutes: nobody is there sooner, with parking and the way to the door. */
const LEAST = 10;
/** Minutes: a finer figure would say more than is known. */
const STEP = 5;

/**
 * About how long the way takes by car, in minutes, one way.
 *
 * A judgement, and said to be one: what is known are the middles of two ZIP codes, no road, no hour
 * of the day and no car. It leans to the slow side, as who comes late has lost more than who waits.
 *
 * @param miles great-circle
 */
export function minutesByCar(miles: number): number {
  const road = miles * ROAD;
  const streets = Math.min(road, STREETS.miles);
  const hours = streets / STREETS.speed + (road - streets) / HIGHWAYS.speed;
  return Math.max(LEAST, Math.ceil((hours * 60) / STEP) * STEP);
}
