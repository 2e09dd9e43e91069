import type { Instant } from '../foundation/time/instant.ts';
import { leafHashes, leafName, type Batch, type Leaf } from './batch.ts';
import { base64UrlOf, bytesOfBase64Url } from './bytes.ts';
import { sealedText, type Entry, type Hash } from './chain.ts';
import { signedText, treeOf, type Checkpoint, type Statement } from './checkpoint.ts';
import { isCommittedTo } from './commitment.ts';
import type { DeferredHashing, Hashing } from './hashing.ts';
import { emptyTree, leafParts, pathTo, rootBy } from './merkle.ts';
import type { SignatureCheck } from './signature-check.ts';

/**
 * Proves that a ticket was submitted, when, and to whoever has the texts, with which. It holds no text:
 * the salt shows that the texts somebody presents are those which the submission committed to.
 */
export interface ReceiptProof {
  readonly v: 1;
  readonly number: string;
  /** The submission, as the first event of the ticket. */
  readonly entry: Entry;
  /** Undefined where text and salt are missing from the store: the date can be proven for ever, the content no longer. */
  readonly salt?: string;
  /** Its place in the log. */
  readonly index: number;
  readonly path: readonly Hash[];
  readonly checkpoint: Checkpoint;
}

/** A submission as the audit log has it, with what is needed to find it in the log. */
export interface Submitted {
  readonly number: string;
  readonly at: Instant;
  readonly entry: Entry;
  readonly hash: Hash;
  /** Salt of the commitment to its texts; absent where it is missing. */
  readonly salt?: string;
}

/** The submissions of tickets. Throws `StoreUnavailable` when the store cannot be reached. */
export interface Submissions {
  /** Strongly consistent, and without a text. Undefined: there is none. */
  submissionOf(number: string): Promise<Submitted | undefined>;
}

/** The proof, from the batch that the submission is in, or undefined when it is in another. */
export function receiptProof(
  { number, entry, hash, salt }: Omit<Submitted, 'at'>,
  batch: Batch,
  checkpoint: Checkpoint,
  before: Statement | undefined,
  hashing: Hashing,
): ReceiptProof | undefined {
  const wanted = leafName({ chain: 'events', number, count: 1 });
  const place = placeIn(batch, (leaf) => leaf.hash === hash && leafName(leaf) === wanted);
  if (place === undefined) return undefined;
  const tree = before ? treeOf(before) : emptyTree;
  const path = pathTo(place, tree, leafHashes(batch.leaves, hashing), hashing);
  return {
    v: 1,
    number,
    entry,
    ...(salt !== undefined && { salt }),
    index: tree.size + place,
    path: path.map(base64UrlOf),
    checkpoint,
  };
}

function placeIn({ leaves }: Batch, isIt: (leaf: Leaf) => boolean): number | undefined {
  let place = 0;
  for (const leaf of leaves) {
    if (isIt(leaf)) return place;
    place += 1;
  }
  return undefined;
}

/** What a proof shows of texts that somebody presents: they are those of the submission, are others, or the audit log had lost them. */
export type ProvenContent = 'same' | 'other' | 'missing';

export type ProofVerdict =
  | {
      readonly outcome: 'proven';
      /** When it was submitted: a moment in UTC. */
      readonly at: string;
      /** By when it was in the audit log, at the latest. */
      readonly anchoredAt: Instant;
      /** Undefined: none were presented, and none are missing. */
      readonly content?: ProvenContent;
    }
  | { readonly outcome: 'refused'; readonly because: 'unknown-key' | 'wrong-signature' | 'not-in-the-log' };

/** `SignatureCheck` whose answer may be a promise. */
export type DeferredSignatureCheck = (
  ...asked: Parameters<SignatureCheck>
) => ReturnType<SignatureCheck> | Promise<ReturnType<SignatureCheck>>;

/** Checks a proof offline, and the texts that somebody presents with it. */
export async function verifyProof(
  { number, entry, salt, index, path, checkpoint }: ReceiptProof,
  isSigned: DeferredSignatureCheck,
  hashing: DeferredHashing,
  texts?: Readonly<Record<string, string>>,
): Promise<ProofVerdict> {
  const { statement, signature } = checkpoint;
  const signed = await isSigned(statement.key, signedText(statement, hashing), signature);
  if (signed === undefined) return { outcome: 'refused', because: 'unknown-key' };
  if (!signed) return { outcome: 'refused', because: 'wrong-signature' };
  const sealed = sealedText(undefined, { chain: 'events', number }, entry, hashing);
  const hash = base64UrlOf(await hashing.sha256(sealed));
  const leaf = leafParts(hashing.canonical({ chain: 'events', number, count: 1, hash }));
  const root = await rootBy(
    await hashing.sha256(...leaf),
    index,
    statement.size,
    path.map(bytesOfBase64Url),
    hashing,
  );
  const { type, at, commitment } = entry;
  const isInLog = root !== undefined && base64UrlOf(root) === statement.root;
  if (!isInLog || type !== 'submit' || typeof at !== 'string') {
    return { outcome: 'refused', because: 'not-in-the-log' };
  }
  return {
    outcome: 'proven',
    at,
    anchoredAt: statement.signedAt,
    ...(await provenContent({ commitment, salt, texts }, hashing)),
  };
}

async function provenContent(
  {
    commitment,
    salt,
    texts,
  }: {
    readonly commitment: unknown;
    readonly salt: string | undefined;
    readonly texts: Readonly<Record<string, string>> | undefined;
  },
  hashing: DeferredHashing,
): Promise<{ readonly content?: ProvenContent }> {
  if (commitment === undefined) return {}; // a submission of before texts were committed to
  if (salt === undefined) return { content: 'missing' };
  if (texts === undefined) return {};
  return { content: (await isCommittedTo(commitment, texts, salt, hashing)) ? 'same' : 'other' };
}
