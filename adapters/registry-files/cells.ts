import type { Instant } from '../../domain/foundation/time/instant.ts';
import { firstSecondOf, lastSecondOf } from '../../domain/foundation/time/local-day.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import type { FileLocation, Problems } from './problem.ts';

/** Reads the cells of one row; what is wrong goes to `problems`, and the answer is undefined then. */
export class Cells<Column extends string> {
  readonly #cells: Readonly<Record<Column, string>>;
  readonly #place: FileLocation;
  readonly #problems: Problems;

  constructor(
    row: { readonly cells: Readonly<Record<Column, string>>; readonly place: FileLocation },
    problems: Problems,
  ) {
    this.#cells = row.cells;
    this.#place = row.place;
    this.#problems = problems;
  }

  #wrong(says: string): void {
    this.#problems.add(this.#place, says);
  }

  /** Undefined when the cell is empty: nothing is wrong then. */
  optional(column: Column): string | undefined {
    const cell = this.#cells[column];
    return cell === '' ? undefined : cell;
  }

  required(column: Column): string | undefined {
    const cell = this.optional(column);
    if (cell === undefined) this.#wrong(`the cell "${column}" is empty`);
    return cell;
  }

  /** A slug that is safe in addresses and keys. */
  id(column: Column): string | undefined {
    const id = this.required(column);
    if (id === undefined || (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 40)) return id;
    this.#wrong(
      `"${id}" is no id: use small letters a to z, digits and single hyphens, at most 40 characters`,
    );
    return undefined;
  }

  oneOf<Word extends string>(column: Column, words: readonly Word[]): Word | undefined {
    const cell = this.required(column);
    if (cell === undefined) return undefined;
    const word = words.find((candidate) => candidate === cell);
    if (word === undefined) this.#wrong(`"${cell}" is no ${column}; it is one of: ${words.join(', ')}`);
    return word;
  }

  /** Words separated by spaces. */
  someOf<Word extends string>(column: Column, words: readonly Word[]): readonly Word[] {
    const cells = (this.required(column) ?? '').split(/[\s;]+/).filter((cell) => cell !== '');
    return cells.flatMap((cell) => {
      const word = words.find((candidate) => candidate === cell);
      if (word === undefined) this.#wrong(`"${cell}" is none of the ${column}: ${words.join(', ')}`);
      return word ?? [];
    });
  }

  yesNo(column: Column): boolean | undefined {
    const word = this.oneOf(column, ['yes', 'no'] as const);
    return word === undefined ? undefined : word === 'yes';
  }

  /** One text in both languages: both, or where it may be missing, neither. */
  text(sw: Column, en: Column, needed: 'required' | 'optional'): Text | undefined {
    const text = { sw: this.optional(sw), en: this.optional(en) };
    if (text.sw !== undefined && text.en !== undefined) return { sw: text.sw, en: text.en };
    if (needed === 'optional' && text.sw === undefined && text.en === undefined) return undefined;
    if (text.sw === undefined) this.#wrong(`the Swahili text "${sw}" is missing`);
    if (text.en === undefined) this.#wrong(`the English text "${en}" is missing`);
    return undefined;
  }

  /** Decimal degrees, from `-atMost` to `atMost`. */
  degrees(column: Column, atMost: number): number | undefined {
    const cell = this.required(column);
    if (cell === undefined) return undefined;
    if (/^-?\d{1,3}(\.\d+)?$/.test(cell) && Math.abs(Number(cell)) <= atMost) return Number(cell);
    this.#wrong(`"${cell}" in "${column}" is no number of degrees; write for example -6.79`);
    return undefined;
  }

  /** A day that exists, `YYYY-MM-DD`. */
  date(column: Column): string | undefined {
    const cell = this.required(column);
    if (cell === undefined) return undefined;
    if (isDate(cell)) return cell;
    this.#wrong(`"${cell}" in "${column}" is no date; write year-month-day, for example 2026-12-09`);
    return undefined;
  }

  /** The first or the last second of a local day. */
  dayIn(timeZone: string, column: Column, edge: 'first second' | 'last second'): Instant | undefined {
    const date = this.date(column);
    if (date === undefined) return undefined;
    return edge === 'first second' ? firstSecondOf(date, timeZone) : lastSecondOf(date, timeZone);
  }
}

function isDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
