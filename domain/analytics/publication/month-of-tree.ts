import { firstDateOf, lastDateOf } from '../../foundation/time/months.ts';
import { stocks, splitFigureName, type CellChange, type CountedFigures } from '../measures/figures.ts';
import type { Institution, InstitutionKind } from '../../institutions/registry/institution.ts';
import { TreeThroughTime } from '../../institutions/registry/tree-through-time.ts';
import { firstSecondOf } from '../../foundation/time/local-day.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import type { CountedInstitution, InstitutionInTree, PublicationMonth } from './publication.ts';

/** These count in the institution above. Source: docs/design/public-figures.md, What is published. */
const countedAbove: ReadonlySet<InstitutionKind> = new Set(['ward', 'facility', 'unit']);

type Placed = Pick<Institution, 'id' | 'kind' | 'name' | 'parent' | 'formerParents' | 'closed'>;

/** Figures to which more are added. */
class Sums {
  readonly #counts = new Map<string, number>();

  add(figures: CountedFigures): void {
    for (const [figure, count] of Object.entries(figures))
      this.#counts.set(figure, (this.#counts.get(figure) ?? 0) + count);
  }

  get figures(): CountedFigures {
    return Object.fromEntries([...this.#counts].filter(([, count]) => count !== 0));
  }
}

const stocksIn = (figures: CountedFigures): CountedFigures =>
  Object.fromEntries(
    Object.entries(figures).filter(([name]) =>
      (stocks as readonly string[]).includes(splitFigureName(name).figure),
    ),
  );

/**
 * The institutions that have a row of a month, as they lay in the tree on its last day, and what is counted of each: whatever
 * happened at a place in the month counts in the one row in which the place lies on that day. So a place that is moved within
 * the month takes all that was counted there along, and no row ever loses more than it had.
 */
export class MonthOfTree {
  readonly #firstDay: string;
  readonly #lastDay: string;
  readonly #begins: Instant;
  readonly #tree: TreeThroughTime;
  readonly #nodes: ReadonlyMap<string, Placed>;
  readonly #rows = new Map<string, string>();
  readonly #sums = new Map<string, { readonly month: Sums; readonly standing: Sums }>();

  constructor(month: PublicationMonth, institutions: readonly Placed[], timeZone: string) {
    this.#firstDay = firstDateOf(month);
    this.#lastDay = lastDateOf(month);
    this.#begins = firstSecondOf(this.#lastDay, timeZone);
    this.#tree = new TreeThroughTime(institutions, timeZone);
    this.#nodes = new Map(institutions.map((institution) => [institution.id, institution]));
  }

  /** Adds what is counted at an institution on a day. Of later days nothing is added, of earlier ones what stands. */
  add({ institution, day, adds }: CellChange): void {
    if (day > this.#lastDay) return;
    const { month, standing } = this.#sumsAt(this.rowOf(institution));
    if (day >= this.#firstDay) month.add(adds);
    standing.add(stocksIn(adds));
  }

  /** Every row, with what was added. */
  get counted(): readonly CountedInstitution[] {
    return [...this.#nodes.values()]
      .filter((node) => this.#hasRow(node))
      .map((node) => {
        const sums = this.#sums.get(node.id);
        return {
          ...this.#inTree(node),
          month: sums?.month.figures ?? {},
          standing: sums?.standing.figures ?? {},
        };
      });
  }

  /** The institution in whose row another one counts. Throws RangeError where the registry has none such. */
  rowOf(id: string): string {
    const row = this.#rows.get(id) ?? this.#findRow(id);
    this.#rows.set(id, row);
    return row;
  }

  #findRow(id: string): string {
    const passed = new Set<string>();
    for (let next: string | undefined = id; next !== undefined && !passed.has(next);) {
      passed.add(next);
      const place = this.#nodeOf(next);
      if (this.#hasRow(place)) return place.id;
      next = this.#successorOf(place) ?? this.#tree.pathOn(place.id, this.#lastDay)[1];
    }
    throw new RangeError(`There is no row in which ${id} counts.`);
  }

  /** The top of a tree has one, whatever it is: there is none above in which it could count. */
  #hasRow(node: Placed): boolean {
    if (this.#successorOf(node) !== undefined) return false;
    return !countedAbove.has(node.kind) || this.#tree.pathOn(node.id, this.#lastDay).length === 1;
  }

  /** Who took its place, where it was closed before the last day. */
  #successorOf({ closed }: Placed): string | undefined {
    return closed !== undefined && closed.at < this.#begins ? closed.successor : undefined;
  }

  #inTree({ id, kind, name }: Placed): InstitutionInTree {
    const parent = this.#tree
      .pathOn(id, this.#lastDay)
      .slice(1)
      .find((above) => this.#hasRow(this.#nodeOf(above)));
    return { id, kind, name, ...(parent !== undefined && { parent }) };
  }

  #nodeOf(id: string): Placed {
    const node = this.#nodes.get(id);
    if (node === undefined) throw new RangeError(`There is no institution ${id}.`);
    return node;
  }

  #sumsAt(row: string) {
    const sums = this.#sums.get(row) ?? { month: new Sums(), standing: new Sums() };
    this.#sums.set(row, sums);
    return sums;
  }
}
