import { describe, expect, it, test } from 'vitest';
import { plusSeconds, type Instant } from '../../../../domain/foundation/time/instant.ts';
import { withdraw, undoWithdrawal } from '../../../../domain/casework/acts/citizen/withdraw.ts';
import { reclassify } from '../../../../domain/casework/acts/classification/reclassify.ts';
import { undoReclassification } from '../../../../domain/casework/acts/classification/undo-reclassification.ts';
import { lowerUrgency, raiseUrgency } from '../../../../domain/casework/acts/classification/urgency.ts';
import { acknowledge } from '../../../../domain/casework/acts/handling/acknowledge.ts';
import { extend } from '../../../../domain/casework/acts/handling/extend.ts';
import { replyOfCitizen } from '../../../../domain/casework/acts/handling/reply.ts';
import { requestInformation } from '../../../../domain/casework/acts/handling/request-information.ts';
import { start } from '../../../../domain/casework/acts/handling/start.ts';
import type { Kind } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { local } from '../../../builders/calendar.ts';
import { aCategory } from '../../../builders/category.ts';
import type { Life } from '../../../builders/life.ts';
import { aLife, by } from '../../../builders/life.ts';
import { aLineage } from '../../../builders/lineage.ts';
import { isOverdue } from '../../../../domain/ticketing/clock/overdue.ts';
import { noticeRulesFor } from '../../../../domain/messaging/notices/notice-rules.ts';
import { aPolicy, lasting } from '../../../builders/policy.ts';
import { theRules } from '../../../builders/ticket.ts';

const roads = aCategory();
const water = aCategory({ id: 'maji' });
const safety = aCategory({ id: 'usalama', urgent: true });

const as = (kind: Kind, category = roads) => ({ kind, category, categoryBefore: {} });
const becoming = (life: Life, at: Instant, kind: Kind, category = roads): Life =>
  life.did(reclassify, { ...by.head(at), ...as(kind, category) });
const asked = (life: Life, at: Instant) => life.did(requestInformation, by.head(at));
const replied = (life: Life, at: Instant) => life.did(replyOfCitizen, by.citizen(at));
const raised = (life: Life, at: Instant) => life.did(raiseUrgency, by.officer(at));
const lowered = (life: Life, at: Instant) => life.did(lowerUrgency, by.headAbove(at));
const dueOf = ({ ticket }: Life) => ticket.cycle.respondBy;

/** Of Tuesday 24 November noon, due Wednesday 16 December noon. */
const noon = aLife();
const acknowledged = noon.did(acknowledge, by.head(local('2026-11-25 09:00')));

describe('a kind that needs no response', () => {
  const opinion = becoming(acknowledged, local('2026-11-26 09:00'), 'suggestion');

  it('gets no date back by a corrected category, and is never late', () => {
    const corrected = becoming(opinion, local('2026-11-26 10:00'), 'suggestion', water);
    expect(corrected.ticket.cycle).not.toHaveProperty('respondBy');
    const after = corrected.wokenAt(local('2026-12-18 08:00:00'));
    expect(after.ticket).toMatchObject({ holder: 'kituo', closedBecause: 'noted' });
    expect(after.events.map(({ type }) => type)).not.toContain('escalate');
  });

  it('has no date by way of another that needs none', () => {
    const other = becoming(opinion, local('2026-11-26 10:00'), 'opinion', water);
    expect(other.ticket.cycle).not.toHaveProperty('respondBy');
    expect(becoming(other, local('2026-11-26 11:00'), 'complaint').ticket.cycle.respondBy).toBe(dueOf(noon));
  });

  it('goes on being reminded of where its head is, whatever is corrected', () => {
    const unread = becoming(noon, local('2026-11-27 09:00'), 'suggestion');
    const corrected = becoming(unread, local('2026-12-01 09:00'), 'suggestion', water);
    expect(corrected.ticket.nextWakeAt).toBe(unread.ticket.nextWakeAt);
  });
});

