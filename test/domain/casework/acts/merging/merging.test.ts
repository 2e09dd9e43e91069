import { asEventOf } from '../../../../builders/ticket-event.ts';
import { describe, expect, it, test } from 'vitest';
import type { Instant } from '../../../../../domain/foundation/time/instant.ts';
import { refer } from '../../../../../domain/casework/acts/handling/refer.ts';
import { requestInformation } from '../../../../../domain/casework/acts/handling/request-information.ts';
import { respond } from '../../../../../domain/casework/acts/handling/respond.ts';
import { start } from '../../../../../domain/casework/acts/handling/start.ts';
import { note } from '../../../../../domain/casework/acts/handling/note.ts';
import { setAside } from '../../../../../domain/casework/acts/handling/set-aside.ts';
import { succeed } from '../../../../../domain/casework/acts/handling/succeed.ts';
import { accept } from '../../../../../domain/casework/acts/citizen/accept.ts';
import { withdraw } from '../../../../../domain/casework/acts/citizen/withdraw.ts';
import { reclassify } from '../../../../../domain/casework/acts/classification/reclassify.ts';
import type { Kind } from '../../../../../domain/foundation/vocabulary/kinds.ts';
import {
  answerAlong,
  followerCommandOf,
  follows,
  joinedBy,
  part,
} from '../../../../../domain/casework/acts/merging/follow.ts';
import { incidentOfTicket } from '../../../../../domain/casework/acts/merging/incident.ts';
import { merge, takeIn } from '../../../../../domain/casework/acts/merging/merge.ts';
import type { Ticket } from '../../../../../domain/ticketing/tickets/ticket.ts';
import { appeal } from '../../../../../domain/casework/acts/appeals/appeal.ts';
import { local } from '../../../../builders/calendar.ts';
import { aCategory } from '../../../../builders/category.ts';
import { aLife, by, type Life } from '../../../../builders/life.ts';

const at = local('2026-11-26 09:00:00');
const older = aLife({ number: '261100000017', at: local('2026-11-23 12:00:00') }); // due 15 December, noon
const newer = aLife(); // due 16 December, noon

const main = newer.did(takeIn, { ...by.head(at), joining: older.ticket });
const follower = older.did(merge, { ...by.head(at), main: main.ticket });

const as = (kind: Kind) => ({ kind, category: aCategory(), categoryBefore: {} });
const words = { salt: 'bb', commitment: 'dd', parts: { body: 'Limetengenezwa.' } };
const answering = (life: Life, when: Instant) => ({
  ...by.assignee(when, 'neema'),
  finding: 'upheld' as const,
  context: life.context(),
});

