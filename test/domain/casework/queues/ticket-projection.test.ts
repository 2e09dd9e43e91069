import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actNames, acts, type ActRule } from '../../../../domain/foundation/vocabulary/acts.ts';
import { plusSeconds } from '../../../../domain/foundation/time/instant.ts';
import { changesQueues } from '../../../../domain/casework/queues/changes-queues.ts';
import {
  applyEvent,
  levelsOf,
  type TicketProjection,
} from '../../../../domain/casework/queues/ticket-projection.ts';
import { queueEntriesOf } from '../../../../domain/casework/queues/queue-entries-of.ts';
import type { TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import { BusyCountry, placesAbove } from '../../../builders/busy-country.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { aLineage } from '../../../builders/lineage.ts';
import { aState, anEscalation, anEvent } from '../../../builders/ticket-event.ts';

const timeZone = 'Africa/Dar_es_Salaam';

const known = (events: readonly TicketEvent[]): TicketProjection | undefined =>
  events.reduce<TicketProjection | undefined>(
    (before, event) => applyEvent(before, event, placesAbove(event.after)),
    undefined,
  );
const linesAfter = (events: readonly TicketEvent[]) => {
  const heard = known(events);
  const entries = heard === undefined ? [] : queueEntriesOf(heard, timeZone);
  return new Set(entries.map((entry) => JSON.stringify(entry)));
};

const lives = [...Map.groupBy(new BusyCountry(600, 3).events, ({ number }) => number).values()].filter(
  (events) => events.length > 3,
);
const someLife = fc.constantFrom(...lives);

describe('the lines of a ticket', () => {
  it('are the same whatever the order of its events, and however often they come', () => {
    checkProperty(
      fc.property(
        someLife.chain((events) =>
          fc.tuple(
            fc.constant(events),
            fc.shuffledSubarray([...events], { minLength: events.length }),
            fc.array(fc.constantFrom(...events)),
          ),
        ),
        ([events, mixed, repeated]) => {
          expect(linesAfter([...mixed, ...repeated])).toEqual(linesAfter(events));
        },
      ),
    );
  });

  it('are the same when every event that changes none is left out', () => {
    for (const events of lives) expect(linesAfter(events.filter(changesQueues))).toEqual(linesAfter(events));
  });

  it('do not come back at a former holder when an old event comes last', () => {
    const submission = anEvent({ after: aState({ holder: 'kituo-a' }) });
    const escalation = anEscalation({
      before: aState({ holder: 'kituo-a' }),
      after: aState({ holder: 'wizara', cycle: 2 }),
    });

    const entries = queueEntriesOf(
      applyEvent(known([escalation]), submission, placesAbove({ holder: 'kituo-a' })),
      timeZone,
    );

    const levels = entries.flatMap((entry) =>
      entry.at === 'level' || entry.at === 'here' ? [entry.institution] : [],
    );
    expect(levels).toEqual(['wizara', 'ikulu']);
  });
});

describe('a ticket that was closed twice', () => {
  const open = aState({ holder: 'wizara', status: 'responded' });
  const closed = aState({ holder: 'wizara', status: 'closed' });
  const moment = (version: number) => plusSeconds('2026-12-01T09:00:00Z', version * 3600);
  const then = (version: number, before: typeof open, after: typeof open) =>
    anEvent({ type: 'accept', version, at: moment(version), before, after });
  const life = [
    anEvent({ after: open }),
    then(2, open, closed),
    then(3, closed, open),
    then(4, open, closed),
  ];

  it('counts from the last time, whatever the order in which that is heard', () => {
    checkProperty(
      fc.property(fc.shuffledSubarray(life, { minLength: life.length }), (mixed) => {
        expect(known(mixed)?.closedAt).toBe(moment(4));
      }),
    );
  });
});

describe('the levels that a ticket waits at', () => {
  it('are the holder, whatever it is, and each level above it', () => {
    const lineage = aLineage({ id: 'dawati', level: false }, 'idara', { id: 'mkoa', level: false }, 'wizara');

    expect(levelsOf(lineage)).toEqual(['dawati', 'idara', 'wizara']);
  });

  it('are also the unit of the same institution that works on it, wherever in it that lies', () => {
    const holder = aLineage('idara-ya-maji', 'halmashauri', 'wizara');
    const unit = aLineage({ id: 'dawati', level: false }, 'idara-ya-barabara', 'halmashauri', 'wizara');

    expect(levelsOf(holder, unit).toSorted()).toEqual(
      ['dawati', 'halmashauri', 'idara-ya-barabara', 'idara-ya-maji', 'wizara'].toSorted(),
    );
  });
});

describe('an event', () => {
  const ofAct = (type: TicketEvent['type'], after = aState()) =>
    anEvent({ type, version: 2, before: aState(), after });

  it('that leaves a status changes queues, whatever the act', () => {
    for (const act of actNames)
      expect(changesQueues(ofAct(act, aState({ status: 'in-progress' })))).toBe(true);
  });

  it.each(['remind', 'flag', 'rearm', 'note', 'rate'] as const)(
    'of the act %s changes none by itself',
    (act) => {
      expect(changesQueues(ofAct(act))).toBe(false);
    },
  );

  it.each(['raise-urgency', 'lower-urgency', 'reclassify', 'name-officer'] as const)(
    'of the act %s changes queues, though its standings are the same',
    (act) => {
      expect(changesQueues(ofAct(act))).toBe(true);
    },
  );

  it('that changes none could have left the status as it was', () => {
    for (const act of actNames.filter((name) => !changesQueues(ofAct(name)))) {
      const rules: readonly ActRule[] = acts[act].rules;
      expect(rules.some(({ to }) => to === 'same')).toBe(true);
    }
  });

  it('that assigns, extends or moves a wake time by which a line is due changes queues', () => {
    const paused = aState({ status: 'awaiting-citizen' });
    expect(changesQueues(ofAct('assign', aState({ assignee: 'asha' })))).toBe(true);
    expect(changesQueues(ofAct('assign', aState({ unit: 'dawati' })))).toBe(true);
    const started = aState({ status: 'in-progress' });
    expect(
      changesQueues({
        ...ofAct('extend', { ...started, respondBy: '2027-01-05T12:30:00Z' }),
        before: started,
      }),
    ).toBe(true);
    expect(
      changesQueues({
        ...ofAct('rearm', { ...paused, nextWakeAt: '2027-01-05T12:30:00Z' }),
        before: paused,
      }),
    ).toBe(true);
  });
});
