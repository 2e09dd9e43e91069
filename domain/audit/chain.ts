import { base64UrlOf } from './bytes.ts';
import type { Hashing } from './hashing.ts';

/** The audit log is hash chains. A ticket has three: what happened to it, who opened it, and when its receipt secret was replaced. */
export const ticketChains = ['events', 'reads', 'secrets'] as const;
export type TicketChain = (typeof ticketChains)[number];

/** The registry has one: what was changed of it. */
export const chainNames = [...ticketChains, 'registry'] as const;
export type ChainName = (typeof chainNames)[number];

/** SHA-256 as 43 characters of base64url. */
export type Hash = string;

/** What ties an entry to the one before it in its chain. */
export interface ChainLink {
  /** The hash of the entry before; absent for the first. */
  readonly previous?: Hash;
  readonly hash: Hash;
}

/** An entry as it is stored, every attribute of a later release included, without keys and link. */
export type Entry = Readonly<Record<string, unknown>>;

/** Position of an entry in its chain. */
export interface EntryPosition {
  readonly chain: ChainName;
  /** Number of the ticket, or the name of the registry. */
  readonly number: string;
  /** 1 for the first. Of an event it is the ticket's version after it, and of a change of the registry the registry's. */
  readonly count: number;
}

/** The position of an entry or of an end, without the rest of it. */
export const positionOf = ({ chain, number, count }: EntryPosition): EntryPosition => ({
  chain,
  number,
  count,
});

/** An entry as it lies in the store: the place by its key, the link beside its content. */
export interface StoredEntry extends EntryPosition {
  readonly previous?: Hash;
  readonly hash?: Hash;
  readonly entry: Entry;
}

/** The end of a chain, as ticket state or the chain of reads states it. */
export interface ChainEnd extends EntryPosition {
  readonly hash: Hash;
}

/**
 * What an entry's hash is made of. Algorithm and label are inside, so that a hash of one chain, or of
 * another form, can never pass for this one. Source: docs/rules.md, The history.
 */
const sealedForm = (
  { chain, number }: Pick<EntryPosition, 'chain' | 'number'>,
  entry: Entry,
  previous: Hash | undefined,
) => ({
  algorithm: 'SHA-256',
  domain: `mrejesho/${chain}/1`,
  number,
  previous: previous ?? null,
  entry,
});

/** What the hash of an entry is over, as text: RFC 8785. */
export const sealedText = (
  previous: Hash | undefined,
  whose: Pick<EntryPosition, 'chain' | 'number'>,
  entry: Entry,
  { canonical }: Pick<Hashing, 'canonical'>,
): string => canonical(sealedForm(whose, entry, previous));

/** Ties an entry to the one before it: its hash is SHA-256 over the canonical bytes (RFC 8785). */
export function chainLinkTo(
  previous: Hash | undefined,
  whose: Pick<EntryPosition, 'chain' | 'number'>,
  entry: Entry,
  hashing: Hashing,
): ChainLink {
  const hash = base64UrlOf(hashing.sha256(sealedText(previous, whose, entry, hashing)));
  return { ...(previous !== undefined && { previous }), hash };
}
