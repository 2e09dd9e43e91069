import { dateAfter } from '../../foundation/time/months.ts';
import { mondayOf } from '../../foundation/time/weeks.ts';
import { isSentFigure, splitCategoryFigure } from '../measures/category-figures.ts';
import type { SentWeeks } from '../measures/batches.ts';
import { mostAmong, type MostOf } from '../measures/most-of.ts';
import { sentLately, sentChangesIn, weeksCompared, type SentCell, type SentChange } from './sent-changes.ts';

/**
 * Divides what was sent to an institution into cells, one for each category and one for each of its regions, of the weeks
 * that are over on a local date. Weeks before the first one in which anything was sent say nothing of what is usual.
 */
export function sentCellsOf(institution: string, sent: SentWeeks, today: string): readonly SentCell[] {
  const running = mondayOf(today);
  const mondays = Array.from({ length: weeksCompared }, (_, place) =>
    dateAfter(running, 7 * (place - weeksCompared)),
  );
  const first = mondays.findIndex((monday) => Object.keys(sent.get(monday) ?? {}).some(isSentFigure));
  if (first < 0) return [];
  const known = mondays.slice(first === 0 ? 0 : first + 1);
  const cells = new Map<string, Omit<SentCell, 'weeks'> & { readonly weeks: number[] }>();
  const add = (week: number, count: number, category: string, region?: string): void => {
    const name = `${category} ${region ?? ''}`;
    const weeks = cells.get(name)?.weeks ?? known.map(() => 0);
    weeks[week] = (weeks[week] ?? 0) + count;
    cells.set(name, { institution, category, ...(region !== undefined && { region }), weeks });
  };
  for (const [week, monday] of known.entries())
    for (const [name, count] of Object.entries(sent.get(monday) ?? {})) {
      const { category = '', figure = '' } = splitCategoryFigure(name) ?? {};
      if (!isSentFigure(name)) continue;
      add(week, count, category);
      if (figure !== 'sent') add(week, count, category, figure.slice('sent.'.length));
    }
  return [...cells.values()];
}

/** A change, with the unit where most of it lies. */
export interface PlacedChange extends SentChange {
  readonly most?: MostOf;
}

export interface ChangesUnder {
  /** How many cells were tested: of the institution and of each unit. */
  readonly compared: number;
  readonly changes: readonly PlacedChange[];
}

/**
 * Finds what rises and falls at an institution and at the units right under it, all tested together. A change of a unit that the
 * institution has as well is told once, with the unit where most was sent. Categories that are not open to the reader are in none.
 */
export function sentChangesUnder(
  institution: string,
  sentBy: ReadonlyMap<string, SentWeeks>,
  today: string,
  isOpen: (category: string) => boolean,
): ChangesUnder {
  const cells = [...sentBy]
    .flatMap(([id, sent]) => sentCellsOf(id, sent, today))
    .filter(({ category }) => isOpen(category));
  const { compared, changes } = sentChangesIn(cells);
  const byCell = Map.groupBy(
    cells.filter((cell) => cell.institution !== institution),
    nameOfCell,
  );
  const own = changes.filter((change) => change.institution === institution);
  const told = new Set(own.map(nameOfChange));
  return {
    compared,
    changes: changes
      .filter((change) => change.institution === institution || !told.has(nameOfChange(change)))
      .map((change): PlacedChange => {
        const units = change.institution === institution ? (byCell.get(nameOfCell(change)) ?? []) : [];
        const counts = units.map((unit) => ({ institution: unit.institution, count: sentLately(unit) }));
        return { ...change, ...mostAmong(counts) };
      }),
  };
}

const nameOfCell = ({ category, region = '' }: Pick<SentCell, 'category' | 'region'>): string =>
  `${category} ${region}`;
const nameOfChange = (change: SentChange): string => `${nameOfCell(change)} ${change.direction}`;
