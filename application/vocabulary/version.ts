import { base64UrlOf } from '../../domain/audit/bytes.ts';
import type { Hashing } from '../../domain/audit/hashing.ts';

/** A name for some content: the same for the same. 22 characters, base64url. */
export const versionOf = ({ canonical, sha256 }: Hashing, content: object): string =>
  base64UrlOf(sha256(canonical(content)).subarray(0, 16));