describe('an acknowledgement', () => {
  it('is due no sooner by an edit: a suggestion that becomes a complaint keeps its five days', () => {
    const suggestion = aLife({ kind: 'suggestion' });
    const complaint = becoming(suggestion, local('2026-11-25 09:00'), 'complaint');
    expect(complaint.ticket.cycle.acknowledgeBy).toBe(suggestion.ticket.cycle.acknowledgeBy);
  });

  it('comes later by a longer row, and nearer by raised urgency alone', () => {
    const later = becoming(aLife(), local('2026-11-25 09:00'), 'suggestion');
    expect(later.ticket.cycle.acknowledgeBy).toBe(local('2026-12-01 12:00:00'));
    const hurried = raised(
      becoming(later, local('2026-11-25 10:00'), 'complaint'),
      local('2026-11-25 11:00:00'),
    );
    expect(hurried.ticket.cycle.acknowledgeBy).toBe(local('2026-11-25 15:00:00'));
  });
});

describe('urgency that is raised after the response was missed', () => {
  it('gives no new time: what is late stays late, and its breach stands', () => {
    const flagged = aLife({ chain: aLineage('kituo') })
      .did(acknowledge, by.head(local('2026-11-25 09:00')))
      .wokenAt(local('2026-12-17 08:00:00'));
    const urgent = raised(flagged, local('2026-12-17 09:00:00'));
    expect(urgent.ticket).toMatchObject({ urgent: true, cycle: { respondBy: dueOf(noon) } });
    expect(isOverdue(urgent.ticket, local('2026-12-17 09:00:00'))).toBe(true);
    const told = noticeRulesFor(urgent.event, 10).flatMap(({ to }) => to);
    expect(told).toContain('duty-officer');
  });
});

describe('a deadline at closing time', () => {
  // On Saturday: it counts from Monday's opening, so both deadlines lie at closing time.
  const atNight = aLife({ at: local('2026-11-28 10:00:00') });
  const monday = local('2026-11-30 09:00:00');
  const closing = { acknowledgeBy: local('2026-12-01 15:30:00'), respondBy: local('2026-12-21 15:30:00') };

  test.each<[string, Life]>([
    ['as it was received', atNight],
    ['with its category corrected', becoming(atNight, monday, 'complaint', water)],
    [
      'reclassified and back',
      becoming(atNight, monday, 'question').did(undoReclassification, {
        ...by.citizen(local('2026-12-01 10:00:00')),
        category: roads,
        context: noon.context(),
      }),
    ],
    ['urgent and no longer', lowered(raised(atNight, monday), local('2026-11-30 11:00:00'))],
    [
      'urgent from the start and no longer',
      lowered(aLife({ at: local('2026-11-28 10:00:00'), urgent: true }), local('2026-11-28 11:00:00')),
    ],
  ])('stays on that day: %s', (_, { ticket }) => {
    expect(ticket.cycle).toMatchObject({ respondBy: closing.respondBy });
  });

  it('to acknowledge stays on that day too', () => {
    const { ticket } = becoming(atNight, monday, 'complaint', water);
    expect(ticket.cycle.acknowledgeBy).toBe(closing.acknowledgeBy);
  });
});

describe('an extension that the citizen was told of', () => {
  const told = local('2026-12-31 12:00:00');
  const extended = acknowledged.did(extend, {
    ...by.head(local('2026-12-14 10:00')),
    extension: lasting(10, 'working-days'),
  });

  it('stays when only the category is corrected, also where that escalated at once', () => {
    const { ticket } = becoming(extended, local('2026-12-17 10:00:00'), 'complaint', water);
    expect(ticket.cycle.respondBy).toBe(told);
    expect(ticket.nextWakeAt).toBe(extended.ticket.nextWakeAt);
  });

  it('stays when the complaint was urgent for a while', () => {
    const urgent = raised(extended, local('2026-12-15 09:00:00'));
    expect(dueOf(lowered(urgent, local('2026-12-16 09:00:00')))).toBe(told);
  });

  it('is added to the longer time of what it becomes', () => {
    const question = aLife({ kind: 'question' })
      .did(acknowledge, by.head(local('2026-11-25 09:00')))
      .did(extend, { ...by.head(local('2026-11-26 10:00')), extension: lasting(3, 'working-days') });
    // 15 and 3 working days from Tuesday noon.
    expect(dueOf(becoming(question, local('2026-11-27 10:00:00'), 'complaint'))).toBe(
      local('2026-12-21 12:00:00'),
    );
  });
});

