import { describe, expect, it } from 'vitest';
import { acknowledge } from '../../../../../domain/casework/acts/handling/acknowledge.ts';
import { direct } from '../../../../../domain/casework/acts/handling/direct.ts';
import { reportDirection } from '../../../../../domain/casework/acts/handling/report-direction.ts';
import { respond } from '../../../../../domain/casework/acts/handling/respond.ts';
import { local } from '../../../../builders/calendar.ts';
import { aLife, by, type Life } from '../../../../builders/life.ts';
import { stepOf } from '../../../../builders/ticket-event.ts';

const monday = local('2026-11-23 10:00:00');
const tuesday = local('2026-11-24 10:00:00');
const dueBy = local('2026-11-27 15:30:00');
const acknowledged = aLife({ at: monday }).did(acknowledge, by.head(monday));
const directed = acknowledged.did(direct, { ...by.headAbove(monday), dueBy });
const report = (at = tuesday) => ({ ...by.head(at), offices: ['kituo'] });
const remindersOf = ({ events }: Life) => events.flatMap((event) => stepOf(event) ?? []);

describe('a direction that is reported done', () => {
  const reported = directed.did(reportDirection, report());

  it('is open no more, and the clock reminds of it no more', () => {
    expect(directed.ticket.direction).toBe(directed.ticket.version);
    expect(reported.ticket).not.toHaveProperty('direction');
    expect(reported.ticket).not.toHaveProperty('directedBy');
    expect(remindersOf(reported.wokenAt(local('2026-11-28 12:00:00')))).toEqual([]);
  });

  it('says which one, by when it was to be done, and who gave it', () => {
    const { officer } = by.headAbove(monday).by;
    expect(reported.event).toMatchObject({
      type: 'report-direction',
      before: { direction: directed.ticket.version },
      facts: { direction: directed.ticket.version, dueBy, giver: officer },
    });
    expect(reported.event.after).not.toHaveProperty('direction');
  });

  it('moves no deadline and no status', () => {
    expect(reported.ticket.cycle).toEqual(directed.ticket.cycle);
    expect(reported.ticket.status).toBe(directed.ticket.status);
  });

  it('cannot be reported once more', () => {
    expect(reported.refused(reportDirection, report())).toBe('nothing-directed');
  });
});

describe('a report', () => {
  it('is taken of a late direction too', () => {
    const late = directed.wokenAt(local('2026-11-27 15:30:01'));
    expect(late.ticket).not.toHaveProperty('directedBy');
    const { event } = late.did(reportDirection, report(local('2026-11-30 09:00:00')));
    expect(event.facts).toMatchObject({ direction: directed.ticket.version, dueBy });
  });

  it('is of the newest direction', () => {
    const again = directed.did(direct, { ...by.headAbove(tuesday), dueBy });
    expect(again.did(reportDirection, report()).event.facts).toMatchObject({
      direction: again.ticket.version,
    });
  });

  it('is refused where nothing is directed', () => {
    expect(acknowledged.refused(reportDirection, report())).toBe('nothing-directed');
  });

  it('is refused once an answer has overtaken it', () => {
    const answered = directed.did(respond, {
      ...by.head(tuesday),
      finding: 'answered',
      context: directed.context(),
    });
    expect(answered.event.after).not.toHaveProperty('direction');
    expect(answered.refused(reportDirection, report())).toBe('nothing-directed');
  });

  it('is refused once the ticket has gone to another level', () => {
    const escalated = directed.having({ directedBy: dueBy }).wokenAt(local('2027-01-15 12:00:00'));
    expect(escalated.ticket).not.toHaveProperty('direction');
  });
});

describe('a direction to another office than the holder', () => {
  const higher = acknowledged.having({ holder: 'halmashauri', heldBefore: ['kituo'] });
  const below = higher.did(direct, { ...by.headAbove(monday), dueBy, institution: 'kituo' });

  it('is reported by that office', () => {
    const offices = ['kituo'];
    const former = { by: { actor: 'former-holder', officer: 'neema', institution: 'kituo' } } as const;
    expect(below.did(reportDirection, { ...former, at: tuesday, offices }).event.by).toEqual(former.by);
    expect(below.refused(reportDirection, { ...former, at: tuesday, offices: ['maji'] })).toBe(
      'directed-elsewhere',
    );
    expect(below.refused(reportDirection, { ...by.head(tuesday), offices: ['halmashauri'] })).toBe(
      'directed-elsewhere',
    );
  });

  it('is refused where that office never had the ticket', () => {
    expect(acknowledged.refused(direct, { ...by.headAbove(monday), dueBy, institution: 'maji' })).toBe(
      'never-held-it',
    );
  });

  it('leaves to the holder what went to the holder', () => {
    const former = { by: { actor: 'former-holder', officer: 'neema', institution: 'kituo' } } as const;
    const here = higher.did(direct, { ...by.headAbove(monday), dueBy });
    expect(here.refused(reportDirection, { ...former, at: tuesday, offices: ['kituo'] })).toBe(
      'directed-elsewhere',
    );
  });
});
