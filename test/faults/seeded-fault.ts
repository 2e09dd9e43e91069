import { join } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '../..');
/** Where the drawn faults are listed. */
export const faultsFile = join(import.meta.dirname, 'seeded-faults.json');

/** A fault that tests should find. */
export interface SeededFault {
  readonly id: number;
  readonly file: string;
  /** Where it was when it was drawn; `before` finds it since. */
  readonly line: number;
  readonly operator: string;
  /** The lines that it touches, without and with it. */
  readonly before: string;
  readonly after: string;
}

/** Where it is listed what found them. */
export const findingsFile = join(import.meta.dirname, 'findings.json');

/** The first test that was red, by the usual run and by the one at length; `nothing`: none was. */
export interface Finding {
  readonly id: number;
  readonly usual?: string;
  readonly atLength?: string;
}
