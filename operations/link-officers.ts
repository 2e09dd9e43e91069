import { readFile } from 'node:fs/promises';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { dynamoLoginLinks } from '../adapters/dynamodb/login-links.ts';
import { dynamoRecords } from '../adapters/dynamodb/registry/records.ts';
import { instantOf } from '../domain/foundation/time/instant.ts';
import { joinLocalCloud } from './command-line/local-cloud.ts';
import { runCommand } from './command-line/run-command.ts';
import { linkRequest, linkUsage, type LinkedStage } from './officers/arguments.ts';
import { linkRows } from './officers/link-rows.ts';
import { readLinks } from './officers/read-links.ts';
import { operatorMacs, registrySecret } from './registry/operator-macs.ts';
import { unhurried } from './command-line/unhurried.ts';

/** Links the logins of an issuer to officers of the registry: `npm run officers:link`. */
async function linkOfficers(given: readonly string[]): Promise<void> {
  const { file, by, confirmedBy, stage = ofLocalCloud() } = linkRequest(given);
  const rows = readLinks(file, await readFile(file, 'utf8'));
  const macs = operatorMacs(registrySecret(stage.registryKey));
  const registry = { client: documentClient(unhurried), table: stage.table, macs };
  const { linked, refused } = await linkRows(rows, {
    links: dynamoLoginLinks(registry),
    records: dynamoRecords(registry),
    issuer: stage.issuer,
    by,
    ...(confirmedBy !== undefined && { confirmedBy }),
    at: instantOf(Date.now()),
  });
  process.stdout.write(`Linked ${linked} of ${rows.length} logins of ${stage.issuer}.\n`);
  if (refused.length === 0) return;
  process.stderr.write(`Refused:\n${refused.map((line) => `  ${line}`).join('\n')}\n`);
  process.exitCode = 1;
}

function ofLocalCloud(): LinkedStage {
  const { tables, registryKeySecret, login } = joinLocalCloud();
  return { table: tables.registry, registryKey: registryKeySecret, issuer: login.issuer };
}

await runCommand({ usage: linkUsage, run: linkOfficers });
