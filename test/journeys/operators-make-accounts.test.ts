import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { logIn } from '../../local/login/login-page.ts';
import { emailsTo } from './steps/notices.ts';
import { choosesPassword, loginPage } from './steps/choose-password.ts';
import { asks } from './steps/officers.ts';
import { cloud } from './steps/under-test.ts';
import { until } from './steps/until.ts';

/** Work on no ticket in any other journey; the second one works in an independent office. */
const [newOfficer, ofTheCourt] = ['fadhili-doto', 'mwanaidi-tarimo'];
const cloudFolder = inject('cloudFolder');

const command = (name: string, ...words: readonly string[]) =>
  new Promise<{ readonly code: number; readonly said: string }>((resolve) => {
    const env = { ...process.env, ...cloud.awsEnv };
    execFile(process.execPath, [`operations/${name}.ts`, ...words], { env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), said: `${stdout}${stderr}` }),
    );
  });

const accounts = (...words: readonly string[]) =>
  command('make-accounts', '--cloud', join(cloudFolder, 'cloud.json'), ...words);
const forBoth = ['--officers', `${newOfficer},${ofTheCourt}`] as const;

it('an officer without an account is told of one by e-mail, and works with it after choosing a password', async () => {
  const looked = await accounts(...forBoth);
  expect([looked.code, looked.said]).toEqual([0, expect.stringContaining(`Accounts to make: 2\n`)]);
  expect(emailsTo(newOfficer)).toEqual([]);

  const alone = await accounts(...forBoth, '--apply', '--by', 'Asha Komba');
  expect(alone.code).toBe(1);
  expect(alone.said).toContain('Made 1 account,');
  expect(alone.said).toContain(`"${ofTheCourt}": this account takes a second administrator`);
  const mail = await until('the e-mail', 10, () => emailsTo(newOfficer)[0]);
  expect(mail).toContain('Akaunti yako ya Mrejesho / Your Mrejesho account');
  expect(mail).toContain(`${cloud.webUrl}/kazi`);

  const [, temporary = ''] = /^Nywila ya muda: (\S+)$/m.exec(mail) ?? [];
  expect(mail).toContain(`Temporary password: ${temporary}`);
  expect(looked.said + alone.said).not.toContain(temporary);
  const password = 'Nimechagua-Mwenyewe-7';
  await choosesPassword(newOfficer, temporary, password);
  const { access } = await logIn(loginPage, { login: newOfficer, password });
  expect(await asks('/v1/officer/me', access)).toMatchObject({ status: 200, body: { id: newOfficer } });
});

it('who is told by two administrators is told once, however often it is run', async () => {
  const words = ['--apply', '--by', 'Asha Komba', '--confirmed-by', 'Baraka Mushi'];
  const both = await accounts(...forBoth, ...words);
  expect([both.code, both.said]).toEqual([0, expect.stringContaining('Made 1 account,')]);
  const again = await accounts(...forBoth, ...words);
  expect([again.code, again.said]).toEqual([0, expect.stringContaining('Made 0 accounts,')]);
  await until('the e-mail', 10, () => emailsTo(ofTheCourt)[0]);
  expect([newOfficer, ofTheCourt].map((id) => emailsTo(id).length)).toEqual([1, 1]);
});

it('what is deployed is what was synthesised, and a deployment that would lose a table is refused', async () => {
  const assembly = join(cloudFolder, 'cloud/cdk.out');
  const compared = await command('compare-stage', '--assembly', assembly);
  expect(compared.said.split('\n').filter((line) => line !== '' && !line.endsWith(': as it is'))).toEqual([]);
  expect(compared.code).toBe(0);

  const without = mkdtempSync(join(tmpdir(), 'mrejesho-without-'));
  cpSync(assembly, without, { recursive: true, filter: (file) => !file.includes('asset.') });
  const file = join(without, 'data.template.json');
  const template = JSON.parse(readFileSync(file, 'utf8')) as { Resources: Record<string, unknown> };
  const [table = ''] = Object.keys(template.Resources).filter((id) => id.startsWith('outboxTable'));
  writeFileSync(
    file,
    JSON.stringify({ ...template, Resources: { ...template.Resources, [table]: undefined } }),
  );
  const refused = await command('compare-stage', '--assembly', without);
  expect(refused.code).toBe(1);
  expect(refused.said).toContain(
    `mrejesho-local-data ${table} goes: AWS::DynamoDB::GlobalTable mrejesho-local-outbox`,
  );
});
