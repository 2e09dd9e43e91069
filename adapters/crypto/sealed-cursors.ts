import * as z from 'zod';
import { secondsOf, type Instant } from '../../domain/foundation/time/instant.ts';
import { InvalidCursor } from '../../domain/institutions/registry/registry.ts';
import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import type { CursorOwner, Cursors } from '../../domain/casework/queues/cursors.ts';
import { openSealedText, sealText, type RandomBytes, type Seal } from './sealing.ts';

const hour = 3600;

/** Longer ones are not ours: the longest place is the numbers of a hundred tickets. */
const longest = 2_400;
/** The version of the server key, and what is sealed under it. */
const shape = /^(\w{1,20})\.([A-Za-z0-9_-]+)$/;

const sealed = z.object({
  place: z.string(),
  /** Epoch seconds: works up to and with this one. */
  until: z.int(),
});

export interface SealedCursorsOptions {
  readonly keys: () => Promise<ServerKeys>;
  readonly now: () => Instant;
  readonly random?: RandomBytes;
}

/**
 * Cursors sealed under a key that derives from the server's. Reader and listing are not in them: they are bound to
 * them, so that nobody else's and no other listing opens.
 */
export function sealedCursors({ keys, now, random }: SealedCursorsOptions): Cursors {
  return {
    async seal(place, owner) {
      const ring = await keys();
      const content = JSON.stringify({ place, until: secondsOf(now()) + hour } satisfies z.input<
        typeof sealed
      >);
      const hidden = sealText(content, sealOf(ring, ring.current, owner), random);
      return `${ring.current}.${Buffer.from(hidden).toString('base64url')}`;
    },

    async open(cursor, owner) {
      const { place, until } = contentOf(cursor, owner, await keys());
      if (until < secondsOf(now())) throw new InvalidCursor();
      return place;
    },
  };
}

/** Bound to a list in JSON: no two owners make the same text. */
const sealOf = (keys: ServerKeys, version: string, { reader, listing }: CursorOwner): Seal => ({
  key: keys.mac(version, 'cursor'),
  boundTo: JSON.stringify([reader, listing]),
});

function contentOf(cursor: string, owner: CursorOwner, keys: ServerKeys): z.output<typeof sealed> {
  const [, version = '', text = ''] = shape.exec(cursor) ?? [];
  const bytes = Buffer.from(text, 'base64url');
  if (cursor.length > longest || bytes.toString('base64url') !== text) throw new InvalidCursor();
  try {
    return sealed.parse(JSON.parse(openSealedText(bytes, sealOf(keys, version, owner))));
  } catch (cause) {
    // An unknown key, a wrong tag, bytes that are too few: none of them is a cursor of ours.
    throw new InvalidCursor(undefined, { cause });
  }
}
