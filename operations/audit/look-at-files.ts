import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileBytes } from '../../adapters/s3/file-bytes.ts';
import { keyOfCleanFile } from '../../adapters/s3/upload-keys.ts';
import type { LookedAt, StoredFile } from '../../domain/audit/verify-files.ts';
import type { Connected } from './connect.ts';

const lookedAt = (bytes: Uint8Array | undefined): LookedAt | 'missing' =>
  bytes === undefined
    ? 'missing'
    : { size: bytes.length, digest: createHash('sha256').update(bytes).digest('base64url') };

/** Looks at files in a folder, where each lies as in the bucket of attachments. */
export function lookInFolder(files: readonly StoredFile[], folder: string): readonly StoredFile[] {
  return files.map((file) => {
    const path = join(folder, keyOfCleanFile(file));
    return { ...file, found: lookedAt(existsSync(path) ? readFileSync(path) : undefined) };
  });
}

/** Looks at a file in the bucket of attachments, and keeps nothing of it but size and digest. */
export const lookInBucket =
  ({ buckets }: Pick<Connected, 'buckets'>, bucket: string) =>
  async (file: StoredFile): Promise<StoredFile> => ({
    ...file,
    found: lookedAt(await fileBytes(buckets, bucket, keyOfCleanFile(file))),
  });
