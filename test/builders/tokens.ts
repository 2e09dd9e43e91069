import {
  base64url,
  createLocalJWKSet,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWTVerifyGetKey,
} from 'jose';

export const issuer = 'https://cognito-idp.af-south-1.amazonaws.com/af-south-1_Majaribio';
export const clientId = 'mteja-wa-majaribio';

/** A pair of keys as an issuer has them, and the token that it would sign with them. */
export interface Signer {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly kid: string;
  readonly algorithm: string;
}

export async function aSigner(kid = 'ufunguo-1', algorithm = 'RS256'): Promise<Signer> {
  const pair = await generateKeyPair(algorithm, { extractable: true });
  return { ...pair, kid, algorithm };
}

/** The public keys of these signers, as an issuer shows them. */
export async function keySetOf(...signers: readonly Signer[]) {
  const keys = signers.map(async ({ publicKey, kid, algorithm }) => ({
    ...(await exportJWK(publicKey)),
    kid,
    alg: algorithm,
    use: 'sig',
  }));
  return { keys: await Promise.all(keys) };
}

export const keysOf = async (...signers: readonly Signer[]): Promise<JWTVerifyGetKey> =>
  createLocalJWKSet(await keySetOf(...signers));

/** What the issuer says of an officer who logged in at `now` (seconds), for half an hour. */
export const claimsAt = (now: number) => ({
  iss: issuer,
  sub: 'mtumiaji-1',
  token_use: 'access',
  client_id: clientId,
  scope: 'mrejesho/officer',
  iat: now,
  exp: now + 1800,
});

type Changes = Readonly<Record<string, unknown>>;

/** The claims with these changed; undefined leaves one out. */
const changed = (claims: object, changes: Changes): Record<string, unknown> =>
  Object.fromEntries(Object.entries({ ...claims, ...changes }).filter(([, value]) => value !== undefined));

export const aToken = (signer: Signer, now: number, changes: Changes = {}): Promise<string> =>
  new SignJWT(changed(claimsAt(now), changes))
    .setProtectedHeader({ alg: signer.algorithm, kid: signer.kid })
    .sign(signer.privateKey);

const encoded = (value: object): string => base64url.encode(JSON.stringify(value));

/** A token that nobody signed. */
export const unsigned = (now: number, kid: string): string =>
  `${encoded({ alg: 'none', kid })}.${encoded(claimsAt(now))}.`;

/** A token signed by HMAC with the issuer's public key, which everybody has. */
export async function signedWithPublicKey({ publicKey, kid }: Signer, now: number): Promise<string> {
  const secret = new TextEncoder().encode(await exportSPKI(publicKey));
  return new SignJWT(claimsAt(now)).setProtectedHeader({ alg: 'HS256', kid }).sign(secret);
}

/** The same token with another subject, and the signature that it had. */
export function withSubject(token: string, sub: string): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const claims = JSON.parse(new TextDecoder().decode(base64url.decode(payload))) as object;
  return `${header}.${encoded({ ...claims, sub })}.${signature}`;
}
