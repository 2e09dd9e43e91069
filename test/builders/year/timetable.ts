import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';

interface Deed {
  readonly at: Instant;
  readonly place: number;
  readonly does: () => Promise<void>;
}

const isBefore = (one: Deed, other: Deed): boolean =>
  one.at < other.at || (one.at === other.at && one.place < other.place);

/** What is to be done, in the order of time; at one moment in the order in which it was planned (a binary heap). */
export class Timetable {
  readonly #deeds: Deed[] = [];
  #planned = 0;

  plan(at: Instant, does: Deed['does']): void {
    const deed = { at, place: (this.#planned += 1), does };
    let place = this.#deeds.push(deed) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.#deeds[above];
      if (parent === undefined || !isBefore(deed, parent)) break;
      this.#deeds[place] = parent;
      place = above;
    }
    this.#deeds[place] = deed;
  }

  /** When the next deed is due; undefined: there is none. */
  get next(): Instant | undefined {
    return this.#deeds[0]?.at;
  }

  /** Takes the next deed out. */
  take(): Deed | undefined {
    const [first] = this.#deeds;
    const last = this.#deeds.pop();
    if (last === undefined || this.#deeds.length === 0) return first;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      const [left, right] = [this.#deeds[below], this.#deeds[below + 1]];
      if (left !== undefined && right !== undefined && isBefore(right, left)) below += 1;
      const child = this.#deeds[below];
      if (child === undefined || !isBefore(child, last)) break;
      this.#deeds[place] = child;
      place = below;
    }
    this.#deeds[place] = last;
    return first;
  }
}

/** So many hours later, by the clock. */
export const plusHours = (at: Instant, hours: number): Instant => plusSeconds(at, Math.round(hours * 3600));
