/** What the issuer's login page gave to a page of ours, and by what that page proves that it asked for it (RFC 7636). */
export interface LoginCode {
  readonly code: string;
  readonly codeVerifier: string;
  /** Where the login page led back to, to the letter. */
  readonly redirectUri: string;
}

/** What the issuer gives for a code, or for what it gave before. */
export interface GrantedLogin {
  /** Says who asks, to the API. */
  readonly accessToken: string;
  /** How long from now the access token is good, in seconds. */
  readonly expiresInSeconds: number;
  /** Brings the next ones, and is good for nothing else. */
  readonly refreshToken: string;
}

/**
 * Who officers log in with, as our server speaks to it. Every method throws `IssuerUnavailable` where the issuer cannot be
 * reached or says nothing that makes sense: then nothing is known of the login.
 */
export interface LoginIssuer {
  /** Throws `GrantRefused` where the code is unknown, over, used before, or another page's. */
  exchange(code: LoginCode): Promise<GrantedLogin>;
  /** Throws `GrantRefused` where the login has ended, or the token was used before and the issuer minds that. */
  renew(refreshToken: string): Promise<GrantedLogin>;
  /** Ends what the token brings, at the issuer. A token that is worth nothing any more is no error. */
  revoke(refreshToken: string): Promise<void>;
}

/** The issuer gives nothing for what it was shown. */
export class GrantRefused extends Error {
  override readonly name = 'GrantRefused';
}

/** The issuer could not be asked: nothing is known of a login, and trying again may help. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
  readonly unavailable = 'login';
}

/** What a page must know of the issuer to lead somebody there, and back. */
export interface IssuerPages {
  readonly authorizationEndpoint: string;
  readonly clientId: string;
  /** With spaces between. */
  readonly scope: string;
  /** Where the issuer ends its own session too; none: absent. */
  readonly endSession?: {
    readonly url: string;
    /** What the address to come back to is called there. */
    readonly returnParameter: string;
  };
}
