import { describe, expect, it } from 'vitest';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { noticeName, type Notice, type NoticeKey } from '../../../domain/messaging/notices/notice.ts';
import type { FailedNotice, FailedNotices } from '../../../domain/messaging/notices/failed-notices.ts';
import type { Outbox, Settlement } from '../../../domain/messaging/notices/outbox.ts';
import { secretNotice } from '../../../domain/messaging/notices/secret-notice.ts';
import { anEmail, anSms } from '../../builders/notice.ts';
import { aSubmissionToStore } from '../../builders/submission.ts';
import { aNumber } from '../../builders/ticket-event.ts';

const now: Instant = '2026-11-24T09:00:00Z';
const later = plusSeconds(now, 60);
const optedOut: Settlement = { state: 'failed', reason: 'opted-out' };

interface Opened {
  readonly outbox: Outbox;
  readonly failed: FailedNotices;
}

/** What every keeper of failed notices does. `open` gives an empty outbox with it. */
export function failedNoticesContract(open: () => Promise<Opened>): void {
  const ended = async ({ outbox }: Opened, notice: Notice, how: Settlement, at = now) => {
    await outbox.add(notice, now);
    await outbox.claim(notice, 'a', now);
    await outbox.settle(notice, 'a', how, at);
  };
  const uncounted = async ({ failed }: Opened): Promise<readonly FailedNotice[]> => {
    const shards = Array.from({ length: failed.shards }, (_, shard) => shard);
    return (await Promise.all(shards.map((shard) => failed.uncounted(shard, 50)))).flat();
  };
  const namesOf = (keys: readonly NoticeKey[]) => keys.map(noticeName).toSorted();
  const theSms = (version: number) => anSms({ about: `${aNumber}#${String(version).padStart(6, '0')}` });
  const bySms = (number: string) => ({ number, channel: 'sms' }) as const;
  const asFailed = (version: number, failedAt = now): FailedNotice => {
    const { about, recipient, channel } = theSms(version);
    return { about, recipient, channel, failedAt };
  };

  describe('a failed notice', () => {
    it('is listed once it failed its citizen, with when', async () => {
      const opened = await open();
      await ended(opened, theSms(1), optedOut);
      expect(await uncounted(opened)).toEqual([asFailed(1)]);
    });

    it('is none that told a new secret: losing touch would show officers that somebody asked with the right phone', async () => {
      const opened = await open();
      const { ticket } = aSubmissionToStore();
      await ended(opened, secretNotice(ticket, 'sms', { generation: 1, key: '1' }, now), optedOut);
      expect(await uncounted(opened)).toEqual([]);
    });

    it.each<readonly [string, Settlement]>([
      ['was sent', { state: 'sent' }],
      ['may have been sent', { state: 'uncertain' }],
      ['was kept back by our own list', { state: 'failed', reason: 'not-allow-listed' }],
    ])('is none that %s', async (_, settlement) => {
      const opened = await open();
      await ended(opened, theSms(1), settlement);
      expect(await uncounted(opened)).toEqual([]);
    });

    it('is listed once its provider says that it did not arrive, and says so once', async () => {
      const opened = await open();
      await ended(opened, theSms(1), { state: 'sent', providerId: 'p-1' });
      const lost = { providerId: 'p-1', reason: 'unreachable' } as const;
      expect(await opened.outbox.lose(theSms(1), lost, later)).toBe(true);
      expect(await opened.outbox.lose(theSms(1), lost, later)).toBe(false);
      expect(await opened.outbox.find(theSms(1))).toMatchObject({ state: 'failed', reason: 'unreachable' });
      expect(await uncounted(opened)).toEqual([asFailed(1, later)]);
    });

    it.each<readonly [string, Settlement]>([
      ['was taken under another name', { state: 'sent', providerId: 'p-2' }],
      ['is uncertain', { state: 'uncertain' }],
      ['failed', { state: 'failed', reason: 'not-allow-listed' }],
    ])('is none that %s, whatever a provider says of another', async (_, settlement) => {
      const opened = await open();
      await ended(opened, theSms(1), settlement);
      expect(await opened.outbox.lose(theSms(1), { providerId: 'p-1', reason: 'blocked' }, later)).toBe(
        false,
      );
      expect(await uncounted(opened)).toEqual([]);
    });

    it('of an officer is not listed', async () => {
      const opened = await open();
      const email = anEmail();
      await opened.outbox.add(email, now);
      await opened.outbox.claim(email, 'a', now);
      await opened.outbox.settle(email, 'a', { state: 'failed', reason: 'no-address' }, now);
      expect(await uncounted(opened)).toEqual([]);
    });

    it('is listed page by page, the oldest first', async () => {
      const opened = await open();
      const versions = [1, 2, 3, 4, 5, 6, 7, 8, 9];
      for (const version of versions) {
        await ended(opened, theSms(version), optedOut, plusSeconds(now, 100 - version));
      }
      const inPages: FailedNotice[] = [];
      for (let shard = 0; shard < opened.failed.shards; shard += 1) {
        let page = await opened.failed.uncounted(shard, 1);
        const ofShard: FailedNotice[] = [];
        while (page.length > 0) {
          ofShard.push(...page);
          page = await opened.failed.uncounted(shard, 1, page.at(-1));
        }
        expect(ofShard).toEqual(ofShard.toSorted((a, b) => (a.failedAt < b.failedAt ? -1 : 1)));
        inPages.push(...ofShard);
      }
      expect(namesOf(inPages)).toEqual(namesOf(versions.map(theSms)));
    });

    it('is counted for its ticket once, however often', async () => {
      const { failed } = await open();
      await failed.count(asFailed(1));
      await failed.count(asFailed(1));
      expect(await failed.countedSince(bySms(aNumber), undefined, 2)).toBe(1);
      await failed.count(asFailed(2));
      expect(await failed.countedSince(bySms(aNumber), undefined, 2)).toBe(2);
      expect(await failed.countedSince(bySms('261100000025'), undefined, 2)).toBe(0);
    });

    it('is counted for its channel alone', async () => {
      const { failed } = await open();
      await failed.count(asFailed(1));
      await failed.count({ ...asFailed(2), channel: 'email' });
      expect(await failed.countedSince(bySms(aNumber), undefined, 5)).toBe(1);
      expect(await failed.countedSince({ number: aNumber, channel: 'email' }, undefined, 5)).toBe(1);
    });

    it('counts from a moment on, which is itself not in it, and to a limit', async () => {
      const { failed } = await open();
      for (const version of [1, 2, 3]) await failed.count(asFailed(version, plusSeconds(now, version)));
      expect(await failed.countedSince(bySms(aNumber), plusSeconds(now, 1), 5)).toBe(2);
      expect(await failed.countedSince(bySms(aNumber), undefined, 2)).toBe(2);
    });

    it('is listed no longer once it is dealt with, and stays what it was', async () => {
      const opened = await open();
      await ended(opened, theSms(1), optedOut);
      await opened.failed.close(asFailed(1));
      await opened.failed.close(asFailed(1));
      expect(await uncounted(opened)).toEqual([]);
      expect(await opened.outbox.find(theSms(1))).toMatchObject({ state: 'failed', reason: 'opted-out' });
    });

    it('that is not there is dealt with too, and none is made', async () => {
      const opened = await open();
      await opened.failed.close(asFailed(7));
      expect(await opened.outbox.find(theSms(7))).toBeUndefined();
    });
  });
}
