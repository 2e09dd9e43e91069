import { describe, expect, it } from 'vitest';
import { sealedCursors } from '../../../adapters/crypto/sealed-cursors.ts';
import { serverKeysOf } from '../../../adapters/secrets-manager/hmac-keys.ts';
import { InvalidCursor } from '../../../domain/institutions/registry/registry.ts';

const owner = { reader: 'asha', listing: 'QUEUE#dawasa' };
const place = '2026-12-15T12:30:00Z#261100000017';

const keysOf = (current: string, ring: Readonly<Record<string, string>>) =>
  serverKeysOf(JSON.stringify({ current, ...ring }));
const older = keysOf('1', { 1: 'a'.repeat(64) });
const newer = keysOf('2', { 1: 'a'.repeat(64), 2: 'b'.repeat(64) });

const cursorsUnder = (keys = older) =>
  sealedCursors({ keys: () => Promise.resolve(keys), now: () => '2026-11-24T09:00:00Z' });

describe('a sealed cursor', () => {
  it('opens to the place that was sealed', async () => {
    const cursors = cursorsUnder();

    expect(await cursors.open(await cursors.seal(place, owner), owner)).toBe(place);
  });

  it('shows nothing of the place, the officer or the listing, and is never the same twice', async () => {
    const cursors = cursorsUnder();
    const [one, other] = [await cursors.seal(place, owner), await cursors.seal(place, owner)];

    expect(one).not.toBe(other);
    expect(Buffer.from(one.slice(2), 'base64url').toString('latin1')).not.toMatch(/2026|2611|asha|dawasa/);
    expect(encodeURIComponent(one)).toBe(one);
  });

  it('still opens after the server got a new key', async () => {
    const cursor = await cursorsUnder(older).seal(place, owner);

    expect(await cursorsUnder(newer).open(cursor, owner)).toBe(place);
  });

  it('is refused whichever character of it is changed', async () => {
    const cursors = cursorsUnder();
    const cursor = await cursors.seal(place, owner);
    for (let at = 0; at < cursor.length; at += 1) {
      const changed = `${cursor.slice(0, at)}${cursor[at] === 'A' ? 'B' : 'A'}${cursor.slice(at + 1)}`;
      await expect(cursors.open(changed, owner), changed).rejects.toThrow(InvalidCursor);
    }
  });

  it.each([
    ['nothing', ''],
    ['a version alone', '1.'],
    ['too few bytes', '1.AAAA'],
    ['a key that there is not', `9.${'A'.repeat(80)}`],
    ['the place in the clear', Buffer.from(place).toString('base64url')],
    ['something endless', `1.${'A'.repeat(5_000)}`],
    ['signs of another alphabet', '1.****'],
  ])('is refused when it is %s', async (_, cursor) => {
    await expect(cursorsUnder().open(cursor, owner)).rejects.toThrow(InvalidCursor);
  });

  it('is refused when it was sealed by another server', async () => {
    const foreign = cursorsUnder(keysOf('1', { 1: 'c'.repeat(64) }));

    await expect(cursorsUnder().open(await foreign.seal(place, owner), owner)).rejects.toThrow(InvalidCursor);
  });

  it('of two owners whose names run together opens for the right one only', async () => {
    const cursors = cursorsUnder();
    const cursor = await cursors.seal(place, { reader: 'ab', listing: 'c' });

    await expect(cursors.open(cursor, { reader: 'a', listing: 'bc' })).rejects.toThrow(InvalidCursor);
  });
});
