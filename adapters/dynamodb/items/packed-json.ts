import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';

/** JSON, deflated (RFC 1951): what an item says a lot in, and is read as a whole. */
export const packJson = (content: object): Uint8Array => packBytes(JSON.stringify(content));

/** Throws CorruptItem where it is none. */
export const unpackJson = (bytes: Uint8Array): Readonly<Record<string, unknown>> =>
  parsedJson(unpackBytes(bytes)) as Readonly<Record<string, unknown>>;

/** Deflated (RFC 1951). */
export const packBytes = (content: string | Uint8Array): Uint8Array => deflateRawSync(content, { level: 9 });

/** Throws CorruptItem where they are not deflated. */
export const unpackBytes = (bytes: Uint8Array): Buffer => unpacking(() => inflateRawSync(bytes));

/** Throws CorruptItem where it is no JSON. */
export const parsedJson = (bytes: Buffer): unknown =>
  unpacking(() => JSON.parse(bytes.toString()) as unknown);

function unpacking<Content>(unpack: () => Content): Content {
  try {
    return unpack();
  } catch (cause) {
    throw new CorruptItem('What is stored cannot be unpacked.', { cause });
  }
}
