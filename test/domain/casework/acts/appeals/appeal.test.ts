import { describe, expect, it, test } from 'vitest';
import { appeal } from '../../../../../domain/casework/acts/appeals/appeal.ts';
import { escalateByHead } from '../../../../../domain/casework/acts/escalation/escalate-by-head.ts';
import { confirmRemedy } from '../../../../../domain/casework/acts/citizen/confirm-remedy.ts';
import { acknowledge } from '../../../../../domain/casework/acts/handling/acknowledge.ts';
import { respond } from '../../../../../domain/casework/acts/handling/respond.ts';
import type { Instant } from '../../../../../domain/foundation/time/instant.ts';
import { local } from '../../../../builders/calendar.ts';
import { aLife, by, type Life, type LifeDetails } from '../../../../builders/life.ts';
import { aLineage } from '../../../../builders/lineage.ts';

const answeredAt = local('2026-12-01 10:00:00');
const responding = (life: Life, at: Instant, officer = 'neema', promisedFor?: string) => ({
  ...by.assignee(at, officer, life.ticket.holder),
  finding: 'not-upheld' as const,
  context: life.context(),
  ...(promisedFor !== undefined && { promisedFor }),
});
const answered = (details: LifeDetails = {}, promisedFor?: string): Life => {
  const life = aLife(details);
  return life.did(respond, responding(life, answeredAt, 'neema', promisedFor));
};
const appealing = (life: Life, at: string) => ({ ...by.citizen(local(at)), context: life.context() });

describe('an appeal', () => {
  const before = answered();
  const life = before.did(appeal, appealing(before, '2026-12-02 12:00:00'));

  it('takes the ticket to the level above, in a capped cycle of its own', () => {
    expect(life.ticket).toMatchObject({
      status: 'submitted',
      holder: 'halmashauri',
      heldBefore: ['kituo'],
      // Ten working days: 3, 4, 7, 8, not the 9th, 10, 11, 14 to 17.
      cycle: { number: 2, began: 'appealed', respondBy: local('2026-12-17 12:00:00') },
      arming: 0,
    });
    for (const gone of ['respondedAt', 'windowEndsAt', 'outcome', 'assignee', 'acknowledgedAt'])
      expect(life.ticket).not.toHaveProperty(gone);
  });

  it('is not decided by whoever answered below, by any role', () => {
    const when = local('2026-12-03 10:00');
    expect(life.refused(respond, responding(life, when, 'neema'))).toBe('answered-below');
    expect(life.refused(respond, responding(life, when, 'asha'))).toBeUndefined();
  });

  it('may be followed by another, until the root has answered', () => {
    const again = life.did(respond, responding(life, local('2026-12-03 10:00'), 'asha'));
    const atRoot = again.did(appeal, appealing(again, '2026-12-04 10:00'));
    expect(atRoot.ticket).toMatchObject({ holder: 'mkoa', heldBefore: ['kituo', 'halmashauri'] });
    const final = atRoot.did(respond, responding(atRoot, local('2026-12-07 10:00'), 'juma'));
    expect(final.event).toMatchObject({ facts: { final: true } });
    expect(final.refused(appeal, appealing(final, '2026-12-07 10:00:00'))).toBe('final-answer');
  });

  it('passes a level where nobody works but who answered below', () => {
    const chain = aLineage('kituo', { id: 'halmashauri', head: { officer: 'neema' } }, 'mkoa');
    const alone = answered({ chain });
    expect(alone.did(appeal, appealing(alone, '2026-12-02 10:00')).ticket.holder).toBe('mkoa');
  });

  it('passes a level that is headed by whom it is about', () => {
    const chain = aLineage('kituo', { id: 'halmashauri', head: { officer: 'mkuu-9' } }, 'mkoa');
    const about = answered({ chain, aboutOfficer: 'mkuu-9' });
    expect(about.did(appeal, appealing(about, '2026-12-02 10:00')).ticket.holder).toBe('mkoa');
  });

  it('of what needs no response there is none', () => {
    const suggestion = answered({ kind: 'suggestion' });
    expect(suggestion.refused(appeal, appealing(suggestion, '2026-12-01 10:00'))).toBe('needs-no-response');
  });
});

