import { setTimeout as pause } from 'node:timers/promises';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { markSealed } from '../adapters/secrets-manager/registry-keys.ts';
import { joinLocalCloud } from './command-line/local-cloud.ts';
import { runCommand } from './command-line/run-command.ts';
import type { ImportedStage } from './registry/arguments.ts';
import { operatorMacs, registrySecret } from './registry/operator-macs.ts';
import { sealRegistryItems } from './registry/seal-registry-items.ts';
import { sealReport } from './registry/seal-report.ts';
import { sealRequest, sealUsage } from './registry/seal-arguments.ts';
import { unhurried } from './command-line/unhurried.ts';

/** Authenticates what lies in the registry: `npm run registry:seal`. Exit code 1 while something is left that it may not seal. */
async function sealRegistry(given: readonly string[]): Promise<void> {
  const { apply, again, perSecond, stage = ofLocalCloud() } = sealRequest(given);
  const secret = registrySecret(stage.registryKey);
  const keys = await operatorMacs(secret).keys();
  const sealing = await sealRegistryItems(documentClient(unhurried), {
    tables: stage.tables,
    keys,
    apply,
    again,
    pace: { perSecond, now: () => performance.now(), wait: pause },
    report: ({ looked, changed }) => process.stderr.write(`${looked} looked at, ${changed} sealed\n`),
  });
  const { isWhole } = sealing;
  if (apply && isWhole && !keys.isSealed) await markSealed(secret);
  process.stdout.write(`${sealReport(sealing, { apply, wasSealed: keys.isSealed }).join('\n')}\n`);
  if (!isWhole) process.exitCode = 1;
}

function ofLocalCloud(): ImportedStage {
  const { tables, registryKeySecret } = joinLocalCloud();
  return { tables, registryKey: registryKeySecret };
}

await runCommand({
  usage: sealUsage,
  afterFailure: 'What was sealed stays so: run it again, and it goes on from there.',
  run: sealRegistry,
});
