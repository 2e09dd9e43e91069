import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { HeaderValue } from '../../lib/edge-functions/viewer.ts';

/** What CloudFront makes smaller, and from how many bytes on. AWS, "Serving compressed files". */
const textual = /^(text\/|image\/svg\+xml$|application\/(javascript|json|manifest\+json|xml)$)/;
const worthIt = 1000;

/** In the order in which CloudFront takes them. */
const encodings = { br: brotliCompressSync, gzip: gzipSync } as const;
type Encoding = keyof typeof encodings;

export interface EncodedFile {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, HeaderValue>>;
}

/** A file as it came from the bucket, and in each encoding that was asked for, made once. */
export class ServedFile {
  readonly #bytes: Uint8Array;
  readonly #mediaType: string;
  readonly #etag: string;
  readonly #encoded = new Map<Encoding, Uint8Array>();

  constructor(bytes: Uint8Array, mediaType: string, etag: string) {
    this.#bytes = bytes;
    this.#mediaType = mediaType;
    this.#etag = etag;
  }

  encodedFor(acceptEncoding: string | undefined): EncodedFile {
    const mayBeSmaller = textual.test(this.#mediaType) && this.#bytes.byteLength >= worthIt;
    const headers = {
      'content-type': { value: this.#mediaType },
      ...(mayBeSmaller && { vary: { value: 'accept-encoding' } }),
    };
    const encoding = mayBeSmaller ? encodingIn(acceptEncoding) : undefined;
    if (encoding === undefined)
      return { bytes: this.#bytes, headers: { ...headers, etag: { value: this.#etag } } };
    return {
      bytes: this.#encodedAs(encoding),
      headers: {
        ...headers,
        'content-encoding': { value: encoding },
        etag: { value: `W/${this.#etag}` }, // other bytes of the same content
      },
    };
  }

  #encodedAs(encoding: Encoding): Uint8Array {
    const bytes = this.#encoded.get(encoding) ?? encodings[encoding](this.#bytes);
    this.#encoded.set(encoding, bytes);
    return bytes;
  }
}

function encodingIn(acceptEncoding = ''): Encoding | undefined {
  const accepted = acceptEncoding
    .split(',')
    .map((text) => text.trim().toLowerCase())
    .filter((text) => !/;\s*q=0(\.0*)?$/.test(text))
    .map((text) => text.split(';')[0]?.trim());
  return (Object.keys(encodings) as Encoding[]).find((known) => accepted.includes(known));
}
