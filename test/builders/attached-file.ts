import { createHash } from 'node:crypto';
import { hashing } from '../../adapters/crypto/hashing.ts';
import type { Entry } from '../../domain/audit/chain.ts';
import type { StoredFile } from '../../domain/audit/verify-files.ts';
import { commitmentToFile } from '../../domain/audit/file-commitment.ts';

const salt = '5a'.repeat(16);

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');

/** A file that was attached: what the store says of it, and what the history says. */
export function anAttachedFile(
  bytes: Uint8Array,
  chosen: Partial<Pick<StoredFile, 'number' | 'place' | 'upload'>> = {},
): { readonly file: StoredFile; readonly says: Entry } {
  const { number = '261100000017', place = 1, upload = `ombi-${place}` } = chosen;
  const digest = digestOf(bytes);
  const commitment = commitmentToFile({ what: 'kept', digest }, salt, hashing);
  const kept = { size: bytes.length, format: 'png', commitment };
  return {
    file: { number, place, upload, size: bytes.length, digest, salt, checkedAt: '2026-11-24T05:30:00Z' },
    says: { type: 'attach', facts: { file: { place, upload, kept } } },
  };
}
