import { describe, expect, it, test } from 'vitest';
import { appeal } from '../../../../../domain/casework/acts/appeals/appeal.ts';
import { loseTouch } from '../../../../../domain/casework/acts/citizen/lose-touch.ts';
import { refer } from '../../../../../domain/casework/acts/handling/refer.ts';
import { replyOfCitizen } from '../../../../../domain/casework/acts/handling/reply.ts';
import { respond } from '../../../../../domain/casework/acts/handling/respond.ts';
import { requestInformation } from '../../../../../domain/casework/acts/handling/request-information.ts';
import { setAside } from '../../../../../domain/casework/acts/handling/set-aside.ts';
import { local } from '../../../../builders/calendar.ts';
import { aLife, by, type LifeDetails } from '../../../../builders/life.ts';
import { aLineage } from '../../../../builders/lineage.ts';
import { aTicket } from '../../../../builders/ticket.ts';

const at = local('2026-12-01 10:00:00'); // a Tuesday

function responded(details: LifeDetails = {}, promisedFor?: string) {
  const life = aLife(details);
  const promised = promisedFor === undefined ? {} : { promisedFor };
  return life.did(respond, { ...by.head(at), finding: 'upheld', context: life.context(), ...promised });
}

describe('a response', () => {
  it('says what was found, and the citizen has thirty days', () => {
    const { ticket, event } = responded();
    expect(ticket).toMatchObject({
      status: 'responded',
      outcome: 'upheld',
      acknowledgedAt: at,
      respondedAt: at,
      windowEndsAt: local('2026-12-31 23:59:59'),
      nextWakeAt: local('2026-12-24 00:00:00'),
    });
    expect(event.facts).toEqual({ finding: 'upheld' });
  });

  test.each([
    ['a question: 14 days', { kind: 'question' }, '2026-12-15 23:59:59'],
    ['an urgent complaint: 30 days', { urgent: true }, '2026-12-31 23:59:59'],
    ['whoever left no phone: 60 days', { canBeTold: false }, '2027-01-30 23:59:59'],
    ['whom no notice may reach: 60 days', { safeToContact: false }, '2027-01-30 23:59:59'],
  ] as const)('leaves %s', (_, details, window) => {
    expect(responded(details).ticket.windowEndsAt).toBe(local(window));
  });

  it('leaves sixty days to a citizen whom its notices did not reach', () => {
    const { ticket, rules } = responded();
    const change = loseTouch(ticket, local('2026-12-01 10:05'), rules);
    expect(change?.ticket.windowEndsAt).toBe(local('2027-01-30 23:59:59'));
  });

  it('ends a pause', () => {
    const asked = aLife().did(requestInformation, by.head(local('2026-11-30 12:00')));
    const { ticket } = asked.did(respond, { ...by.head(at), finding: 'answered', context: asked.context() });
    expect(ticket).not.toHaveProperty('pause');
  });

  it('is followed by replies that move nothing', () => {
    const before = responded();
    const after = before.did(replyOfCitizen, by.citizen(local('2026-12-02 10:00')));
    expect(after.ticket).toEqual({ ...before.ticket, version: before.ticket.version + 1 });
  });

  it('to what needs none is noted, and closes at once', () => {
    const life = responded({ kind: 'suggestion' }).wokenAt(at);
    expect(life.ticket).toMatchObject({ status: 'closed', closedBecause: 'noted' });
  });
});

describe('a promised remedy', () => {
  const promised = responded({}, '2027-01-15');

  it('is asked about on its day, when offices close, and the window counts from then', () => {
    expect(promised.ticket).toMatchObject({
      promisedBy: local('2027-01-15 15:30:00'),
      windowEndsAt: local('2027-02-14 23:59:59'),
      nextWakeAt: local('2027-01-15 15:30:00'),
    });
    const asked = promised.wokenAt(local('2027-01-15 15:30:00'));
    expect(asked.event).toMatchObject({ type: 'remind', facts: { step: 'remedy-due' } });
    expect(asked.ticket.nextWakeAt).toBe(local('2027-02-07 00:00:00'));
  });

  it('lies ahead', () => {
    const life = aLife();
    const how = { ...by.head(at), finding: 'upheld', context: life.context() } as const;
    expect(life.refused(respond, { ...how, promisedFor: '2026-11-30' })).toBe('date-not-ahead');
    expect(life.refused(respond, { ...how, promisedFor: '2026-12-01' })).toBeUndefined();
  });
});