describe('pauses', () => {
  // From Monday noon, when four of the fifteen days are over, to Friday noon: four days.
  const waited = replied(asked(noon, local('2026-11-30 12:00:00')), local('2026-12-04 12:00:00'));
  const due = local('2026-12-22 12:00:00');

  it('are not lost when urgency is raised and lowered again', () => {
    expect(dueOf(waited)).toBe(due);
    const again = lowered(raised(waited, local('2026-12-21 12:00:00')), local('2026-12-21 13:00:00'));
    expect(again.ticket.cycle).toMatchObject({ respondBy: due, pausedSeconds: 4 * 8 * 3600 });
    expect(again.wokenAt(local('2026-12-22 12:00:00')).ticket.holder).toBe('kituo');
  });

  it('count by the clock while it is urgent', () => {
    const { ticket } = raised(waited, local('2026-12-21 12:00:00'));
    expect(ticket.cycle.pausedSeconds).toBe(4 * 86_400);
  });

  it('that urgency ended are not lost either', () => {
    const urgent = raised(asked(noon, local('2026-11-30 12:00:00')), local('2026-12-04 12:00:00'));
    expect(dueOf(lowered(urgent, local('2026-12-04 13:00:00')))).toBe(due);
  });

  it('stay when kind or category is corrected, and the two working days that one left at least', () => {
    const question = aLife({ kind: 'question' });
    // A second before the question is due; the reply leaves two working days, and a complaint has ten more.
    const last = replied(asked(question, local('2026-12-01 11:59:59')), local('2026-12-02 12:00:00'));
    const at = local('2026-12-03 10:00:00');
    expect(dueOf(last)).toBe(local('2026-12-04 12:00:00'));
    expect(dueOf(becoming(last, at, 'question', water))).toBe(local('2026-12-04 12:00:00'));
    expect(dueOf(becoming(last, at, 'complaint'))).toBe(local('2026-12-17 12:00:01'));
  });

  it('that last keep what is left by the new kind', () => {
    const open = asked(aLife({ kind: 'question' }), local('2026-11-25 12:00:00'));
    const complaint = becoming(open, local('2026-11-26 12:00:00'), 'complaint');
    expect(complaint.ticket.pause?.secondsLeft).toBe(14 * 8 * 3600);
    expect(dueOf(replied(complaint, local('2026-11-27 12:00:00')))).toBe(local('2026-12-18 12:00:00'));
  });

  it('of a withdrawal count as well, whatever it is afterwards', () => {
    const back = acknowledged
      .did(withdraw, { ...by.citizen(local('2026-11-26 12:00:00')), pressure: false })
      .did(undoWithdrawal, by.citizen(local('2026-12-01 12:00:00')));
    expect(dueOf(back)).toBe(local('2026-12-21 12:00:00'));
    expect(dueOf(lowered(raised(back, local('2026-12-02 10:00')), local('2026-12-02 11:00')))).toBe(
      local('2026-12-21 12:00:00'),
    );
  });
});

describe('an old ticket, of which an act reads what still decides', () => {
  it('keeps the times in which it was withdrawn, though there were many', () => {
    const often = [0, 1, 2, 3, 4, 5].reduce((life, time) => {
      const at = plusSeconds(local('2026-11-26 12:00:00'), time * 3 * 86_400);
      return life
        .did(withdraw, { ...by.citizen(at), pressure: false })
        .did(undoWithdrawal, by.citizen(plusSeconds(at, 2 * 86_400)));
    }, acknowledged);
    const at = local('2026-12-16 10:00:00');
    const all = lowered(raised(often, at), at);
    expect(dueOf(all)).toBe(dueOf(often));
    expect(dueOf(lowered(raised(often.asKept(), at), at))).toBe(dueOf(all));
    expect(dueOf(lowered(raised(often, at).asKept(), at))).toBe(dueOf(all));
  });
});

