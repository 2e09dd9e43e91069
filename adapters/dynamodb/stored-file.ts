import type { StoredFile } from '../../domain/audit/verify-files.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { ticketKeys } from './engine/keys.ts';
import type { Item } from './engine/read-item.ts';

/**
 * A clean attachment as the record sees it: the place by its key, by which it is served, and no more than is
 * verified.
 */
export function storedFile(item: Item): StoredFile {
  const { PK, SK, upload, size, digest, salt, checkedAt } = item;
  return {
    number: ticketKeys.numberIn(String(PK)),
    place: ticketKeys.placeIn(String(SK)),
    upload: String(upload),
    size: typeof size === 'number' ? size : -1,
    digest: String(digest),
    ...(typeof salt === 'string' && { salt }),
    checkedAt: String(checkedAt) as Instant,
  };
}
