import { aNumber } from '../../builders/ticket-event.ts';
import { describe, expect, it } from 'vitest';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { type Instant, plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { noticeName, type NoticeKey, type SmsNotice } from '../../../domain/messaging/notices/notice.ts';
import type { DueNotice, DuePartition, NoticeDay, Outbox } from '../../../domain/messaging/notices/outbox.ts';
import {
  aDigest,
  anEmail,
  anEmailToCitizen,
  anOfficerSms,
  anSms,
  aSurgeNotice,
} from '../../builders/notice.ts';

const now = '2026-11-24T09:00:00Z';
const soon = plusSeconds(now, 60);
const claimEnd = plusSeconds(now, 15 * 60);

/** Everything that is due in the first lane of SMS and the lanes of e-mails, over all shards. */
const allDue = async (outbox: Outbox, at: Instant = now): Promise<readonly DueNotice[]> => {
  const shards = Array.from({ length: outbox.dueShards }, (_, shard) => shard);
  const lanes = ['first', 'email-offices', 'email-citizens'] as const;
  const pages = lanes.flatMap((lane) => shards.map((shard) => outbox.due(at, { lane, shard }, 50)));
  return (await Promise.all(pages)).flat();
};
const namesOf = (keys: readonly NoticeKey[]): readonly string[] => keys.map(noticeName).toSorted();

/** What every outbox does. `open` gives an empty one. */
export function outboxContract(open: () => Promise<Outbox>): void {
  describe('counting what goes out on a day', () => {
    const dayOf = (limit: number, ofTicket?: NoticeDay['ofTicket']): NoticeDay => ({
      date: '2026-11-24',
      contactHash: 'moja',
      limit,
      ...(ofTicket !== undefined && { ofTicket }),
      at: now,
    });
    const notice = (version: number, number = aNumber) => anSms({ number, about: `${number}#${version}` });
    const counting = (outbox: Outbox, day: NoticeDay) =>
      Promise.all([1, 2, 3, 4, 5, 1, 2, 3, 4, 5].map((version) => outbox.countOn(day, notice(version))));
    const other = '261100000021';

    it.each([
      ['of a contact', dayOf(3)],
      ['of a ticket', dayOf(9, { number: aNumber, limit: 3 })],
    ])(
      'counts each notice once, and no more than the limit %s, however many come at once',
      async (_, day) => {
        const outbox = await open();
        expect((await counting(outbox, day)).filter(Boolean).length).toBeGreaterThanOrEqual(3);
        expect((await counting(outbox, day)).filter(Boolean)).toHaveLength(6);
      },
    );

    it('counts what always goes, and another day or contact by itself', async () => {
      const outbox = await open();
      expect(await outbox.countOn(dayOf(Infinity), notice(1))).toBe(true);
      expect(await outbox.countOn(dayOf(1), notice(2))).toBe(false);
      expect(await outbox.countOn(dayOf(Infinity), notice(3))).toBe(true);
      expect(await outbox.countOn({ ...dayOf(1), date: '2026-11-25' }, notice(2))).toBe(true);
      expect(await outbox.countOn({ ...dayOf(1), contactHash: 'mbili' }, notice(2))).toBe(true);
    });

    it('takes none of a contact’s places for a ticket that has none left, and none of another ticket’s', async () => {
      const outbox = await open();
      const limited = (number: string) => dayOf(2, { number, limit: 1 });
      expect(await outbox.countOn(limited(aNumber), notice(1))).toBe(true);
      expect(await outbox.countOn(limited(aNumber), notice(2))).toBe(false);
      expect(await outbox.countOn(limited(other), notice(1, other))).toBe(true);
      expect(await outbox.countOn(limited('261100000039'), notice(1, '261100000039'))).toBe(false);
      expect(await outbox.countOn(limited(aNumber), notice(1))).toBe(true);
    });

    it('counts what always goes of a ticket for those that do not', async () => {
      const outbox = await open();
      const always = dayOf(Infinity, { number: aNumber, limit: Infinity });
      expect(await outbox.countOn(always, notice(1))).toBe(true);
      expect(await outbox.countOn(dayOf(9, { number: aNumber, limit: 1 }), notice(2))).toBe(false);
    });
  });

  describe('adding', () => {
    it('keeps every kind of notice whole, and pending', async () => {
      const outbox = await open();
      for (const notice of [
        anSms(),
        anOfficerSms(),
        anEmailToCitizen(),
        anEmail(),
        anEmail({ about: `${aNumber}#000004`, template: 'identity-asked-for', asked: 4 }),
        aDigest(),
        aSurgeNotice(),
        aSurgeNotice({ channel: 'email', surge: omit(aSurgeNotice().surge, 'place') }),
      ]) {
        expect(await outbox.add(notice, now)).toBe('added');
        const { about, recipient, channel } = notice;

        expect(await outbox.find({ about, recipient, channel })).toMatchObject({
          notice,
          state: 'pending',
          attempts: 0,
          nextAttemptAt: now,
        });
      }
    });

    it('a notice that is known changes nothing, whatever became of it', async () => {
      const outbox = await open();
      await outbox.add(anSms(), now);
      await outbox.claim(anSms(), 'a', now);
      await outbox.settle(anSms(), 'a', { state: 'sent' }, now);

      expect(await outbox.add(anSms({ template: 'escalated' }), soon)).toBe('known');

      expect(await outbox.find(anSms())).toMatchObject({ state: 'sent', notice: anSms() });
      expect(await allDue(outbox, claimEnd)).toEqual([]);
    });

    it('of one event for two recipients are two notices', async () => {
      const outbox = await open();

      await outbox.add(anSms(), now);

      expect(await outbox.add(anEmail(), now)).toBe('added');
      expect(await allDue(outbox)).toHaveLength(2);
    });

    it('finds nothing where nothing was added', async () => {
      expect(await (await open()).find(anSms())).toBeUndefined();
    });
  });

  describe('what is due', () => {
    it('is what was pending until now, and not what waits', async () => {
      const outbox = await open();
      await outbox.add(anSms(), now);
      await outbox.add(anEmail(), plusSeconds(now, 1));

      expect(namesOf(await allDue(outbox))).toEqual(namesOf([anSms()]));
      expect(namesOf(await allDue(outbox, soon))).toEqual(namesOf([anEmail(), anSms()]));
    });

    it('comes the longest due first, page by page, each entry once', async () => {
      const outbox = await open();
      const at = (seconds: number) => plusSeconds(now, -seconds);
      const recipients = ['officer:a', 'officer:b', 'officer:c', 'officer:d', 'officer:e'] as const;
      for (const [place, recipient] of recipients.entries())
        await outbox.add(anEmail({ recipient }), at(place));
      const shards = Array.from({ length: outbox.dueShards }, (_, shard) => shard);
      const firsts = await Promise.all(
        shards.map((shard) => outbox.due(now, { lane: 'email-offices', shard }, 1)),
      );
      const shard = firsts.findIndex((page) => page.length > 0);

      const found: string[] = [];
      let page = await outbox.due(now, { lane: 'email-offices', shard }, 2);
      while (page.length > 0) {
        found.push(...page.map(({ recipient }) => recipient));
        page = await outbox.due(now, { lane: 'email-offices', shard }, 2, page.at(-1));
      }

      expect(found).toEqual(recipients.toReversed());
    });
  });

  describe('the lanes of SMS', () => {
    const waiting = async (outbox: Outbox, lane: DuePartition['lane'], at: Instant = now) => {
      const shards = Array.from({ length: outbox.dueShards }, (_, shard) => shard);
      const pages = await Promise.all(shards.map((shard) => outbox.due(at, { lane, shard }, 50)));
      return namesOf(pages.flat());
    };
    const unconfirmed = anSms({ lane: 'unconfirmed-3' });
    const first = anSms({ about: `${aNumber}#000009` });

    it('leave e-mails to lanes of their own, to officers and to citizens', async () => {
      const outbox = await open();
      await outbox.add(anEmail(), now);
      await outbox.add(anEmailToCitizen(), now);
      expect(await waiting(outbox, 'first')).toEqual([]);
      expect(await waiting(outbox, 'email-offices')).toEqual(namesOf([anEmail()]));
      expect(await waiting(outbox, 'email-citizens')).toEqual(namesOf([anEmailToCitizen()]));
    });

    it('each have their own and no other', async () => {
      const outbox = await open();
      await outbox.add(unconfirmed, now);
      await outbox.add(first, now);

      expect(await waiting(outbox, 'first')).toEqual(namesOf([first]));
      expect(await waiting(outbox, 'unconfirmed-3')).toEqual(namesOf([unconfirmed]));
      expect(await waiting(outbox, 'unconfirmed-2')).toEqual([]);
    });

    it('come the newest first where a flood may be left in them, page by page, each entry once', async () => {
      const outbox = await open();
      const about = `${aNumber}#000001`; // one shard for all of them
      const recipients = ['officer:a', 'officer:b', 'officer:c', 'officer:d', 'citizen'] as const;
      for (const [place, recipient] of recipients.entries()) {
        const notice = { ...anSms({ about, lane: 'unconfirmed-2' }), recipient } as unknown as SmsNotice;
        await outbox.add(notice, plusSeconds(now, place - 10));
      }
      const shards = Array.from({ length: outbox.dueShards }, (_, shard) => shard);
      const found: string[] = [];
      for (const shard of shards) {
        const place = { lane: 'unconfirmed-2', shard } as const;
        let page = await outbox.due(now, place, 2);
        while (page.length > 0) {
          found.push(...page.map(({ recipient }) => recipient));
          page = await outbox.due(now, place, 2, page.at(-1));
        }
      }
      expect(found).toEqual(recipients.toReversed());
    });

    it('keep a notice that is postponed, claimed, released and given up until it is settled', async () => {
      const outbox = await open();
      await outbox.add(unconfirmed, now);
      await outbox.postpone(unconfirmed, soon);
      expect(await waiting(outbox, 'unconfirmed-3')).toEqual([]);
      expect(await waiting(outbox, 'unconfirmed-3', soon)).toHaveLength(1);
      await outbox.claim(unconfirmed, 'a', soon);
      expect(await waiting(outbox, 'unconfirmed-3', soon)).toHaveLength(1);
      await outbox.release(unconfirmed, 'a', claimEnd);
      expect(await waiting(outbox, 'unconfirmed-3', claimEnd)).toHaveLength(1);
      await outbox.claim(unconfirmed, 'b', claimEnd);
      await outbox.settle(unconfirmed, 'b', { state: 'sent' }, claimEnd);
      expect(await waiting(outbox, 'unconfirmed-3', plusSeconds(claimEnd, 86_400))).toEqual([]);
    });
  });

  describe('claiming', () => {
    it('gives a pending notice to one claimant for 15 minutes', async () => {
      const outbox = await open();
      await outbox.add(anSms(), now);

      const claims = await Promise.all(['a', 'b', 'c', 'd'].map((who) => outbox.claim(anSms(), who, now)));

      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await outbox.find(anSms())).toMatchObject({
        state: 'claimed',
        attempts: 1,
        nextAttemptAt: claimEnd,
      });
    });

    it('may be asked again by the same claimant, whose answer was lost', async () => {
      const outbox = await open();
      await outbox.add(anSms(), now);
      await outbox.claim(anSms(), 'a', now);

      expect(await outbox.claim(anSms(), 'a', now)).toBe(true);
      expect(await outbox.claim(anSms(), 'b', now)).toBe(false);
    });

    it('is refused before the time, and for what is not there', async () => {
      const outbox = await open();
      await outbox.add(anSms(), soon);

      expect(await outbox.claim(anSms(), 'a', now)).toBe(false);
      expect(await outbox.claim(anEmail(), 'a', now)).toBe(false);
      expect(await outbox.find(anEmail())).toBeUndefined();
    });

    it('is refused for ever once it is settled', async () => {
      const outbox = await open();
      await outbox.add(anSms(), now);
      await outbox.claim(anSms(), 'a', now);
      await outbox.settle(anSms(), 'a', { state: 'uncertain' }, now);

      expect(await outbox.claim(anSms(), 'a', claimEnd)).toBe(false);
      expect(await outbox.claim(anSms(), 'b', claimEnd)).toBe(false);
    });
  });

  describe('adding what goes at once', () => {
    it('claims it for 15 minutes, and lists it nowhere', async () => {
      const outbox = await open();

      expect(await outbox.addClaimed(anSms(), 'a', now)).toBe(true);

      const claimed = { notice: anSms(), state: 'claimed', attempts: 1, nextAttemptAt: claimEnd };
      expect(await outbox.find(anSms())).toMatchObject(claimed);
      expect(await outbox.claim(anSms(), 'b', now)).toBe(false);
      expect(await allDue(outbox, claimEnd)).toEqual([]);
    });

    it('is found when its claim ran out, once somebody met it again', async () => {
      const outbox = await open();
      expect(await outbox.listClaim(anSms(), now)).toBe(false);
      await outbox.addClaimed(anSms(), 'a', now);

      expect(await outbox.listClaim(anSms(), soon)).toBe(true);
      expect(await outbox.listClaim(anSms(), soon)).toBe(false);

      const listed = plusSeconds(claimEnd, 60);
      expect(await allDue(outbox, plusSeconds(listed, -1))).toEqual([]);
      expect(namesOf(await allDue(outbox, listed))).toEqual(namesOf([anSms()]));
      expect(await outbox.giveUp(anSms(), listed)).toBe(true);
      expect(await outbox.listClaim(anSms(), listed)).toBe(false);
      expect(await allDue(outbox, listed)).toEqual([]);
    });

    it('is due in its lane once it was given back', async () => {
      const outbox = await open();
      await outbox.addClaimed(anSms({ lane: 'codes' }), 'a', now);
      expect(await outbox.release(anSms({ lane: 'codes' }), 'a', soon)).toBe(true);

      const shards = Array.from({ length: outbox.dueShards }, (_, shard) => shard);
      const pages = await Promise.all(shards.map((shard) => outbox.due(soon, { lane: 'codes', shard }, 9)));
      expect(namesOf(pages.flat())).toEqual(namesOf([anSms()]));
      expect(await outbox.claim(anSms(), 'b', soon)).toBe(true);
    });

    it('is done by one, whoever comes at once, who may ask again when an answer was lost', async () => {
      const outbox = await open();

      const claims = await Promise.all(
        ['a', 'b', 'c', 'd'].map((who) => outbox.addClaimed(anSms(), who, now)),
      );
      const winner = ['a', 'b', 'c', 'd'][claims.indexOf(true)] ?? 'none';

      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await outbox.addClaimed(anSms(), winner, now)).toBe(true);
      expect(await outbox.add(anSms(), now)).toBe('known');
    });

    it('leaves what is known as it is: pending, given back, uncertain or sent', async () => {
      const outbox = await open();
      await outbox.add(anSms(), now);
      expect(await outbox.addClaimed(anSms(), 'a', now)).toBe(false);
      expect(await outbox.find(anSms())).toMatchObject({ state: 'pending', attempts: 0 });

      await outbox.addClaimed(anEmail(), 'a', now);
      await outbox.release(anEmail(), 'a', soon);
      expect(await outbox.addClaimed(anEmail(), 'a', soon)).toBe(false);
      await outbox.claim(anEmail(), 'b', soon);
      await outbox.settle(anEmail(), 'b', { state: 'sent' }, soon);
      expect(await outbox.addClaimed(anEmail(), 'b', soon)).toBe(false);
      expect(await outbox.find(anEmail())).toMatchObject({ state: 'sent', attempts: 2 });

      await outbox.addClaimed(aDigest(), 'a', now);
      expect(await outbox.giveUp(aDigest(), claimEnd)).toBe(true);
      expect(await outbox.addClaimed(aDigest(), 'a', claimEnd)).toBe(false);
    });

    it('ends as a claim does, and is listed no longer', async () => {
      const outbox = await open();
      await outbox.addClaimed(anSms(), 'a', now);

      expect(await outbox.settle(anSms(), 'a', { state: 'sent' }, now)).toBe(true);

      expect(await allDue(outbox, claimEnd)).toEqual([]);
    });
  });

  describe('settling', () => {
    it.each([
      [{ state: 'sent', providerId: 'm-1' }],
      [{ state: 'uncertain' }],
      [{ state: 'failed', reason: 'opted-out' }],
    ] as const)('ends the claim: %o', async (settlement) => {
      const outbox = await open();
      await outbox.add(anSms(), now);
      await outbox.claim(anSms(), 'a', now);

      expect(await outbox.settle(anSms(), 'a', settlement, soon)).toBe(true);

      const entry = await outbox.find(anSms());
      expect(entry).toMatchObject({ ...settlement, settledAt: soon, attempts: 1 });
      expect(entry).not.toHaveProperty('nextAttemptAt');
      expect(await allDue(outbox, claimEnd)).toEqual([]);
    });

    it('is the claimant’s alone', async () => {
      const outbox = await open();
      await outbox.add(anSms(), now);
      await outbox.claim(anSms(), 'a', now);

      expect(await outbox.settle(anSms(), 'b', { state: 'sent' }, now)).toBe(false);
      expect(await outbox.release(anSms(), 'b', soon)).toBe(false);
      expect(await outbox.find(anSms())).toMatchObject({ state: 'claimed' });
    });

    it('comes too late when the claim was given up', async () => {
      const outbox = await open();
      await outbox.add(anSms(), now);
      await outbox.claim(anSms(), 'a', now);
      await outbox.giveUp(anSms(), claimEnd);

      expect(await outbox.settle(anSms(), 'a', { state: 'sent' }, claimEnd)).toBe(false);
      expect(await outbox.find(anSms())).toMatchObject({ state: 'uncertain' });
    });
  });

  describe('a claim', () => {
    it('given back is pending again, from the time named', async () => {
      const outbox = await open();
      await outbox.add(anSms(), now);
      await outbox.claim(anSms(), 'a', now);

      expect(await outbox.release(anSms(), 'a', soon)).toBe(true);

      expect(await allDue(outbox)).toEqual([]);
      expect(namesOf(await allDue(outbox, soon))).toEqual(namesOf([anSms()]));
      expect(await outbox.claim(anSms(), 'b', soon)).toBe(true);
      expect(await outbox.find(anSms())).toMatchObject({ attempts: 2 });
    });

    it('is due until it is settled, and becomes uncertain once it ran out', async () => {
      const outbox = await open();
      await outbox.add(anSms(), now);
      await outbox.claim(anSms(), 'a', now);

      expect(await outbox.giveUp(anSms(), plusSeconds(claimEnd, -1))).toBe(false);
      expect(namesOf(await allDue(outbox, claimEnd))).toEqual(namesOf([anSms()]));
      expect(await outbox.giveUp(anSms(), claimEnd)).toBe(true);
      expect(await outbox.find(anSms())).toMatchObject({ state: 'uncertain', settledAt: claimEnd });
      expect(await allDue(outbox, claimEnd)).toEqual([]);
    });
  });

  describe('postponing', () => {
    it('lets a pending notice wait', async () => {
      const outbox = await open();
      await outbox.add(anSms(), now);

      expect(await outbox.postpone(anSms(), soon)).toBe(true);

      expect(await outbox.claim(anSms(), 'a', now)).toBe(false);
      expect(await outbox.claim(anSms(), 'a', soon)).toBe(true);
    });

    it('touches no notice that is claimed, nor one that is pending a claim’s end', async () => {
      const outbox = await open();
      await outbox.add(anSms(), now);
      await outbox.claim(anSms(), 'a', now);

      expect(await outbox.postpone(anSms(), soon)).toBe(false);
      expect(await outbox.giveUp(anEmail(), claimEnd)).toBe(false);
    });
  });

  describe('a digest', () => {
    const line = {
      v: 1,
      recipient: 'officer:katibu',
      day: '2026-12-14',
      at: '2026-12-14T04:30:00Z',
      number: '261100000007',
      version: 12,
      kind: 'complaint',
      urgent: false,
      date: '2026-12-01T12:30:00Z',
      digest: 'root-digest',
    } as const;

    it('has each line once, for its recipient and day', async () => {
      const outbox = await open();
      const other = { ...line, number: '261100000015', institution: 'ikulu' };
      await outbox.addToDigest(line);
      await outbox.addToDigest(other);
      await outbox.addToDigest(line);
      await outbox.addToDigest({ ...line, recipient: 'officer:mkuu' });
      await outbox.addToDigest({ ...line, day: '2026-12-15' });

      const lines = await outbox.digestLines('officer:katibu', '2026-12-14');

      expect(lines.toSorted((a, b) => (a.number < b.number ? -1 : 1))).toEqual([line, other]);
    });
  });

  describe('planned reminders', () => {
    const reminder = { number: '261100000007', at: now } as const;
    const before = plusSeconds(now, -60);
    const dueAt = async (outbox: Outbox, at: Instant) => {
      const shards = Array.from({ length: outbox.dueShards }, (_, shard) => shard);
      return (await Promise.all(shards.map((shard) => outbox.dueReminders(at, shard, 50)))).flat();
    };

    it('are due from their moment, and move from one to the next until there is none', async () => {
      const outbox = await open();
      await outbox.planReminder(reminder, 1, before);
      expect(await dueAt(outbox, plusSeconds(now, -1))).toEqual([]);
      expect(await dueAt(outbox, now)).toEqual([reminder]);
      expect(await outbox.moveReminder(reminder, 1, soon)).toBe(true);
      expect(await dueAt(outbox, now)).toEqual([]);
      expect(await dueAt(outbox, soon)).toEqual([{ ...reminder, at: soon }]);
      expect(await outbox.moveReminder(reminder, 1, claimEnd)).toBe(false);
      expect(await outbox.moveReminder({ ...reminder, at: soon }, 1, undefined)).toBe(true);
      expect(await dueAt(outbox, claimEnd)).toEqual([]);
    });

    it('are planned again after the last', async () => {
      const outbox = await open();
      await outbox.planReminder(reminder, 1, before);
      await outbox.moveReminder(reminder, 1, undefined);
      await outbox.planReminder({ ...reminder, at: soon }, 2, now);
      expect(await dueAt(outbox, soon)).toEqual([{ ...reminder, at: soon }]);
    });

    it('stay as a newer version planned them, though an older one comes again', async () => {
      const outbox = await open();
      await outbox.planReminder(reminder, 3, before);
      await outbox.planReminder({ ...reminder, at: soon }, 2, before);
      expect(await dueAt(outbox, soon)).toEqual([reminder]);
      await outbox.planReminder({ ...reminder, at: soon }, 4, before);
      expect(await dueAt(outbox, soon)).toEqual([{ ...reminder, at: soon }]);
    });

    it('are told where they are due, and then planned by no older version than came since', async () => {
      const outbox = await open();
      await outbox.planReminder(reminder, 3, before);
      await outbox.planReminder({ ...reminder, at: claimEnd }, 4, soon);
      expect(await dueAt(outbox, soon)).toEqual([reminder]);
      expect(await outbox.moveReminder(reminder, 3, undefined)).toBe(false);
      expect(await outbox.moveReminder(reminder, 4, claimEnd)).toBe(true);
      expect(await dueAt(outbox, claimEnd)).toEqual([{ ...reminder, at: claimEnd }]);
    });
  });
}
