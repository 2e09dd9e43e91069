import { readFile } from 'node:fs/promises';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { dynamoLoginLinks } from '../adapters/dynamodb/officer-logins.ts';
import { instantOf } from '../domain/deadlines/instant.ts';
import { linkRequest, usage, type Stage } from './officers/arguments.ts';
import { linkRows } from './officers/link-rows.ts';
import { localCloud } from './officers/local-cloud.ts';
import { readLinks } from './officers/read-links.ts';
import { UsageError } from './registry/arguments.ts';
import { unhurried } from './unhurried.ts';

/** Links the logins of an issuer to officers of the registry: `npm run officers:link`. */
async function linkOfficers(given: readonly string[]): Promise<void> {
  const { file, by, stage = joinLocalCloud() } = linkRequest(given);
  const rows = readLinks(file, await readFile(file, 'utf8'));
  const links = dynamoLoginLinks({ client: documentClient(unhurried), table: stage.table });
  const { linked, refused } = await linkRows(rows, {
    links,
    issuer: stage.issuer,
    by,
    at: instantOf(Date.now()),
  });
  process.stdout.write(`Linked ${linked} of ${rows.length} logins of ${stage.issuer}.\n`);
  if (refused.length === 0) return;
  process.stderr.write(`Refused:\n${refused.map((line) => `  ${line}`).join('\n')}\n`);
  process.exitCode = 1;
}

function joinLocalCloud(): Stage {
  const { stage, environment } = localCloud('.local/cloud.json');
  Object.assign(process.env, environment);
  return stage;
}

function complain(error: unknown): void {
  const said = error instanceof Error ? error.message : 'It failed.';
  process.stderr.write(`${said}${error instanceof UsageError ? `\n\n${usage}` : ''}\n`);
  process.exitCode = 1;
}

await linkOfficers(process.argv.slice(2)).catch(complain);
