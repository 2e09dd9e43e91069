import { describe, expect, it } from 'vitest';
import { changesQueues } from '../../../../domain/casework/queues/changes-queues.ts';
import {
  citizenWrote,
  officeActed,
  tellsOfDelay,
} from '../../../../domain/casework/queues/what-events-tell.ts';
import type { TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import type { Actor } from '../../../../domain/foundation/vocabulary/acts.ts';
import { aState, anEvent } from '../../../builders/ticket-event.ts';

const done = (type: TicketEvent['type'], actor: Actor, details: Partial<TicketEvent> = {}): TicketEvent =>
  anEvent({ type, version: 2, before: aState(), after: aState(), by: { actor }, ...details });

describe('an event', () => {
  it('tells of a delay from the second after the deadline on, whatever the act', () => {
    const due = '2026-11-26T12:30:00Z';
    expect(tellsOfDelay(done('remind', 'system', { at: due }))).toBe(false);
    const late = done('remind', 'system', { at: '2026-11-26T12:30:01Z' });
    expect([tellsOfDelay(late), changesQueues(late)]).toEqual([true, true]);
  });

  it.each([
    ['reply', 'citizen', true, false],
    ['object', 'citizen', true, false],
    ['rate', 'citizen', false, false],
    ['reply', 'assignee', false, true],
    ['note', 'officer', false, true],
    ['note', 'head-above', false, false],
    ['direct', 'oversight', false, false],
    ['remind', 'system', false, false],
  ] as const)('%s by %s tells whether the citizen wrote, or the office acted', (act, actor, wrote, acted) => {
    const event = done(act, actor);
    expect([citizenWrote(event), officeActed(event)]).toEqual([wrote, acted]);
    expect(changesQueues(event)).toBe(wrote || acted);
  });

  it('by which an officer wrote a ticket down at the desk is no work on it', () => {
    expect(officeActed(anEvent({ by: { actor: 'officer', officer: 'asha' } }))).toBe(false);
  });
});
