import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appeal } from '../../../../../domain/casework/acts/appeals/appeal.ts';
import { acknowledge } from '../../../../../domain/casework/acts/handling/acknowledge.ts';
import { note } from '../../../../../domain/casework/acts/handling/note.ts';
import { replyOfCitizen } from '../../../../../domain/casework/acts/handling/reply.ts';
import { respond } from '../../../../../domain/casework/acts/handling/respond.ts';
import { undoResponse } from '../../../../../domain/casework/acts/handling/undo-response.ts';
import type { RefusalReason } from '../../../../../domain/casework/acts/refusals.ts';
import { whyRefused } from '../../../../../domain/casework/acts/why-refused.ts';
import { possibleActs } from '../../../../../domain/casework/citizen-acts/possible-acts.ts';
import { entryOfTicket } from '../../../../../domain/casework/queues/entry-of-ticket.ts';
import { addUp } from '../../../../../domain/analytics/measures/figures.ts';
import { applyToMeasures } from '../../../../../domain/analytics/measures/apply-to-measures.ts';
import type { BufferedTicket } from '../../../../../domain/analytics/measures/measured-ticket.ts';
import type { Instant } from '../../../../../domain/foundation/time/instant.ts';
import { plusSeconds } from '../../../../../domain/foundation/time/instant.ts';
import { omit } from '../../../../../domain/foundation/vocabulary/omit.ts';
import { directionsIn } from '../../../../../domain/ticketing/directions/known-directions.ts';
import type { Change, TicketEvent } from '../../../../../domain/ticketing/tickets/event.ts';
import { answerers, withoutUndone } from '../../../../../domain/ticketing/tickets/history.ts';
import {
  eventsPerSnapshot,
  historySince,
  snapshotOf,
} from '../../../../../domain/ticketing/tickets/snapshot.ts';
import type { Ticket } from '../../../../../domain/ticketing/tickets/ticket.ts';
import { checkProperty } from '../../../../builders/chance.ts';
import { aLife, by, Life } from '../../../../builders/life.ts';
import { citizenActContext, contextOf, ofOfficers } from '../../../../builders/lives/acts-of-people.ts';
import { aPlay, playLife } from '../../../../builders/lives/played-life.ts';
import { aPolicy } from '../../../../builders/policy.ts';
import { aTuesdayNoon } from '../../../../builders/ticket.ts';

const head = (at: Instant, officer = 'mkuu') => by.head(at, officer);
const later = (seconds: number): Instant => plusSeconds(aTuesdayNoon, seconds);

const answered = (life: Life, at: Instant): Life =>
  life.saved(
    respond(
      life,
      { ...head(at), finding: 'upheld', context: life.context(), readUpTo: life.ticket.version },
      life.rules,
    ),
  );
const undone = (life: Life, at: Instant, officer?: string): Change =>
  undoResponse(life, head(at, officer), life.rules);
const whyNot = (life: Life, at: Instant, officer?: string): RefusalReason | undefined =>
  whyRefused(() => undone(life, at, officer));

/** The life as a store gives it: what a snapshot kept, and the events since. */
function asStored(life: Life): Life {
  const { events } = life;
  const until = events.length - (events.length % eventsPerSnapshot);
  const snapshot = until === 0 ? undefined : snapshotOf(events.slice(0, until));
  return new Life(
    { ticket: life.ticket, events: historySince(snapshot, events.slice(until)) },
    life.rules,
    life.chain,
  );
}

/** What an act leaves behind in any case: another version, and which clock runs. */
const apartFromHistory = (ticket: Ticket) => omit(ticket, 'version', 'lastHash', 'arming');

const figuresOf = (life: Life, events: readonly TicketEvent[]) => {
  const { calendar } = life.rules;
  const calendars = new Map([
    [undefined, calendar],
    ...events.flatMap(({ before, after }) =>
      [before?.calendar, after.calendar].map((v) => [v, calendar] as const),
    ),
  ]);
  let ticket: BufferedTicket = { early: [] };
  const cells = new Map<string, ReturnType<typeof addUp>>();
  for (const event of events) {
    const counted = applyToMeasures(ticket, event, calendars);
    ticket = counted.ticket;
    for (const { institution, day, adds } of counted.changes) {
      const cell = `${institution} ${day}`;
      cells.set(cell, addUp([cells.get(cell) ?? {}, adds]));
    }
  }
  const left = [...cells].map(([cell, figures]): [string, object] => [
    cell,
    Object.fromEntries(Object.entries(figures).filter(([, count]) => count !== 0)),
  ]);
  return {
    figures: Object.fromEntries(left.filter(([, figures]) => Object.keys(figures).length > 0)),
    measured: ticket.measured && omit(ticket.measured, 'version', 'at', 'directions'),
  };
};

