import { splitCategoryFigure, type CategoryStock } from './category-figures.ts';
import type { CountedFigures } from './figures.ts';
import { ticketSteps, type TicketStep } from '../../foundation/vocabulary/ticket-steps.ts';

/** Tickets at each step. */
export type StepCounts = Readonly<Record<TicketStep, number>>;

const atNoStep = (): Record<TicketStep, number> => ({
  unacknowledged: 0,
  appealed: 0,
  unassigned: 0,
  'in-work': 0,
  'awaiting-citizen': 0,
});

/** Counts a stock at each step by category. */
export function stepsByCategory(
  standing: CountedFigures,
  stock: CategoryStock,
): ReadonlyMap<string, StepCounts> {
  const byCategory = new Map<string, Record<TicketStep, number>>();
  for (const [name, count] of Object.entries(standing)) {
    const { category = '', figure = '' } = splitCategoryFigure(name) ?? {};
    const step = ticketSteps.find((each) => figure === `${stock}.${each}`);
    if (step === undefined) continue;
    const counts = byCategory.get(category) ?? atNoStep();
    counts[step] += count;
    byCategory.set(category, counts);
  }
  return byCategory;
}

/** Counts at each step what is left of tickets without these parts of them. */
export function stepsWithout(all: StepCounts, parts: readonly StepCounts[]): StepCounts {
  const left = { ...all };
  for (const part of parts) for (const step of ticketSteps) left[step] -= part[step];
  return left;
}

/** Counts a stock at each step, of all categories together. */
export function stepsIn(standing: CountedFigures, stock: CategoryStock): StepCounts {
  const sums = atNoStep();
  for (const counts of stepsByCategory(standing, stock).values())
    for (const step of ticketSteps) sums[step] += counts[step];
  return sums;
}

/** Adds up the tickets at all steps. */
export const atAnyStep = (counts: StepCounts): number =>
  ticketSteps.reduce((sum, step) => sum + counts[step], 0);
