import { existsSync, statSync } from 'node:fs';
import { hashing } from '../../adapters/crypto/hashing.ts';
import { verifyProof } from '../../domain/audit/receipt-proof.ts';
import { verifyPart } from '../../domain/audit/verify.ts';
import { chainsTogether } from '../../domain/audit/verify-chains.ts';
import { verifyContacts } from '../../domain/audit/verify-contacts.ts';
import { verifyFiles } from '../../domain/audit/verify-files.ts';
import { verifyLog, type CheckpointedLog } from '../../domain/audit/verify-log.ts';
import { verifyTicketStates } from '../../domain/audit/verify-ticket-states.ts';
import { verifyRegistry } from '../../domain/audit/verify-registry.ts';
import { verifyStoredTexts } from '../../domain/audit/verify-texts.ts';
import { walksTogether } from '../../domain/audit/walk.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { verifyRequest, type VerifyRequest } from './arguments.ts';
import { contactsReport, filesReport, registryReport, statesReport, textsReport } from './found-reports.ts';
import { trustIn, type Trust } from './given-keys.ts';
import { lookInFolder } from './look-at-files.ts';
import { readContent, readProof } from './proof-file.ts';
import { readExport, type ExportPart, type ReadExport } from './read-export.ts';
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
  using exported = readExport(path);
  const look = folder === undefined ? undefined : (files: ExportPart['files']) => lookInFolder(files, folder);
  return reportOn(exported, trustIn(request, exported.keys), look);
}

/** What all that an export holds comes to, by the keys that are trusted. Files are as the export says, unless somebody looks. */
export function reportOn(
  exported: ReadExport,
  trust: Trust,
  look = (files: ExportPart['files']): ExportPart['files'] => files,
): Report {
  const { log, findings } = verifyLog(exported, trust.isSigned, hashing, exported.anchor);
  if (trust.lacking.size > 0) return lackingReport(trust.lacking);
  const found = Array.from(exported.parts(), (part) => foundIn({ ...part, files: look(part.files) }, log));
  const ofChains = chainsTogether(
    findings,
    found.map(({ chains }) => chains),
  );
  return together(
    logReport(log, trust, exported),
    chainsReport(ofChains, log, trust),
    ...found.flatMap(({ registry }) => (registry === undefined ? [] : [registryReport(registry, ofChains)])),
    filesReport(walksTogether(found.map(({ files }) => files))),
    textsReport(walksTogether(found.map(({ texts }) => texts))),
    contactsReport(walksTogether(found.map(({ contacts }) => contacts))),
    statesReport(walksTogether(found.map(({ states }) => states))),
    notCoveredReport,
  );
}

/** What is found in a part: nothing of the part itself. */
function foundIn({ registry, files, texts, contacts, ...stored }: ExportPart, log: CheckpointedLog) {
  const { chains, ...found } = verifyPart(stored, log, hashing);
  return {
    chains: found,
    ...(registry !== undefined && { registry: verifyRegistry(registry, chains) }),
    files: verifyFiles(files, chains),
    texts: verifyStoredTexts(texts, chains),
    contacts: verifyContacts(stored.headsOfTickets, contacts, chains),
    states: verifyTicketStates(stored, chains),
  };
}

async function onProof(request: VerifyRequest): Promise<Report> {
  const { proof, keys: brought } = readProof(request.path);
  const texts = request.content === undefined ? undefined : readContent(request.content);
  const trust = trustIn(request, brought);
  const verdict = await verifyProof(proof, trust.isSigned, hashing, texts);
  if (trust.lacking.size > 0) return lackingReport(trust.lacking);
  return proofReport(proof, verdict, trust);
}
