import { existsSync, statSync } from 'node:fs';
import { hashing } from '../adapters/crypto/hashing.ts';
import { trusting } from '../adapters/crypto/signatures.ts';
import type { PublicKey } from '../domain/audit/checkpoint-store.ts';
import { verifyProof } from '../domain/audit/receipt-proof.ts';
import { verify } from '../domain/audit/verify.ts';
import { verifyFiles } from '../domain/audit/verify-files.ts';
import { verifyRequest, verifyUsage, type VerifyRequest } from './audit/arguments.ts';
import { lookInFolder } from './audit/look-at-files.ts';
import { readContent, readProof } from './audit/proof-file.ts';
import { readExport } from './audit/read-export.ts';
import { filesReport, proofReport, reportOf, together, type Report } from './audit/report.ts';
import { runCommand } from './command-line/run-command.ts';
import { UsageError } from './command-line/usage-error.ts';

/** Checks an export or a proof, offline: `npm run audit:verify`. Exit code 1 when anything is found. */
async function verifyRecord(given: readonly string[]): Promise<void> {
  const request = verifyRequest(given);
  if (!existsSync(request.path)) throw new UsageError(`There is nothing at ${request.path}.`);
  const { lines, sound } = statSync(request.path).isDirectory() ? onExport(request) : await onProof(request);
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!sound) process.exitCode = 1;
}

function onExport({ path, keys, files: folder }: VerifyRequest): Report {
  if (folder !== undefined && !existsSync(folder)) throw new UsageError(`There is nothing at ${folder}.`);
  const { stored, files, keys: brought } = readExport(path);
  const verdict = verify(stored, trusting(pinned(brought, keys)), hashing);
  const looked = folder === undefined ? files : lookInFolder(files, folder);
  const onFiles = verifyFiles({ ...stored, files: looked }, verdict.log, hashing);
  return together(reportOf(verdict, keys !== undefined), filesReport(onFiles));
}

async function onProof({ path, keys, content }: VerifyRequest): Promise<Report> {
  const { proof, keys: brought } = readProof(path);
  const texts = content === undefined ? undefined : readContent(content);
  const verdict = await verifyProof(proof, trusting(pinned(brought, keys)), hashing, texts);
  return proofReport(proof.number, verdict, proof.checkpoint.statement.key, keys !== undefined);
}

/** Of the keys that came along, those that are to be trusted. */
const pinned = (brought: readonly PublicKey[], keys: readonly string[] | undefined): readonly PublicKey[] =>
  keys === undefined ? brought : brought.filter(({ fingerprint }) => keys.includes(fingerprint));

await runCommand({ usage: verifyUsage, run: verifyRecord });
