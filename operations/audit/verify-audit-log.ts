import { existsSync, statSync } from 'node:fs';
import { hashing } from '../../adapters/crypto/hashing.ts';
import { verifyProof } from '../../domain/audit/receipt-proof.ts';
import { verify } from '../../domain/audit/verify.ts';
import { verifyContacts } from '../../domain/audit/verify-contacts.ts';
import { verifyFiles } from '../../domain/audit/verify-files.ts';
import { verifyTicketStates } from '../../domain/audit/verify-ticket-states.ts';
import { verifyRegistry } from '../../domain/audit/verify-registry.ts';
import { verifyStoredTexts } from '../../domain/audit/verify-texts.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { verifyRequest, type VerifyRequest } from './arguments.ts';
import { contactsReport, filesReport, registryReport, statesReport, textsReport } from './found-reports.ts';
import { trustIn, type Trust } from './given-keys.ts';
import { lookInFolder } from './look-at-files.ts';
import { readContent, readProof } from './proof-file.ts';
import { readExport, type ReadExport } from './read-export.ts';
import {
  chainsReport,
  lackingReport,
  logReport,
  notCoveredReport,
  proofReport,
  together,
  type Report,
} from './report.ts';

/** Checks an export or a proof, offline. Throws `UsageError` where nothing can be verified. */
export async function verifyAuditLog(given: readonly string[]): Promise<Report> {
  const request = verifyRequest(given);
  if (!existsSync(request.path)) throw new UsageError(`There is nothing at ${request.path}.`);
  return statSync(request.path).isDirectory() ? onExport(request) : await onProof(request);
}

function onExport(request: VerifyRequest): Report {
  const { path, files: folder } = request;
  if (folder !== undefined && !existsSync(folder)) throw new UsageError(`There is nothing at ${folder}.`);
  const exported = readExport(path);
  const trust = trustIn(request, exported.keys);
  const files = folder === undefined ? exported.files : lookInFolder(exported.files, folder);
  return reportOn({ ...exported, files }, trust);
}

/** What all that an export holds comes to, by the keys that are trusted. */
export function reportOn(
  { begunAt, registry, files, texts, contacts, ...stored }: Omit<ReadExport, 'keys'>,
  trust: Trust,
): Report {
  const verdict = verify(stored, trust.isSigned, hashing);
  if (trust.lacking.size > 0) return lackingReport(trust.lacking);
  const { chains } = verdict;
  return together(
    logReport(chains.log, trust, begunAt),
    chainsReport(verdict, trust),
    registryReport(verifyRegistry(registry, chains), verdict),
    filesReport(verifyFiles(files, chains)),
    textsReport(verifyStoredTexts(texts, chains)),
    contactsReport(verifyContacts(stored.headsOfTickets, contacts, chains)),
    statesReport(verifyTicketStates(stored, chains)),
    notCoveredReport,
  );
}

async function onProof(request: VerifyRequest): Promise<Report> {
  const { proof, keys: brought } = readProof(request.path);
  const texts = request.content === undefined ? undefined : readContent(request.content);
  const trust = trustIn(request, brought);
  const verdict = await verifyProof(proof, trust.isSigned, hashing, texts);
  if (trust.lacking.size > 0) return lackingReport(trust.lacking);
  return proofReport(proof, verdict, trust);
}
