import { loginReturnPaths } from '../../../contracts/http/login/login-return.ts';
import { aLoginServer } from '../../builders/local-login.ts';
import { logsIn as givesCookie } from '../../builders/system/logs-in.ts';
import type { Visit } from './visit.ts';

/** An officer is logged in, in the browser of this visit: it keeps the cookie of a login. */
export async function logsIn({ context, site }: Visit, officer: string): Promise<void> {
  const [name = '', value = ''] = (await givesCookie(site.system, officer, site.origin)).split('=');
  const url = site.origin.replace('http:', 'https:'); // as a browser takes such a cookie from this machine
  await context.addCookies([{ name, value, url, secure: true, httpOnly: true, sameSite: 'Strict' }]);
}

/** Opens the login page of the local cloud for the site of this visit: these officers can be chosen there. */
export async function opensIssuer(
  { site }: Visit,
  officers: readonly string[],
): Promise<{ readonly close: () => void }> {
  const returns = Object.values(loginReturnPaths).map((path) => `${site.origin}${path}`);
  const { address, server } = await aLoginServer(
    { returns, now: () => Date.parse(site.system.now) },
    officers,
  );
  site.system.loginAt = address;
  return {
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
