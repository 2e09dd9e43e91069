import type { CountedFigures, Figure } from './figures.ts';
import { leastForFigure } from './ranking.ts';
import { readingOf, type SummarizedTickets } from './summary.ts';

/**
 * What may mean that somebody works for the statistic and not for the citizen: worth a look, and proof of nothing. Source:
 * docs/design/measures.md, Signs of gaming.
 */
export const signs = [
  'rejected-at-once',
  'answered-on-last-day',
  'transferred-on-last-day',
  'catch-all',
  'put-off',
] as const;
export type Sign = (typeof signs)[number];

/** So many of so many; what too few say is not there. */
export interface CountedSign {
  /** Absent: fewer than five, and no figure of them. */
  readonly of?: number;
  /** Absent besides: some, and fewer than five. */
  readonly count?: number;
}

/** The figure of each, and of what it is a share. */
const figuresOf: Readonly<Record<Sign, readonly [sign: Figure, all: Figure]>> = {
  'rejected-at-once': ['sign.answer.rejected', 'sign.answer'],
  'answered-on-last-day': ['sign.answer.last-day', 'sign.answer'],
  'transferred-on-last-day': ['sign.transfer.last-day', 'sign.transfer'],
  'catch-all': ['sign.catch-all', 'sent'],
  'put-off': ['sign.stage.put-off', 'sign.stage'],
};

/** The signs in the figures of a month. Of so few that a figure would be about one of them, none. */
export function signsIn(
  figures: CountedFigures,
  told: SummarizedTickets,
): Readonly<Record<Sign, CountedSign>> {
  const read = readingOf(told, figures);
  return Object.fromEntries(
    signs.map((sign) => {
      const [count, of] = figuresOf[sign].map(read) as [number, number];
      return [sign, toldOf(count, of)];
    }),
  ) as Record<Sign, CountedSign>;
}

function toldOf(count: number, of: number): CountedSign {
  if (of < leastForFigure) return {};
  return count > 0 && count < leastForFigure ? { of } : { of, count };
}
