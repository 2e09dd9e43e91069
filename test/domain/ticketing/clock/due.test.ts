import { expect, it } from 'vitest';
import { dueOf } from '../../../../domain/ticketing/clock/due.ts';
import { stateOf } from '../../../../domain/ticketing/tickets/state.ts';
import type { Ticket } from '../../../../domain/ticketing/tickets/ticket.ts';
import { direct } from '../../../../domain/casework/acts/handling/direct.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { local } from '../../../builders/calendar.ts';
import { by } from '../../../builders/life.ts';
import { aTicket, aTuesdayNoon, theRules } from '../../../builders/ticket.ts';
import { aState } from '../../../builders/ticket-event.ts';

const anHourLater = local('2026-11-24 13:00:00');
const sent = aTicket();
const urgent = aTicket({ urgent: true });
const suggestion = aTicket({ kind: 'suggestion' });

it.each<[string, Ticket, string]>([
  ['a new complaint: its acknowledgement', sent.build(), local('2026-11-26 12:00')],
  ['a new question: its acknowledgement', aTicket({ kind: 'question' }).build(), local('2026-11-26 12:00')],
  ['a new urgent complaint: its acknowledgement', urgent.build(), local('2026-11-24 16:00')],
  [
    'an acknowledged complaint: its response',
    sent.acknowledged(anHourLater).build(),
    local('2026-12-16 12:00'),
  ],
  [
    'an acknowledged urgent complaint: its response',
    urgent.acknowledged(anHourLater).build(),
    local('2026-11-27 12:00'),
  ],
  ['one that somebody works on: its response', sent.started(anHourLater).build(), local('2026-12-16 12:00')],
  [
    'one whose citizen was asked: when the clock goes on',
    sent.awaitingCitizen(anHourLater).build(),
    local('2026-12-04 23:59:59'),
  ],
  [
    'one whose citizen was asked, and about which something is directed by a nearer date: the same',
    direct(
      { ticket: sent.awaitingCitizen(anHourLater).build(), events: [] },
      { ...by.headAbove(anHourLater), dueBy: local('2026-11-27 15:30:00') },
      theRules(),
    ).ticket,
    local('2026-12-04 23:59:59'),
  ],
  [
    'one that was answered: the end of the window',
    sent.responded(anHourLater).build(),
    local('2026-12-24 23:59:59'),
  ],
  ['a new suggestion: its acknowledgement', suggestion.build(), local('2026-12-01 12:00')],
  [
    'an acknowledged suggestion: when it closes by itself',
    suggestion.acknowledged(anHourLater).build(),
    local('2026-12-16 13:00'),
  ],
])('the due time of %s', (_, ticket, due) => {
  expect(dueOf(stateOf(ticket), aTuesdayNoon)).toBe(due);
});

it('of a suggestion that nobody acknowledged stays past, however often somebody is reminded', () => {
  const acknowledgeBy = '2026-12-01T09:00:00Z';
  const standing = omit(aState({ acknowledgeBy }), 'respondBy');

  expect(dueOf({ ...standing, nextWakeAt: '2027-03-01T09:00:00Z' }, aTuesdayNoon)).toBe(acknowledgeBy);
});
