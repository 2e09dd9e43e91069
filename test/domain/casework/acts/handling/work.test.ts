import { describe, expect, it, test } from 'vitest';
import { acknowledge } from '../../../../../domain/casework/acts/handling/acknowledge.ts';
import { assign, assignToSelf } from '../../../../../domain/casework/acts/handling/assign.ts';
import { direct } from '../../../../../domain/casework/acts/handling/direct.ts';
import { note } from '../../../../../domain/casework/acts/handling/note.ts';
import { replyOfCitizen, replyOfOfficer } from '../../../../../domain/casework/acts/handling/reply.ts';
import { start } from '../../../../../domain/casework/acts/handling/start.ts';
import { succeed } from '../../../../../domain/casework/acts/handling/succeed.ts';
import { unassign } from '../../../../../domain/casework/acts/handling/unassign.ts';
import { local } from '../../../../builders/calendar.ts';
import { aLife, by } from '../../../../builders/life.ts';
import { aLineage } from '../../../../builders/lineage.ts';
import { anOfficer } from '../../../../builders/officer.ts';

const at = local('2026-11-25 09:00');
const holder = aLineage('kituo', 'halmashauri');
const neema = anOfficer({ id: 'neema', institution: 'kituo' });
const billing = aLineage({ id: 'kituo-bili', kind: 'unit' }, 'kituo', 'halmashauri');

describe('an institution', () => {
  it('acknowledges, and the clock waits for the response', () => {
    const life = aLife().did(acknowledge, by.officer(at));
    expect(life.ticket).toMatchObject({
      status: 'acknowledged',
      acknowledgedAt: at,
      nextWakeAt: local('2026-12-16 12:00:01'),
    });
  });

  it('acknowledges by beginning to work', () => {
    const life = aLife().did(start, by.head(at));
    expect(life.ticket).toMatchObject({ status: 'in-progress', acknowledgedAt: at });
  });

  it('keeps the time of its acknowledgement', () => {
    const life = aLife()
      .did(acknowledge, by.head(at))
      .did(start, by.head(local('2026-11-26 09:00')));
    expect(life.ticket.acknowledgedAt).toBe(at);
  });
});

describe('an assignment', () => {
  it('names the officer, in the event too, and moves nothing', () => {
    const before = aLife();
    const life = before.did(assign, { ...by.head(at), to: { officer: neema, holder } });
    expect(life.ticket).toMatchObject({ assignee: 'neema', nextWakeAt: before.ticket.nextWakeAt });
    expect(life.event.facts).toEqual({ officer: 'neema' });
  });

  it('to a unit of the same institution is no transfer: holder, cycle and clock stay', () => {
    const before = aLife().did(assign, { ...by.head(at), to: { officer: neema, holder } });
    const life = before.did(assign, { ...by.head(at), to: { unit: billing, holder } });
    expect(life.ticket).toMatchObject({ unit: 'kituo-bili', holder: 'kituo', cycle: before.ticket.cycle });
    expect(life.ticket).not.toHaveProperty('assignee');
  });

  it('takes the officer from the unit that it names', () => {
    const officer = anOfficer({ id: 'petro', institution: 'kituo-bili' });
    const life = aLife().did(assign, { ...by.head(at), to: { unit: billing, officer, holder } });
    expect(life.ticket).toMatchObject({ unit: 'kituo-bili', assignee: 'petro' });
  });

  it('is something that an officer can do to themselves', () => {
    const life = aLife().did(assignToSelf, { ...by.officer(at, 'neema'), officer: neema, holder });
    expect(life.ticket.assignee).toBe('neema');
  });

  const elsewhere = aLineage({ id: 'maji-bili', kind: 'unit' }, 'maji');
  test.each([
    ['nobody', {}, {}, 'nobody-named'],
    ['who works elsewhere', { officer: { ...neema, institution: 'maji' } }, {}, 'not-of-this-institution'],
    ['a unit of another institution', { unit: elsewhere }, {}, 'not-of-this-institution'],
    ['who was removed', { officer: { ...neema, active: false } }, {}, 'not-active'],
    ['who is suspended', { officer: { ...neema, suspended: true } }, {}, 'not-active'],
    ['who is a custodian', { officer: { ...neema, roles: ['custodian'] as const } }, {}, 'not-active'],
    ['who is not trained, a sensitive matter', { officer: neema }, { sensitive: true }, 'not-trained'],
    ['whom it is about', { officer: neema }, { aboutOfficer: 'neema' }, 'is-about-them'],
    ['while a name waits to be bound', { officer: neema }, { unboundName: true as const }, 'name-unbound'],
    ['a unit meanwhile', { unit: billing }, { unboundName: true as const }, 'name-unbound'],
  ] as const)('is refused to one %s', (_, to, details, reason) => {
    const life = aLife().having(details);
    expect(life.refused(assign, { ...by.head(at), to: { ...to, holder } })).toBe(reason);
  });
});

