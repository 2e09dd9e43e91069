import { hexOf } from '../foundation/keys/digest-text.ts';
import type { Written, WrittenParts } from '../ticketing/tickets/written.ts';
import { bytesOfHex } from './bytes.ts';
import type { DeferredHashing, Hashing } from './hashing.ts';

/** What was written, by parts: an act's, or a submission's texts. */
type Parts = Readonly<Partial<Record<string, string>>>;

/**
 * What stands for texts in the chain: HMAC-SHA-256 under the bytes of the salt over the parts in canonical
 * form (RFC 8785), in hexadecimal digits. Whoever has text and salt can show that it is this text; once
 * both are erased, nobody can find it by guessing. Source: docs/rules.md, The history.
 */
export const commitmentTo = (parts: Parts, salt: string, { canonical, hmacSha256 }: Hashing): string =>
  hexOf(hmacSha256(bytesOfHex(salt), canonical(parts)));

/** Whether texts are those that were committed to. */
export const isCommittedTo = async (
  commitment: unknown,
  parts: Parts,
  salt: string,
  { canonical, hmacSha256 }: DeferredHashing,
): Promise<boolean> => hexOf(await hmacSha256(bytesOfHex(salt), canonical(parts))) === commitment;

/** What somebody wrote with an act, committed to under a fresh random `salt` of 32 hexadecimal digits. */
export const written = (parts: WrittenParts, salt: string, hashing: Hashing): Written => ({
  salt,
  commitment: commitmentTo(parts, salt, hashing),
  parts,
});
