import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { officerScopeText } from '../../contracts/http/login/officer-scope.ts';
import { LocalIssuer, type LocalIssuerOptions } from '../../local/login/local-issuer.ts';
import { startLoginServer } from '../../local/login/login-server.ts';
import type { OfficerShown } from '../../local/login/officers-page.ts';

export const localClientId = 'mteja-wa-kurasa';

/** Somebody to be chosen. */
export const aShownOfficer = (id: string): OfficerShown => ({
  id,
  name: id,
  roles: 'afisa / officer',
  office: 'DAWASA',
  first: true,
});

/** The login page of the local cloud, whose tokens are the officers' ids, at a port of its own. */
export async function aLoginServer(
  options: Pick<LocalIssuerOptions, 'returns'> & Partial<LocalIssuerOptions>,
  officers: readonly string[] = ['neema-sanga'],
): Promise<{ readonly address: string; readonly server: Server }> {
  const issuer = new LocalIssuer({
    clientId: () => localClientId,
    scope: officerScopeText,
    sign: (officer) => Promise.resolve({ accessToken: officer, expiresInSeconds: 1800 }),
    now: Date.now,
    ...options,
  });
  const shown = officers.map(aShownOfficer);
  const server = await startLoginServer({ port: 0, issuer, officers: () => Promise.resolve(shown) });
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}

/** What the login page is asked with. */
export const asksToLogIn = (challenge: string, redirectUri: string, state = 'hali'): URLSearchParams =>
  new URLSearchParams({
    client_id: localClientId,
    response_type: 'code',
    scope: officerScopeText,
    redirect_uri: redirectUri,
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
