import { describe, expect, it } from 'vitest';
import { itemSize } from '../../../adapters/dynamodb/item-size.ts';
import { newTicketItem } from '../../../adapters/dynamodb/items/ticket-item.ts';
import { markOf, shortMarkOf } from '../../../domain/institutions/registry/head-mark.ts';
import { clockSteps } from '../../../domain/ticketing/tickets/ticket.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { aStoredTicket } from '../../builders/submission.ts';

/** Longer than any id of the sample registry: its longest has 24 characters. */
const longId = (place: number): string => `hospitali-rufaa-kibondo-${place}`;

/**
 * Handed on last by a transfer that the citizen objects to, after it was answered and appealed twice. While the clock stands the
 * citizen can be reached.
 */
const longest = aStoredTicket({
  kind: 'complaint',
  category: 'unyanyasaji-wa-kijinsia',
  channel: 'desk',
  openness: 'confidential',
  toldBy: ['sms', 'email'],
  withoutReminders: true,
  place: {
    region: 'mkoa-dar-es-salaam',
    council: longId(1),
    ward: longId(2),
    point: { latitude: -6.792354, longitude: 39.208328 },
  },
  sentTo: longId(3),
  aboutOfficer: 'afisa-nyanghwale-12',
  status: 'awaiting-citizen',
  holder: longId(4),
  heldBefore: [longId(3), longId(5), longId(6)],
  handedOn: [longId(3), longId(5), longId(6)],
  keptFromDeciding: ['mkuu-wa-nne', 'mkuu-wa-tano'].map(shortMarkOf),
  assignee: 'afisa-nyanghwale-11',
  unit: longId(7),
  objectionDueAt: '2026-12-03T06:00:00Z',
  directedBy: '2026-12-10T12:30:00Z',
  directionIsNear: true,
  lastHash: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg',
  acknowledgedAt: '2026-11-24T06:00:00Z',
  pause: { startedAt: '2026-12-01T06:00:00Z', resumeAt: '2026-12-15T20:59:59Z', secondsLeft: 288_000 },
  cycle: {
    number: 4,
    began: 'transferred',
    startedAt: '2026-11-24T06:00:00Z',
    acknowledgeBy: '2026-11-26T06:00:00Z',
    respondBy: '2026-12-15T06:00:00Z',
    calendarVersion: 123,
    steps: [...clockSteps.slice(0, 4), 'objection-missed'],
    reminders: 0,
    pausedSeconds: 288_000,
  },
  secret: { hash: 'a'.repeat(64), key: '1', generation: 1, replacedAt: '2026-11-25T06:00:00Z' },
});

/**
 * One that names somebody in free text, at the end of the sample's longest way up, with an acting head and those of former holders besides.
 * No id is known whom it is about, no unit has it, and whoever it is given to is among its heads.
 */
const longestUnbound = {
  ...omit(longest, 'aboutOfficer', 'unit'),
  keptFromDeciding: [],
  holder: 'kata-upanga-mashariki',
  assignee: 'agnes-mbilinyi',
  unboundName: true as const,
  clearedHeads: [
    'agnes-mbilinyi',
    'happiness-mwakalinga',
    'daudi-mwaipopo',
    'flora-mazengo',
    'simoni-ishengoma',
    'neema-sanga',
    ...['mkuu-wa-kwanza', 'mkuu-wa-pili', 'mkuu-wa-tatu'],
  ].map(markOf),
};

/** Answered and appealed at each level. */
const appealed = {
  ...omit(longestUnbound, 'objectionDueAt'),
  keptFromDeciding: ['mkuu-wa-nne', 'mkuu-wa-tano', 'mkuu-wa-sita'].map(shortMarkOf),
};

/** A unit is begun with each of so many bytes. */
const bytesOfUnit = 1024;

describe('the head of a ticket', () => {
  it.each([
    ['with the longest values it really gets', longest],
    ['with an unbound name, and the marks of the heads whom it cannot mean', longestUnbound],
    ['with such a name, and the marks of those who answered it at each level', appealed],
  ])('costs one unit %s', (_, ticket) => {
    expect(itemSize(newTicketItem(ticket))).toBeLessThanOrEqual(bytesOfUnit);
  });

  it('is about half of that when it is new', () => {
    expect(itemSize(newTicketItem(aStoredTicket()))).toBeLessThan(600);
  });
});
