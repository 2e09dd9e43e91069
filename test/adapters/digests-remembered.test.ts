import { expect, it } from 'vitest';
import { rememberingDigests } from '../../adapters/digests-remembered.ts';
import type { Notice } from '../../domain/messaging/notices/notice.ts';
import type { Outbox } from '../../domain/messaging/notices/outbox.ts';
import { aDigest, anEmail } from '../builders/notice.ts';

const now = '2026-11-24T09:00:00Z';

/** An outbox that counts what it is given to write, and refuses the first so many. */
function counted(refused = 0) {
  const added: Notice[] = [];
  const add: Outbox['add'] = (notice) => {
    added.push(notice);
    return added.length <= refused ? Promise.reject(new Error('no answer')) : Promise.resolve('added');
  };
  return { added, outbox: rememberingDigests({ add } as unknown as Outbox) };
}

it('writes a digest once, and each other notice as often as it is given', async () => {
  const { added, outbox } = counted();
  const other = aDigest({ recipient: 'officer:mwingine' });

  expect(await outbox.add(aDigest(), now)).toBe('added');
  expect(await outbox.add(aDigest(), now)).toBe('known');
  expect(await outbox.add(other, now)).toBe('added');
  await outbox.add(anEmail(), now);
  await outbox.add(anEmail(), now);

  expect(added).toEqual([aDigest(), other, anEmail(), anEmail()]);
});

it('writes one again whose write had no answer', async () => {
  const { added, outbox } = counted(1);
  await expect(outbox.add(aDigest(), now)).rejects.toThrow('no answer');
  expect(await outbox.add(aDigest(), now)).toBe('added');
  expect(added).toHaveLength(2);
});

it('writes one again once two thousand others came since', async () => {
  const { added, outbox } = counted();
  await outbox.add(aDigest(), now);
  for (let place = 0; place < 2000; place += 1)
    await outbox.add(aDigest({ recipient: `officer:${String(place)}` }), now);
  await outbox.add(aDigest(), now);
  expect(added).toHaveLength(2002);
});
