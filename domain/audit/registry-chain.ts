import type { Instant } from '../foundation/time/instant.ts';
import { base64UrlOf, bytesOfHex } from './bytes.ts';
import type { Hash } from './chain.ts';
import type { Hashing } from './hashing.ts';

/** What the registry's chain vouches for: its items, how its officers are reached and by which logins they come, its histories, and who imported. */
export const sealedParts = [
  'institution',
  'officer',
  'contact',
  'category',
  'routing',
  'policy',
  'calendar',
  'login',
  'switch',
  'history',
  'operator',
] as const;
export type SealedPart = (typeof sealedParts)[number];

/** These say something of people: what stands for them is salted, and nobody guesses it once the salt is erased. */
export const saltedParts: ReadonlySet<SealedPart> = new Set([
  'officer',
  'contact',
  'login',
  'switch',
  'history',
  'operator',
]);

/** One item as it is sealed: what is said of it, field by field. */
export interface ContentToSeal {
  readonly part: SealedPart;
  /** Where it lies: another item of the same content elsewhere is another. */
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** 32 hexadecimal digits, kept beside the item. Absent: nothing of it is personal, or it was never sealed. */
  readonly salt?: string;
}

/** What stands for an item in the chain: for each of its fields what its value gives. */
export interface SealedItem {
  readonly part: SealedPart;
  readonly id: string;
  readonly fields: Readonly<Record<string, Hash>>;
  /** The hash of it as it was found when it was changed. Absent: it was new, or nobody looked. */
  readonly was?: Hash;
}

/** Inside all that a value is hashed with, so that it can pass for no other field, of no other item. */
const itemDomain = 'mrejesho/registry-items/1';

/**
 * What an item gives: for each field SHA-256 over the canonical bytes (RFC 8785) of where it stands and its value, and
 * under a salt HMAC-SHA-256 of the same. Source: docs/adr/0302.
 */
export function sealedItem({ part, id, fields, salt }: ContentToSeal, hashing: Hashing): SealedItem {
  const { canonical, sha256, hmacSha256 } = hashing;
  const given = (text: string): Uint8Array =>
    salt === undefined ? sha256(text) : hmacSha256(bytesOfHex(salt), text);
  const sealed = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => {
      const algorithm = salt === undefined ? 'SHA-256' : 'HMAC-SHA-256';
      const text = canonical({ algorithm, domain: itemDomain, part, id, field, value });
      return [field, base64UrlOf(given(text))] as const;
    });
  return { part, id, fields: Object.fromEntries(sealed) };
}

/** Names an item among all. */
export const sealedName = ({ part, id }: Pick<SealedItem, 'part' | 'id'>): string => `${part} ${id}`;

/** As many items as one piece names, so that none is larger than a store takes. */
const itemsPerPiece = 100;

/** Items that a change touched, as they were after it. They lie beside the entry, which names each piece by its hash. */
export interface SealedPiece {
  readonly hash: Hash;
  readonly items: readonly SealedItem[];
}

/** The hash of a piece: SHA-256 over its canonical bytes (RFC 8785). */
export const pieceHash = (items: readonly SealedItem[], { canonical, sha256 }: Hashing): Hash =>
  base64UrlOf(sha256(canonical({ algorithm: 'SHA-256', domain: 'mrejesho/registry-pieces/1', items })));

/** The hash of one item, whatever it was before. */
export const itemHash = ({ part, id, fields }: SealedItem, hashing: Hashing): Hash =>
  pieceHash([{ part, id, fields }], hashing);

/** All items that a change touched, in pieces. */
export function piecesOf(items: readonly SealedItem[], hashing: Hashing): readonly SealedPiece[] {
  const pieces: SealedPiece[] = [];
  for (let start = 0; start < items.length; start += itemsPerPiece) {
    const piece = items.slice(start, start + itemsPerPiece);
    pieces.push({ hash: pieceHash(piece, hashing), items: piece });
  }
  return pieces;
}

/** Whose chain it is: the place of each entry names it, as that of a ticket's names its number. */
export const registryChain = { chain: 'registry', number: 'registry' } as const;

/** One change of the registry, as its chain tells it: whole versions, one entry each. */
export interface RegistryEntry {
  readonly v: 1;
  readonly number: (typeof registryChain)['number'];
  /** The registry's version by it. */
  readonly version: number;
  readonly at: Instant;
  /** What an administrator did, or that files were imported. */
  readonly act: string;
  /** The administrator; of an import the name that was given is among its items. */
  readonly by?: { readonly id: string; readonly institution: string };
  /** Everything that there is was sealed, and not only what was changed: it began the chain, or ended an import that had broken off. */
  readonly whole?: true;
  /** How many items it names, and the hash of each piece of them, in order. */
  readonly items: number;
  readonly pieces: readonly Hash[];
}

/** The entry for a change that touched these items. */
export const registryEntryOf = (
  change: Pick<RegistryEntry, 'version' | 'at' | 'act' | 'by' | 'whole'>,
  pieces: readonly SealedPiece[],
): RegistryEntry => ({
  v: 1,
  number: registryChain.number,
  ...change,
  items: pieces.reduce((sum, { items }) => sum + items.length, 0),
  pieces: pieces.map(({ hash }) => hash),
});
