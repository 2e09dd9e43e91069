import { existsSync, readFileSync } from 'node:fs';
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

/** The text of the file with the fault, at the lines nearest to where it was drawn. Throws where no lines are those without it. */
export function withFaultIn(text: string, { file, line, before, after }: SeededFault): string {
  const places = [...text.split('').keys()].filter((place) => text.startsWith(before, place));
  const lineOf = (place: number): number => text.slice(0, place).split('\n').length;
  const [place] = places.toSorted(
    (one, other) => Math.abs(lineOf(one) - line) - Math.abs(lineOf(other) - line),
  );
  if (place === undefined) throw new Error(`Nothing in ${file} reads: ${before}`);
  return text.slice(0, place) + after + text.slice(place + before.length);
}

/** Where it is listed what found them. */
export const findingsFile = join(import.meta.dirname, 'findings.json');

/** The first test that was red; `nothing`: none was. */
export interface Finding {
  readonly id: number;
  /** At the commit at which the faults were drawn. */
  readonly before?: string;
  /** By the usual run, and by the one at length. */
  readonly usual?: string;
  readonly atLength?: string;
}

/** The faults that were drawn, with their files and lines of today. */
export const seededFaults = (): readonly SeededFault[] =>
  (JSON.parse(readFileSync(faultsFile, 'utf8')) as { readonly faults: readonly SeededFault[] }).faults;

/** What found each of them, by their ids. */
export const findings = (): readonly Finding[] =>
  existsSync(findingsFile) ? (JSON.parse(readFileSync(findingsFile, 'utf8')) as readonly Finding[]) : [];
