import { describe, expect, it, test } from 'vitest';
import { appeal } from '../../../../../domain/casework/acts/appeals/appeal.ts';
import type { Instant } from '../../../../../domain/foundation/time/instant.ts';
import { escalateByHead } from '../../../../../domain/casework/acts/escalation/escalate-by-head.ts';
import type { Institution, Lineage } from '../../../../../domain/institutions/registry/institution.ts';
import type { TicketHistory } from '../../../../../domain/ticketing/tickets/ticket-store.ts';
import { acknowledge } from '../../../../../domain/casework/acts/handling/acknowledge.ts';
import { respond } from '../../../../../domain/casework/acts/handling/respond.ts';
import { succeed } from '../../../../../domain/casework/acts/handling/succeed.ts';
import { undoTransfer } from '../../../../../domain/casework/acts/transfers/decide-objection.ts';
import { object } from '../../../../../domain/casework/acts/transfers/object.ts';
import { transfer } from '../../../../../domain/casework/acts/transfers/transfer.ts';
import { startOf } from '../../../../../domain/casework/visibility/accessed-ticket.ts';
import { local } from '../../../../builders/calendar.ts';
import { aLife, by, Life, type LifeDetails } from '../../../../builders/life.ts';
import { aLineage } from '../../../../builders/lineage.ts';

const monday = local('2026-11-30 09:00:00');
const office = undefined;
const root = { id: 'ikulu', activeOfficers: 2 };
const ministry = aLineage('wizara', root);
const council = aLineage('halmashauri', 'wizara', root);
const facility = aLineage('kituo', 'halmashauri', 'wizara', root);

const at = (history: TicketHistory, chain: Lineage, { rules } = aLife()): Life =>
  new Life(history, rules, chain);

const sentTo = (chain: Lineage, details: LifeDetails = {}): Life =>
  aLife({ at: monday, chain, receiver: chain.institution.id, sentTo: chain.institution.id, ...details });

/** The holder hands it on to `to`. */
const handedOn = (life: Life, to: Lineage, when: Instant = monday): Life =>
  at(life.did(transfer, { ...by.head(when, 'mkuu', life.ticket.holder), to, office, category: {} }), to);

const answered = (life: Life, officer: string, when: Instant = monday): Life =>
  life.did(respond, {
    ...by.assignee(when, officer, life.ticket.holder),
    finding: 'not-upheld',
    context: life.context(),
  });

const appealing = (life: Life, when: Instant = monday) => ({
  ...by.citizen(when),
  context: life.context(),
});

const escalating = (life: Life, when: Instant = monday) => ({
  ...by.head(when, 'mkuu', life.ticket.holder),
  context: life.context(),
});

const later = local('2027-01-20 09:00:00');
const muchLater = local('2027-03-20 09:00:00');
const atLast = local('2027-05-20 09:00:00');

describe('a level that handed a ticket down', () => {
  const down = handedOn(sentTo(ministry), facility);

  it('has it again where the levels below let their time pass, and then the root has', () => {
    const council = down.wokenAt(later);
    const ministry = council.wokenAt(muchLater);
    const top = ministry.wokenAt(atLast);
    expect([council, ministry, top].map(({ ticket }) => ticket.holder)).toEqual([
      'halmashauri',
      'wizara',
      'ikulu',
    ]);
  });

  it('hears the appeal against an answer below', () => {
    const first = answered(handedOn(sentTo(ministry), council), 'neema');
    expect(first.did(appeal, appealing(first)).ticket).toMatchObject({
      holder: 'wizara',
      cycle: { number: 3, began: 'appealed' },
    });
  });

  it('takes what the head below escalates', () => {
    const life = handedOn(sentTo(ministry), council).did(acknowledge, by.head(monday));
    expect(life.did(escalateByHead, escalating(life)).ticket.holder).toBe('wizara');
  });

  it('has it no third time, once it let its own time pass', () => {
    const twice = down.wokenAt(later).wokenAt(muchLater);
    const ended = twice.wokenAt(atLast).wokenAt(local('2027-07-20 09:00:00'));
    expect(ended.ticket.holder).toBe('ikulu');
    expect(ended.event).toMatchObject({ type: 'flag' });
  });

  it('does not get it by a transfer: what it gave away, nobody gives back but from below', () => {
    const back = { ...by.head(monday), to: ministry, office, category: {} };
    expect(down.refused(transfer, back)).toBe('held-it-before');
  });

  it('and then the one transfer of an escalated ticket, transfers it no second time', () => {
    const top = sentTo(aLineage('idara', 'wizara', root)).wokenAt(later);
    const [first, second] = [aLineage('maji', 'wizara', root), aLineage('umeme', 'wizara', root)];
    const below = handedOn(top, first, later).did(acknowledge, by.head(later));
    const again = at(below.did(escalateByHead, escalating(below, later)), ministry);
    expect(again.ticket.holder).toBe('wizara');
    const onward = { ...by.head(later, 'mkuu', 'wizara'), to: second, office, category: {} };
    expect(again.refused(transfer, onward)).toBe('transferred-since-escalated');
  });

  test.each([
    ['2026-12-03 09:00:00', undefined],
    ['2026-12-03 09:00:01', 'too-late-to-transfer'],
  ])('hands on what comes back only as soon after its first arrival: %s', (text, reason) => {
    const tuesday = local('2026-12-01 09:00:00');
    const below = handedOn(sentTo(ministry), council, tuesday).did(acknowledge, by.head(tuesday));
    const again = at(below.did(escalateByHead, escalating(below, tuesday)), ministry);
    const onward = { ...by.head(local(text)), to: aLineage('maji', 'wizara', root), office, category: {} };
    expect(again.refused(transfer, onward)).toBe(reason);
  });
});

