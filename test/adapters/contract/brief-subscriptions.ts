import { describe, expect, it } from 'vitest';
import type {
  BriefSubscription,
  BriefSubscriptions,
} from '../../../domain/messaging/briefs/brief-subscriptions.ts';

const at = '2026-12-08T04:00:00Z';
const next = '2026-12-15T04:00:00Z';
const of = (officer: string, institution: string): BriefSubscription => ({
  officer,
  institution,
  language: 'sw',
  since: '2026-12-02T09:00:00Z',
});

/** What every store of subscriptions to weekly briefs does. `open` gives an empty one. */
export function briefSubscriptionsContract(open: () => Promise<BriefSubscriptions>): void {
  describe('subscriptions to weekly briefs', () => {
    it('are none before one begins', async () => {
      const store = await open();
      expect(await store.of('neema', 'wizara')).toBeUndefined();
      expect(await store.institutionsOf('neema')).toEqual([]);
      expect(await store.due(at, 10)).toEqual([]);
    });

    it('are found by officer and institution, each apart from the others, until they end', async () => {
      const store = await open();
      await store.begin(of('neema', 'wizara'), at);
      await store.begin(of('neema', 'wakala'), at);
      await store.begin(of('asha', 'wizara'), at);
      expect(await store.of('neema', 'wizara')).toMatchObject(of('neema', 'wizara'));
      expect(await store.institutionsOf('neema')).toEqual(['wakala', 'wizara']);
      await store.end('neema', 'wizara', at);
      await store.end('neema', 'wizara', at);
      expect(await store.of('neema', 'wizara')).toBeUndefined();
      expect(await store.institutionsOf('neema')).toEqual(['wakala']);
      expect(await store.of('asha', 'wizara')).toMatchObject(of('asha', 'wizara'));
    });

    it('are due from their moment on, the longest due first, until they move on', async () => {
      const store = await open();
      await store.begin(of('neema', 'wizara'), next);
      await store.begin(of('asha', 'wizara'), at);
      expect(await store.due('2026-12-08T03:59:59Z', 10)).toEqual([]);
      const due = { officer: 'asha', institution: 'wizara', at } as const;
      expect(await store.due(at, 10)).toEqual([due]);
      expect(await store.due(next, 1)).toEqual([due]);
      await store.moveOn(due, '2026-12-22T04:00:00Z');
      expect(await store.due(next, 10)).toEqual([{ officer: 'neema', institution: 'wizara', at: next }]);
    });

    it('that ended or began anew meanwhile are not moved on', async () => {
      const store = await open();
      const due = { officer: 'asha', institution: 'wizara', at } as const;
      await store.begin(of('asha', 'wizara'), next);
      await store.moveOn(due, '2026-12-22T04:00:00Z');
      expect(await store.due(next, 10)).toHaveLength(1);
      await store.end('asha', 'wizara', at);
      await store.moveOn(due, next);
      expect(await store.of('asha', 'wizara')).toBeUndefined();
      expect(await store.due(next, 10)).toEqual([]);
      await store.begin(of('asha', 'wizara'), next);
      expect(await store.of('asha', 'wizara')).toMatchObject(of('asha', 'wizara'));
    });
  });
}
