/** Writes the entries of a story as an export has them, with their hashes by date beside: `node tell.ts FOLDER STORY`. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashing } from '../../adapters/crypto/hashing.ts';
import { auditLogKeys } from '../../adapters/s3/audit-log-keys.ts';
import { chainLinkTo, type Hash } from '../../domain/audit/chain.ts';
import { exportFiles } from '../../operations/audit/export-files.ts';
import { addsLines } from '../../operations/audit/json-lines.ts';
import { bytesOfHash, endOfStory, entryInStory, hashesIn, numberInStory, type Story } from './story.ts';

const [folder = '', told = ''] = process.argv.slice(2);
const story = JSON.parse(told) as Story;
for (const inside of [auditLogKeys.batches, auditLogKeys.keys])
  mkdirSync(join(folder, inside), { recursive: true });
for (const file of Object.values(exportFiles)) writeFileSync(join(folder, file), '');
const add = addsLines(folder);
add('about', [{ v: 1, begunAt: endOfStory(story), contacts: false }]);
const hashes = Buffer.alloc(story.entries * bytesOfHash);
for (let ticket = 0; ticket < story.tickets; ticket += 1) {
  const number = numberInStory(ticket);
  let previous: Hash | undefined;
  const lines: string[] = [];
  for (let place = ticket; place < story.entries; place += story.tickets) {
    const entry = entryInStory(place, story);
    const { hash } = chainLinkTo(previous, { chain: 'events', number }, entry, hashing);
    lines.push(JSON.stringify({ chain: 'events', number, count: entry['version'], previous, hash, entry }));
    hashes.write(hash, place * bytesOfHash, 'base64url');
    previous = hash;
  }
  appendFileSync(join(folder, exportFiles.events), `${lines.join('\n')}\n`);
  add('heads', [{ chain: 'events', number, count: lines.length, hash: previous }]);
}
writeFileSync(hashesIn(folder), hashes);
