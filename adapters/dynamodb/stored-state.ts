import { commitmentToSecret } from '../../domain/audit/secret-commitment.ts';
import {
  entryDigest,
  type StoredState,
  type StoredOpenings,
  type StoredSnapshot,
} from '../../domain/audit/verify-ticket-states.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { mapIn } from '../../domain/foundation/vocabulary/untyped-map.ts';
import { stateFields } from '../../domain/ticketing/tickets/state-fields.ts';
import { firstGeneration } from '../../domain/ticketing/tickets/receipt-secret.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import { hashing } from '../crypto/hashing.ts';
import { eventEntry } from './items/event-item.ts';
import { readSnapshot } from './items/snapshot-item.ts';
import { readTicket, underFullNames } from './items/ticket-item.ts';
import { readKeys, ticketKeys } from './engine/keys.ts';
import type { Item } from './engine/read-item.ts';

const names: ReadonlySet<string> = new Set(
  Object.keys(stateFields).map((field) => field.split('.')[0] ?? ''),
);

function unlessCorrupt<Value, Else>(read: () => Value, otherwise: Else): Value | Else {
  try {
    return read();
  } catch (error) {
    if (error instanceof CorruptItem) return otherwise;
    throw error;
  }
}

/** What is exported in the place of a hash that stands in no chain: what it gives. */
const withCommitment = (secret: Item, number: string): Item => ({
  ...secret,
  hash: commitmentToSecret(number, String(secret['hash']), hashing),
});

/**
 * A head as the record sees it, whatever it says: under the names of its fields, but for the point on the map; of the hash of a receipt
 * secret that was never replaced what it gives.
 */
export function storedState(item: Item): StoredState {
  const whole: Item = { ...unlessCorrupt(() => readTicket(item), underFullNames(item)) };
  const said = Object.fromEntries(Object.entries(whole).filter(([name]) => names.has(name)));
  const [place, secret] = [mapIn(said['place']), mapIn(said['secret'])];
  const number = ticketKeys.numberIn(String(item['PK']));
  return {
    number,
    says: {
      ...said,
      place: omit(place, 'point'),
      secret: secret['generation'] === firstGeneration ? withCommitment(secret, number) : secret,
    },
  };
}

/** A snapshot as the record sees it: of each event no more than what shows that it is one of the chain. */
export function storedSnapshot(item: Item): StoredSnapshot {
  const number = ticketKeys.numberIn(String(item['PK']));
  const read = unlessCorrupt(() => readSnapshot(item), undefined);
  if (read === undefined) return { number, version: Number(item['version']) };
  const events = read.events.map((event) => ({
    version: event.version,
    digest: entryDigest(eventEntry(event), hashing),
  }));
  return { number, version: read.version, events };
}

/** What the head of reads says was opened. */
export const storedOpenings = ({ PK, openings }: Item): StoredOpenings => ({
  number: readKeys.numberIn(String(PK)),
  openings: mapIn(openings),
});
