import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import { secondsOf, type Instant } from '../../../domain/foundation/time/instant.ts';
import { sessionKeys, type Key } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { firstVersion } from './scalars.ts';

/** What was sealed, and the version of the server key that the seal derives from. */
const sealedContent = z.object({ sealed: z.instanceof(Uint8Array), sealedUnder: z.string() });
export type SealedContent = z.output<typeof sealedContent>;

const phoneItem = sealedContent.extend({ v: firstVersion, until: instant });

/** What a phone is in the midst of. DynamoDB removes the item later by its `ttl`. */
export const phoneSessionItem = phoneItem.extend({ version: z.int().positive() });

/** What is remembered of a phone beyond it. DynamoDB removes the item later by its `ttl`. */
export const phonePreferenceItem = phoneItem;

/** The item of a session, or of what waits for the owner of the phone, under its key. */
export const newPhoneSessionItem = (
  key: Key,
  { version, until }: { readonly version: number; readonly until: Instant },
  content: SealedContent,
): Item => ({
  ...key,
  ...{ entity: 'phone-session', v: 1, version, until, ttl: secondsOf(until) },
  ...content,
});

/** The item of a wish. */
export const newPhonePreferenceItem = (hash: string, until: Instant, content: SealedContent): Item => ({
  ...sessionKeys.wish(hash),
  ...{ entity: 'phone-wish', v: 1, until, ttl: secondsOf(until) },
  ...content,
});
