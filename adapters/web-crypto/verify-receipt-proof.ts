import { readProofDocument, UnreadableAuditLog, type ProofDocument } from '../../domain/audit/read-stored.ts';
import { verifyProof, type ProvenContent } from '../../domain/audit/receipt-proof.ts';
import { deferredHashing } from './deferred-hashing.ts';
import { decodedKey, trustingOnly } from './deferred-signatures.ts';

/** What the proof of a receipt shows. */
export type ProofCheck =
  /** It is no proof of ours. */
  | { readonly outcome: 'unreadable' }
  | {
      readonly outcome: 'refused';
      readonly number: string;
      readonly because: 'unknown-key' | 'wrong-signature' | 'not-in-the-log';
      /** Fingerprint of the key that it names. */
      readonly key: string;
    }
  | {
      readonly outcome: 'proven';
      readonly number: string;
      /** When it was submitted: a moment in UTC. */
      readonly at: string;
      /** By when it was in the record, at the latest: a moment in UTC. */
      readonly anchoredAt: string;
      /** Fingerprint of the key that signed. */
      readonly key: string;
      /** Whether that is one of those trusted. No: only the key that came along was there to check with. */
      readonly keyIsTrusted: boolean;
      /** Whether the texts are those that were sent, to the letter, or the record had lost those. Absent: none were given. */
      readonly content?: ProvenContent;
    };

/** What somebody says was sent. What was left out then is left out here. */
export interface PresentedTexts {
  readonly subject: string;
  readonly description: string;
  readonly remedySought?: string;
  readonly landmark?: string;
  readonly officerName?: string;
}

interface Presented {
  /** Fingerprints of published keys: then no other is believed. */
  readonly trusted?: readonly string[];
  readonly texts?: PresentedTexts;
}

/** Checks the proof of a receipt in a browser, without any network: `document` is the file, parsed from JSON. */
export async function verifyReceiptProof(
  document: unknown,
  { trusted, texts }: Presented = {},
): Promise<ProofCheck> {
  const presented = readable(document);
  const key = presented && (await decodedKey(presented.key));
  if (presented === undefined || key === undefined) return { outcome: 'unreadable' };
  const { proof } = presented;
  const named = { number: proof.number, key: proof.checkpoint.statement.key };
  if (trusted?.includes(key.fingerprint) === false) {
    return { outcome: 'refused', because: 'unknown-key', ...named };
  }
  const verdict = await verifyProof(proof, trustingOnly(key), deferredHashing, texts && { ...texts });
  return verdict.outcome === 'refused'
    ? { ...verdict, ...named }
    : { ...verdict, ...named, keyIsTrusted: trusted !== undefined };
}

function readable(document: unknown): ProofDocument | undefined {
  try {
    return readProofDocument(document);
  } catch (error) {
    if (error instanceof UnreadableAuditLog) return undefined;
    throw error;
  }
}
