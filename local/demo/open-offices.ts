import type { Cloud } from '../cloud/cloud.ts';
import { demoLogins } from '../login/demo-logins.ts';
import { logIn } from '../login/login-page.ts';
import { inTurns } from './in-turns.ts';
import type { Office } from './office.ts';
import { Officer } from './officer.ts';

/** Logs everybody in who can, and opens the offices of those who head an institution. */
export async function openOffices(
  { apiUrl, login }: Pick<Cloud, 'apiUrl' | 'login'>,
  atOnce: number,
): Promise<readonly Office[]> {
  const page = { origin: new URL(login.tokenEndpoint).origin, clientId: login.clientId };
  const offices = await inTurns(demoLogins, atOnce, async (who) => {
    const head = new Officer(apiUrl, (await logIn(page, who)).access);
    return (await head.heads()).map((institution) => ({ head, institution }));
  });
  return offices.flat();
}
