import { expect, it } from 'vitest';
import { logIn } from '../../local/login/login-page.ts';
import { choosesPassword, loginPage } from './steps/choose-password.ts';
import { emailsTo } from './steps/notices.ts';
import { asks, sends, tokensOf } from './steps/officers.ts';
import { untilRuns } from './steps/schedules.ts';
import { cloud } from './steps/under-test.ts';

it('an officer whom an administrator adds is invited within a minute, and is shown as logged in after choosing a password', async () => {
  const [administrator, added] = ['salama-ngowi', 'rehema-kitwana'];
  const token = (await tokensOf(administrator)).access;
  const sent = await sends('/v1/officer/registry/officers', token, {
    ...{ id: added, institution: 'dawasa', name: 'Rehema Kitwana', roles: ['officer'], trained: false },
    ...{ contact: { email: `${added}@example.org` }, why: 'Barua ya 2 Desemba 2026' },
  });
  expect(sent).toMatchObject({ status: 200 });
  const accountOf = async () => {
    const { body } = await asks(`/v1/officer/registry/officers/${added}`, token);
    return (body as { readonly account?: { readonly state: string } }).account?.state;
  };
  const mail = await untilRuns('draw-consequences', 'the invitation', 60, () => emailsTo(added)[0]);
  expect(mail).toContain(`${cloud.webUrl}/kazi`);
  expect(await accountOf()).toBe('invited');

  const invite = { invite: true, why: 'Haikufika' };
  const again = await sends(`/v1/officer/registry/officers/${added}/record`, token, invite);
  expect(again).toMatchObject({ status: 200 });
  const newest = await untilRuns('draw-consequences', 'another invitation', 60, () => emailsTo(added)[1]);
  const passwordIn = (text: string) => /^Nywila ya muda: (\S+)$/m.exec(text)?.[1] ?? '';
  expect(passwordIn(newest)).not.toBe(passwordIn(mail));

  const password = 'Nimechagua-Mwenyewe-8';
  await choosesPassword(added, passwordIn(newest), password);
  const { access } = await logIn(loginPage, { login: added, password });
  expect(await asks('/v1/officer/me', access)).toMatchObject({ status: 200, body: { id: added } });
  expect(await accountOf()).toBe('in-use');
});
