import { isDigestNotice, noticeName } from '../domain/messaging/notices/notice.ts';
import type { Outbox } from '../domain/messaging/notices/outbox.ts';

/** Digests whose names are remembered at a time: more than go out in an hour of a process. */
const most = 2000;

/**
 * Remembers which digests are in the outbox: each of their lines asks for the digest, and a refused write costs as much as one that is
 * made. No entry is ever removed, so that what was once known stays known.
 */
export function rememberingDigests(outbox: Outbox): Outbox {
  const known = new Set<string>();
  return {
    ...outbox,
    async add(notice, notBefore) {
      if (!isDigestNotice(notice)) return outbox.add(notice, notBefore);
      const name = noticeName(notice);
      if (known.has(name)) return 'known';
      const added = await outbox.add(notice, notBefore);
      if (known.size >= most) known.clear();
      known.add(name);
      return added;
    },
  };
}
