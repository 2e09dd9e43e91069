import { writeFileSync } from 'node:fs';
import { s3CheckpointStore } from '../adapters/s3/checkpoint-store.ts';
import type { ReceiptProof } from '../domain/audit/receipt-proof.ts';
import { proveRequest, proveUsage } from './audit/arguments.ts';
import { connect, type ConnectedTickets } from './audit/connect.ts';
import { findProof } from './audit/find-proof.ts';
import { proofText } from './audit/proof-file.ts';
import { runCommand } from './command-line/run-command.ts';

const whyNot = {
  'no-such-ticket': 'There is no ticket of this number, or its submission is not on record.',
  'not-yet-anchored': 'Its submission is not under a checkpoint yet: try again in some minutes.',
} as const;

/** Writes the proof of a receipt: `npm run audit:prove`. */
async function proveReceipt(given: readonly string[]): Promise<void> {
  const { number, out, where } = proveRequest(given);
  const record = connect(where);
  const found = await findProof(number, record);
  if (found.outcome !== 'proven') {
    process.stderr.write(`${whyNot[found.outcome]}\n`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(out, proofText({ proof: found.proof, key: await publicKeyOf(found.proof, record) }));
  process.stdout.write(
    `The proof is in ${out}. Check it anywhere: npm run audit:verify -- ${out} --key=FINGERPRINT\n`,
  );
}

async function publicKeyOf(
  { checkpoint }: ReceiptProof,
  { buckets, bucket }: ConnectedTickets,
): Promise<string> {
  const { key } = checkpoint.statement;
  const pem = await s3CheckpointStore({ client: buckets, bucket }).publicKey(key);
  if (pem !== undefined) return pem;
  throw new Error(`The public key ${key} is not in the bucket: verify the record.`);
}

await runCommand({ usage: proveUsage, run: proveReceipt });
