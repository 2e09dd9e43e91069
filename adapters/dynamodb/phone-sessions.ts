import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { hexOf } from '../../domain/foundation/keys/digest-text.ts';
import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import type {
  PhoneSession,
  PhoneSessions,
  RememberedPhone,
} from '../../domain/messaging/sessions/phone-sessions.ts';
import { preferenceUntil } from '../../domain/messaging/sessions/preference-until.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { openSealed, sealBytes, type Seal } from '../crypto/sealing.ts';
import { ifStill } from './engine/if-still.ts';
import {
  newPhoneSessionItem,
  newPhonePreferenceItem,
  phoneSessionItem,
  phonePreferenceItem,
  type SealedContent,
} from './items/phone-item.ts';
import { sessionKeys, type Key } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

export interface PhoneSessionsOptions extends DynamoTable {
  readonly keys: () => Promise<ServerKeys>;
  /** Which of a phone's items it keeps: its session unless told otherwise. */
  readonly slot?: Slot;
}

type Slot = 'session' | 'question';

/**
 * What phones are in the midst of, in DynamoDB: one Query reads all of a phone, one conditional PutItem keeps its
 * session. Its key is a keyed hash of the phone; its content is sealed under a key that derives from the phone as well,
 * bound to its place, its version and its end, so that nothing can be laid elsewhere, taken back or lengthened. What
 * does not open, because somebody else laid it there, is as if it were not there. After a new server key a session is forgotten, for a
 * step reads one partition; a question is found under the older ones, and changed where it lies.
 */
export function dynamoPhoneSessions({
  client,
  table,
  keys,
  slot = 'session',
}: PhoneSessionsOptions): PhoneSessions {
  const keyOf = sessionKeys[slot];

  async function read(ring: ServerKeys, { phone, hash }: Partition, now: Instant): Promise<RememberedPhone> {
    const items = await queryItems(client, {
      TableName: table,
      KeyConditionExpression: 'PK = :phone',
      ExpressionAttributeValues: { ':phone': sessionKeys.partition(hash) },
      ConsistentRead: true,
    });
    const under = <Content extends Until>(schema: z.ZodType<Content>, { SK }: Key): Content | undefined => {
      const item = items.find((found) => found['SK'] === SK);
      const content = item === undefined ? undefined : readItem(schema, item);
      return content === undefined || content.until < now ? undefined : content;
    };
    const kept = under(phoneSessionItem, keyOf(hash));
    const content = kept && opened(ring, phone, keyOf(hash), kept);
    const remembered = under(phonePreferenceItem, sessionKeys.wish(hash));
    const wish = remembered && opened(ring, phone, sessionKeys.wish(hash), remembered);
    return {
      ...(kept !== undefined &&
        content !== undefined && { session: { version: kept.version, until: kept.until, content } }),
      ...(wish !== undefined && { wish }),
    };
  }

  function put(
    ring: ServerKeys,
    { phone, hash }: Partition,
    session: PhoneSession,
    now: Instant,
  ): Promise<boolean> {
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
  }

  return {
    async of(phone, now) {
      const ring = await keys();
      const [newest = {}, ...older] = await Promise.all(
        hashesOf(ring, phone, slot).map((hash) => read(ring, { phone, hash }, now)),
      );
      const { session } = [newest, ...older].find((found) => found.session !== undefined) ?? {};
      return { ...newest, ...(session !== undefined && { session }) };
    },

    async keep(phone, session, now) {
      const ring = await keys();
      const hashes = hashesOf(ring, phone, slot);
      if (session.version === 1) {
        const [newest = '', ...older] = hashes;
        const found = await Promise.all(older.map((hash) => read(ring, { phone, hash }, now)));
        if (found.some((remembered) => remembered.session !== undefined)) return false;
        return put(ring, { phone, hash: newest }, session, now);
      }
      for (const hash of hashes) if (await put(ring, { phone, hash }, session, now)) return true;
      return false;
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
      const until = preferenceUntil(now);
      await reachingStore<unknown>(() =>
        wish === undefined
          ? client.send(new DeleteCommand({ TableName: table, Key: key }))
          : client.send(
              new PutCommand({
                TableName: table,
                Item: newPhonePreferenceItem(
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
  /** Version of a session. */
  readonly version?: number;
}

/** A phone with the hash of it that its items lie under. */
interface Partition {
  readonly phone: string;
  readonly hash: string;
}

const hashUnder = (keys: ServerKeys, version: string, phone: string): string =>
  hexOf(keys.mac(version, 'ussd-phone', phone));

const hashOf = (keys: ServerKeys, phone: string): string => hashUnder(keys, keys.current, phone);

/** Where what is kept of a phone may lie, the current place first: what waits for days may be older than the server's key. */
const hashesOf = (keys: ServerKeys, phone: string, slot: Slot): readonly string[] => {
  const older = keys.versions.filter((version) => version !== keys.current);
  return [keys.current, ...(slot === 'question' ? older : [])].map((version) =>
    hashUnder(keys, version, phone),
  );
};

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
