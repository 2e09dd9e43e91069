import type { OriginRank } from './origin-rank.ts';

/** How to reach the citizen, and from what the first secret derives. Only in the identity vault. */
export interface Contact {
  readonly v: 1;
  readonly number: string;
  /** International, digits after a plus: +255712345678. */
  readonly phone?: string;
  /** In small letters: asha@example.com. */
  readonly email?: string;
  readonly name?: string;
  /** No: nothing goes to it. Absent: as it was when the ticket was sent, by which its notices were planned. */
  readonly safe?: boolean;
  /** How busy the network was that it was typed from; absent: of rank 0, or not typed into a page. */
  readonly originRank?: OriginRank;
  /** The hashed idempotency key: with the server key, the seed of the receipt secret. */
  readonly seed: string;
}
