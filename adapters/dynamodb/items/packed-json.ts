import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { CorruptItem } from '../../../domain/tickets/ticket-store.ts';

/** JSON, deflated (RFC 1951): what an item says a lot in, and is read as a whole. */
export const packJson = (content: object): Uint8Array =>
  deflateRawSync(JSON.stringify(content), { level: 9 });

/** Throws CorruptItem where it is none. */
export function unpackJson(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(inflateRawSync(bytes).toString()) as Readonly<Record<string, unknown>>;
  } catch (cause) {
    throw new CorruptItem('What is stored cannot be unpacked.', { cause });
  }
}
