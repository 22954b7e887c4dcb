interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

/** Whether a point lies about where the states, Puerto Rico, the Virgin Islands, Guam and American Samoa are. */
export function isInCountry({ latitude, longitude }: Degrees): boolean {
  const inAmerica = latitude > 17 && latitude < 72 && longitude < -64 && longitude >= -180;
  const inPacific =
    (latitude > 13 && latitude < 21 && longitude > 144 && longitude < 147) ||
    (latitude < -10 && latitude > -15 && longitude > -172 && longitude < -168);
  return inAmerica || inPacific;
}
