import { omit } from '../../foundation/vocabulary/omit.ts';
import { leastForFigure } from '../measures/ranking.ts';
import { beyondChance, tailChances } from '../../foundation/chance/tail-chances.ts';

/** So many whole weeks are compared with those before them. */
const comparedWeeks = 4;
/** At most so many weeks before say what is usual, and at least so many must be known. */
const usualWeeks = { most: 12, least: 8 } as const;
/** The weeks of which cells are made: what is earlier is not compared. */
export const weeksCompared = usualWeeks.most + comparedWeeks;
/** Of what is found beyond chance so much at most is expected to be chance. */
const wrongFindings = 0.05;
/** A cell of which five are usual in four weeks has about twenty in sixteen: rarer ones are not tested. */
const leastTested = 4 * leastForFigure;

/** Weeks in which citizens sent something of a category to an institution and all under it, from a region or from anywhere. */
export interface SentCell {
  readonly institution: string;
  readonly category: string;
  /** Absent: from all regions, and where none was named. */
  readonly region?: string;
  /** Counts of whole weeks, the last one at the end; those before anything was sent to the institution are left out. */
  readonly weeks: readonly number[];
}

/** What changed against the usual beyond chance. */
export interface SentChange extends Omit<SentCell, 'weeks'> {
  readonly direction: 'rises' | 'falls';
  /** Sent in the last four whole weeks. */
  readonly count: number;
  /** As many as four of the weeks before had. */
  readonly usual: number;
}

export interface SentChanges {
  /** How many cells were tested. */
  readonly compared: number;
  /** The largest multiple first, then what falls. What is of fewer than five is not told. */
  readonly changes: readonly SentChange[];
}

interface TestedCell {
  readonly cell: SentCell;
  readonly count: number;
  readonly before: readonly number[];
  readonly sum: number;
}

/**
 * Finds what rises and falls against the weeks before, of all cells together. Each is tested by how its tickets divide between
 * the last weeks and those before; weeks that differ more than by chance alone count for less. Source:
 * docs/design/category-measures.md, What rises.
 */
export function sentChangesIn(cells: readonly SentCell[]): SentChanges {
  const tested = cells.map(testedCell).filter((cell) => cell !== undefined);
  const spread = meanOf(tested.map(({ before }) => spreadOf(before)));
  const chances = tested.map((cell) => chanceOf(cell, spread));
  const found = beyondChance(chances, wrongFindings);
  const changes = tested
    .filter((_, place) => found[place] === true)
    .map(({ cell, count, before, sum }): SentChange => {
      const usual = (sum / before.length) * comparedWeeks;
      const direction = count > usual ? 'rises' : 'falls';
      return { ...omit(cell, 'weeks'), direction, count, usual: Math.round(usual) };
    })
    .filter(({ count }) => count >= leastForFigure);
  return { compared: tested.length, changes: changes.toSorted(byMultiple) };
}

/** How many times as many as usual: of what was never sent before, as of one. */
export const timesUsual = ({ count, usual }: Pick<SentChange, 'count' | 'usual'>): number =>
  count / Math.max(usual, 1);

/** What was sent in the last weeks of a cell. */
export const sentLately = ({ weeks }: Pick<SentCell, 'weeks'>): number => sumOf(weeks.slice(-comparedWeeks));

type Multiple = Omit<SentChange, 'direction'>;

/** What is from one region comes before what is from all. */
const nameOf = ({ category, region = '~', institution }: Omit<SentCell, 'weeks'>): string =>
  [category, region, institution].join(' ');

/** Orders changes, the largest multiple first. */
export const byMultiple = (a: Multiple, b: Multiple): number =>
  timesUsual(b) - timesUsual(a) || b.count - a.count || (nameOf(a) < nameOf(b) ? -1 : 1);

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const meanOf = (values: readonly number[]): number => sumOf(values) / Math.max(values.length, 1);

function testedCell(cell: SentCell): TestedCell | undefined {
  const before = cell.weeks.slice(0, -comparedWeeks).slice(-usualWeeks.most);
  const [count, sum] = [sentLately(cell), sumOf(before)];
  return before.length < usualWeeks.least || count + sum < leastTested
    ? undefined
    : { cell, count, before, sum };
}

/** Variance of weeks by their mean: 1 where each ticket comes by chance alone, more where many come together. */
function spreadOf(weeks: readonly number[]): number {
  const mean = meanOf(weeks);
  return mean === 0 ? 1 : sumOf(weeks.map((count) => (count - mean) ** 2)) / (weeks.length - 1) / mean;
}

/** The chance of a division as uneven or more, on either side; of tickets that come together, as of so many fewer. */
function chanceOf({ count, before, sum }: TestedCell, spreadOfAll: number): number {
  const spread = Math.max(1, spreadOfAll, spreadOf(before));
  const share = comparedWeeks / (comparedWeeks + before.length);
  const isRise = count * before.length > sum * comparedWeeks;
  const [ofNow, ofBefore] = isRise
    ? [Math.floor(count / spread), Math.ceil(sum / spread)]
    : [Math.ceil(count / spread), Math.floor(sum / spread)];
  const { atLeast, atMost } = tailChances(ofNow, ofNow + ofBefore, share);
  return Math.min(1, 2 * (isRise ? atLeast : atMost));
}
