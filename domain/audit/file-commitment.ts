import { commitmentTo } from './commitment.ts';
import type { Hashing } from './hashing.ts';

/** A file of an attachment: as it was sent, or as it was cleaned and kept. */
export interface FileDigest {
  readonly what: 'sent' | 'kept';
  /** SHA-256 of its bytes, base64url. */
  readonly digest: string;
}

/**
 * What stands for a file in the chain: the commitment to its digest, under the attachment's salt. Whoever
 * has file and salt can show that it is this file; without the salt nobody finds it by trying files.
 */
export const commitmentToFile = ({ what, digest }: FileDigest, salt: string, hashing: Hashing): string =>
  commitmentTo({ [what]: digest }, salt, hashing);
