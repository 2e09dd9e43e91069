/** What API and functions must know of whom officers log in with. */
export interface OfficerLogin {
  readonly issuer: string;
  readonly clientId: string;
  /** Where the issuer's public keys are. */
  readonly keysUrl: string;
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
