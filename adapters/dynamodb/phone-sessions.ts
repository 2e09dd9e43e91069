import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { hexOf } from '../../domain/keys/digest-text.ts';
import type { ServerKeys } from '../../domain/keys/server-keys.ts';
import type { PhoneSessions } from '../../domain/sessions/phone-sessions.ts';
import { wishUntil } from '../../domain/sessions/wish-until.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { openSealed, sealBytes, type Seal } from '../crypto/sealing.ts';
import { ifStill } from './if-still.ts';
import {
  newPhoneSessionItem,
  newPhoneWishItem,
  phoneSessionItem,
  phoneWishItem,
  type SealedContent,
} from './items/phone-item.ts';
import { sessionKeys, type Key } from './keys.ts';
import { queryItems } from './query.ts';
import { readItem } from './read-item.ts';
import type { DynamoTable } from './table.ts';
import { reachingStore } from './unavailable.ts';

export interface PhoneSessionsOptions extends DynamoTable {
  readonly keys: () => Promise<ServerKeys>;
  /** Which of a phone's items it keeps: its session unless told otherwise. */
  readonly slot?: 'session' | 'question';
}

/**
 * What phones are in the midst of, in DynamoDB: one Query reads all of a phone, one conditional PutItem keeps its
 * session. Its key is a keyed hash of the phone; its content is sealed under a key that derives from the phone as well,
 * bound to its place, its version and its end, so that nothing can be laid elsewhere, taken back or lengthened. What
 * does not open, because the server's key is another by now or somebody else laid it there, is as if it were not there.
 */
export function dynamoPhoneSessions({
  client,
  table,
  keys,
  slot = 'session',
}: PhoneSessionsOptions): PhoneSessions {
  const keyOf = sessionKeys[slot];
  return {
    async of(phone, now) {
      const ring = await keys();
      const hash = hashOf(ring, phone);
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :phone',
        ExpressionAttributeValues: { ':phone': sessionKeys.partition(hash) },
        ConsistentRead: true,
      });
      const under = <Content extends Until>(schema: z.ZodType<Content>, { SK }: Key): Content | undefined => {
        const item = items.find((found) => found['SK'] === SK);
        const read = item === undefined ? undefined : readItem(schema, item);
        return read === undefined || read.until < now ? undefined : read;
      };
      const kept = under(phoneSessionItem, keyOf(hash));
      const content = kept && opened(ring, phone, keyOf(hash), kept);
      const remembered = under(phoneWishItem, sessionKeys.wish(hash));
      const wish = remembered && opened(ring, phone, sessionKeys.wish(hash), remembered);
      return {
        ...(kept !== undefined &&
          content !== undefined && { session: { version: kept.version, until: kept.until, content } }),
        ...(wish !== undefined && { wish }),
      };
    },

    async keep(phone, session, now) {
      const ring = await keys();
      const hash = hashOf(ring, phone);
      const sealed = sealedUnderCurrent(ring, phone, keyOf(hash), session);
      const isNew = session.version === 1;
      const command = new PutCommand({
        TableName: table,
        Item: newPhoneSessionItem(keyOf(hash), session, sealed),
        ConditionExpression: isNew ? 'attribute_not_exists(PK) OR #until < :now' : '#version = :before',
        ExpressionAttributeNames: isNew ? { '#until': 'until' } : { '#version': 'version' },
        ExpressionAttributeValues: isNew ? { ':now': now } : { ':before': session.version - 1 },
      });
      return ifStill(() => client.send(command));
    },

    async end(phone) {
      const command = new DeleteCommand({
        TableName: table,
        Key: keyOf(hashOf(await keys(), phone)),
      });
      await reachingStore(() => client.send(command));
    },

    async remember(phone, wish, now) {
      const ring = await keys();
      const hash = hashOf(ring, phone);
      const key = sessionKeys.wish(hash);
      const until = wishUntil(now);
      await reachingStore<unknown>(() =>
        wish === undefined
          ? client.send(new DeleteCommand({ TableName: table, Key: key }))
          : client.send(
              new PutCommand({
                TableName: table,
                Item: newPhoneWishItem(
                  hash,
                  until,
                  sealedUnderCurrent(ring, phone, key, { content: wish, until }),
                ),
              }),
            ),
      );
    },
  };
}

interface Until {
  readonly until: Instant;
}

/** What a seal is bound to of an item beside its key. */
interface Bound extends Until {
  /** Of a session alone. */
  readonly version?: number;
}

const hashOf = (keys: ServerKeys, phone: string): string =>
  hexOf(keys.mac(keys.current, 'ussd-phone', phone));

const sealOf = (keys: ServerKeys, under: string, phone: string, { SK }: Key, bound: Bound): Seal => ({
  key: keys.mac(under, 'ussd-session', phone),
  boundTo: JSON.stringify([SK, bound.version ?? 0, bound.until]),
});

/** A dialogue repeats itself: packed it takes a tenth of the write units. */
export const packed = (content: string): Uint8Array => deflateRawSync(content);

const unpacked = (bytes: Uint8Array): string => inflateRawSync(bytes).toString('utf8');

function sealedUnderCurrent(
  keys: ServerKeys,
  phone: string,
  key: Key,
  { content, ...bound }: Bound & { readonly content: string },
): SealedContent {
  const sealedUnder = keys.current;
  const seal = sealOf(keys, sealedUnder, phone, key, bound);
  return { sealed: sealBytes(packed(content), seal), sealedUnder };
}

function opened(
  keys: ServerKeys,
  phone: string,
  key: Key,
  { sealed, sealedUnder, ...bound }: SealedContent & Bound,
): string | undefined {
  try {
    return unpacked(openSealed(sealed, sealOf(keys, sealedUnder, phone, key, bound)));
  } catch {
    return undefined;
  }
}