describe('a date that stood', () => {
  it('is not brought nearer by becoming a question', () => {
    expect(dueOf(becoming(noon, local('2026-11-26 10:00:00'), 'question'))).toBe(dueOf(noon));
  });

  it('is not brought nearer by way of what needs no response', () => {
    const opinion = becoming(noon, local('2026-11-25 10:00:00'), 'opinion');
    expect(dueOf(opinion)).toBeUndefined();
    expect(dueOf(becoming(opinion, local('2026-11-26 10:00:00'), 'question'))).toBe(dueOf(noon));
  });

  it('is not brought nearer by a category that has less time', () => {
    const rows = aPolicy().rows;
    const policy = aPolicy({
      rows: [
        ...rows,
        {
          kind: 'complaint',
          urgent: false,
          category: 'maji',
          acknowledge: lasting(1, 'working-days'),
          respond: lasting(5, 'working-days'),
          appealWindow: lasting(30, 'days'),
        },
      ],
    });
    const life = aLife({ rules: theRules({ policy }) }).did(start, by.head(local('2026-11-25 09:00')));
    const corrected = becoming(life, local('2026-12-10 10:00:00'), 'complaint', water);
    expect(dueOf(corrected)).toBe(dueOf(life));
    expect(corrected.wokenAt(local('2026-12-10 10:00:01')).ticket.holder).toBe('kituo');
  });

  it('of an urgent matter is not brought nearer by another urgent category', () => {
    const urgent = raised(acknowledged, local('2026-12-10 10:00:00'));
    const corrected = becoming(urgent, local('2026-12-10 12:00:00'), 'complaint', safety);
    expect(dueOf(corrected)).toBe(local('2026-12-13 10:00:00'));
  });

  it('is put off by the row of what it becomes, counted from submission', () => {
    const question = aLife({ kind: 'question' });
    expect(dueOf(becoming(question, local('2026-11-27 10:00:00'), 'complaint'))).toBe(
      local('2026-12-16 12:00:00'),
    );
  });
});

describe('a complaint whose acknowledgement was missed', () => {
  // Missed on Thursday at noon.
  const missed = noon.wokenAt(local('2026-11-26 12:00:01'));
  const at = local('2026-11-27 10:00:00');

  it('escalates four hours after it was made urgent, not after 72', () => {
    const urgent = raised(missed, at);
    expect(urgent.ticket.cycle.acknowledgeBy).toBe(local('2026-11-27 14:00:00'));
    expect(urgent.wokenAt(local('2026-11-27 14:00:00')).ticket.holder).toBe('kituo');
    expect(urgent.wokenAt(local('2026-11-27 14:00:01')).ticket.holder).toBe('halmashauri');
  });

  it('by an urgent category as well', () => {
    const urgent = becoming(missed, at, 'complaint', safety);
    expect(urgent.wokenAt(local('2026-11-27 14:00:01')).ticket.holder).toBe('halmashauri');
  });

  it('stays so when its kind is corrected', () => {
    const { ticket } = becoming(missed, at, 'suggestion');
    expect(ticket.cycle).toMatchObject({
      acknowledgeBy: local('2026-11-26 12:00:00'),
      steps: ['acknowledgement-missed'],
    });
  });

  it('is not missed again by lowering what was raised', () => {
    const again = lowered(raised(missed, at), local('2026-11-27 11:00:00'));
    expect(again.ticket.cycle.acknowledgeBy).toBe(local('2026-11-27 14:00:00'));
    expect(again.wokenAt(local('2026-11-27 13:00:00')).event.type).toBe('lower-urgency');
  });

  it('nor made so by becoming what is acknowledged sooner', () => {
    const suggestion = aLife({ kind: 'suggestion' });
    const complaint = becoming(suggestion, at, 'complaint');
    expect(complaint.ticket.cycle.acknowledgeBy).toBe(suggestion.ticket.cycle.acknowledgeBy);
  });
});
