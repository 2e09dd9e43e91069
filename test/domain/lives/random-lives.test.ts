import fc from 'fast-check';
import { describe, it } from 'vitest';
import { type Instant, plusSeconds } from '../../../domain/time/instant.ts';
import { nextOpening } from '../../../domain/time/working-time.ts';
import { formerCategoryOf, giverOf } from '../../../domain/acts/citizen/citizen-act-context.ts';
import { possibleActs } from '../../../domain/acts/citizen/possible-acts.ts';
import { kinds } from '../../../domain/vocabulary/kinds.ts';
import { aCalendar, local } from '../../builders/calendar.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aLife } from '../../builders/life.ts';
import { aPolicy, lasting } from '../../builders/policy.ts';
import { timesAsOften } from '../../builders/runs.ts';
import { theRules } from '../../builders/ticket.ts';
import { around, RandomLife } from './a-random-life.ts';
import {
  type Asking,
  categories,
  categoryOf,
  type Chance,
  contextOf,
  ofCitizens,
  ofOfficers,
  placeOf,
} from './acts-of-people.ts';
import { holdsOffersToOfficers } from './offers-to-officers.ts';

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

/** Acts that the others would crowd out, more often than their share. */
const askings: readonly Asking[] = [
  ...Object.values(ofOfficers),
  ...ofCitizens,
  ...ofCitizens,
  ...(
    [
      'reclassify',
      'reclassify',
      'raise-urgency',
      'lower-urgency',
      'request-information',
      'extend',
      'acknowledge',
      'carry-on',
      'transfer',
      'undo-transfer',
    ] as const
  ).flatMap((act) => ofOfficers[act] ?? []),
];

const aStep = fc.record({
  which: fc.nat(),
  pick: fc.nat(59),
  /** How long after the step before; or one of the moments at which something falls due or offices open. */
  later: fc.oneof(fc.nat(7_200), fc.nat(6 * 86_400)),
  moment: fc.option(fc.nat(), { freq: 3 }),
  /** So many days from then becomes a holiday, or a working day again. */
  holiday: fc.oneof(
    { weight: 11, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: -9, max: 14 }) },
  ),
  sleeps: fc.boolean(),
});
type Step = typeof aStep extends fc.Arbitrary<infer Value> ? Value : never;

const aBeginning = fc.record({
  kind: fc.constantFrom('complaint', 'complaint', ...kinds),
  category: fc.constantFrom(...categories),
  canBeTold: fc.constantFrom(true, true, true, false),
  named: fc.constantFrom(false, false, false, true),
  /** From Friday 20 November on, five weeks with two holidays. */
  sent: fc.nat(35 * 86_400),
});

const dayAfter = (at: Instant, days: number): string => plusSeconds(at, days * 86_400).slice(0, 10);

/** When somebody acts next: then, or at one of the moments that matter. */
function momentOf(random: RandomLife, now: Instant, { later, moment }: Step): Instant {
  const then = plusSeconds(now, later);
  if (moment === null) return then;
  const { cycle, windowEndsAt, nextWakeAt, pause } = random.ticket;
  const due = [cycle.acknowledgeBy, cycle.respondBy, windowEndsAt, nextWakeAt, pause?.resumeAt];
  const opens = nextOpening(then, random.life.rules.calendar);
  const ahead = around([...due.flatMap((at) => at ?? []), opens, plusSeconds(opens, 8 * 3600)]).filter(
    (at) => at >= now,
  );
  return ahead[moment % ahead.length] ?? then;
}

/** The calendar of then with a day more or less on which offices are closed. */
function isRecounted(random: RandomLife, at: Instant, days: number): void {
  const { calendar } = random.life.rules;
  const day = dayAfter(at, days);
  const others = calendar.holidays.filter((holiday) => holiday !== day);
  const holidays = others.length < calendar.holidays.length ? others : [...others, day].toSorted();
  random.isRecounted(aCalendar({ version: calendar.version + 1, holidays }), at);
}

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
  const whatever = fc.property(
    aBeginning,
    fc.array(aStep, { minLength: 4, maxLength: 14 }),
    ({ kind, category, canBeTold, named, sent }, steps) => {
      let at = plusSeconds(local('2026-11-20 00:00:00'), sent);
      const random = new RandomLife(
        aLife({
          kind,
          category,
          canBeTold,
          at,
          rules: theRules({ policy }),
          chain: placeOf('kituo'),
          ...(named && { unboundName: true }),
        }),
      );
      for (const step of steps) {
        at = momentOf(random, at, step);
        random.runsUntil(at, step.sleeps);
        if (step.holiday !== null) isRecounted(random, at, step.holiday);
        const chance = { at, pick: step.pick };
        for (const next of [0, 11, 23, 37]) {
          const asking = askings[(step.which + next) % askings.length];
          if (asking !== undefined && random.tries(asking, chance)) break;
        }
        random.runsUntil(at, step.sleeps);
        if (step.pick % 3 === 0) holdsOffers(random, chance);
      }
      holdsOffers(random, { at, pick: 7 });
      random.runsUntil(plusSeconds(at, 20 * 86_400), false);
    },
  );

  it(
    'bring no date nearer than people were told, offer nothing that breaks, and wake until they are closed',
    () => {
      checkProperty(whatever, { numRuns: lives });
    },
    300_000 * timesAsOften,
  );
});
