import { describe, expect, test } from 'vitest';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import type { NoticeChannel } from '../../../domain/foundation/vocabulary/notice-channels.ts';
import type { FailureReason } from '../../../domain/messaging/notices/senders.ts';
import { publishedLimits } from '../../builders/limits.ts';
import { openUp } from '../../../domain/casework/acts/citizen/openness.ts';
import { withdraw } from '../../../domain/casework/acts/citizen/withdraw.ts';
import { requestInformation } from '../../../domain/casework/acts/handling/request-information.ts';
import { loseTouchWithCitizens } from '../../../application/notices/lose-touch.ts';
import { seedsFrom, tryEach } from '../../builders/chance.ts';
import { by } from '../../builders/life.ts';
import { anEmailToCitizen, anSms } from '../../builders/notice.ts';
import { aSubmissionToStore } from '../../builders/submission.ts';
import { System } from '../../builders/system/system.ts';
import { theRules } from '../../builders/ticket.ts';
import { aNumber } from '../../builders/ticket-event.ts';

/** A ticket with a phone, whose notices end as the test says. */
class Correspondence extends System {
  #version = 0;

  constructor(failedNotices = 2) {
    const policy = { limits: { ...publishedLimits, failedNotices } };
    super({ policy, faulty: ['outbox', 'tickets'] });
  }

  static async begun(failedNotices?: number, ticket: Partial<Ticket> = {}): Promise<Correspondence> {
    const correspondence = new Correspondence(failedNotices);
    await correspondence.tickets.submit(
      aSubmissionToStore({ ticket: { number: aNumber, ...ticket }, phone: '+255712345678' }),
    );
    return correspondence;
  }

  async fails(reason: FailureReason = 'opted-out', channel: NoticeChannel = 'sms'): Promise<void> {
    const about = `${aNumber}#${String((this.#version += 1)).padStart(6, '0')}`;
    const notice = channel === 'sms' ? anSms({ about }) : anEmailToCitizen({ about });
    this.now = plusSeconds(this.now, 60);
    await this.outbox.add(notice, this.now);
    await this.outbox.claim(notice, 'a', this.now);
    await this.outbox.settle(notice, 'a', { state: 'failed', reason }, this.now);
  }

  async runs(millisecondsLeft = () => 60_000): Promise<void> {
    this.now = plusSeconds(this.now, 60);
    await loseTouchWithCitizens(this.ports, { log: this.captured.log, millisecondsLeft });
  }

  async history() {
    const history = await this.tickets.history(aNumber);
    if (history === undefined) throw new Error('There is no ticket.');
    return history;
  }

  async types(): Promise<readonly string[]> {
    return (await this.history()).events.map(({ type }) => type);
  }

  /** Notices that nobody dealt with. */
  async left(): Promise<number> {
    const shards = Array.from({ length: this.outbox.shards }, (_, shard) => shard);
    return (await Promise.all(shards.map((shard) => this.outbox.uncounted(shard, 50)))).flat().length;
  }
}

