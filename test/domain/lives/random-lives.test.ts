import fc from 'fast-check';
import { describe, it } from 'vitest';
import { formerCategoryOf, giverOf } from '../../../domain/acts/citizen/citizen-act-context.ts';
import { possibleActs } from '../../../domain/acts/citizen/possible-acts.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aPolicy, lasting } from '../../builders/policy.ts';
import { timesAsOften } from '../../builders/runs.ts';
import type { RandomLife } from './a-random-life.ts';
import { categoryOf, type Chance, contextOf, placeOf } from './acts-of-people.ts';
import { holdsOffersToOfficers } from './offers-to-officers.ts';
import { aPlay, playLife } from './played-life.ts';

const published = aPolicy();
/** Rows of their own for categories and one level, so that most corrections change the time. */
const ofTheirOwn = [
  {
    kind: 'complaint',
    urgent: false,
    category: 'maji',
    acknowledge: lasting(1, 'working-days'),
    respond: lasting(5, 'working-days'),
    appealWindow: lasting(30, 'days'),
  },
  {
    kind: 'complaint',
    urgent: true,
    category: 'ukatili',
    acknowledge: lasting(2, 'hours'),
    respond: lasting(24, 'hours'),
    appealWindow: lasting(30, 'days'),
  },
  {
    kind: 'question',
    urgent: false,
    institution: 'halmashauri',
    acknowledge: lasting(4, 'working-hours'),
    respond: lasting(3, 'days'),
    appealWindow: lasting(14, 'days'),
  },
] as const;

const policies = {
  'by the published rules': published,
  'by those with wakes spread': aPolicy({ spreadSeconds: 300 }),
  'where categories and levels have rows of their own': aPolicy({ rows: [...published.rows, ...ofTheirOwn] }),
  'where the policy lacks rows': aPolicy({
    rows: published.rows.filter(({ kind, urgent }) => kind !== 'question' && !urgent),
  }),
  'where levels have no more time than a day': aPolicy({
    upperLevel: {
      ordinary: { acknowledge: lasting(2, 'working-hours'), respond: lasting(1, 'working-days') },
      urgent: { acknowledge: lasting(1, 'hours'), respond: lasting(8, 'hours') },
    },
  }),
} as const;

/** What citizens are offered now can be asked for: none of it breaks. What officers are offered is done, and nothing else. */
function holdsOffers({ life }: RandomLife, chance: Chance): void {
  possibleActs(life, chance.at, {
    rules: life.rules,
    context: contextOf(life),
    giver: placeOf(giverOf(life)),
    formerCategory: categoryOf(formerCategoryOf(life)),
  });
  holdsOffersToOfficers(life.asKept(), chance);
}

const lives = 1_000;

describe.each(Object.entries(policies))('a thousand random lives %s', (_, policy) => {
  const whatever = fc.property(aPlay, (play) => {
    playLife(play, policy, holdsOffers);
  });

  it(
    'bring no date nearer than people were told, offer nothing that breaks, and wake until they are closed',
    () => {
      checkProperty(whatever, { numRuns: lives });
    },
    300_000 * timesAsOften,
  );
});
