import { existsSync, statSync } from 'node:fs';
import { hashing } from '../../adapters/crypto/hashing.ts';
import { verifyProof } from '../../domain/audit/receipt-proof.ts';
import { verify } from '../../domain/audit/verify.ts';
import { verifyFiles } from '../../domain/audit/verify-files.ts';
import { verifyRegistry } from '../../domain/audit/verify-registry.ts';
import { verifyStoredTexts } from '../../domain/audit/verify-texts.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { verifyRequest, type VerifyRequest } from './arguments.ts';
import { trustIn } from './given-keys.ts';
import { lookInFolder } from './look-at-files.ts';
import { readContent, readProof } from './proof-file.ts';
import { readExport } from './read-export.ts';
import { registryReport } from './registry-report.ts';
import {
  chainsReport,
  filesReport,
  lackingReport,
  logReport,
  proofReport,
  textsReport,
  together,
  type Report,
} from './report.ts';

/** Checks an export or a proof, offline. Throws `UsageError` where nothing can be verified. */
export async function verifyRecord(given: readonly string[]): Promise<Report> {
  const request = verifyRequest(given);
  if (!existsSync(request.path)) throw new UsageError(`There is nothing at ${request.path}.`);
  return statSync(request.path).isDirectory() ? onExport(request) : await onProof(request);
}

function onExport(request: VerifyRequest): Report {
  const { path, files: folder } = request;
  if (folder !== undefined && !existsSync(folder)) throw new UsageError(`There is nothing at ${folder}.`);
  const { begunAt, stored, files, texts, registry, keys: brought } = readExport(path);
  const trust = trustIn(request, brought);
  const verdict = verify(stored, trust.isSigned, hashing);
  if (trust.lacking.size > 0) return lackingReport(trust.lacking);
  const looked = folder === undefined ? files : lookInFolder(files, folder);
  const onFiles = verifyFiles({ ...stored, files: looked }, verdict.log, hashing);
  return together(
    logReport(verdict.log, trust, begunAt),
    chainsReport(verdict, trust),
    registryReport(verifyRegistry(stored.entries, registry, verdict.log, hashing), verdict),
    filesReport(onFiles),
    textsReport(verifyStoredTexts({ ...stored, texts }, verdict.log)),
  );
}

async function onProof(request: VerifyRequest): Promise<Report> {
  const { proof, keys: brought } = readProof(request.path);
  const texts = request.content === undefined ? undefined : readContent(request.content);
  const trust = trustIn(request, brought);
  const verdict = await verifyProof(proof, trust.isSigned, hashing, texts);
  if (trust.lacking.size > 0) return lackingReport(trust.lacking);
  return proofReport(proof, verdict, trust, texts !== undefined);
}
