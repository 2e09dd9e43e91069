import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { eventOf } from '../../../domain/ticketing/tickets/event-of.ts';
import { verifyState } from '../../../domain/ticketing/tickets/verified-state.ts';
import type { Item } from '../engine/read-item.ts';
import { newEventItem, readEvent } from './event-item.ts';
import { newTicketItem, readTicket } from './ticket-item.ts';

/** A head as most are whom nobody may see: of a ticket in its first stage, and of nobody. */
const ticket: Ticket = {
  v: 1,
  number: '000000000000',
  version: 5,
  lastHash: 'a'.repeat(43),
  kind: 'complaint',
  category: 'category-of-none',
  channel: 'web',
  language: 'sw',
  openness: 'confidential',
  urgent: false,
  sensitive: false,
  safeToContact: true,
  canBeTold: true,
  place: { region: 'region', council: 'council', ward: 'ward' },
  sentTo: 'institution-of-none',
  aboutHead: false,
  status: 'in-progress',
  holder: 'institution-of-none',
  heldBefore: [],
  submittedAt: '2026-01-05T06:00:00Z',
  acknowledgedAt: '2026-01-05T07:00:00Z',
  cycle: {
    number: 1,
    began: 'submitted',
    startedAt: '2026-01-05T06:00:00Z',
    acknowledgeBy: '2026-01-06T06:00:00Z',
    respondBy: '2026-01-19T06:00:00Z',
    calendarVersion: 1,
    steps: [],
    reminders: 0,
  },
  policyVersion: 1,
  nextWakeAt: '2026-01-19T06:00:00Z',
  arming: 0,
  secret: { hash: '0'.repeat(64), key: '1', generation: 0 },
};

const event = eventOf(ticket, {
  act: 'start',
  by: { actor: 'assignee', officer: 'officer-of-none', institution: 'institution-of-none' },
  at: '2026-01-05T07:00:00Z',
  before: ticket,
  facts: {},
  request: '0'.repeat(64),
});

type Attributes = Parameters<typeof unmarshall>[0];

/** As the client of the store takes it off the line. */
const comesOnTheLine = (item: Item): (() => Item) => {
  const text = JSON.stringify(marshall(item, { removeUndefinedValues: true }));
  return () => unmarshall(JSON.parse(text) as Attributes);
};
const headOnTheLine = comesOnTheLine(newTicketItem(ticket));
const eventOnTheLine = comesOnTheLine(newEventItem(event));

/** Version whose event is read where there is no ticket. */
export const versionOfNone = ticket.version;

/**
 * Takes what it takes to read the head of a ticket, where there is none: how long it takes to hear so does not tell.
 */
export function readNoTicket(): void {
  readTicket(headOnTheLine());
}

/** Does the work of verifying ticket state where there is no ticket. */
export function readNoEvent(): void {
  verifyState(ticket, [readEvent(eventOnTheLine())]);
}
