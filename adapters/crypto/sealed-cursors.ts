import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { secondsOf, type Instant } from '../../domain/time/instant.ts';
import { InvalidCursor } from '../../domain/registry/registry.ts';
import type { ServerKeys } from '../../domain/keys/server-keys.ts';
import type { CursorOwner, Cursors } from '../../domain/queues/cursors.ts';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
const hour = 3600;

/** Longer ones are not ours: the longest place is two names and a time. */
const longest = 600;
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
  readonly random?: (bytes: number) => Uint8Array;
}

/**
 * Cursors sealed by AES-256-GCM under a key that derives from the server's. Reader and listing are not in
 * them: they are bound to them as additional data, so that nobody else's and no other listing opens.
 */
export function sealedCursors({ keys, now, random = randomBytes }: SealedCursorsOptions): Cursors {
  return {
    async seal(place, owner) {
      const ring = await keys();
      const nonce = random(nonceBytes);
      const cipher = createCipheriv(algorithm, ring.mac(ring.current, 'cursor'), nonce).setAAD(
        boundTo(owner),
      );
      const content = JSON.stringify({ place, until: secondsOf(now()) + hour } satisfies z.input<
        typeof sealed
      >);
      const hidden = [nonce, cipher.update(content, 'utf8'), cipher.final(), cipher.getAuthTag()];
      return `${ring.current}.${Buffer.concat(hidden).toString('base64url')}`;
    },

    async open(cursor, owner) {
      const { place, until } = contentOf(cursor, owner, await keys());
      if (until < secondsOf(now())) throw new InvalidCursor();
      return place;
    },
  };
}

/** A list in JSON: no two owners make the same bytes. */
const boundTo = ({ reader, listing }: CursorOwner): Buffer => Buffer.from(JSON.stringify([reader, listing]));

function contentOf(cursor: string, owner: CursorOwner, keys: ServerKeys): z.output<typeof sealed> {
  const [, version = '', text = ''] = shape.exec(cursor) ?? [];
  const bytes = Buffer.from(text, 'base64url');
  if (cursor.length > longest || bytes.toString('base64url') !== text) throw new InvalidCursor();
  try {
    const nonce = bytes.subarray(0, nonceBytes);
    const decipher = createDecipheriv(algorithm, keys.mac(version, 'cursor'), nonce, {
      authTagLength: tagBytes,
    })
      .setAAD(boundTo(owner))
      .setAuthTag(bytes.subarray(-tagBytes));
    const content = decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, 'utf8');
    return sealed.parse(JSON.parse(content + decipher.final('utf8')));
  } catch (cause) {
    // An unknown key, a wrong tag, bytes that are too few: none of them is a cursor of ours.
    throw new InvalidCursor(undefined, { cause });
  }
}
