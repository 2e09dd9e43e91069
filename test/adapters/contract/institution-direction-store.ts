import { describe, expect, it } from 'vitest';
import { decideDirection } from '../../../domain/casework/institution-directions/decide-direction.ts';
import type { InstitutionDirectionStore } from '../../../domain/messaging/notices/institution-direction-store.ts';
import type { InstitutionDirection } from '../../../domain/casework/institution-directions/institution-direction.ts';
import { directionNotices } from '../../../domain/messaging/notices/direction-notices.ts';
import { aGivenDirection } from '../../builders/institution-direction.ts';

const wakeAt = '2026-11-26T09:00:00Z';
const following = { wakeAt, notices: [] } as const;
const id = aGivenDirection().direction.id;

function closed(direction: InstitutionDirection) {
  const change = decideDirection(
    direction,
    { act: 'close' },
    {
      reader: { gives: true, answers: false },
      by: { id: 'mkuu-wizara', institution: 'wizara' },
      at: '2026-11-25T09:00:00Z',
      counted: { done: 3, left: 0 },
      request: 'ufunguo.mwili',
    },
  );
  if (typeof change === 'string') throw new Error(change);
  return change;
}

/** What every store of directions to institutions does. `open` gives an empty one. */
export function institutionDirectionContract(open: () => Promise<InstitutionDirectionStore>): void {
  describe('directions to institutions', () => {
    it('are none before one is given', async () => {
      const store = await open();
      expect(await store.of(id)).toBeUndefined();
      expect(await store.listedAt('wakala', 'open')).toEqual([]);
      expect(await store.due('2027-01-01T00:00:00Z', 10)).toEqual([]);
    });

    it('are stored with their events, in a chain, and listed at each office that they concern', async () => {
      const store = await open();
      const given = aGivenDirection();
      expect(await store.write(given, { wakeAt, notices: directionNotices(given, ['mkuu-wakala']) })).toBe(
        'written',
      );
      const found = await store.of(id);
      expect(found?.direction).toMatchObject(given.direction);
      expect(found?.direction.lastHash).toMatch(/^[\w-]{43}$/);
      expect(found?.events).toEqual([given.event]);
      for (const office of ['wizara', 'wakala', 'kmk'])
        expect((await store.listedAt(office, 'open')).map((one) => one.id)).toEqual([id]);
      expect(await store.listedAt('jirani', 'open')).toEqual([]);
    });

    it('stand among what ended once they are closed, and wake no more', async () => {
      const store = await open();
      await store.write(aGivenDirection(), following);
      expect(await store.due(wakeAt, 10)).toEqual([{ direction: id, at: wakeAt }]);
      const found = await store.of(id);
      if (found === undefined) throw new Error('It was not stored.');
      const { lastHash } = found.direction;
      expect(await store.write(closed(found.direction), { wakeAt: undefined, notices: [] })).toBe('written');
      const ended = await store.of(id);
      expect(ended?.events.map(({ type }) => type)).toEqual(['give', 'close']);
      expect(ended?.direction.lastHash).not.toBe(lastHash);
      expect(await store.listedAt('wakala', 'open')).toEqual([]);
      expect(await store.listedAt('wakala', 'ended')).toMatchObject([{ id, state: 'closed' }]);
      expect(await store.due('2027-01-01T00:00:00Z', 10)).toEqual([]);
    });

    it('are changed one event after the other: what was decided on an older version is stale', async () => {
      const store = await open();
      const outcomes = await Promise.all([
        store.write(aGivenDirection(), following),
        store.write(aGivenDirection({ by: 'mwingine' }), following),
      ]);
      expect(outcomes.toSorted()).toEqual(['stale', 'written']);
      const found = await store.of(id);
      if (found === undefined) throw new Error('It was not stored.');
      await store.write(closed(found.direction), { wakeAt: undefined, notices: [] });
      expect(await store.write(closed(found.direction), following)).toBe('stale');
    });

    it('have their clock moved only as long as it stands as it was read', async () => {
      const store = await open();
      await store.write(aGivenDirection(), following);
      await store.moveClock({ direction: id, at: '2026-11-25T09:00:00Z' }, '2026-11-30T09:00:00Z');
      expect(await store.due(wakeAt, 10)).toHaveLength(1);
      await store.moveClock({ direction: id, at: wakeAt }, '2026-11-30T09:00:00Z');
      expect(await store.due(wakeAt, 10)).toEqual([]);
    });
  });
}
