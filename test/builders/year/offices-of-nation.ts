import type { Lineage } from '../../../domain/institutions/registry/institution.ts';
import { SeededChance } from './seeded-chance.ts';
import { pathOf } from '../../../domain/institutions/registry/levels.ts';

/** How an office of the made nation works. */
export interface Punctuality {
  /** Working hours until it is acknowledged, and then until somebody has it, as they usually are. */
  readonly acknowledges: number;
  readonly assigns: number;
  /** What part of the time to respond is usually taken. */
  readonly answers: number;
  /** Share of tickets that nobody takes up, which climb. */
  readonly forgets: number;
  /** How all that changes in the year. */
  readonly turns: 'better' | 'worse' | 'not';
  /** Whether the head gives tickets to officers at all. */
  readonly isHeaded: boolean;
  /** How people rate it, from 1 to 5, on average. */
  readonly rated: number;
}

const steady: Punctuality = {
  acknowledges: 5,
  assigns: 6,
  answers: 0.55,
  forgets: 0.08,
  turns: 'not',
  isHeaded: true,
  rated: 3.2,
};

/** By the institution at which it begins: what lies under it works like that too. */
const ways: Readonly<Record<string, Punctuality>> = {
  maji: { ...steady, acknowledges: 10, assigns: 14, answers: 0.8, forgets: 0.16, turns: 'worse', rated: 2.1 },
  nishati: { ...steady, acknowledges: 2, assigns: 2, answers: 0.35, forgets: 0.02, rated: 4.1 },
  afya: { ...steady, acknowledges: 7, answers: 0.7, forgets: 0.14, turns: 'better', rated: 3.4 },
  ardhi: { ...steady, acknowledges: 14, answers: 0.9, forgets: 0.4, isHeaded: false, rated: 1.8 },
  elimu: { ...steady, acknowledges: 3, answers: 0.4, forgets: 0.03, rated: 3.9 },
  fedha: { ...steady, acknowledges: 3, assigns: 3, answers: 0.45, forgets: 0.03, rated: 3.3 },
  'mambo-ya-ndani': { ...steady, acknowledges: 8, answers: 0.75, forgets: 0.12, rated: 2.6 },
  sheria: { ...steady, answers: 0.7, forgets: 0.12, turns: 'better', rated: 3.1 },
  uchukuzi: { ...steady, answers: 0.65, forgets: 0.1, turns: 'worse', rated: 2.7 },
  kmk: { ...steady, acknowledges: 3, assigns: 3, answers: 0.5, forgets: 0.02, rated: 3.5 },
};

/** Councils differ, each for itself: how each works follows from its name. */
const council = (id: string): Punctuality => {
  const chance = new SeededChance(id);
  return {
    ...steady,
    acknowledges: chance.between(3, 12),
    answers: chance.between(0.4, 0.85),
    forgets: chance.between(0.03, 0.16),
    turns: chance.weighted({ not: 2, better: 1, worse: 1 }),
    rated: chance.between(2.4, 4),
  };
};

/** How far a year has gone makes an office better or worse, as it goes. `passed`: from 0 to 1. */
function turned(way: Punctuality, passed: number): Punctuality {
  if (way.turns === 'not') return way;
  const factor = way.turns === 'better' ? 1.5 - passed : 0.6 + 1.1 * passed;
  return {
    ...way,
    acknowledges: way.acknowledges * factor,
    answers: way.answers * (0.5 + factor / 2),
    forgets: way.forgets * factor,
  };
}

/** How an office works when so much of the year has passed. */
export function punctualityOf(lineage: Lineage, passed: number): Punctuality {
  const path = pathOf(lineage).map(({ id }) => id);
  const known = path.map((id) => ways[id]).find((way) => way !== undefined);
  const isCouncil = lineage.institution.kind === 'council';
  return turned(isCouncil || known === undefined ? council(lineage.institution.id) : known, passed);
}
