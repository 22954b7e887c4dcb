/** A fault to plant in the demo center, and what must be said of it. */
export interface Fault {
  readonly file: string;
  /** What stands there, once in the file, and what is put in its place. */
  readonly from: string;
  readonly to: string;
  /** On the line of `to` that begins with this; its first line where nothing is said. */
  readonly on?: string;
  readonly says: string;
}

/** Makes the faults of one file. */
export function faultsIn(file: string) {
  return (from: string, to: string, says: string, on?: string): Fault => ({
    file,
    from,
    to,
    says,
    ...(on === undefined ? {} : { on }),
  });
}
