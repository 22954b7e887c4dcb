import { performance } from 'node:perf_hooks';

import { createDirectory } from '../src/availability/directory/directory.ts';
import type { PlaceFilter } from '../src/availability/directory/directory.ts';
import { milesApart } from '../src/availability/places/point.ts';
import { readZipFile } from '../src/availability/places/zip-file.ts';
import { hasNationalDirectory, nationalPlaces } from '../test/support/national-directory.ts';

/**
 * How long it takes to find the ten nearest of the 12,176 places of the national directory, on one
 * core, warm: milliseconds, and as a part of what it takes in the same run to measure every place.
 * Of three searches for the same the quickest counts: what else the machine does is not measured.
 */

const SEARCHES = 2_000;

const FILTERS: Readonly<Record<string, PlaceFilter>> = {
  any: {},
  'intensive outpatient': { level: 'iop' },
  'with a stay, within 300 miles': { level: 'residential', within: 300 },
  'and Medicaid, Spanish, minors': {
    level: 'iop',
    payment: 'medicaid',
    language: 'es',
    population: 'minors',
  },
};

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN;
}

function timesOf(run: (at: number) => unknown): readonly number[] {
  for (let at = 0; at < SEARCHES; at++) run(at);
  const timeOf = (at: number) => {
    const start = performance.now();
    run(at);
    return performance.now() - start;
  };
  return Array.from({ length: SEARCHES }, (_, at) => Math.min(timeOf(at), timeOf(at), timeOf(at)));
}

function measure() {
  const places = nationalPlaces();
  const directory = createDirectory(places);
  const zips = readZipFile();
  const from = (at: number) => zips[(at * 7_919) % zips.length] ?? { latitude: 0, longitude: 0 };
  const every = timesOf((at) => places.map((place) => milesApart(from(at), place)));
  const round = (value: number) => Number(value.toPrecision(2));
  return Object.entries(FILTERS).map(([asked, filter]) => {
    const times = timesOf((at) => directory.nearest(from(at), filter, 10));
    return {
      asked,
      'p50 ms': round(quantile(times, 0.5)),
      'p99 ms': round(quantile(times, 0.99)),
      'part of measuring all': round(quantile(times, 0.5) / quantile(every, 0.5)),
    };
  });
}

if (hasNationalDirectory) {
  const rows = measure();
  console.table(rows);
  console.log(JSON.stringify({ nearest: rows }));
}
