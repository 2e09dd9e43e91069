import { describe, expect, test } from 'vitest';
import { MemoryEventPublisher } from '../../builders/doubles/event-publisher.ts';
import type { EventToTell } from '../../../domain/ticketing/tickets/unread-event.ts';
import { joinLocalCloud } from '../../../operations/command-line/local-cloud.ts';
import { UsageError } from '../../../operations/command-line/usage-error.ts';
import { republish, type Progress } from '../../../operations/replay/republish.ts';
import { requestFrom } from '../../../operations/replay/what.ts';
import { anEvent } from '../../builders/ticket-event.ts';

const events = Array.from({ length: 45 }, (_, place) => anEvent({ version: place + 1 }));

/** A store that holds these events, of one ticket. */
const aStoreOf = (stored: readonly EventToTell[]) => ({
  eventsToTell: () => Promise.resolve(stored),
  async *eventsBetween() {
    for (const event of stored) yield await Promise.resolve(event);
  },
});

async function replayed(what: Parameters<typeof republish>[0]) {
  const publisher = new MemoryEventPublisher();
  const reported: Progress[] = [];
  const told = await republish(what, {
    tickets: aStoreOf(events),
    publisher,
    report: (progress) => void reported.push(progress),
  });
  return { told, publisher, reported };
}

describe('a replay', () => {
  test.each([
    ['of a ticket', { ticket: '261100000007' }],
    ['of an interval', { from: '2026-11-24T00:00:00Z', until: '2026-11-25T00:00:00Z' }],
  ] as const)('%s tells every event as it was', async (_, what) => {
    const { publisher } = await replayed(what);
    expect(publisher.events).toEqual(events);
  });

  test('says how far it is', async () => {
    const { reported } = await replayed({ ticket: '261100000007' });
    expect(reported.map(({ told }) => told)).toEqual([20, 40, 45]);
    expect(reported.at(-1)?.at).toBe('2026-11-24T09:00:00Z');
  });
});

describe('its command line', () => {
  test.each([
    [['--ticket', '261100000007'], { what: { ticket: '261100000007' } }],
    [
      ['--from', '2026-11-24T18:00:00+03:00', '--until', '2026-11-24T16:00Z'],
      { what: { from: '2026-11-24T15:00:00Z', until: '2026-11-24T16:00:00Z' } },
    ],
    [
      ['--ticket', '261100000007', '--table', 'tickets', '--topic', 'arn'],
      { what: { ticket: '261100000007' }, names: { table: 'tickets', topic: 'arn' } },
    ],
  ])('%j asks for what it says', (given, asked) => {
    expect(requestFrom(given)).toEqual(asked);
  });

  test.each([
    ['nothing', []],
    ['half an interval', ['--from', '2026-11-24T15:00:00Z']],
    [
      'an interval that ends before it begins',
      ['--from', '2026-11-24T15:00Z', '--until', '2026-11-24T14:00Z'],
    ],
    ['a moment without its time zone', ['--from', '2026-11-24T15:00', '--until', '2026-11-24T16:00']],
    ['a ticket and an interval', ['--ticket', '261100000007', '--from', '2026-11-24T15:00Z']],
    ['a number that is none', ['--ticket', '2611']],
    ['a table without a topic', ['--ticket', '261100000007', '--table', 'tickets']],
    ['a flag that there is not', ['--everything']],
  ])('is refused when it asks for %s', (_, given) => {
    expect(() => requestFrom(given)).toThrow(UsageError);
  });

  test('says how to start a local cloud when there is none', () => {
    expect(() => joinLocalCloud('/nowhere/cloud.json')).toThrow(/npm start/);
  });
});