describe('the window of an appeal', () => {
  const before = answered(); // until 31 December, 23:59:59
  test.each([
    ['2026-12-31 23:59:59', undefined],
    ['2027-01-01 00:00:00', 'window-over'],
  ])('includes its last second: %s', (at, reason) => {
    expect(before.refused(appeal, appealing(before, at))).toBe(reason);
  });

  const lapsed = before.wokenAt(local('2027-01-01 00:00:00'));
  const late = appealing(lapsed, '2027-01-01 00:00:09');
  it('counts what was received in time, though the ticket has lapsed meanwhile', () => {
    expect(lapsed.ticket.status).toBe('closed');
    const opened = lapsed.did(appeal, { ...late, receivedAt: local('2026-12-31 23:59:59') });
    expect(opened.ticket).toMatchObject({ status: 'submitted', holder: 'halmashauri', cycle: { number: 2 } });
    expect(opened.ticket).not.toHaveProperty('closedBecause');
  });

  it('is over once it has lapsed for whoever comes later', () => {
    expect(lapsed.refused(appeal, late)).toBe('window-over');
  });
});

describe('a ticket sent first to the root', () => {
  const chain = aLineage({ id: 'kituo', activeOfficers: 2 });
  const first = answered({ chain });
  const reviewed = first.did(appeal, appealing(first, '2026-12-02 12:00'));

  it('is reviewed there, by another officer', () => {
    expect(reviewed.ticket).toMatchObject({ holder: 'kituo', heldBefore: [], cycle: { began: 'appealed' } });
    const when = local('2026-12-03 10:00');
    expect(reviewed.refused(respond, responding(reviewed, when, 'neema'))).toBe('answered-below');
  });

  it('once', () => {
    const final = reviewed.did(respond, responding(reviewed, local('2026-12-03 10:00'), 'asha'));
    expect(final.event).toMatchObject({ facts: { final: true } });
  });
});

describe('a promised remedy', () => {
  const promised = answered({}, '2026-12-10');
  const missing = (at: string) => ({ ...appealing(promised, at), remedyMissing: true as const });

  it('that is missing on its day is an appeal', () => {
    const life = promised.did(appeal, missing('2026-12-10 15:30:00'));
    expect(life.event).toMatchObject({ type: 'appeal', facts: { remedied: false } });
  });

  it('is not missing before', () => {
    expect(promised.refused(appeal, missing('2026-12-10 15:29:59'))).toBe('not-due-yet');
  });

  it('that is there closes the ticket', () => {
    const life = promised.did(confirmRemedy, by.citizen(local('2026-12-10 16:00')));
    expect(life.ticket).toMatchObject({ status: 'closed', closedBecause: 'accepted' });
    expect(life.event.facts).toEqual({ remedied: true });
  });

  it('is not confirmed where none was promised', () => {
    const life = answered();
    expect(life.refused(confirmRemedy, by.citizen(local('2026-12-10 16:00')))).toBe('nothing-promised');
  });
});

describe('the head', () => {
  const at = local('2026-11-25 09:00:00');
  const life = aLife().did(acknowledge, by.head(at));

  it('escalates an acknowledged ticket', () => {
    const above = life.did(escalateByHead, { ...by.head(at), context: life.context() });
    expect(above.ticket).toMatchObject({ status: 'submitted', holder: 'halmashauri' });
    expect(above.event).toMatchObject({ type: 'escalate', by: { actor: 'head' } });
  });

  test.each([
    ['before acknowledging', aLife(), 'wrong-status'],
    ['from the root', aLife({ chain: aLineage('kituo') }).did(acknowledge, by.head(at)), 'nobody-above'],
    ['a suggestion', aLife({ kind: 'suggestion' }).did(acknowledge, by.head(at)), 'needs-no-response'],
  ])('does not: %s', (_, ticket, reason) => {
    expect(ticket.refused(escalateByHead, { ...by.head(at), context: ticket.context() })).toBe(reason);
  });
});
