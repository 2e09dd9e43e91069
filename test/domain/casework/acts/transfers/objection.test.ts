import { describe, expect, it, test } from 'vitest';
import type { Instant } from '../../../../../domain/foundation/time/instant.ts';
import type { Lineage } from '../../../../../domain/institutions/registry/institution.ts';
import { reclassify } from '../../../../../domain/casework/acts/classification/reclassify.ts';
import {
  keepTransfer,
  undoTransfer,
} from '../../../../../domain/casework/acts/transfers/decide-objection.ts';
import { object } from '../../../../../domain/casework/acts/transfers/object.ts';
import { transfer, transfersLeft } from '../../../../../domain/casework/acts/transfers/transfer.ts';
import { acknowledge } from '../../../../../domain/casework/acts/handling/acknowledge.ts';
import { start } from '../../../../../domain/casework/acts/handling/start.ts';
import { undoWithdrawal, withdraw } from '../../../../../domain/casework/acts/citizen/withdraw.ts';
import { escalateByHead } from '../../../../../domain/casework/acts/escalation/escalate-by-head.ts';
import { planForCitizen } from '../../../../../domain/messaging/notices/plan-notices.ts';
import { local } from '../../../../builders/calendar.ts';
import { aCategory } from '../../../../builders/category.ts';
import { aLife, by, Life } from '../../../../builders/life.ts';
import { aLineage } from '../../../../builders/lineage.ts';

const ministry = { id: 'wizara', head: { officer: 'katibu' } };
const giver = aLineage('kituo', ministry);
const receiver = aLineage('maji', ministry);

const friday = local('2026-11-27 14:00:00');
const transferredAt = local('2026-12-02 14:00:00'); // a Wednesday
const sent = aLife({ at: friday, chain: giver });
const { ticket, events, rules } = sent.did(transfer, {
  ...by.head(transferredAt),
  to: receiver,
  office: undefined,
  category: {},
});
const transferred = new Life({ ticket, events }, rules, receiver);

const objecting = (at: Instant) => ({ ...by.citizen(at), receiver, giver, office: undefined });
const disputed = { receiver, giver, office: undefined };
const deciding = (at: Instant, officer = 'katibu') => ({
  ...by.headAbove(at, officer, 'wizara'),
  ...disputed,
});

const objectedAt = local('2026-12-07 10:00:00');
const objected = transferred.did(object, objecting(objectedAt));

