import {
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  expectNoState,
  None,
  processAuthorizationCodeResponse,
  processRefreshTokenResponse,
  processRevocationResponse,
  refreshTokenGrantRequest,
  ResponseBodyError,
  revocationRequest,
  validateAuthResponse,
  type AuthorizationServer,
  type Client,
  type TokenEndpointResponse,
} from 'oauth4webapi';
import {
  GrantRefused,
  IssuerUnavailable,
  type GrantedLogin,
  type LoginIssuer,
} from '../../domain/institutions/officers/login-issuer.ts';

export interface OidcLoginIssuerOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly tokenEndpoint: string;
  /** None: the issuer has no such place, and tokens end with their time. */
  readonly revocationEndpoint?: string | undefined;
  /** In milliseconds: an answer that takes longer is not waited for. */
  readonly patience?: number;
}

const usualPatience = 5_000;

/** What RFC 6749 recommends where an issuer does not say how long a token is good: little. */
const unsaidLifetime = 300;

/** What an issuer says of a code or token that is worth nothing (RFC 6749, section 5.2). */
const aboutTheGrant: readonly string[] = ['invalid_grant', 'invalid_request'];

/** The issuer of a stage, as a public client: it has no secret, and proves by PKCE that a code is its own. */
export function oidcLoginIssuer(options: OidcLoginIssuerOptions): LoginIssuer {
  const { issuer, clientId, tokenEndpoint, revocationEndpoint, patience = usualPatience } = options;
  const server: AuthorizationServer = {
    issuer,
    token_endpoint: tokenEndpoint,
    ...(revocationEndpoint !== undefined && { revocation_endpoint: revocationEndpoint }),
  };
  const client: Client = { client_id: clientId };
  const asking = () => ({
    signal: AbortSignal.timeout(patience),
    [allowInsecureRequests]: isOnThisMachine(tokenEndpoint),
  });
  return {
    exchange: ({ code, codeVerifier, redirectUri }) =>
      understanding(async () => {
        const shown = validateAuthResponse(server, client, new URLSearchParams({ code }), expectNoState);
        const response = await authorizationCodeGrantRequest(
          server,
          client,
          None(),
          shown,
          redirectUri,
          codeVerifier,
          asking(),
        );
        return grantedIn(await processAuthorizationCodeResponse(server, client, response));
      }),

    renew: (refreshToken) =>
      understanding(async () => {
        const response = await refreshTokenGrantRequest(server, client, None(), refreshToken, asking());
        return grantedIn(await processRefreshTokenResponse(server, client, response), refreshToken);
      }),

    async revoke(refreshToken) {
      if (revocationEndpoint === undefined) return;
      await understanding(async () => {
        await processRevocationResponse(
          await revocationRequest(server, client, None(), refreshToken, {
            ...asking(),
            additionalParameters: { token_type_hint: 'refresh_token' },
          }),
        );
      });
    },
  };
}

/** An issuer that does not rotate its tokens leaves the former one good. */
function grantedIn(
  { access_token, expires_in = unsaidLifetime, refresh_token }: TokenEndpointResponse,
  former?: string,
): GrantedLogin {
  const refreshToken = refresh_token ?? former;
  if (refreshToken === undefined)
    throw new IssuerUnavailable('The issuer gives no refresh token: its client lacks a grant or a scope.');
  return { accessToken: access_token, expiresInSeconds: expires_in, refreshToken };
}

async function understanding<Granted>(ask: () => Promise<Granted>): Promise<Granted> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof IssuerUnavailable) throw error;
    if (error instanceof ResponseBodyError && aboutTheGrant.includes(error.error))
      throw new GrantRefused('The issuer gives nothing for it.');
    throw new IssuerUnavailable('The issuer could not be asked.', { cause: error });
  }
}

/** Only there may tokens travel without TLS. */
const isOnThisMachine = (address: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);
