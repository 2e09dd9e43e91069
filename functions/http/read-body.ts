import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { bodyLimit } from '../../contracts/http/route.ts';
import { Problem } from './problem.ts';

/** `application/json`, perhaps with its charset, which can only be UTF-8 (RFC 8259). */
const json = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Throws `unsupported-media-type` unless the body says that it is plain JSON. */
export function requireJson({ headers }: APIGatewayProxyEventV2): void {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (!json.test((headers['content-type'] ?? '').trim()) || encoding.toLowerCase() !== 'identity') {
    throw new Problem({ code: 'unsupported-media-type' });
  }
}

/** The bytes of the body. Throws `body-too-large`, where they are more than `limit`, before anything else looks at them. */
export function readBytes({ body = '', isBase64Encoded }: APIGatewayProxyEventV2, limit = bodyLimit): Buffer {
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength > limit) {
    throw new Problem({ code: 'body-too-large', parameters: { kilobytes: limit / 1024 } });
  }
  return bytes;
}

/** What the bytes say. Throws `malformed-json` where they are not UTF-8, or not JSON. */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new Problem({ code: 'malformed-json' });
  }
}
