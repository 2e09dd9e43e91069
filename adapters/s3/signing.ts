import { createHash, createHmac } from 'node:crypto';

/** Who signs, for which region, and when. */
export interface RequestSigning {
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Session token of temporary credentials, such as those of a role. */
  readonly sessionToken?: string | undefined;
  readonly at: Date;
}

const algorithm = 'AWS4-HMAC-SHA256';

/** `20261124T090000Z`. */
const longDate = (at: Date): string => at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
const scopeOf = ({ at, region }: RequestSigning): string =>
  `${longDate(at).slice(0, 8)}/${region}/s3/aws4_request`;
const credentialOf = (signing: RequestSigning): string => `${signing.accessKeyId}/${scopeOf(signing)}`;
const hmac = (key: string | Uint8Array, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

function signature(signing: RequestSigning, text: string): string {
  const key = scopeOf(signing).split('/').reduce<string | Buffer>(hmac, `AWS4${signing.secretAccessKey}`);
  return hmac(key, text).toString('hex');
}

/** RFC 3986: everything but letters, digits and four signs. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

export type SignedMethod = 'GET' | 'PUT' | 'DELETE';

/** A request that whoever has its address may make, without credentials, for so many seconds. */
export interface SignedRequest {
  readonly method: SignedMethod;
  readonly address: URL;
  /** These and no others. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly seconds: number;
}

/**
 * The address of a request with its signature. AWS, "Authenticating Requests: Using Query Parameters (Signature Version 4)".
 */
export function signedAddress(
  { method, address, parameters, seconds }: SignedRequest,
  signing: RequestSigning,
): string {
  const query = Object.entries({
    ...parameters,
    'X-Amz-Algorithm': algorithm,
    'X-Amz-Credential': credentialOf(signing),
    'X-Amz-Date': longDate(signing.at),
    'X-Amz-Expires': String(seconds),
    'X-Amz-SignedHeaders': 'host',
    ...(signing.sessionToken !== undefined && { 'X-Amz-Security-Token': signing.sessionToken }),
  })
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .toSorted()
    .join('&');
  const request = [method, address.pathname, query, `host:${address.host}`, '', 'host', 'UNSIGNED-PAYLOAD'];
  const hash = createHash('sha256').update(request.join('\n')).digest('hex');
  const signed = signature(signing, [algorithm, longDate(signing.at), scopeOf(signing), hash].join('\n'));
  return `${address.origin}${address.pathname}?${query}&X-Amz-Signature=${signed}`;
}

/** What a form may bring beside its exact fields: from so many bytes to so many. */
export interface FormConditions {
  readonly bytes: readonly [atLeast: number, atMost: number];
  readonly seconds: number;
}

/**
 * The fields of a form that S3 takes a file by: these fields exactly as they are, the size within its
 * bounds, until its time is over. AWS, "Authenticating Requests: Browser-Based Uploads Using POST".
 */
export function signedForm(
  bucket: string,
  fields: Readonly<Record<string, string>>,
  { bytes, seconds }: FormConditions,
  signing: RequestSigning,
): Readonly<Record<string, string>> {
  const all = {
    ...fields,
    'x-amz-algorithm': algorithm,
    'x-amz-credential': credentialOf(signing),
    'x-amz-date': longDate(signing.at),
    ...(signing.sessionToken !== undefined && { 'x-amz-security-token': signing.sessionToken }),
  };
  const conditions = [
    { bucket },
    ...Object.entries(all).map(([name, value]) => ({ [name]: value })),
    ['content-length-range', ...bytes],
  ];
  const expiration = new Date(signing.at.getTime() + seconds * 1000).toISOString();
  const policy = Buffer.from(JSON.stringify({ expiration, conditions })).toString('base64');
  return { ...all, policy, 'x-amz-signature': signature(signing, policy) };
}
