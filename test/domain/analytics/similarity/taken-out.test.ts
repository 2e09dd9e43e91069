import { expect, it } from 'vitest';
import { takenOutBy } from '../../../../domain/analytics/similarity/taken-out.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { aStoredTicket } from '../../../builders/submission.ts';

const before = aStoredTicket();
const by = (changes: Partial<Ticket>, was: Ticket = before) =>
  takenOutBy({ before: was, ticket: { ...was, ...changes, version: was.version + 1 } });

it.each<[string, Partial<Ticket>]>([
  ['is answered', { status: 'responded' }],
  ['is closed', { status: 'closed' }],
  ['lies with another office', { holder: 'tanesco' }],
  ['is of another category', { category: 'umeme' }],
  ['is of another kind', { kind: 'question' }],
  ['becomes sensitive', { sensitive: true }],
  ['is about an officer whose name was bound', { aboutOfficer: 'rehema-msuya' }],
])('a ticket is taken out of those compared where it %s', (_, changes) => {
  expect(by(changes)).toEqual({
    number: before.number,
    office: before.holder,
    category: before.category,
    sentAt: before.submittedAt,
    version: before.version + 1,
  });
});

it.each<[string, Partial<Ticket>]>([
  ['is acknowledged', { status: 'acknowledged' }],
  ['waits for its citizen', { status: 'awaiting-citizen' }],
  ['is given to an officer', { assignee: 'rehema-msuya' }],
  ['joins another', { mergedInto: '261100000021' }],
])('it stays where it %s', (_, changes) => {
  expect(by(changes)).toBeUndefined();
});

it('what was never compared is taken out of nothing', () => {
  expect(by({ status: 'closed' }, { ...before, sensitive: true })).toBeUndefined();
  expect(by({ holder: 'tanesco' }, { ...before, status: 'responded' })).toBeUndefined();
});
