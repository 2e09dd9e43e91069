import { describe, expect, it } from 'vitest';
import { possibleActs } from '../../../../domain/casework/citizen-acts/possible-acts.ts';
import { citizenActs } from '../../../../domain/casework/citizen-acts/citizen-acts.ts';
import { actsOfferedToCitizens, type OfferedAct } from '../../../../domain/foundation/vocabulary/acts.ts';
import { reclassify } from '../../../../domain/casework/acts/classification/reclassify.ts';
import { undoReclassification } from '../../../../domain/casework/acts/classification/undo-reclassification.ts';
import { lowerUrgency, raiseUrgency } from '../../../../domain/casework/acts/classification/urgency.ts';
import type { Kind } from '../../../../domain/foundation/vocabulary/kinds.ts';
import { local } from '../../../builders/calendar.ts';
import { aCategory } from '../../../builders/category.ts';
import { aLife, by, Life } from '../../../builders/life.ts';
import { aPolicy } from '../../../builders/policy.ts';
import { theRules } from '../../../builders/ticket.ts';

const health = aCategory({ id: 'afya', sensitive: true });
const safety = aCategory({ id: 'usalama', urgent: true });
const violence = aCategory({ id: 'ukatili', urgent: true, sensitive: true });
const roads = aCategory();

const wednesday = local('2026-11-25 09:00:00');
const thursday = local('2026-11-26 09:00:00');

const offered = (life: Life, at = thursday, formerCategory = health): readonly OfferedAct[] =>
  possibleActs(life, at, {
    rules: life.rules,
    context: life.context(),
    giver: life.context().lineage,
    formerCategory,
  }).map(({ act }) => act);

const corrected = (life: Life, kind: Kind, category = safety, categoryBefore = health): Life =>
  life.did(reclassify, { ...by.head(wednesday), kind, category, categoryBefore });
const undone = (life: Life, category = health): Life =>
  life.did(undoReclassification, { ...by.citizen(thursday), category, context: life.context() });

describe('a question about health that the head corrects to a complaint about safety', () => {
  const question = aLife({ kind: 'question', category: health });
  const complaint = corrected(question, 'complaint');

  it('is urgent, and its citizen is offered to undo that', () => {
    expect(complaint.ticket.urgent).toBe(true);
    expect(offered(complaint)).toEqual([
      'reply',
      'undo-reclassification',
      'open-up',
      'change-preferences',
      'withdraw',
    ]);
  });

  it('is the question that it was once the citizen undoes it, and not urgent', () => {
    const { ticket } = undone(complaint);
    expect(ticket).toMatchObject({ kind: 'question', category: 'afya', urgent: false, sensitive: true });
    expect(ticket.cycle.respondBy).toBe(question.ticket.cycle.respondBy);
  });

  it('is not urgent as a question either where somebody lowered and raised it since', () => {
    const raised = complaint
      .did(lowerUrgency, by.headAbove(wednesday))
      .did(raiseUrgency, by.officer(wednesday));
    expect(undone(raised).ticket).toMatchObject({ kind: 'question', urgent: false });
  });
});

describe('urgency', () => {
  it('that came with a category goes with it', () => {
    const complaint = corrected(aLife({ category: health }), 'complaint');
    expect(undone(complaint).ticket).toMatchObject({ kind: 'complaint', urgent: false });
  });

  it('that an officer decided on since stays', () => {
    const lowered = corrected(aLife({ category: health }), 'complaint').did(
      lowerUrgency,
      by.headAbove(wednesday),
    );
    const raised = lowered.did(raiseUrgency, by.officer(wednesday));
    expect(undone(raised).ticket).toMatchObject({ kind: 'complaint', urgent: true });
  });

  it('of before stays with an urgent complaint that becomes another, and when that is undone', () => {
    const other = corrected(aLife({ category: violence }), 'complaint', roads, violence);
    expect(other.ticket).toMatchObject({ category: 'barabara', urgent: true });
    expect(other.ticket.cycle).toEqual(aLife({ category: violence }).ticket.cycle);
    expect(undone(other, violence).ticket).toMatchObject({ category: 'ukatili', urgent: true });
  });
});

describe('what a citizen is offered', () => {
  it('is there where the policy has no row for what the ticket is or was', () => {
    const policy = aPolicy();
    const life = aLife({ kind: 'question', category: health });
    const rows = policy.rows.filter(({ kind }) => kind === 'opinion');
    const lacking = new Life(life, theRules({ policy: { ...policy, rows } }), life.chain);
    const complaint = corrected(lacking, 'complaint');
    expect(complaint.ticket.cycle.respondBy).toBe(local('2026-11-27 09:00:00')); // 48 hours, as above
    expect(offered(complaint)).toContain('undo-reclassification');
  });
});

it('leaves out no act of citizens', () => {
  expect(actsOfferedToCitizens.toSorted()).toEqual(Object.keys(citizenActs).toSorted());
});
