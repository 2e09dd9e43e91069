import { expect } from 'vitest';
import { cloud } from './under-test.ts';

/** The page at which officers log in. */
export const loginPage = {
  origin: cloud.login.poolUrl,
  clientId: cloud.login.clientId,
  returnTo: cloud.login.redirectUri,
};

/** Logs in with a temporary password, and chooses one at the form that comes then. */
export async function choosesPassword(login: string, temporary: string, chosen: string): Promise<void> {
  const enter = (fields: Record<string, string>) =>
    fetch(`${loginPage.origin}/login`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });
  const asked = await enter({
    ...{
      username: login,
      password: temporary,
      client_id: loginPage.clientId,
      redirect_uri: loginPage.returnTo,
    },
    ...{ response_type: 'code', scope: cloud.login.scope },
  });
  const [, token = ''] = /name="np_token" value="([^"]+)"/.exec(await asked.text()) ?? [];
  const entered = await enter({ np_token: token, new_password: chosen, confirm_password: chosen });
  expect(entered.headers.get('location')).toContain('code=');
}