describe('two tickets about the same', () => {
  it('are due when the first of them is, whichever is the main one', () => {
    const due = older.ticket.cycle.respondBy;
    expect([main.ticket.cycle.respondBy, follower.ticket.cycle.respondBy]).toEqual([due, due]);
    const other = older.did(takeIn, { ...by.head(at), joining: newer.ticket });
    expect(other.ticket.cycle.respondBy).toBe(due);
    expect(newer.did(merge, { ...by.head(at), main: other.ticket }).ticket.cycle.respondBy).toBe(due);
  });

  it('both stay open and wake; the main one knows who joined', () => {
    expect(follower.ticket).toMatchObject({ status: 'in-progress', mergedInto: main.ticket.number });
    expect(follower.ticket.nextWakeAt).toBeDefined();
    expect(main.event.after.tookIn).toBe(true);
    expect(joinedBy(main.events)).toEqual([{ number: follower.ticket.number }]);
  });

  describe('are an incident, which is known by the main one', () => {
    const third = aLife({ number: '261100000025' });
    const both = main.did(takeIn, { ...by.head(at), joining: third.ticket });

    it('that says how many they are', () => {
      expect([incidentOfTicket(newer.ticket), incidentOfTicket(main.ticket)]).toEqual([
        undefined,
        { number: main.ticket.number, tickets: 2 },
      ]);
      expect(incidentOfTicket(both.ticket)).toEqual({ number: main.ticket.number, tickets: 3 });
      expect(incidentOfTicket(follower.ticket)).toEqual({ number: main.ticket.number });
    });

    it('also where a former release counted none, or fewer', () => {
      const counted = main.having({ joinedCount: undefined } as unknown as Partial<Ticket>);
      const { ticket } = counted.did(takeIn, { ...by.head(at), joining: third.ticket });
      expect(incidentOfTicket(ticket)?.tickets).toBe(3);
    });

    it('until all part with it, and begins anew where it comes', () => {
      const answered = both.did(respond, answering(both, at));
      expect(incidentOfTicket(answered.ticket)).toBeUndefined();
      const away = both.did(withdraw, { ...by.citizen(at), pressure: false });
      expect(incidentOfTicket(away.ticket)).toBeUndefined();
      const question = both.did(reclassify, { ...by.head(at), ...as('question') });
      expect(incidentOfTicket(question.ticket)).toBeUndefined();
      const above = answered.did(appeal, { ...by.citizen(at), context: answered.context() });
      const joining = third.having({ holder: above.ticket.holder }).ticket;
      const anew = above.did(takeIn, { ...by.head(at), joining });
      expect(incidentOfTicket(anew.ticket)?.tickets).toBe(2);
    });
  });

  it('are worked on in the main one', () => {
    expect(follower.refused(respond, answering(follower, at))).toBe('merged');
    expect(follower.refused(requestInformation, by.head(at))).toBe('merged');
  });

  it('end a pause of the one that joins', () => {
    const asked = older.did(requestInformation, by.head(local('2026-11-24 09:00')));
    const { ticket } = asked.did(merge, { ...by.head(at), main: main.ticket });
    expect(ticket).not.toHaveProperty('pause');
    expect(ticket.cycle.respondBy).toBe(local('2026-12-15 12:00:00'));
  });

  const unlike: readonly (readonly [string, Partial<Ticket>, string])[] = [
    ['of one kind', { kind: 'question' }, 'not-alike'],
    ['of one holder', { holder: 'maji' }, 'not-alike'],
    ['about the same person', { aboutOfficer: 'afisa-9' }, 'not-alike'],
    ['about the same head', { aboutHead: true }, 'not-alike'],
    ['open', { status: 'responded' }, 'not-alike'],
    ['not one and the same', { number: '261100000017' }, 'not-alike'],
    ['not sensitive', { sensitive: true }, 'sensitive'],
    ['about somebody known', { unboundName: true }, 'name-unbound'],
    ['main tickets themselves', { mergedInto: '261100000025' }, 'merged'],
  ];
  test.each(unlike)('are %s', (_, details, reason) => {
    const other = newer.having(details).ticket;
    expect(older.refused(merge, { ...by.head(at), main: other })).toBe(reason);
    expect(older.refused(takeIn, { ...by.head(at), joining: other })).toBe(reason);
  });
});

describe('when the main ticket is answered', () => {
  const when = local('2026-12-01 10:00:00');
  const answered = main.did(respond, answering(main, when));
  const along = { answer: asEventOf('respond', answered.event), written: words, at: when };
  const told = answerAlong(follower, { ...along, context: follower.context() }, follower.rules);

  it('the other is answered by the system, with a window of its own', () => {
    expect(told.ticket).toMatchObject({
      status: 'responded',
      outcome: 'upheld',
      windowEndsAt: local('2026-12-31 23:59:59'),
    });
    expect(told.ticket).not.toHaveProperty('mergedInto');
    expect(told.event).toMatchObject({
      by: { actor: 'system' },
      commitment: 'dd',
      facts: { finding: 'upheld' },
    });
  });

  it('the other has an appeal of its own, which the same officer does not decide', () => {
    const life = follower.saved(told);
    const above = life.did(appeal, { ...by.citizen(when), context: life.context() });
    expect(above.ticket.holder).toBe('halmashauri');
    expect(above.refused(respond, answering(above, when))).toBe('answered-below');
  });

  it('one that followed the other follows on, and whoever answered first decides neither appeal', () => {
    const answer = told.event;
    const last = aLife({ number: '261100000025' }).having({ mergedInto: follower.ticket.number });
    const { event } = answerAlong(last, { ...along, answer, context: last.context() }, last.rules);
    expect(event.facts).toMatchObject({
      finding: 'upheld',
      answeredBy: 'neema',
      main: follower.ticket.number,
    });
  });
});

