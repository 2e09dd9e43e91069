/**
 * Anchors a story in runs that have so many milliseconds each, as its function has, and prints what it took: `node anchor.ts FOLDER STORY
 * MILLISECONDS`. Checkpoints lie in the folder as an export has them.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { hashing } from '../../adapters/crypto/hashing.ts';
import { auditLogKeys } from '../../adapters/s3/audit-log-keys.ts';
import { publishedKey } from '../../application/record/published-key.ts';
import { writeCheckpoint } from '../../application/record/write-checkpoint.ts';
import type { CheckpointStore } from '../../domain/audit/checkpoint-store.ts';
import type { Checkpoint } from '../../domain/audit/checkpoint.ts';
import { exportFiles } from '../../operations/audit/export-files.ts';
import { aCapturedLog } from '../../test/builders/captured-log.ts';
import { aKeyPair, signerWith } from '../../test/builders/record.ts';
import { endOfStory, entriesOfStory, type Story } from './story.ts';

const [folder = '', told = '', given = ''] = process.argv.slice(2);
const story = JSON.parse(told) as Story;

const at = (key: string): string => join(folder, key);
const written = (key: string, text: string): Promise<boolean> => {
  const isNew = !existsSync(at(key));
  if (isNew) writeFileSync(at(key), text);
  return Promise.resolve(isNew);
};
const read = (key: string): Promise<string | undefined> =>
  Promise.resolve(existsSync(at(key)) ? readFileSync(at(key), 'utf8') : undefined);
let newest: Checkpoint | undefined;
let batches = 0;

/** Checkpoints in the folder, one after the other. */
const checkpoints: CheckpointStore = {
  newest: () => Promise.resolve(newest),
  checkpoint: (sequence) => Promise.resolve(newest?.statement.sequence === sequence ? newest : undefined),
  batch: (sequence) => read(auditLogKeys.batch(sequence)),
  publicKey: (fingerprint) => read(auditLogKeys.key(fingerprint)),
  hidden: () => Readable.from([]),
  writeBatch: (sequence, text) => written(auditLogKeys.batch(sequence), text),
  writeCheckpoint(checkpoint) {
    newest = checkpoint;
    batches += 1;
    appendFileSync(at(exportFiles.checkpoints), `${JSON.stringify(checkpoint)}\n`);
    return Promise.resolve(true);
  },
  writeKey: ({ fingerprint, pem }) => written(auditLogKeys.key(fingerprint), pem),
};

const key = aKeyPair();
const signer = signerWith(key);
const now = () => endOfStory(story);
const ports = { entries: entriesOfStory(folder, story), checkpoints, signer, hashing, now };
const signingKey = publishedKey(ports);
let runs = 0;
for (; newest?.statement.until !== now(); runs += 1) {
  const end = Date.now() + Number(given);
  await writeCheckpoint(
    { ...ports, signingKey },
    { log: aCapturedLog().log, millisecondsLeft: () => end - Date.now() },
  );
}
const { maxRSS } = process.resourceUsage();
const { size } = newest.statement;
process.stdout.write(
  `${JSON.stringify({ key: key.fingerprint, runs, batches, size, megabytes: Math.ceil(maxRSS / 1024) })}\n`,
);
