import { describe, expect, it } from 'vitest';
import { plusSeconds } from '../../../../domain/foundation/time/instant.ts';
import type { TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import { replyOfCitizen } from '../../../../domain/casework/acts/handling/reply.ts';
import { note } from '../../../../domain/casework/acts/handling/note.ts';
import {
  eventsPerSnapshot,
  historySince,
  snapshotOf,
  stillDeciding,
} from '../../../../domain/ticketing/tickets/snapshot.ts';
import { aLife, by, type Life } from '../../../builders/life.ts';
import { aTuesdayNoon } from '../../../builders/ticket.ts';

const day = 24 * 3600;

/** A ticket to which nothing happens but messages, so many a day. */
function talkedAbout(messages: number, aDay = 8, begun = aLife()): Life {
  let life = begun;
  for (let message = 0; message < messages; message += 1) {
    const at = plusSeconds(aTuesdayNoon, Math.floor(message / aDay) * day + (message % aDay) * 60);
    life =
      message % 2 === 0
        ? life.did(replyOfCitizen, { ...by.citizen(at), request: `ombi-${message}` })
        : life.saved(note(life, by.head(at)));
  }
  return life;
}

const versions = (events: readonly TicketEvent[]) => events.map(({ version }) => version);

describe('what still decides of a history', () => {
  it('is no more of a ticket of 420 messages than of one of 42', () => {
    const few = stillDeciding(talkedAbout(42).events);
    expect(stillDeciding(talkedAbout(420).events).length).toBeLessThanOrEqual(few.length);
  });

  it('has the submission, the newest of each act, and every request of the last two days', () => {
    const { events } = talkedAbout(100);
    const kept = stillDeciding(events);
    const since = plusSeconds(events.at(-1)?.at ?? aTuesdayNoon, -2 * day);
    expect(versions(kept)).toEqual(expect.arrayContaining([1, 101, 100, 99]));
    expect(kept).toEqual(expect.arrayContaining(events.filter(({ at }) => at >= since)));
  });

  it('has every message that names files, however long ago it came', () => {
    const early = plusSeconds(aTuesdayNoon, -3600);
    const attachments = [{ place: 1, upload: 'ombi-1' }];
    const named = aLife().did(replyOfCitizen, { ...by.citizen(early), attachments });
    const { events } = talkedAbout(100, 8, named);

    expect(stillDeciding(events).filter(({ facts }) => 'attachments' in facts)).toHaveLength(1);
  });

  it('is bounded by number too, whatever was done in one day', () => {
    expect(stillDeciding(talkedAbout(400, 1000).events).length).toBeLessThan(180);
  });

  it('is the same, taken from all events or from the last snapshot and what came since', () => {
    const { events } = talkedAbout(200);
    let snapshot = snapshotOf(events.slice(0, eventsPerSnapshot));
    for (let end = 2 * eventsPerSnapshot; end <= events.length; end += eventsPerSnapshot)
      snapshot = snapshotOf(historySince(snapshot, events.slice(end - eventsPerSnapshot, end)));
    expect(snapshot).toEqual(snapshotOf(events.slice(0, snapshot.version)));
  });

  it('says of the last event alone what the head says after it: no other is held against a head', () => {
    const { events } = talkedAbout(40);
    const snapshot = snapshotOf(events);

    expect(events.every(({ head }) => head !== undefined)).toBe(true);
    expect(snapshot.events.filter(({ head }) => head !== undefined)).toEqual([events.at(-1)]);
  });
});
