import fc from 'fast-check';
import type { Policy } from '../../../domain/foundation/policy/policy.ts';
import type { Calendar } from '../../../domain/foundation/time/calendar.ts';
import { type Instant, plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { undoResponse } from '../../../domain/casework/acts/handling/undo-response.ts';
import { newestAnswer } from '../../../domain/ticketing/tickets/answer-held.ts';
import { nextOpening } from '../../../domain/foundation/time/working-time.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { aCalendar, local } from '../calendar.ts';
import { aLife } from '../life.ts';
import type { TimeRules } from '../../../domain/ticketing/clock/clock-steps.ts';
import { theRules } from '../ticket.ts';
import { around, RandomLife } from './a-random-life.ts';
import { type Asking, categories, type Chance, ofCitizens, ofOfficers, placeOf } from './acts-of-people.ts';

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

const undoing: Asking = (life, { at }) => undoResponse(life, { by: life.event.by, at }, life.rules);

/** Who answered may undo that, at times as late as nobody can any more. Returns when they asked for it. */
function mayUndo(random: RandomLife, at: Instant, { pick, sleeps }: Step): Instant {
  if (newestAnswer(random.life.events) === undefined || pick % 2 === 1) return at;
  const soon = plusSeconds(at, pick % 34);
  random.runsUntil(soon, sleeps);
  random.tries(undoing, { at: soon, pick });
  return soon;
}

/** How a ticket is sent, and what happens to it. */
export const aPlay = fc.record({
  beginning: aBeginning,
  steps: fc.array(aStep, { minLength: 4, maxLength: 14 }),
});
type Play = typeof aPlay extends fc.Arbitrary<infer Value> ? Value : never;

/** A life that was played, and the calendars that it was counted by. */
export interface PlayedLife {
  readonly random: RandomLife;
  readonly calendars: ReadonlyMap<number, Calendar>;
  readonly endedAt: Instant;
}

type Look = (random: RandomLife, chance: Chance) => void;

/** A life that begins, by these rules. */
const begunLife = (
  { kind, category, canBeTold, named, sent }: Play['beginning'],
  rules: TimeRules,
  holdsRights: boolean,
): RandomLife =>
  new RandomLife(
    aLife({
      kind,
      category,
      canBeTold,
      at: plusSeconds(local('2026-11-20 00:00:00'), sent),
      rules,
      chain: placeOf('kituo'),
      ...(named && { unboundName: true }),
    }),
    holdsRights,
  );

/** Lives a play once more by other rules: the same people do the same at the same times, where they still can. */
export function livedAgain(
  { beginning }: Play,
  { random, endedAt }: PlayedLife,
  rules: TimeRules,
): RandomLife {
  const again = begunLife(beginning, rules, false);
  for (const { asking, chance } of random.done) {
    again.runsUntil(chance.at, false);
    again.tries(asking, chance);
  }
  again.runsUntil(endedAt, false);
  return again;
}

/** Plays a life to its end. `looks`: what is done at some of its moments, where it is held to all laws. */
export function playLife({ beginning, steps }: Play, policy: Policy, looks?: Look): PlayedLife {
  const random = begunLife(beginning, theRules({ policy }), looks !== undefined);
  let { at } = random.life.event;
  const calendars = new Map<number, Calendar>();
  const keepCalendar = (): void => {
    const { calendar } = random.life.rules;
    calendars.set(calendar.version, calendar);
  };
  keepCalendar();
  for (const step of steps) {
    at = momentOf(random, at, step);
    random.runsUntil(at, step.sleeps);
    if (step.holiday !== null) isRecounted(random, at, step.holiday);
    keepCalendar();
    const chance = { at, pick: step.pick };
    for (const next of [0, 11, 23, 37]) {
      const asking = askings[(step.which + next) % askings.length];
      if (asking !== undefined && random.tries(asking, chance)) break;
    }
    at = mayUndo(random, at, step);
    random.runsUntil(at, step.sleeps);
    if (step.pick % 3 === 0) looks?.(random, chance);
  }
  looks?.(random, { at, pick: 7 });
  const endedAt = plusSeconds(at, 20 * 86_400);
  random.runsUntil(endedAt, false);
  return { random, calendars, endedAt };
}
