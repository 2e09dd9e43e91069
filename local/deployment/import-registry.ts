import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, stageSecrets, tableNameOf } from '../../lib/config/names.ts';
import { withoutAws, type AwsEnvironment } from '../ministack/aws-environment.ts';
import { project, type CloudFolder } from '../system/folder.ts';
import { run } from '../system/run.ts';
import { OperatorError } from '../system/operator-error.ts';
import { localStage } from '../deployed/local-stage.ts';

const files = join(project, 'registry');

/** The folder whose policy and calendar take the place of the usual ones when deadlines run in seconds. */
const demonstration = join(files, 'demonstration');

/** Fingerprint of everything that an import reads; unchanged, there is nothing to import. */
export function registryFingerprint(fastClock: boolean): string {
  const hash = createHash('sha256').update(String(fastClock));
  const names = readdirSync(files, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const name of names.sort()) hash.update(name).update(readFileSync(name));
  return hash.digest('hex');
}

/**
 * Imports the registry's files, by the command that an operator uses too. It may begin while the stacks are
 * being deployed: it waits for its tables.
 */
export async function importRegistry(
  folder: CloudFolder,
  aws: AwsEnvironment,
  fastClock: boolean,
  signal?: AbortSignal,
): Promise<void> {
  const words = [
    join(project, 'operations/import-registry.ts'),
    ...['--folder', files],
    ...(fastClock ? ['--instead', demonstration] : []),
    ...['--registry-table', tableNameOf(localStage, 'registry')],
    ...['--identities-table', tableNameOf(localStage, 'identities')],
    ...['--registry-key', nameOf(localStage, stageSecrets.registryKey)],
    ...['--wait-for-tables', '--apply', '--by', 'npm start', '--confirmed-by', 'the sample'],
  ];
  const { ok, text } = await run(process.execPath, words, {
    cwd: project,
    env: { ...withoutAws(), ...aws },
    signal,
  });
  appendFileSync(folder.logs.start, text);
  if (ok) return;
  throw new OperatorError(
    `The registry's files could not be loaded:\n${text.trim()}\n` +
      'If the files are as they should be, begin anew: npm start -- --fresh',
  );
}
