import { describe, expect, it, test } from 'vitest';
import { appeal } from '../../../../../domain/casework/acts/appeals/appeal.ts';
import type { Instant } from '../../../../../domain/foundation/time/instant.ts';
import { respond } from '../../../../../domain/casework/acts/handling/respond.ts';
import type { Lineage } from '../../../../../domain/institutions/registry/institution.ts';
import { transfer } from '../../../../../domain/casework/acts/transfers/transfer.ts';
import { local } from '../../../../builders/calendar.ts';
import { aLife, by, Life } from '../../../../builders/life.ts';
import { aLineage } from '../../../../builders/lineage.ts';

/** Institutions beside each other, under one ministry. */
const under = (id: string): Lineage => aLineage(id, 'wizara');
const sending = (at: Instant, to: Lineage) => ({ ...by.head(at), to, office: undefined, category: {} });
const moved = (life: Life, at: Instant, id: string): Life => {
  const { ticket, events, rules } = life.did(transfer, sending(at, under(id)));
  return new Life({ ticket, events }, rules, under(id));
};
const friday = local('2026-11-27 14:00:00');
const sent = aLife({ at: friday, chain: under('kituo') });

describe('a transfer', () => {
  it('begins anew at the receiver, with a cycle of its own that is not capped', () => {
    const { ticket } = moved(sent, local('2026-11-30 09:00:00'), 'maji');
    expect(ticket).toMatchObject({
      status: 'submitted',
      holder: 'maji',
      heldBefore: ['kituo'],
      submittedAt: friday,
      // Fifteen working days: 1 to 4, 7, 8, not the 9th, 10, 11, 14 to 18, 21, 22.
      cycle: { number: 2, began: 'transferred', respondBy: local('2026-12-22 09:00:00') },
    });
  });

  test.each([
    ['2026-12-02 14:00:00', undefined],
    ['2026-12-02 14:00:01', 'too-late-to-transfer'],
  ])('of what arrived on Friday at 14:00 is possible until Wednesday at 14:00: %s', (at, reason) => {
    expect(sent.refused(transfer, sending(local(at), under('maji')))).toBe(reason);
  });

  it('of what one institution alone receives is refused', () => {
    const monday = local('2026-11-30 09:00:00');
    const ofCorruption = { ...sending(monday, under('maji')), category: { onlyReceiver: 'kituo' } };
    expect(sent.refused(transfer, ofCorruption)).toBe('only-one-receives');
  });

  it('counts working time over a holiday', () => {
    const monday = aLife({ at: local('2026-12-07 10:00:00'), chain: under('kituo') });
    const at = (text: string) => monday.refused(transfer, sending(local(text), under('maji')));
    expect(at('2026-12-11 10:00:00')).toBeUndefined();
    expect(at('2026-12-11 10:00:01')).toBe('too-late-to-transfer');
  });

  it('is done three times, never back, and no fourth time', () => {
    const twice = moved(moved(sent, local('2026-11-30 09:00'), 'maji'), local('2026-12-01 09:00'), 'umeme');
    const at = local('2026-12-02 09:00');
    expect(twice.refused(transfer, sending(at, under('kituo')))).toBe('held-it-before');
    const thrice = moved(twice, at, 'ardhi');
    expect(thrice.ticket.heldBefore).toEqual(['kituo', 'maji', 'umeme']);
    expect(thrice.refused(transfer, sending(local('2026-12-03 09:00'), under('simu')))).toBe(
      'third-transfer-done',
    );
  });

  it('of an escalated ticket is done once, and stays capped', () => {
    const escalated = sent.wokenAt(local('2027-01-05 09:00'));
    expect(escalated.ticket.holder).toBe('wizara');
    const once = moved(escalated, local('2027-01-05 10:00:00'), 'maji');
    // Ten working days: 6 to 8, 11, not the 12th in 2027, which is no holiday here, 12 to 15, 18, 19.
    expect(once.ticket.cycle.respondBy).toBe(local('2027-01-19 10:00:00'));
    expect(once.refused(transfer, sending(local('2027-01-06 10:00'), under('umeme')))).toBe(
      'transferred-since-escalated',
    );
  });

  it('of an appeal is never done', () => {
    const at = local('2026-11-30 09:00');
    const answered = sent.did(respond, { ...by.head(at), finding: 'answered', context: sent.context() });
    const appealed = answered.did(appeal, { ...by.citizen(at), context: answered.context() });
    expect(appealed.refused(transfer, sending(at, under('maji')))).toBe('appeals-stay');
  });

  test.each([
    ['where nobody works', aLineage({ id: 'maji', activeOfficers: 0 }, 'wizara')],
    ['that is not served', aLineage({ id: 'maji', notServed: { address: 'x' } })],
    ['in a tree that is not served', aLineage('maji', { id: 'smz', notServed: { address: 'x' } })],
    ['under whom it is about', aLineage('maji', { id: 'wizara', head: { officer: 'mkuu-9' } })],
  ])('goes to no institution %s', (_, to) => {
    const about = sent.having({ aboutOfficer: 'mkuu-9' });
    expect(about.refused(transfer, sending(friday, to))).toBe('cannot-take-it');
  });
});