describe('an answer that is undone', () => {
  it('leaves the ticket as it was, whatever its life, but for its history', () => {
    checkProperty(
      fc.property(
        aPlay,
        fc.nat(30),
        fc.constantFrom('respond', 'refer', 'set-aside'),
        (play, seconds, act) => {
          let undoings = 0;
          playLife(play, aPolicy(), ({ life }, { at, pick }) => {
            const answering = ofOfficers[act];
            const answer =
              answering && whyRefused(() => answering(life.asKept(), { at, pick })) === undefined
                ? life.saved(answering(life.asKept(), { at, pick }))
                : undefined;
            if (answer === undefined) return;
            const soon = plusSeconds(at, seconds);
            const undoing = (): Change =>
              undoResponse(asStored(answer), { by: answer.event.by, at: soon }, life.rules);
            if (whyRefused(undoing) === 'too-often-today') return;
            const after = answer.saved(undoing());
            undoings += 1;
            expect(apartFromHistory(after.ticket)).toEqual(apartFromHistory(life.ticket));
            expect(after.ticket.version).toBe(life.ticket.version + 2);
            expect(entryOfTicket(after.ticket)).toEqual(
              entryOfTicket({ ...life.ticket, version: after.ticket.version }),
            );
            expect(withoutUndone(after)).toEqual(withoutUndone(life));
            expect(answerers(after)).toEqual(answerers(life));
            expect(directionsIn(after.events)).toEqual(directionsIn(life.events));
            const context = (one: Life) => citizenActContext(one, soon);
            expect(possibleActs(after.asKept(), soon, context(after))).toEqual(
              possibleActs(life.asKept(), soon, context(life)),
            );
          });
          fc.pre(undoings > 0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is counted nowhere, also where midnight lies between', () => {
    for (const at of [later(0), '2026-11-24T20:59:50Z' as const]) {
      const life = aLife();
      const after = answered(life, at);
      const back = after.saved(undone(after, plusSeconds(at, 20)));
      expect(figuresOf(life, back.events)).toEqual(figuresOf(life, life.events));
      expect(figuresOf(life, after.events)).not.toEqual(figuresOf(life, life.events));
    }
  });

  it('can be answered again, and undone again', () => {
    const first = answered(aLife(), later(0));
    const again = answered(first.saved(undone(first, later(30))), later(40));
    const twice = again.saved(undone(again, later(70)));
    expect(twice.ticket.status).toBe('submitted');
    expect(twice.ticket.acknowledgedAt).toBeUndefined();
  });

  it('is decided alike on what is kept of the history, with a snapshot at any event', () => {
    let life = aLife();
    for (let place = 0; place < 40; place += 1) {
      const at = later(3600 * place);
      const after = asStored(answered(life, at));
      expect(apartFromHistory(undone(after, plusSeconds(at, 9)).ticket)).toEqual(
        apartFromHistory(life.ticket),
      );
      life = life.saved(note(life, head(plusSeconds(at, 60))));
    }
  });
});

describe('to undo an answer is refused', () => {
  const life = answered(aLife(), later(0));

  it('once its time is over, to the second', () => {
    expect([whyNot(life, later(30)), whyNot(life, later(31))]).toEqual([undefined, 'answer-went-out']);
  });

  it('the sixth time on one day, and not on the next', () => {
    let often = aLife();
    for (const place of Array.from({ length: 5 }, (_, turn) => turn)) {
      const after = answered(often, later(60 * place));
      often = after.saved(undone(after, later(60 * place + 5)));
    }
    expect(whyNot(answered(often, later(600)), later(605))).toBe('too-often-today');
    expect(whyNot(answered(often, later(86_400)), later(86_405))).toBeUndefined();
  });

  it('to everybody but who gave it', () => {
    expect(whyNot(life, later(5), 'mwingine')).toBe('answered-by-another');
  });

  it('once its citizen opened it', () => {
    expect(whyNot(life.having({ answerSeen: true }), later(5))).toBe('answer-seen');
  });

  it.each<[string, (life: Life) => Life]>([
    ['a note', (one) => one.saved(note(one, head(later(5))))],
    ['a reply', (one) => one.saved(replyOfCitizen(one, by.citizen(later(5)), one.rules))],
  ])('once anything else happened: %s', (_, happens) => {
    expect(whyNot(happens(life), later(9))).toBe('moved-on-since');
  });

  it('once it was appealed, or never given', () => {
    const appealed = life.saved(
      appeal(life, { ...by.citizen(later(5)), context: contextOf(life) }, life.rules),
    );
    expect(whyNot(appealed, later(9))).toBe('wrong-status');
    expect(whyNot(aLife().did(acknowledge, head(later(0))), later(9))).toBe('wrong-status');
  });
});
