import { createHash } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurns } from '../system/in-turns.ts';
import { demoLogins } from '../login/demo-logins.ts';
import { makeLogin } from '../login/user-pool.ts';
import { withoutAws, type AwsEnvironment } from '../ministack/aws-environment.ts';
import { project, type CloudFolder } from '../system/folder.ts';
import { run } from '../system/run.ts';
import { OperatorError } from '../system/operator-error.ts';
import { outputOf, type Deployed } from '../deployed/deployed.ts';

const atOnce = 8;

/** Fingerprint of the pool and its logins; unchanged, there is nothing to make. */
export const loginsFingerprint = (deployed: Deployed): string =>
  createHash('sha256')
    .update(JSON.stringify([outputOf(deployed, 'identity', 'LoginIssuer'), demoLogins]))
    .digest('hex');

/** Makes a login for each officer of the demonstration, and links them by the command that an operator uses too. */
export async function linkLogins(
  folder: CloudFolder,
  aws: AwsEnvironment,
  deployed: Deployed,
): Promise<void> {
  const issuer = outputOf(deployed, 'identity', 'LoginIssuer');
  const pool = {
    port: Number(new URL(aws['AWS_ENDPOINT_URL'] ?? '').port),
    region: aws['AWS_REGION'] ?? '',
    id: issuer.slice(issuer.lastIndexOf('/') + 1),
  };
  const rows = await inTurns(
    demoLogins,
    atOnce,
    async (login) => `${login.officer},${await makeLogin(pool, login)}`,
  );
  const file = join(folder.temporary, 'logins.csv');
  writeFileSync(file, ['officer,sub', ...rows, ''].join('\n'));
  const words = [
    join(project, 'operations/link-officers.ts'),
    ...['--file', file, '--issuer', issuer, '--by', 'npm start', '--confirmed-by', 'the sample'],
    ...['--registry-table', outputOf(deployed, 'data', 'RegistryTable')],
    ...['--registry-key', outputOf(deployed, 'data', 'RegistryKeySecret')],
  ];
  const { ok, text } = await run(process.execPath, words, { cwd: project, env: { ...withoutAws(), ...aws } });
  appendFileSync(folder.logs.start, text);
  if (!ok) throw new OperatorError(`The logins of officers could not be linked:\n${text.trim()}`);
}
