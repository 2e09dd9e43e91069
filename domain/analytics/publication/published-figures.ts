import { nameOfFigure, type CountedFigures, type Figure } from '../measures/figures.ts';
import { answeredKinds, kinds, type Kind } from '../../foundation/vocabulary/kinds.ts';

/** How a published figure follows from what is counted. */
interface FigureRule {
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
  /** Counted in the month, or standing at its end: the sum of all that ever changed it. */
  readonly of: 'month' | 'standing';
  /** The least of which it is published: each institution, or the country alone. */
  readonly finest: 'institution' | 'country';
  /** Includes independent trees, of which only arrivals are published. */
  readonly ofIndependent?: true;
}

const named = (of: readonly Kind[], figures: readonly Figure[], kept = false): readonly string[] =>
  of.flatMap((kind) => figures.map((figure) => nameOfFigure({ kind, kept }, figure)));

const views = ['suggestion', 'opinion', 'compliment'] as const satisfies readonly Kind[];

const dated = (...figures: readonly Figure[]) =>
  ({ plus: named(answeredKinds, figures), of: 'month', finest: 'institution' }) as const;

/**
 * All that is published. No ticket counts in two of the figures of one row of this table: `rejected` is without the
 * appeals, `waiting-in-time` without the overdue. What would close a sum over months is not published: what was handed on, merged,
 * withdrawn or reopened, and stocks of institutions. Source: docs/design/public-figures.md, What is published.
 */
const rules = {
  'complaints-received': {
    ...{ plus: named(['complaint'], ['arrived']), of: 'month', finest: 'institution', ofIndependent: true },
  },
  'questions-received': {
    ...{ plus: named(['question'], ['arrived']), of: 'month', finest: 'institution', ofIndependent: true },
  },
  'views-received': {
    ...{ plus: named(views, ['arrived']), of: 'month', finest: 'institution', ofIndependent: true },
  },
  'answered-in-time': dated('due.answered'),
  late: dated('due.late'),
  escalated: dated('due.escalated'),
  confirmed: dated('settled.confirmed'),
  silent: dated('settled.silent'),
  rejected: { ...dated('settled.rejected'), minus: named(answeredKinds, ['appealed']) },
  'appeals-upheld': dated('appeal.overturned'),
  'appeals-not-upheld': { ...dated('appealed'), minus: named(answeredKinds, ['appeal.overturned']) },
  'acknowledged-in-time': {
    ...{ plus: named(kinds, ['acknowledged.in-time']), of: 'month', finest: 'country' },
  },
  'not-acknowledged-in-time': {
    ...{ plus: named(kinds, ['acknowledged.late']), of: 'month', finest: 'country' },
  },
  'waiting-in-time': {
    ...{ plus: named(answeredKinds, ['open', 'in-progress']), minus: named(answeredKinds, ['overdue']) },
    ...{ of: 'standing', finest: 'country' },
  },
  overdue: { plus: named(answeredKinds, ['overdue']), of: 'standing', finest: 'country' },
  'protected-received': {
    ...{ plus: named(kinds, ['arrived'], true), of: 'month', finest: 'country', ofIndependent: true },
  },
} as const satisfies Readonly<Record<string, FigureRule>>;

export type PublishedFigure = keyof typeof rules;

export const publishedFigures = Object.keys(rules) as readonly PublishedFigure[];

export const ruleOf = (figure: PublishedFigure): FigureRule => rules[figure];

/** What is counted somewhere of one month. */
export interface FiguresOfMonth {
  /** Those of its days. */
  readonly month: CountedFigures;
  /** Stocks at the end of the month: the sum of all days up to its last. */
  readonly standing: CountedFigures;
}

/** So many. Throws RangeError where more was taken away than there is: figures that were not counted of the same tickets. */
export function countFigure(figure: PublishedFigure, figures: FiguresOfMonth): number {
  const { plus, minus = [], of } = ruleOf(figure);
  const sumOf = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (figures[of][name] ?? 0), 0);
  const count = sumOf(plus) - sumOf(minus);
  if (count < 0) throw new RangeError(`The figure ${figure} is below zero: ${count}.`);
  return count;
}