describe('who wrote a ticket down at the desk', () => {
  const scribe = { actor: 'officer', officer: 'neema', institution: 'kituo' } as const;
  const life = aLife({ channel: 'desk', by: scribe });

  it('never handles it', () => {
    expect(life.refused(acknowledge, by.officer(at, 'neema'))).toBe('wrote-it-down');
    expect(life.refused(replyOfOfficer, by.assignee(at, 'neema'))).toBe('wrote-it-down');
    expect(life.refused(assign, { ...by.head(at), to: { officer: neema, holder } })).toBe('wrote-it-down');
  });

  it('leaves it to others', () => {
    expect(life.refused(acknowledge, by.officer(at, 'petro'))).toBeUndefined();
  });
});

describe('what is only said', () => {
  const words = { salt: 'aa', commitment: 'cc', parts: { message: 'Tunafuatilia.' } };
  const before = aLife().did(acknowledge, by.head(at));

  test.each([
    ['a note', note, by.head(at)],
    ['a note of those below', note, { by: { actor: 'former-holder', officer: 'x' } as const, at }],
    ['an officer’s reply', replyOfOfficer, by.head(at)],
    ['a citizen’s reply that nobody waits for', replyOfCitizen, by.citizen(at)],
  ])('moves nothing: %s', (_, act, how) => {
    const life = before.did(act, { ...how, written: words, request: 'hash' });
    expect(life.ticket).toEqual({ ...before.ticket, version: 3 });
    expect(life.event).toMatchObject({ commitment: 'cc', request: 'hash' });
  });

  it('is a direction with its date and whom it is for', () => {
    const dueBy = local('2026-12-01 15:30');
    const life = before
      .having({ heldBefore: ['kata'] })
      .did(direct, { ...by.headAbove(at), dueBy, institution: 'kata' });
    expect(life.event.facts).toEqual({ dueBy, institution: 'kata' });
    expect(life.ticket.cycle).toEqual(before.ticket.cycle);
    expect(before.refused(direct, { ...by.headAbove(at), dueBy: at })).toBe('date-not-ahead');
  });
});

describe('the system', () => {
  const assigned = aLife().did(assign, { ...by.head(at), to: { officer: neema, holder } });

  it('takes a ticket from an officer who was removed, and the clock goes on', () => {
    const change = unassign(assigned.ticket, { officer: 'neema', at });
    expect(change?.ticket).not.toHaveProperty('assignee');
    expect(change?.ticket.nextWakeAt).toBe(assigned.ticket.nextWakeAt);
    expect(unassign(assigned.ticket, { officer: 'petro', at })).toBeUndefined();
  });

  it('gives a closed node’s ticket to the successor: no transfer, the same cycle and clock', () => {
    const change = succeed(assigned.ticket, { closed: 'kituo', successor: 'kituo-kipya', at });
    expect(change?.ticket).toMatchObject({
      holder: 'kituo-kipya',
      heldBefore: [],
      cycle: assigned.ticket.cycle,
      nextWakeAt: assigned.ticket.nextWakeAt,
    });
    expect(succeed(assigned.ticket, { closed: 'maji', successor: 'x', at })).toBeUndefined();
  });

  it('lets a successor hold again what it held before', () => {
    const ticket = { ...assigned.ticket, heldBefore: ['kata', 'mji'] };
    const change = succeed(ticket, { closed: 'kituo', successor: 'kata', at });
    expect(change?.ticket).toMatchObject({ holder: 'kata', heldBefore: ['kata', 'mji'] });
  });
});
