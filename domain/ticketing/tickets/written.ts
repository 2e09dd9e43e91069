import type { WrittenPart } from '../../foundation/vocabulary/written-parts.ts';

export type WrittenParts = Readonly<Partial<Record<WrittenPart, string>>>;

/**
 * What somebody wrote with an act. It lies in an item of its own, sealed with the ticket; its event holds
 * the commitment alone, so that erasing text and salt leaves the history whole and the text unguessable.
 * Source: docs/rules.md, The history.
 */
export interface Written {
  /** Random, as 32 hexadecimal digits. Kept beside the text. */
  readonly salt: string;
  /** HMAC-SHA-256 of the parts in canonical form (RFC 8785) under the salt, in hexadecimal digits. */
  readonly commitment: string;
  readonly parts: WrittenParts;
}