describe('the final answer', () => {
  const atRoot = aLineage({ id: 'kituo', activeOfficers: 2 });

  it('is given where a ticket has climbed to the last level, and closes it', () => {
    const climbed = aLife({ chain: aLineage('kituo', 'mkoa') }).wokenAt(local('2026-12-16 12:00:01'));
    const when = local('2026-12-17 10:00');
    const life = climbed.did(respond, {
      ...by.head(when, 'mkuu-mkoa', 'mkoa'),
      finding: 'not-upheld',
      context: climbed.context(),
    });
    expect(life.event.facts).toEqual({ finding: 'not-upheld', final: true });
    expect(life.ticket).not.toHaveProperty('windowEndsAt');
    expect(life.wokenAt(when).ticket).toMatchObject({ status: 'closed', closedBecause: 'final' });
  });

  it('is not the first one at the root, where another officer can review it', () => {
    expect(responded({ chain: atRoot }).event.facts).toEqual({ finding: 'upheld' });
  });

  it('is the first one at the root, where nobody else works', () => {
    expect(responded({ chain: aLineage('kituo') }).event.facts).toEqual({ finding: 'upheld', final: true });
  });
});

describe('setting aside', () => {
  const aside = (because: 'abuse' | 'already-answered', answeredIn?: ReturnType<typeof aTicket>) => ({
    ...by.head(at),
    because,
    answeredIn: answeredIn?.build(),
    context: aLife().context(),
  });

  it('counts as a response: the appeal stays open, and without one it closes as set aside', () => {
    const life = aLife().did(setAside, aside('abuse'));
    expect(life.ticket).toMatchObject({
      status: 'responded',
      outcome: 'set-aside',
      windowEndsAt: local('2026-12-31 23:59:59'),
    });
    expect(life.event.facts).toEqual({ because: 'abuse' });
    expect(life.wokenAt(local('2027-01-01 00:00')).ticket.closedBecause).toBe('set-aside');
  });

  const other = aTicket({ number: '261100000017' });
  const final = other.having({ respondedAt: at }).closed('final');
  test.each([
    ['no ticket', undefined, 'not-finally-answered'],
    ['one that is open', other, 'not-finally-answered'],
    ['one that was withdrawn', other.closed('withdrawn'), 'not-finally-answered'],
    ['itself', final.having({ number: '261100000007' }), 'not-finally-answered'],
    ['one with a final answer', final, undefined],
  ])('as already answered names %s: %#', (_, answeredIn, reason) => {
    expect(aLife().refused(setAside, aside('already-answered', answeredIn))).toBe(reason);
  });

  it('says the number of the other ticket', () => {
    const life = aLife().did(setAside, aside('already-answered', final));
    expect(life.event.facts).toEqual({ because: 'already-answered', answeredIn: '261100000017' });
  });
});

describe('a referral', () => {
  const referred = (life = aLife()) => life.did(refer, { ...by.head(at), context: life.context() });

  it('is a response: the citizen may appeal as long as after any other, and accepts it by silence', () => {
    const life = referred();
    expect(life.ticket).toMatchObject({
      status: 'responded',
      outcome: 'referred',
      acknowledgedAt: at,
      respondedAt: at,
      windowEndsAt: local('2026-12-31 23:59:59'),
    });
    expect(life.event.facts).toEqual({ finding: 'referred' });
    expect(life.wokenAt(local('2027-01-01 00:00')).ticket.closedBecause).toBe('lapsed');
  });

  it('goes by an appeal to the level above, which whoever referred it does not decide', () => {
    const life = referred();
    const appealed = life.did(appeal, { ...by.citizen(at), context: life.context() });
    expect(appealed.ticket).toMatchObject({ status: 'submitted', holder: 'halmashauri' });
    const context = appealed.context();
    const itself = { ...by.head(at, 'mkuu-kituo', 'halmashauri'), context };
    expect(appealed.refused(refer, itself)).toBe('answered-below');
  });

  it('by the last level, after an appeal, is final', () => {
    const climbed = referred();
    const above = climbed.did(appeal, { ...by.citizen(at), context: climbed.context() });
    const again = above.did(refer, { ...by.head(at, 'mkurugenzi', 'halmashauri'), context: above.context() });
    const root = again.did(appeal, { ...by.citizen(at), context: again.context() });
    const last = root.did(refer, { ...by.head(at, 'mkuu-mkoa', 'mkoa'), context: root.context() });
    expect(last.event.facts).toEqual({ finding: 'referred', final: true });
    expect(last.ticket).not.toHaveProperty('windowEndsAt');
    expect(last.refused(appeal, { ...by.citizen(at), context: last.context() })).toBe('final-answer');
    expect(last.wokenAt(at).ticket.closedBecause).toBe('final');
  });

  it('of what needs no response closes it as noted', () => {
    const life = referred(aLife({ kind: 'suggestion' }));
    expect(life.wokenAt(local('2027-01-31 00:00')).ticket.closedBecause).toBe('noted');
  });
});
