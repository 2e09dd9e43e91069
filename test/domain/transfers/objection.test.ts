import { describe, expect, it, test } from 'vitest';
import type { Instant } from '../../../domain/deadlines/instant.ts';
import { keepTransfer, undoTransfer } from '../../../domain/transfers/decide-objection.ts';
import { object } from '../../../domain/transfers/object.ts';
import { transfer } from '../../../domain/transfers/transfer.ts';
import { local } from '../../builders/calendar.ts';
import { aLife, by, Life } from '../../builders/life.ts';
import { aLineage } from '../../builders/lineage.ts';

const ministry = { id: 'wizara', head: { officer: 'katibu' } };
const giver = aLineage('kituo', ministry);
const receiver = aLineage('maji', ministry);
const decider = aLineage(ministry);

const friday = local('2026-11-27 14:00:00');
const transferredAt = local('2026-12-02 14:00:00'); // a Wednesday
const sent = aLife({ at: friday, chain: giver });
const { ticket, events, rules } = sent.did(transfer, {
  ...by.head(transferredAt),
  to: receiver,
  office: undefined,
});
const transferred = new Life({ ticket, events }, rules, receiver);

const objecting = (at: Instant) => ({ ...by.citizen(at), receiver, giver, office: undefined });
const deciding = (at: Instant, officer = 'katibu') => ({ ...by.headAbove(at, officer, 'wizara'), decider });

const objectedAt = local('2026-12-07 10:00:00');
const objected = transferred.did(object, objecting(objectedAt));

describe('an objection to a transfer', () => {
  it('is decided by the nearest level above both, in two working days, while the clock runs', () => {
    // Monday 10:00, Tuesday, not Wednesday the 9th, Thursday.
    const dueBy = local('2026-12-10 10:00:00');
    expect(objected.event.facts).toEqual({ dueBy, institution: 'wizara' });
    expect(objected.ticket).toMatchObject({ objectionDueAt: dueBy, cycle: transferred.ticket.cycle });
  });

  test.each([
    ['2026-12-07 23:59:59', undefined],
    ['2026-12-08 00:00:00', 'window-over'],
  ])('comes within five days: %s', (at, reason) => {
    expect(transferred.refused(object, objecting(local(at)))).toBe(reason);
  });

  it('is refused where nothing was transferred, or a second time', () => {
    expect(sent.refused(object, { ...objecting(friday), receiver: giver })).toBe('nothing-to-object-to');
    expect(objected.refused(object, objecting(objectedAt))).toBe('objected-already');
  });

  it('is refused where no level lies above both', () => {
    expect(transferred.refused(object, { ...objecting(objectedAt), giver: aLineage('bunge') })).toBe(
      'nobody-above',
    );
  });

  it('that nobody decided in time reminds, once, and stays', () => {
    const acknowledgedMeanwhile = objected.having({ status: 'acknowledged' });
    const reminded = acknowledgedMeanwhile.wokenAt(local('2026-12-10 10:00:01'));
    expect(reminded.event).toMatchObject({ type: 'remind', step: 'objection-missed' });
    expect(reminded.ticket.objectionDueAt).toBe(local('2026-12-10 10:00:00'));
  });
});

describe('the level above both', () => {
  const at = local('2026-12-08 09:00:00');
  const back = { ...deciding(at), to: giver, office: undefined };

  it('keeps the transfer: the ticket stays, and its clock goes on', () => {
    const life = objected.did(keepTransfer, deciding(at));
    expect(life.ticket).toMatchObject({ holder: 'maji', cycle: transferred.ticket.cycle });
    expect(life.ticket).not.toHaveProperty('objectionDueAt');
  });

  it('takes it back: the transfer is void, and the giver has the time it had', () => {
    const { ticket: returned } = objected.did(undoTransfer, back);
    expect(returned).toMatchObject({
      status: 'submitted',
      holder: 'kituo',
      heldBefore: ['maji'],
      cycle: { number: 3, began: 'transferred', respondBy: sent.ticket.cycle.respondBy },
    });
  });

  it('leaves the giver two working days at least', () => {
    const question = aLife({ kind: 'question', at: friday, chain: giver }); // due on Friday 4 December, 14:00
    const gone = question.did(transfer, { ...by.head(transferredAt), to: receiver, office: undefined });
    const there = new Life(gone, rules, receiver).did(object, objecting(objectedAt));
    expect(there.did(undoTransfer, back).ticket.cycle.respondBy).toBe(local('2026-12-11 09:00:00'));
  });

  it('sends it on to where it never was, in a full new cycle', () => {
    const to = aLineage('umeme', ministry);
    const { ticket: onward } = objected.did(undoTransfer, { ...back, to });
    expect(onward).toMatchObject({
      holder: 'umeme',
      heldBefore: ['kituo', 'maji'],
      cycle: { number: 3, respondBy: local('2026-12-31 09:00:00') },
    });
  });

  test.each([
    ['by somebody who is not in office there', deciding(at, 'mwingine'), 'not-the-deciding-level'],
    ['at another level', { ...deciding(at), decider: aLineage('ikulu') }, 'not-the-deciding-level'],
  ])('alone decides: refused %s', (_, how, reason) => {
    expect(objected.refused(keepTransfer, how)).toBe(reason);
  });

  it('decides where there is something to decide', () => {
    expect(transferred.refused(keepTransfer, deciding(at))).toBe('no-objection');
    const decided = objected.did(keepTransfer, deciding(at));
    expect(decided.refused(undoTransfer, back)).toBe('no-objection');
  });

  it('sends it neither to whoever holds it nor to whoever held it earlier', () => {
    expect(objected.refused(undoTransfer, { ...back, to: receiver })).toBe('held-it-before');
  });
});