describe('a ticket follows by its last merger', () => {
  const request = 'ombi-1';
  const first = older.did(merge, { ...by.head(at), main: main.ticket, request });
  const follower1 = { number: older.ticket.number, request };

  it('and by no other', () => {
    expect(follows(first, main.ticket.number, follower1)).toBe(true);
    expect(follows(first, '261100000025', follower1)).toBe(false);
    const parted = first.did(part, by.head(at));
    expect(follows(parted, main.ticket.number, follower1)).toBe(false);
    const again = parted.did(merge, { ...by.head(at), main: main.ticket, request: 'ombi-2' });
    expect(follows(again, main.ticket.number, follower1)).toBe(false);
    expect(follows(again, main.ticket.number, { ...follower1, request: 'ombi-2' })).toBe(true);
  });

  it('and no more once it is completed', () => {
    expect(follows(first.having({ status: 'closed' }), main.ticket.number, follower1)).toBe(false);
  });
});

describe('the others follow the main ticket', () => {
  const asks = (life: Life) => followerCommandOf(life.event)?.act;
  it('no further than its answer at their common holder', () => {
    expect(asks(main.did(start, by.head(at)))).toBeUndefined();
    expect(asks(main.did(note, by.head(at)))).toBeUndefined();
    expect(asks(main.did(respond, answering(main, at)))).toBe('respond');
    expect(asks(main.did(refer, { ...by.head(at), context: main.context() }))).toBe('part');
    expect(asks(main.wokenAt(local('2026-12-15 12:00:01')))).toBe('part');
    expect(asks(main.did(reclassify, { ...by.head(at), ...as('question') }))).toBe('part');
    expect(asks(main.did(withdraw, { ...by.citizen(at), pressure: false }))).toBe('part');
    expect(
      asks(main.did(setAside, { ...by.head(at), because: 'advertisement', context: main.context() })),
    ).toBe('part');
  });

  it('not into a sensitive matter, not even to its answer', () => {
    const sensitive = aCategory({ id: 'ukatili', sensitive: true });
    const hidden = main.did(reclassify, { ...by.head(at), ...as('complaint'), category: sensitive });
    expect(asks(hidden)).toBe('part');
    expect(asks(hidden.did(respond, answering(hidden, at)))).toBe('part');
  });

  it('to the successor of a closed institution', () => {
    const change = succeed(main.ticket, { closed: main.ticket.holder, successor: 'mrithi', at });
    expect(change && followerCommandOf(change.event)).toBeUndefined();
  });

  it('to nothing that happens after its answer', () => {
    const answered = main.did(respond, answering(main, at));
    expect(asks(answered.did(accept, by.citizen(at)))).toBeUndefined();
  });

  it('or escalate by themselves, and follow it no longer', () => {
    const { ticket } = follower.wokenAt(local('2026-12-15 12:00:01'));
    expect(ticket.holder).toBe('halmashauri');
    expect(ticket).not.toHaveProperty('mergedInto');
  });

  it('or part, and the clock goes on', () => {
    const parted = follower.did(part, by.head(at));
    expect(parted.ticket).not.toHaveProperty('mergedInto');
    expect(parted.ticket.nextWakeAt).toBe(follower.ticket.nextWakeAt);
    expect(parted.refused(part, by.head(at))).toBe('not-merged');
  });
});