describe('touch with a citizen', () => {
  test('is lost with the second notice that failed, once', async () => {
    const letters = await Correspondence.begun();
    await letters.fails();
    await letters.runs();
    expect(await letters.types()).toEqual(['submit']);
    await letters.fails('no-address');
    await letters.runs();
    await letters.fails();
    await letters.runs();

    expect(await letters.types()).toEqual(['submit', 'lose-touch']);
    expect((await letters.history()).events.at(-1)?.by).toEqual({ actor: 'system' });
    expect((await letters.history()).ticket.outOfReach).toBe(true);
    expect(await letters.left()).toBe(0);
  });

  test('is lost by two that failed between two runs', async () => {
    const letters = await Correspondence.begun();
    await letters.fails();
    await letters.fails();
    await letters.runs();
    expect(await letters.types()).toEqual(['submit', 'lose-touch']);
  });

  test('is lost by two that the provider took and could not deliver', async () => {
    const letters = await Correspondence.begun();
    await letters.fails('unreachable');
    await letters.fails('blocked');
    await letters.runs();
    expect(await letters.types()).toEqual(['submit', 'lose-touch']);
  });

  test('is kept where our own list, or the citizen, held them back', async () => {
    const letters = await Correspondence.begun();
    await letters.fails('not-allow-listed');
    await letters.fails('not-allow-listed');
    await letters.fails('not-safe');
    await letters.fails('not-safe');
    await letters.runs();
    expect(await letters.types()).toEqual(['submit']);
  });

  test('is lost after as many as the policy says', async () => {
    const letters = await Correspondence.begun(3);
    await letters.fails();
    await letters.fails();
    await letters.runs();
    expect(await letters.types()).toEqual(['submit']);
    await letters.fails();
    await letters.runs();
    expect(await letters.types()).toEqual(['submit', 'lose-touch']);
  });

  test('is kept as long as the e-mails arrive, and lost with the second of each', async () => {
    const letters = await Correspondence.begun(2, { toldBy: ['sms', 'email'] });
    await letters.fails();
    await letters.fails();
    await letters.fails('invalid-recipient', 'email');
    await letters.runs();
    expect(await letters.types()).toEqual(['submit']);
    await letters.fails('invalid-recipient', 'email');
    await letters.runs();
    expect(await letters.types()).toEqual(['submit', 'lose-touch']);
  });

  test('is lost by two e-mails of who has no phone', async () => {
    const letters = await Correspondence.begun(2, { toldBy: ['email'] });
    await letters.fails('refused', 'email');
    await letters.fails('refused', 'email');
    await letters.runs();
    expect(await letters.types()).toEqual(['submit', 'lose-touch']);
  });

  test('ends a pause: the question may not have arrived', async () => {
    const letters = await Correspondence.begun();
    const asked = requestInformation(await letters.history(), by.head(letters.now), theRules());
    await letters.tickets.save(asked);
    expect(asked.ticket.status).toBe('awaiting-citizen');
    await letters.fails();
    await letters.fails();
    await letters.runs();

    const { ticket } = await letters.history();
    expect(ticket.status).toBe('in-progress');
    expect(ticket).not.toHaveProperty('pause');
  });

  test('is not lost twice, however the store fails on the way', async () => {
    const rates = { throttled: 0.2, 'time-out': 0.1, 'time-out-after-commit': 0.2, conflict: 0.2 };
    await tryEach(seedsFrom(0, 20), async (seed) => {
      const letters = await Correspondence.begun();
      for (let draw = 0; draw < seed; draw += 1) await letters.tickets.load(aNumber); // another order of faults
      await letters.fails();
      await letters.fails();
      letters.scheduler.begin(rates);
      for (let run = 0; run < 3; run += 1) await letters.runs();
      letters.scheduler.calm();
      await letters.runs();
      await letters.runs();

      expect(await letters.types()).toEqual(['submit', 'lose-touch']);
      expect(await letters.left()).toBe(0);
    });
  });

  test('stays as it is on a closed ticket, whose failures are dealt with', async () => {
    const letters = await Correspondence.begun();
    const input = { ...by.citizen(letters.now), pressure: false };
    await letters.tickets.save(withdraw(await letters.history(), input, theRules()));
    await letters.fails();
    await letters.fails();
    await letters.runs();
    expect(await letters.types()).toEqual(['submit', 'withdraw']);
    expect(await letters.left()).toBe(0);
  });
});

describe('touch that was lost', () => {
  async function regained() {
    const letters = await Correspondence.begun();
    await letters.fails();
    await letters.fails();
    await letters.runs();
    letters.now = plusSeconds(letters.now, 60);
    const left = { ...by.citizen(letters.now), openness: 'confidential', left: ['sms'] } as const;
    await letters.tickets.save(openUp(await letters.history(), left));
    return letters;
  }

  test('is regained by another phone, and what failed before is not counted against it', async () => {
    const letters = await regained();
    expect((await letters.history()).ticket).not.toHaveProperty('outOfReach');
    await letters.fails();
    await letters.runs();
    expect(await letters.types()).toEqual(['submit', 'lose-touch', 'open-up']);
  });

  test('is lost again with the second notice to the other phone', async () => {
    const letters = await regained();
    await letters.fails();
    await letters.fails();
    await letters.runs();
    expect(await letters.types()).toEqual(['submit', 'lose-touch', 'open-up', 'lose-touch']);
  });
});

describe('a notice that cannot be dealt with', () => {
  test('hides no other, is logged without the phone, and tried again', async () => {
    const letters = await Correspondence.begun();
    await letters.fails();
    await letters.fails();
    letters.scheduler.plan('conflict', 'throttled'); // the listing is read, and counting the first fails
    await letters.runs();
    expect(await letters.left()).toBeGreaterThan(0);
    expect(letters.captured.lines.join()).toContain('lost-touch-not-recorded');
    expect(letters.captured.lines.join()).not.toContain('712345678');
    await letters.runs();
    expect(await letters.types()).toEqual(['submit', 'lose-touch']);
  });

  test('waits for the next run where the time of this one is over', async () => {
    const letters = await Correspondence.begun();
    await letters.fails();
    await letters.fails();
    await letters.runs(() => 1_000);
    expect(await letters.left()).toBe(2);
    await letters.runs();
    expect(await letters.types()).toEqual(['submit', 'lose-touch']);
  });
});
