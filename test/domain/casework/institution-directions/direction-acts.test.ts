import {
  directionActs,
  type DirectionAct,
} from '../../../../domain/foundation/vocabulary/direction-vocabulary.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actsOnDirection,
  decideClockStep,
  decideDirection,
} from '../../../../domain/casework/institution-directions/decide-direction.ts';
import {
  comingClockSteps,
  nextDirectionWake,
} from '../../../../domain/casework/institution-directions/direction-clock.ts';
import { shouldBeDone } from '../../../../domain/casework/institution-directions/direction-progress.ts';
import {
  isOpenDirection,
  type InstitutionDirection,
} from '../../../../domain/casework/institution-directions/institution-direction.ts';
import type { DirectionReader } from '../../../../domain/casework/institution-directions/who-directs.ts';
import { plusSeconds, type Instant } from '../../../../domain/foundation/time/instant.ts';
import { aCalendar } from '../../../builders/calendar.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aGivenDirection } from '../../../builders/institution-direction.ts';

const rules = { calendar: aCalendar(), remind: { amount: 2, unit: 'working-days' } } as const;
const readers = [
  { gives: true, answers: false },
  { gives: false, answers: true },
  { gives: false, answers: false },
] as const;

const anAct = fc.record({
  act: fc.constantFrom(...directionActs),
  reader: fc.constantFrom(...readers),
  hours: fc.integer({ min: 1, max: 72 }),
  words: fc.option(fc.constant('Maneno.'), { nil: undefined }),
});

interface Tried {
  readonly act: DirectionAct;
  readonly reader: DirectionReader;
  readonly words: string | undefined;
}

function tried(direction: InstitutionDirection, at: Instant, { act, reader, words }: Tried) {
  return decideDirection(
    direction,
    { act, words, dueBy: act === 'new-date' ? plusSeconds(at, 864_000) : undefined },
    {
      reader,
      by: { id: 'afisa', institution: 'wizara' },
      at,
      counted: { done: 1, left: 2 },
      request: 'ufunguo.mwili',
    },
  );
}

describe('acts on a direction to an institution', () => {
  it('are done where they are offered, each on top of the version before, and none once it ended', () =>
    checkProperty(
      fc.property(fc.array(anAct, { maxLength: 12 }), (acts) => {
        let { direction } = aGivenDirection();
        let at = direction.givenAt;
        for (const one of acts) {
          at = plusSeconds(at, one.hours * 3600);
          const offered = actsOnDirection(direction, one.reader).includes(one.act);
          const change = tried(direction, at, one);
          const done = typeof change !== 'string';
          expect(done).toBe(offered && (one.act !== 'answer' || one.words !== undefined));
          if (!isOpenDirection(direction)) expect(offered).toBe(false);
          if (typeof change === 'string') continue;
          expect(change.event.version).toBe(direction.version + 1);
          expect(change.direction.tickets).toBe(direction.tickets);
          direction = change.direction;
        }
      }),
    ));

  it('leave a clock that wakes while it is open and never after', () =>
    checkProperty(
      fc.property(fc.array(anAct, { maxLength: 12 }), (acts) => {
        let { direction } = aGivenDirection();
        let at = direction.givenAt;
        for (const one of acts) {
          at = plusSeconds(at, one.hours * 3600);
          const change = tried(direction, at, one);
          if (typeof change !== 'string') direction = change.direction;
          const wake = nextDirectionWake(direction, rules, at);
          expect(wake !== undefined).toBe(isOpenDirection(direction));
        }
      }),
    ));
});

describe('the clock of a direction', () => {
  it('takes each step once until it is asked again, whatever date is set', () =>
    checkProperty(
      fc.property(fc.integer({ min: 1, max: 90 }), (days) => {
        const givenAt = '2026-11-24T09:00:00Z' as const;
        let { direction } = aGivenDirection({ givenAt, dueBy: plusSeconds(givenAt, days * 86_400) });
        const taken: string[] = [];
        for (let step = comingClockSteps(direction, rules)[0]; step !== undefined;) {
          taken.push(step.step);
          const change = decideClockStep(direction, step.step, { at: step.at, counted: direction.counted });
          direction = change.direction;
          [step] = comingClockSteps(direction, rules);
        }
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.at(-1)).toBe('miss');
      }),
    ));

  it('asks again once the reason was asked for', () => {
    const { direction } = aGivenDirection();
    const asked = decideClockStep(direction, 'ask-again', {
      at: direction.givenAt,
      counted: direction.counted,
    });
    const why = tried(asked.direction, '2026-11-26T10:00:00Z', {
      act: 'ask-why',
      reader: readers[0],
      words: undefined,
    });
    if (typeof why === 'string') throw new Error(why);
    expect(comingClockSteps(why.direction, rules).map(({ step }) => step)).toContain('ask-again');
  });
});

describe('what should be done by now', () => {
  it('rises from nothing to all, and never falls', () =>
    checkProperty(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 20 }), (all, day) => {
        const from = '2026-11-24T09:00:00Z' as const;
        const until = plusSeconds(from, 864_000);
        const at = (days: number) => shouldBeDone(all, from, until, plusSeconds(from, days * 86_400));
        expect(at(0)).toBe(0);
        expect(at(10)).toBe(all);
        expect(at(day)).toBeLessThanOrEqual(at(day + 1));
      }),
    ));
});