describe('an objection to a transfer', () => {
  it('is decided by the nearest level above both, in two working days, while the clock runs', () => {
    // Monday 10:00, Tuesday, not Wednesday the 9th, Thursday.
    const dueBy = local('2026-12-10 10:00:00');
    expect(objected.event.facts).toEqual({ dueBy, decider: 'wizara' });
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

  it('that nobody decides in as much time again lapses: the transfer stands, and the clock runs on', () => {
    const lapsed = objected
      .having({ status: 'acknowledged' })
      .wokenAt(local('2026-12-10 10:00:01'))
      .wokenAt(local('2026-12-14 10:00:01'));
    const acts = lapsed.events.slice(-2).map(({ type, by: { actor } }) => `${type} by ${actor}`);
    expect(acts).toEqual(['remind by system', 'keep-transfer by system']);
    expect(lapsed.ticket).toMatchObject({ holder: 'maji', cycle: { number: 2 } });
    expect(lapsed.ticket).not.toHaveProperty('objectionDueAt');
    expect(lapsed.refused(keepTransfer, deciding(local('2026-12-14 11:00:00')))).toBe('no-objection');
  });

  it('that nobody decided in time reminds, once, and stays', () => {
    const acknowledgedMeanwhile = objected.having({ status: 'acknowledged' });
    const reminded = acknowledgedMeanwhile.wokenAt(local('2026-12-10 10:00:01'));
    expect(reminded.event).toMatchObject({ type: 'remind', facts: { step: 'objection-missed' } });
    expect(reminded.ticket.objectionDueAt).toBe(local('2026-12-10 10:00:00'));
  });
});

describe('an objection outlives', () => {
  const region = aLineage('maji', 'idara', ministry);
  const there = new Life(transferred, rules, region);
  const onward = { to: aLineage('umeme', ministry), office: undefined, category: {} };
  const friday4 = local('2026-12-04 09:00:00');
  const objectedEarly = new Life(transferred, rules, region).did(object, {
    ...objecting(local('2026-12-03 09:00:00')),
    receiver: region,
  });
  const dueBy = local('2026-12-07 09:00:00');

  it('a hand-on: it waits for its decision wherever the ticket went, and can be taken back from there', () => {
    const gone = objectedEarly.did(transfer, { ...by.head(friday4, 'mkuu-maji', 'maji'), ...onward });
    expect(gone.ticket).toMatchObject({ holder: 'umeme', objectionDueAt: dueBy });
    const umeme = new Life(gone, rules, aLineage('umeme', ministry));
    const back = umeme.did(undoTransfer, {
      ...deciding(local('2026-12-04 10:00:00')),
      receiver: aLineage('umeme', ministry),
      to: giver,
      category: {},
    });
    expect(back.ticket).toMatchObject({ holder: 'kituo' });
    expect(back.ticket).not.toHaveProperty('objectionDueAt');
    // Neither transfer counts: there are three again.
    expect(transfersLeft(back, rules)).toMatchObject({ count: 3 });
  });

  it('an upheld objection to the next hand-on: each transfer is objected to once', () => {
    const gone = there.did(transfer, { ...by.head(friday4, 'mkuu-maji', 'maji'), ...onward });
    const umeme = aLineage('umeme', ministry);
    const toTheSecond = { receiver: umeme, giver: region, office: undefined };
    const back = new Life(gone, rules, umeme)
      .did(object, { ...by.citizen(friday4), ...toTheSecond })
      .did(undoTransfer, {
        ...by.headAbove(friday4, 'katibu', 'wizara'),
        ...toTheSecond,
        to: region,
        category: {},
      });
    expect(back.ticket.holder).toBe('maji');

    const told = { ...objecting(local('2026-12-07 23:59:59')), receiver: region };
    expect(back.refused(object, told)).toBeUndefined();
    expect(new Life(back.did(object, told), rules, region).refused(object, told)).toBe('objected-already');
  });

  it('an escalation, and the level that it climbed to decides where that is above the giver', () => {
    const started = objectedEarly.did(start, by.head(friday4, 'mkuu-maji', 'maji'));
    const up = started.did(escalateByHead, {
      ...by.head(friday4, 'mkuu-maji', 'maji'),
      context: { lineage: aLineage('maji', ministry), office: undefined },
    });
    expect(up.ticket).toMatchObject({ holder: 'wizara', objectionDueAt: dueBy });
    const kept = up.did(keepTransfer, {
      ...by.head(friday4, 'katibu', 'wizara'),
      ...disputed,
      receiver: aLineage(ministry),
    });
    expect(kept.ticket).not.toHaveProperty('objectionDueAt');
  });

  it('a withdrawal that is taken back, with the time that was left to decide', () => {
    const withdrawn = objectedEarly.did(withdraw, { ...by.citizen(friday4), pressure: false });
    const { ticket: again } = withdrawn.did(undoWithdrawal, by.citizen(local('2026-12-08 09:00:00')));
    // A working day and nothing of the next was left; the 9th is a holiday.
    expect(again.objectionDueAt).toBe(local('2026-12-10 09:00:00'));
  });

  it('the acknowledgement of a compliment, which closes once nothing is to be decided', () => {
    const praised = new Life(
      aLife({ kind: 'compliment', at: friday, chain: giver }).did(transfer, {
        ...by.head(transferredAt),
        to: receiver,
        office: undefined,
        category: {},
      }),
      rules,
      receiver,
    ).did(acknowledge, by.head(transferredAt, 'mkuu-maji', 'maji'));
    const told = local('2026-12-07 23:59:59');
    expect(praised.wokenAt(told).refused(object, objecting(told))).toBeUndefined();
    expect(praised.wokenAt(local('2026-12-08 00:00:00')).ticket).toMatchObject({ closedBecause: 'noted' });
    const waits = praised.did(object, objecting(told));
    expect(waits.wokenAt(local('2026-12-08 00:00:00')).ticket).not.toHaveProperty('closedBecause');
  });

  it('is raised in time also after the receiver handed the ticket up', () => {
    const up = there.did(start, by.head(friday4, 'mkuu-maji', 'maji')).did(escalateByHead, {
      ...by.head(friday4, 'mkuu-maji', 'maji'),
      context: { lineage: aLineage('maji', ministry), office: undefined },
    });
    const raising = { ...objecting(local('2026-12-07 23:59:59')), receiver: aLineage(ministry) };
    expect(up.refused(object, raising)).toBeUndefined();
    expect(up.refused(object, { ...raising, at: local('2026-12-08 00:00:00') })).toBe('window-over');
  });
});

describe('a transfer that nobody can decide on', () => {
  const across = { to: aLineage('mahakama'), office: undefined, category: {}, from: giver };

  it('says so, and can be objected to by nobody', () => {
    const gone = sent.did(transfer, { ...by.head(transferredAt), ...across });
    expect(gone.event.facts).toEqual({ undecidable: true });
    expect(gone.refused(object, { ...objecting(objectedAt), receiver: across.to })).toBe('nobody-above');
  });

  it('is told without a date until which to object', () => {
    const told = (to: Lineage) =>
      planForCitizen(sent.did(transfer, { ...by.head(transferredAt), ...across, to }).event, rules, [
        'sms',
      ]).map(({ template, until }) => [template, until]);
    expect(told(across.to)).toEqual([['moved', undefined]]);
    expect(told(receiver)).toEqual([['transferred', local('2026-12-07 23:59:59')]]);
  });
});

describe('the level above both', () => {
  const at = local('2026-12-08 09:00:00');
  const back = { ...deciding(at), to: giver, office: undefined, category: {} };

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
      heldBefore: ['kituo', 'maji'],
      cycle: { number: 3, began: 'transferred', respondBy: sent.ticket.cycle.respondBy },
    });
  });

  it('leaves the giver two working days at least', () => {
    const question = aLife({ kind: 'question', at: friday, chain: giver }); // due on Friday 4 December, 14:00
    const gone = question.did(transfer, {
      ...by.head(transferredAt),
      to: receiver,
      office: undefined,
      category: {},
    });
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

  it('takes it back as if it had never gone: it counts among no transfers', () => {
    const shortly = local('2026-11-30 09:00:00');
    const giving = (at: Instant, to: Lineage) => ({ ...by.head(at), to, office: undefined, category: {} });
    const takenBack = new Life(sent.did(transfer, giving(shortly, receiver)), rules, receiver)
      .did(object, objecting(shortly))
      .did(undoTransfer, { ...back, ...by.headAbove(shortly, 'katibu', 'wizara') });
    const to = ['umeme', 'ardhi', 'simu', 'posta'].map((id) => aLineage(id, ministry));
    const [first, second, third, fourth] = to as [Lineage, Lineage, Lineage, Lineage];
    const thrice = [first, second, third].reduce(
      (life, next) => life.did(transfer, giving(shortly, next)),
      new Life(takenBack, rules, giver),
    );
    expect(thrice.ticket.heldBefore).toEqual(['kituo', 'maji', 'umeme', 'ardhi']);
    expect(thrice.refused(transfer, giving(shortly, fourth))).toBe('third-transfer-done');
  });

  test.each([
    ['2026-12-02 14:00:00', undefined],
    ['2026-12-02 14:00:01', 'too-late-to-transfer'],
  ])('gives the giver no second time to pass it on: %s', (text, reason) => {
    const shortly = local('2026-12-01 09:00:00');
    const gone = new Life(
      sent.did(transfer, { ...by.head(shortly), to: receiver, office: undefined, category: {} }),
      rules,
      receiver,
    );
    const returned = gone
      .did(object, objecting(shortly))
      .did(undoTransfer, { ...back, ...by.headAbove(shortly, 'katibu', 'wizara') });
    const again = {
      ...by.head(local(text)),
      to: aLineage('umeme', ministry),
      office: undefined,
      category: {},
    };
    expect(returned.refused(transfer, again)).toBe(reason);
    expect(
      returned.refused(reclassify, {
        ...by.head(local(text)),
        kind: 'opinion',
        category: aCategory(),
        categoryBefore: {},
      }),
    ).toBe(reason === undefined ? undefined : 'too-late-to-reclassify');
  });

  it('gives an escalated ticket its one transfer again', () => {
    const late = local('2027-01-05 09:00:00'); // past the response deadline
    const top = { id: 'ikulu', head: { officer: 'katibu' } };
    const beside = aLineage('maji', top);
    const escalated = aLife({
      at: friday,
      chain: aLineage('kituo', 'wizara', top),
    }).wokenAt(late);
    const from = aLineage('wizara', top);
    const giving = (to: Lineage) => ({ ...by.head(late), to, office: undefined, category: {} });
    const takenBack = new Life(escalated.did(transfer, giving(beside)), rules, beside)
      .did(object, { ...by.citizen(late), receiver: beside, giver: from, office: undefined })
      .did(undoTransfer, {
        ...by.headAbove(late, 'katibu', 'ikulu'),
        receiver: beside,
        giver: from,
        to: from,
        office: undefined,
        category: {},
      });
    const once = takenBack.did(transfer, giving(aLineage('umeme', 'ikulu')));
    expect(once.refused(transfer, giving(aLineage('ardhi', 'ikulu')))).toBe('transferred-since-escalated');
  });

  it('who sends it on elsewhere lets the transfer stand: two are left', () => {
    const shortly = local('2026-11-30 09:00:00');
    const giving = (id: string) => ({
      ...by.head(shortly),
      to: aLineage(id, ministry),
      office: undefined,
      category: {},
    });
    const onward = new Life(sent.did(transfer, giving('maji')), rules, receiver)
      .did(object, objecting(shortly))
      .did(undoTransfer, {
        ...back,
        ...by.headAbove(shortly, 'katibu', 'wizara'),
        to: aLineage('umeme', ministry),
      });
    const thrice = onward.did(transfer, giving('ardhi')).did(transfer, giving('simu'));
    expect(thrice.refused(transfer, giving('posta'))).toBe('third-transfer-done');
  });

  describe('as it is when it decides', () => {
    const top = { id: 'ikulu', head: { officer: 'katibu-mkuu' } };
    const under = (node: { readonly id: string; readonly head?: { readonly officer: string } }) => ({
      receiver: aLineage('maji', node, top),
      giver: aLineage('kituo', node, top),
      office: undefined,
    });
    const decidedBy = (officer: string, where: object, life = objected) =>
      life.refused(keepTransfer, { ...deciding(at, officer), ...where });

    it('is done for by the next head above where it has no head', () => {
      expect(decidedBy('katibu-mkuu', under({ id: 'wizara' }))).toBeUndefined();
      expect(decidedBy('katibu', under({ id: 'wizara' }))).toBe('not-the-deciding-level');
    });

    it('is the next one above where the ticket is about who heads it by now', () => {
      const about = objected.having({ aboutOfficer: 'katibu' });
      expect(decidedBy('katibu-mkuu', under(ministry), about)).toBeUndefined();
      expect(decidedBy('katibu', under(ministry), about)).toBe('not-the-deciding-level');
    });

    it('is the one above both where one of them was moved', () => {
      const moved = { ...under(ministry), receiver: aLineage('maji', 'hazina', top) };
      expect(decidedBy('katibu-mkuu', moved)).toBeUndefined();
      expect(decidedBy('katibu', moved)).toBe('not-the-deciding-level');
    });

    it('is passed over where nobody works there any more', () => {
      const empty = { ...ministry, activeOfficers: 0 };
      expect(decidedBy('katibu-mkuu', under(empty))).toBeUndefined();
    });
  });

  test.each([
    ['by somebody who is not in office there', deciding(at, 'mwingine'), 'not-the-deciding-level'],
    [
      'where no level lies above both any more',
      { ...deciding(at), giver: aLineage('bunge') },
      'not-the-deciding-level',
    ],
  ])('alone decides: refused %s', (_, how, reason) => {
    expect(objected.refused(keepTransfer, how)).toBe(reason);
  });

  it('decides where there is something to decide', () => {
    expect(transferred.refused(keepTransfer, deciding(at))).toBe('no-objection');
    const decided = objected.did(keepTransfer, deciding(at));
    expect(decided.refused(undoTransfer, back)).toBe('no-objection');
  });

  it('sends it back to whoever took the place of the giver meanwhile', () => {
    const heir = aLineage({ id: 'mrithi', succeeds: ['kituo'] }, ministry);
    const { ticket: returned } = objected.did(undoTransfer, { ...back, to: heir });
    expect(returned).toMatchObject({
      holder: 'mrithi',
      cycle: { respondBy: sent.ticket.cycle.respondBy },
    });
  });

  it('sends it neither to whoever holds it nor to whoever held it earlier', () => {
    expect(objected.refused(undoTransfer, { ...back, to: receiver })).toBe('held-it-before');
  });

  it('sends what one institution alone receives nowhere but back', () => {
    const ofCorruption = { ...back, category: { onlyReceiver: giver.institution.id } };
    const onward = { ...ofCorruption, to: aLineage('umeme', ministry) };
    expect(objected.refused(undoTransfer, onward)).toBe('only-one-receives');
    expect(objected.did(undoTransfer, ofCorruption).ticket.holder).toBe(giver.institution.id);
  });
});
