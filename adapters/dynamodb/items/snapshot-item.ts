import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import type { Snapshot } from '../../../domain/ticketing/tickets/snapshot.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { ticketKeys } from '../engine/keys.ts';
import { readItem, type Item } from '../engine/read-item.ts';
import { eventItem, isForLater, unreadUntilLater } from './event-item.ts';
import { count, firstVersion } from './scalars.ts';

/** The events repeat each other: compressed they are a fifth, and so is what reading and writing them costs. */
const snapshotItem = z.looseObject({ v: firstVersion, version: count, events: z.instanceof(Uint8Array) });

/** The item of a ticket's newest snapshot. Every event in it has an item of its own, on which the record is made. */
export const newSnapshotItem = (number: string, { version, events }: Snapshot): Item => ({
  ...ticketKeys.snapshot(number),
  entity: 'snapshot',
  v: 1,
  version,
  events: new Uint8Array(deflateRawSync(JSON.stringify(events))),
});

/** Throws `StoreUnavailable` where a later release wrote an event in it, and `CorruptItem`. */
export function readSnapshot(item: Item): Snapshot {
  const { version, events } = readItem(snapshotItem, item);
  const content = contentOf(events);
  const result = z.array(eventItem).safeParse(content);
  if (result.success) return { version, events: result.data };
  if (Array.isArray(content) && content.some(isForLater)) throw unreadUntilLater();
  throw new CorruptItem('A stored snapshot does not hold events.');
}

function contentOf(compressed: Uint8Array): unknown {
  try {
    return JSON.parse(inflateRawSync(compressed).toString('utf8'));
  } catch (cause) {
    throw new CorruptItem('A stored snapshot cannot be read.', { cause });
  }
}
