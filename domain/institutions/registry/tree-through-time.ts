import { dayEndsAt, firstSecondOf, localDateAt } from '../../foundation/time/local-day.ts';
import type { Institution } from './institution.ts';

type Placed = Pick<Institution, 'id' | 'parent' | 'formerParents'>;

/**
 * Where institutions lay in the tree, by local dates. What was moved on a day lies elsewhere from the next one on, so
 * that every date has one tree. One that did not exist yet lies where it first lay.
 */
export class TreeThroughTime {
  readonly #timeZone: string;
  readonly #nodes: ReadonlyMap<string, Placed>;
  readonly #paths = new Map<string, readonly string[]>();
  /** The dates from which on something lies elsewhere than on the one before, sorted. */
  readonly turns: readonly string[];

  constructor(institutions: readonly Placed[], timeZone: string) {
    this.#timeZone = timeZone;
    this.#nodes = new Map(institutions.map((institution) => [institution.id, institution]));
    const turns = institutions.flatMap(({ formerParents = [] }) =>
      formerParents.map(({ until }) => localDateAt(dayEndsAt(until, timeZone), timeZone)),
    );
    this.turns = [...new Set(turns)].toSorted();
  }

  /** The institution and all above it on a date, nearest first. Throws RangeError where there is none of this id. */
  pathOn(id: string, day: string): readonly string[] {
    const turn = this.turns.findLast((each) => each <= day) ?? '';
    const name = `${turn} ${id}`;
    const known = this.#paths.get(name) ?? this.#walk(id, day);
    this.#paths.set(name, known);
    return known;
  }

  /** Those that came to lie elsewhere after one date and up to another, they themselves or with something above them. */
  movedBetween(day: string, until: string): readonly string[] {
    const dates = [day, ...this.turns.filter((turn) => day < turn && turn <= until)];
    if (dates.length === 1) return [];
    return [...this.#nodes.keys()].filter((id) => {
      const paths = dates.map((date) => this.pathOn(id, date));
      return paths.some((path, place) => place > 0 && !samePath(path, paths[place - 1] ?? path));
    });
  }

  /** Those right under an institution on a date, in the order in which they were given. */
  childrenOn(id: string, day: string): readonly string[] {
    return [...this.#nodes.keys()].filter((child) => this.pathOn(child, day)[1] === id);
  }

  /** All that an institution ever lay under, and itself. */
  everAbove(id: string): ReadonlySet<string> {
    return new Set(['', ...this.turns].flatMap((day) => this.pathOn(id, day === '' ? '0001-01-01' : day)));
  }

  #walk(id: string, day: string): readonly string[] {
    if (!this.#nodes.has(id)) throw new RangeError(`There is no institution ${id}.`);
    const path: string[] = [];
    for (let next: string | undefined = id; next !== undefined && !path.includes(next);) {
      path.push(next);
      next = this.#parentOn(next, day);
    }
    return path;
  }

  #parentOn(id: string, day: string): string | undefined {
    const node = this.#nodes.get(id);
    const begins = firstSecondOf(day, this.#timeZone);
    const former = node?.formerParents?.find(({ until }) => until >= begins);
    const parent = former === undefined ? node?.parent : former.parent;
    return parent !== undefined && this.#nodes.has(parent) ? parent : undefined;
  }
}

const samePath = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, place) => id === other[place]);
