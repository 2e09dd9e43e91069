import type { PoolReach } from './reach.ts';

/** What API and functions must know of whom officers log in with. */
export interface OfficerLogin {
  readonly issuer: string;
  readonly clientId: string;
  /** Where the issuer's public keys are. */
  readonly keysUrl: string;
  /** Its login page. */
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  /** What the issuer has not is absent. */
  readonly revocationUrl?: string;
  readonly endSession?: {
    readonly url: string;
    /** What it calls the address to come back to. */
    readonly returnParameter: 'logout_uri' | 'post_logout_redirect_uri';
  };
  /** Where accounts are made; absent: not from here. */
  readonly pool?: PoolReach;
  /** What is asked for at the login page. */
  readonly scopes: readonly string[];
}

/** How a function of officers is told of it. */
export const environmentOf = ({
  issuer,
  clientId,
  keysUrl,
}: OfficerLogin): Readonly<Record<string, string>> => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: clientId,
  OIDC_KEYS_URL: keysUrl,
});

/** What the function that logs officers in is told besides. */
export const loginEnvironmentOf = ({
  authorizationUrl,
  tokenUrl,
  revocationUrl,
  endSession,
  scopes,
}: OfficerLogin): Readonly<Record<string, string>> => ({
  OIDC_AUTHORIZATION_URL: authorizationUrl,
  OIDC_TOKEN_URL: tokenUrl,
  OIDC_SCOPE: scopes.join(' '),
  ...(revocationUrl !== undefined && { OIDC_REVOCATION_URL: revocationUrl }),
  ...(endSession !== undefined && {
    OIDC_END_SESSION_URL: endSession.url,
    OIDC_RETURN_PARAMETER: endSession.returnParameter,
  }),
});
