import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { officerScopeText } from '../../contracts/http/login/officer-scope.ts';
import { IssuerUnavailable } from '../../domain/institutions/officers/login-issuer.ts';
import { readAhead } from '../lambda/initialization.ts';
import type { Login } from '../../domain/institutions/officers/officer-logins.ts';

/** Which tokens are believed. */
export interface TokenRules {
  /** As the claim `iss` has it, to the letter. */
  readonly issuer: string;
  /** Tokens made for any other client are refused. */
  readonly clientId: string;
  readonly keys: JWTVerifyGetKey;
  readonly now: () => Date;
}

/** A token is not to be believed. `reason` is for the log alone: whoever sent it learns nothing. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
  readonly reason: string;
  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** Signatures that only the issuer can make. With HMAC, whoever has the public key could sign. */
const algorithms = ['RS256', 'ES256'];
/** How far the issuer's clock may be from ours, in seconds. */
const clockTolerance = 5;
/** OpenID Connect Core, section 2: a subject has 255 characters at most. */
const longestSubject = 255;

/** Whose login a token shows. Throws `TokenRefused`, or `IssuerUnavailable`. */
export async function verifyToken(
  token: string,
  { issuer, clientId, keys, now }: TokenRules,
): Promise<Login> {
  const claims = await signedClaims(token, keys, { issuer, currentDate: now() });
  const fault = faultOf(claims, { issuer, clientId });
  if (fault !== undefined) throw new TokenRefused(fault);
  const { sub: subject = '' } = claims;
  if (subject === '' || subject.length > longestSubject) throw new TokenRefused('subject');
  return { issuer, subject };
}

async function signedClaims(
  token: string,
  keys: JWTVerifyGetKey,
  expected: { readonly issuer: string; readonly currentDate: Date },
): Promise<JWTPayload> {
  try {
    const required = ['exp', 'sub'];
    const options = { ...expected, algorithms, clockTolerance, requiredClaims: required };
    return (await jwtVerify(token, keys, options)).payload;
  } catch (error) {
    if (error instanceof IssuerUnavailable) throw error;
    throw new TokenRefused(error instanceof errors.JOSEError ? error.code : 'unreadable', { cause: error });
  }
}

type Expected = Pick<TokenRules, 'issuer' | 'clientId'>;

/** What the claims say that must not be, in a word. */
function faultOf(claims: JWTPayload, { issuer, clientId }: Expected): string | undefined {
  if (!isAccess(claims, issuer)) return 'use';
  if (!isFor(claims, clientId)) return 'client';
  if (!scopesOf(claims).includes(officerScopeText)) return 'scope';
  return undefined;
}

const cognito = /^https:\/\/cognito-idp\.[a-z0-9-]+\.amazonaws\.com(\.cn)?\//;

/** Cognito always states what a token is for, and signs identity tokens with the same keys. */
const isAccess = ({ token_use: use }: JWTPayload, issuer: string): boolean =>
  use === 'access' || (use === undefined && !cognito.test(issuer));

/** Cognito's access tokens name the client, others the audience. */
const isFor = ({ aud, client_id: client }: JWTPayload, clientId: string): boolean =>
  aud === undefined ? client === clientId : [aud].flat().includes(clientId);

/** RFC 8693, section 4.2: one text with spaces between. */
const scopesOf = ({ scope }: JWTPayload): readonly string[] =>
  typeof scope === 'string' ? scope.split(' ') : [];

const second = 1000;

/**
 * The issuer's keys at this address, kept for an hour. A token with a key that is not among them lets them
 * be fetched again, every 30 seconds at most, so that nobody can have them fetched at will.
 */
export function keysAt(url: string): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(url), {
    timeoutDuration: 3 * second,
    cooldownDuration: 30 * second,
    cacheMaxAge: 60 * 60 * second,
  });
  readAhead(() => keys.reload());
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (isAboutTheToken(error)) throw error;
      throw new IssuerUnavailable("The issuer's keys could not be fetched.", { cause: error });
    }
  };
}

/** The keys were there, and none is the token's. */
const isAboutTheToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;
