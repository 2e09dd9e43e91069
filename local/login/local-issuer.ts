import { createHash, randomBytes } from 'node:crypto';
import { loginSeconds } from '../../domain/institutions/officers/login-cookies.ts';

/** What somebody who leads an officer to the login page asks for, once it is found in order. */
export interface LoginRequest {
  readonly returnTo: string;
  readonly state: string | undefined;
  /** RFC 7636, by S256. */
  readonly challenge: string;
}

/** A token as the keys of the stage sign it. */
export interface SignedToken {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
}

export interface LocalIssuerOptions {
  /** Whom codes and tokens are for; undefined until the cloud is deployed. */
  readonly clientId: () => string | undefined;
  /** Where a login and a logout may lead to. */
  readonly returns: readonly string[];
  readonly scope: string;
  readonly sign: (officer: string) => Promise<SignedToken>;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

/** What is answered at the token endpoint: RFC 6749, sections 5.1 and 5.2. */
export interface TokenAnswer {
  readonly status: 200 | 400;
  readonly body: Readonly<Record<string, unknown>>;
}

interface IssuedCode extends LoginRequest {
  readonly officer: string;
  readonly until: number;
}

/** One login with all its refresh tokens: what becomes of one becomes of all. */
interface IssuedLogin {
  readonly officer: string;
  readonly until: number;
  revoked: boolean;
}

interface IssuedToken {
  readonly login: IssuedLogin;
  usedAt?: number;
}

type Form = Pick<URLSearchParams, 'get'>;

const second = 1000;
/** As of Cognito: a code is good for five minutes, its own session for an hour, a used refresh token for one more minute. */
const codeSeconds = 300;
export const issuerSessionSeconds = 3600;
const graceSeconds = 60;

const aSecret = (): string => randomBytes(32).toString('base64url');

const refused = (error: string): TokenAnswer => ({ status: 400, body: { error } });

/**
 * The login of the local cloud, as Cognito's managed login is on AWS: authorization code with PKCE, refresh tokens that
 * rotate, revocation, a session of its own. Its access tokens are those of the stage's pool. All is in memory: it ends
 * with the cloud.
 */
export class LocalIssuer {
  readonly #options: LocalIssuerOptions;
  readonly #codes = new Map<string, IssuedCode>();
  readonly #tokens = new Map<string, IssuedToken>();
  readonly #sessions = new Map<string, { readonly officer: string; readonly until: number }>();

  constructor(options: LocalIssuerOptions) {
    this.#options = options;
  }

  /** What is asked for, or what is wrong with it. Only where its way back is known may the browser be sent there. */
  asked(query: Form): LoginRequest | { readonly fault: string; readonly backTo?: string } {
    const { clientId, returns, scope } = this.#options;
    if (query.get('client_id') !== clientId()) return { fault: 'unauthorized_client' };
    const returnTo = query.get('redirect_uri') ?? '';
    if (!returns.includes(returnTo)) return { fault: 'redirect_mismatch' };
    const challenge = query.get('code_challenge') ?? '';
    const isPkce = query.get('code_challenge_method') === 'S256' && /^[\w-]{43}$/.test(challenge);
    if (query.get('response_type') !== 'code' || !isPkce)
      return { fault: 'invalid_request', backTo: returnTo };
    if (query.get('scope') !== scope) return { fault: 'invalid_scope', backTo: returnTo };
    return { returnTo, challenge, state: query.get('state') ?? undefined };
  }

  /** Where the browser goes with a code, now that somebody is known to be this officer. */
  admit(asked: LoginRequest, officer: string): string {
    const code = aSecret();
    this.#codes.set(code, { ...asked, officer, until: this.#in(codeSeconds) });
    const back = new URL(asked.returnTo);
    back.searchParams.set('code', code);
    if (asked.state !== undefined) back.searchParams.set('state', asked.state);
    return back.href;
  }

  /** A session of the issuer's own, by which the next login asks nothing. */
  remember(officer: string): string {
    const session = aSecret();
    this.#sessions.set(session, { officer, until: this.#in(issuerSessionSeconds) });
    return session;
  }

  remembered(session: string | undefined): string | undefined {
    const found = session === undefined ? undefined : this.#sessions.get(session);
    return found !== undefined && found.until > this.#options.now() ? found.officer : undefined;
  }

  /** Ends its own session, and says whether the browser may be sent to this address afterwards. */
  forget(session: string | undefined, query: Form): string | undefined {
    if (session !== undefined) this.#sessions.delete(session);
    const returnTo = query.get('logout_uri') ?? '';
    const isKnown =
      query.get('client_id') === this.#options.clientId() && this.#options.returns.includes(returnTo);
    return isKnown ? returnTo : undefined;
  }

  /** Changes a code, or a refresh token, for tokens. */
  async grant(form: Form): Promise<TokenAnswer> {
    if (form.get('client_id') !== this.#options.clientId()) return refused('invalid_client');
    switch (form.get('grant_type')) {
      case 'authorization_code':
        return this.#grantForCode(form);
      case 'refresh_token':
        return this.#grantForToken(form.get('refresh_token') ?? '');
      default:
        return refused('unsupported_grant_type');
    }
  }

  /** RFC 7009: a token that is not known is no error. */
  revoke(form: Form): void {
    const issued = this.#tokens.get(form.get('token') ?? '');
    if (issued !== undefined && form.get('client_id') === this.#options.clientId())
      issued.login.revoked = true;
  }

  async #grantForCode(form: Form): Promise<TokenAnswer> {
    const code = form.get('code') ?? '';
    const issued = this.#codes.get(code);
    this.#codes.delete(code); // whatever becomes of it, it was used
    if (issued === undefined || issued.until <= this.#options.now()) return refused('invalid_grant');
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isOurs = proof === issued.challenge && form.get('redirect_uri') === issued.returnTo;
    if (!isOurs) return refused('invalid_grant');
    return this.#tokensOf({ officer: issued.officer, until: this.#in(loginSeconds), revoked: false });
  }

  async #grantForToken(token: string): Promise<TokenAnswer> {
    const issued = this.#tokens.get(token);
    const now = this.#options.now();
    if (issued === undefined || issued.login.revoked || issued.login.until <= now)
      return refused('invalid_grant');
    if (issued.usedAt !== undefined && now > issued.usedAt + graceSeconds * second)
      return refused('invalid_grant');
    issued.usedAt ??= now;
    return this.#tokensOf(issued.login);
  }

  async #tokensOf(login: IssuedLogin): Promise<TokenAnswer> {
    const { accessToken, expiresInSeconds } = await this.#options.sign(login.officer);
    const refreshToken = aSecret();
    this.#tokens.set(refreshToken, { login });
    return {
      status: 200,
      body: {
        access_token: accessToken,
        refresh_token: refreshToken,
        token_type: 'Bearer',
        expires_in: expiresInSeconds,
      },
    };
  }

  #in(seconds: number): number {
    return this.#options.now() + seconds * second;
  }
}