describe('the root that handed a ticket down', () => {
  const top = aLineage(root);

  it('answers the appeal, finally: it needs no review of its own', () => {
    const first = answered(handedOn(sentTo(top), ministry), 'neema');
    const appealed = first.did(appeal, appealing(first));
    expect(appealed.ticket.holder).toBe('ikulu');
    const final = answered(appealed, 'juma');
    expect(final.event).toMatchObject({ facts: { final: true } });
  });

  it('has it where the time below passed, and does not end below', () => {
    expect(handedOn(sentTo(top), ministry).wokenAt(later).ticket.holder).toBe('ikulu');
  });
});

describe('a ticket never comes again, however low it was handed, to a level that', () => {
  const below = aLineage('zahanati', 'kituo', 'halmashauri', 'wizara', root);

  it('let its time pass', () => {
    const late = sentTo(council).wokenAt(later);
    const down = handedOn(late, below, later);
    const [first, second] = [down.wokenAt(muchLater), down.wokenAt(muchLater).wokenAt(atLast)];
    expect([first, second].map(({ ticket }) => ticket.holder)).toEqual(['kituo', 'wizara']);
  });

  it('escalated it: it said that the level above decides', () => {
    const known = sentTo(council).did(acknowledge, by.head(monday));
    const above = at(known.did(escalateByHead, escalating(known)), ministry);
    const down = handedOn(above, facility);
    expect(down.wokenAt(later).ticket.holder).toBe('wizara');
  });
});

describe('an upheld objection', () => {
  const wrong = aLineage('bunge', 'wizara', root);
  const disputed = { receiver: wrong, giver: council, office };
  const there = handedOn(sentTo(council, { aboutOfficer: 'afisa-9' }), wrong).did(object, {
    ...by.citizen(monday),
    ...disputed,
  });
  const headed = { id: 'wizara', head: { officer: 'katibu' } };
  const decided = (to: Lineage): Life =>
    at(
      there.did(undoTransfer, {
        ...by.headAbove(monday, 'katibu', 'wizara'),
        receiver: aLineage('bunge', headed, root),
        giver: aLineage('halmashauri', headed, root),
        office,
        to,
        category: {},
      }),
      to,
    );

  it('leaves where the ticket started: with whoever has it again', () => {
    const back = decided(council);
    expect(startOf(back.ticket)).toBe('halmashauri');
    expect(back.event.about).not.toHaveProperty('start');
    expect(back.wokenAt(later).event.about?.start).toBe('halmashauri');
  });

  it('takes the one who received it wrongly out of no chain', () => {
    const under = aLineage('kamati', 'bunge', 'wizara', root);
    expect(decided(under).wokenAt(later).ticket.holder).toBe('bunge');
  });
});

describe('who takes the place of a closed institution', () => {
  const heir: Partial<Institution> & { id: string } = { id: 'mrithi', succeeds: ['halmashauri'] };

  it('gets it by no transfer where that one held it', () => {
    const late = sentTo(council).wokenAt(later);
    const to = aLineage(heir, 'wizara', root);
    const onward = { ...by.head(later, 'mkuu', 'wizara'), to, office, category: {} };
    expect(late.refused(transfer, onward)).toBe('held-it-before');
  });

  it('has it from below where that one only handed it on', () => {
    const down = handedOn(sentTo(council), facility);
    const moved = at(down, aLineage('kituo', heir, 'wizara', root));
    expect(moved.wokenAt(later).ticket.holder).toBe('mrithi');
  });

  it('leaves where the ticket started, though it held it before itself', () => {
    const known = handedOn(handedOn(sentTo(facility), council), aLineage('maji', 'wizara', root));
    const change = succeed(known.ticket, { closed: 'maji', successor: 'halmashauri', at: monday });
    expect(change && startOf(change.ticket)).toBe('kituo');
    const again = handedOn(handedOn(sentTo(council), facility), aLineage('maji', 'wizara', root));
    const back = succeed(again.ticket, { closed: 'maji', successor: 'halmashauri', at: monday });
    expect(back && startOf(back.ticket)).toBe('halmashauri');
  });
});
