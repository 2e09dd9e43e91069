import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { hashing } from '../../adapters/crypto/hashing.ts';
import { publicKeyOf } from '../../adapters/crypto/signatures.ts';
import { batchOf, type Leaf } from '../../domain/audit/batch.ts';
import {
  chainLinkTo,
  type ChainEnd,
  type ChainName,
  type Entry,
  type StoredEntry,
} from '../../domain/audit/chain.ts';
import type { PublicKey, Signer } from '../../domain/audit/checkpoint-store.ts';
import {
  signedText,
  statementAfter,
  type Checkpoint,
  type Statement,
} from '../../domain/audit/checkpoint.ts';
import { plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';

/** A key pair as KMS holds one. */
export interface TestKey extends PublicKey {
  readonly privateKey: KeyObject;
}

export function aKeyPair(): TestKey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...publicKeyOf(publicKey.export({ format: 'der', type: 'spki' })), privateKey };
}

/** What was signed, by key and text: chance is in each signature, and the same story is to have the same. */
const signatures = new Map<string, string>();

function signatureOf(text: string, { fingerprint, privateKey }: TestKey): string {
  const name = `${fingerprint} ${text}`;
  const signature =
    signatures.get(name) ?? sign('sha256', Buffer.from(text), privateKey).toString('base64url');
  signatures.set(name, signature);
  return signature;
}

export const signedWith = (key: TestKey, statement: Statement): Checkpoint => ({
  statement,
  signature: signatureOf(signedText(statement, hashing), key),
});

/** Signs with this key. */
export const signerWith = (key: TestKey): Signer => ({
  publicKey: () => Promise.resolve(key),
  sign: (text) => Promise.resolve(signatureOf(text, key)),
});

const began: Instant = '2026-11-24T06:00:00Z';
const countNames = { events: 'version', reads: 'count', secrets: 'count', registry: 'version' } as const;

/** Whatever the entries of a chain say: the record does not care. */
const entryOf = (chain: ChainName, number: string, count: number, at: Instant, says: string): Entry => ({
  entity: chain.slice(0, -1),
  v: 1,
  number,
  [countNames[chain]]: count,
  at,
  says,
});

/** The record of a small country, one minute after the other, with its checkpoints. */
export class RecordBuilder {
  readonly key = aKeyPair();
  now: Instant = began;
  entries: StoredEntry[] = [];
  heads: ChainEnd[] = [];
  checkpoints: Checkpoint[] = [];
  readonly batches = new Map<number, string>();
  #waiting: Leaf[] = [];

  #headOf(chain: ChainName, number: string): ChainEnd | undefined {
    return this.heads.find((head) => head.chain === chain && head.number === number);
  }

  /** One more entry in a chain of a ticket, a minute later. */
  adds(chain: ChainName, number: string, says = 'something', more: Entry = {}): this {
    this.now = plusSeconds(this.now, 60);
    const before = this.#headOf(chain, number);
    const count = (before?.count ?? 0) + 1;
    const entry = { ...entryOf(chain, number, count, this.now, says), ...more };
    const link = chainLinkTo(before?.hash, { chain, number }, entry, hashing);
    const end = { chain, number, count, hash: link.hash };
    this.entries.push({ chain, number, count, ...link, entry });
    this.heads = [...this.heads.filter((head) => head !== before), end];
    return this.holds(end);
  }

  /** A change of the registry that names these pieces of items. */
  registers(pieces: readonly string[] = []): this {
    return this.adds('registry', 'registry', 'something', { pieces });
  }

  /** An entry of which the next checkpoint knows only this. */
  holds(leaf: Leaf): this {
    this.#waiting.push(leaf);
    return this;
  }

  /** A checkpoint over what came since the last, and twenty quiet minutes. */
  anchors(key = this.key): this {
    const until = plusSeconds(this.now, 1);
    this.now = plusSeconds(this.now, 20 * 60);
    const before = this.checkpoints.at(-1)?.statement;
    const batch = batchOf({ sequence: (before?.sequence ?? 0) + 1, until }, this.#waiting, hashing);
    const statement = statementAfter(before, batch, { key: key.fingerprint, at: until }, hashing);
    this.batches.set(batch.sequence, batch.text);
    this.checkpoints.push(signedWith(key, statement));
    this.#waiting = [];
    return this;
  }

  /** Writes a chain anew from its entries on, with hashes that fit, as whoever owns the table could. */
  reseals(chain: ChainName, number: string): this {
    let previous: string | undefined;
    let count = 0;
    this.entries = this.entries.map((stored) => {
      if (stored.chain !== chain || stored.number !== number) return stored;
      count += 1;
      const entry: Entry = { ...stored.entry, [countNames[chain]]: count };
      const link = chainLinkTo(previous, { chain, number }, entry, hashing);
      previous = link.hash;
      return { chain, number, count, ...link, entry };
    });
    const last = this.entries.findLast((stored) => stored.chain === chain && stored.number === number);
    const others = this.heads.filter((head) => head.chain !== chain || head.number !== number);
    this.heads = last?.hash === undefined ? others : [...others, { chain, number, count, hash: last.hash }];
    return this;
  }

  /** What lies in the store, as the verification reads it. */
  get stored() {
    return {
      checkpoints: this.checkpoints,
      batch: (sequence: number) => this.batches.get(sequence),
      entries: this.entries,
      heads: this.heads,
    };
  }
}
