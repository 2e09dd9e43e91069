import { createHash } from 'node:crypto';
import { reachingStore } from '../../../adapters/dynamodb/engine/unavailable.ts';
import {
  GrantRefused,
  type GrantedLogin,
  type LoginCode,
  type LoginIssuer,
} from '../../../domain/institutions/officers/login-issuer.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { Scheduler } from '../dynamodb/memory/scheduler.ts';

/** What somebody asked for at the login page. */
export interface MemoryLoginRequest {
  /** Who logs in there. */
  readonly subject: string;
  /** RFC 7636, by S256. */
  readonly challenge: string;
  readonly redirectUri: string;
}

interface Login {
  readonly subject: string;
  revoked: boolean;
}

/** A refresh token that was used may be shown again for so long, in seconds: its answer may have been lost. */
const graceSeconds = 60;
const lifetimeSeconds = 1800;

/** An issuer in memory that rotates its refresh tokens. An access token is the subject itself. */
export class MemoryLoginIssuer implements LoginIssuer {
  readonly #codes = new Map<string, MemoryLoginRequest>();
  readonly #tokens = new Map<string, { readonly login: Login; usedAt?: Instant }>();
  readonly #now: () => Instant;
  readonly #scheduler: Scheduler;
  #made = 0;

  constructor(now: () => Instant, scheduler: Scheduler = new Scheduler()) {
    this.#now = now;
    this.#scheduler = scheduler;
  }

  /** Somebody logs in at its page, which gives this code. */
  logsIn(asked: MemoryLoginRequest): string {
    const code = `code-${(this.#made += 1)}`;
    this.#codes.set(code, asked);
    return code;
  }

  exchange({ code, codeVerifier, redirectUri }: LoginCode): Promise<GrantedLogin> {
    return this.#does(() => {
      const asked = this.#codes.get(code);
      this.#codes.delete(code);
      const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
      if (asked?.challenge !== challenge || asked.redirectUri !== redirectUri)
        throw new GrantRefused('The code is worth nothing.');
      return this.#grant({ subject: asked.subject, revoked: false });
    });
  }

  renew(refreshToken: string): Promise<GrantedLogin> {
    return this.#does(() => {
      const token = this.#tokens.get(refreshToken);
      const now = this.#now();
      const isSpent = token?.usedAt !== undefined && plusSeconds(token.usedAt, graceSeconds) < now;
      if (token === undefined || token.login.revoked || isSpent)
        throw new GrantRefused('The token is worth nothing.');
      token.usedAt ??= now;
      return this.#grant(token.login);
    });
  }

  revoke(refreshToken: string): Promise<void> {
    return this.#does(() => {
      const token = this.#tokens.get(refreshToken);
      if (token !== undefined) token.login.revoked = true;
    });
  }

  #does<Answer>(act: () => Answer): Promise<Answer> {
    return reachingStore(() => this.#scheduler.write(act));
  }

  #grant(login: Login): GrantedLogin {
    const refreshToken = `refresh-${(this.#made += 1)}`;
    this.#tokens.set(refreshToken, { login });
    return { accessToken: login.subject, expiresInSeconds: lifetimeSeconds, refreshToken };
  }
}
