import * as z from 'zod';
import type { Entry, ChainLink } from '../../../domain/audit/chain.ts';
import type { SecretReplaced } from '../../../domain/messaging/notices/receipt-secrets.ts';
import { secretHourIndex, secretKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count, firstVersion } from './scalars.ts';

/** What is stored of a replaced receipt secret beside keys and link: what its hash is made of. */
export const secretEntry = (replaced: SecretReplaced): Entry => ({ entity: 'secret', ...replaced });

/** The item of a replaced receipt secret, written once and never changed. */
export const newSecretItem = (replaced: SecretReplaced, link: ChainLink): Item => ({
  ...secretKeys.secret(replaced.number, replaced.count),
  ...secretHourIndex.key(replaced.number, replaced.count, replaced.at),
  ...secretEntry(replaced),
  ...link,
});

/** How often a ticket's receipt secret was replaced, and the hash of the last record. */
export const secretChainEndItem = z.looseObject({ v: firstVersion, count, lastHash: z.string() });
