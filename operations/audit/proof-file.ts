import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { publicKeyIn } from '../../adapters/crypto/signatures.ts';
import type { PublicKey } from '../../domain/audit/checkpoint-store.ts';
import { readProofDocument, type ProofDocument } from '../../domain/audit/read-stored.ts';
import type { ReceiptProof } from '../../domain/audit/receipt-proof.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** A proof as it is handed out: with the public key, so that it needs nothing else. */
export const proofText = (document: ProofDocument): string => `${JSON.stringify(document, undefined, 2)}\n`;

/** Throws `UsageError` when the file holds no proof. */
export function readProof(file: string): {
  readonly proof: ReceiptProof;
  readonly keys: readonly PublicKey[];
} {
  try {
    const { proof, key } = readProofDocument(JSON.parse(readFileSync(file, 'utf8')));
    return { proof, keys: [publicKeyIn(key)] };
  } catch (error) {
    throw new UsageError(`${file} holds no proof of a receipt.`, { cause: error });
  }
}

/** What somebody says was sent. Throws `UsageError` when it cannot be read. */
export function readContent(file: string): Readonly<Record<string, string>> {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new UsageError(`${file} holds no content: a JSON object with texts.`, { cause: error });
  }
}
