import fc from 'fast-check';
import { describe, it } from 'vitest';
import { remindOfficers } from '../../../application/notices/remind-officers.ts';
import { sendNotices } from '../../../application/notices/send-notices.ts';
import type { Policy } from '../../../domain/foundation/policy/policy.ts';
import { type Instant, plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { nextReminder } from '../../../domain/ticketing/clock/reminders.ts';
import { actsThatRemind, actsThatTell } from '../../../lib/config/acts-that-tell.ts';
import { checkProperty } from '../../builders/chance.ts';
import type { Life } from '../../builders/life.ts';
import { placeOf } from '../../builders/lives/acts-of-people.ts';
import type { Moment } from '../../builders/lives/a-random-life.ts';
import { aPlay, playLife } from '../../builders/lives/played-life.ts';
import { policiesOfLives } from '../../builders/lives/policies-of-lives.ts';
import { PostOffice } from './a-post-office.ts';

const heard: ReadonlySet<string> = new Set([...actsThatTell, ...actsThatRemind]);
const ofLives = ['kituo', 'maji', 'umeme', 'ikulu']
  .map(placeOf)
  .flatMap(({ institution, above }) => [institution, ...above]);
/** As the lives have them, each with a head of its own, and where oversight is. */
const institutions = [...new Map(ofLives.map((one) => [one.id, one])).values()].map((one) => ({
  ...one,
  head: { officer: `mkuu-${one.id}` },
}));

/** The schedule runs every minute: a reminder is looked at so many seconds after it is due at the latest. */
const secondsUntilLookedAt = 59;

/** Hears of one ticket what its subscription lets through, looks at planned reminders a minute late, and is held to the law. */
class ReminderOffice {
  readonly #office: PostOffice;
  #life: Life;

  constructor(policy: Policy, life: Life) {
    this.#life = life;
    this.#office = new PostOffice({ policy, institutions });
    this.#office.tickets.history = () => Promise.resolve(this.#life);
    this.#office.registry.policy = () => Promise.resolve(policy);
    this.#office.registry.calendar = () => Promise.resolve(this.#life.rules.calendar);
  }

  /** When the ticket is looked at next; undefined: it is not. */
  async #planned(): Promise<Instant | undefined> {
    const { outbox } = this.#office.ports;
    const shards = Array.from({ length: outbox.dueShards }, (_, shard) => shard);
    const planned = (
      await Promise.all(shards.map((shard) => outbox.dueReminders('9999-12-31T23:59:59Z', shard, 2)))
    ).flat();
    if (planned.length > 1) throw new Error('A ticket has two planned reminders.');
    return planned[0]?.at;
  }

  /** Nobody misses a reminder of the ticket as it is: it is looked at when that is due, if not before. */
  async #holds(since: Instant, what: string): Promise<void> {
    const { ticket, rules } = this.#life;
    const next = nextReminder(ticket, rules, since);
    const planned = await this.#planned();
    if (next !== undefined && (planned === undefined || planned > next.at))
      throw new Error(
        `After ${what} of ${since} ${next.step} is due at ${next.at}, planned ${planned ?? '-'}`,
      );
  }

  async #runsBefore(until: Instant): Promise<void> {
    for (;;) {
      const planned = await this.#planned();
      const at = planned && plusSeconds(planned, secondsUntilLookedAt);
      if (at === undefined || at >= until) return;
      this.#office.now = at;
      const { log } = this.#office.captured;
      await remindOfficers(this.#office.ports, { log }, { stillHeld: () => Promise.resolve(true) });
      const failed = this.#office.captured.lines.filter((line) => line.includes('notice-not-prepared'));
      if (failed.length > 0) throw new Error(failed.join('\n'));
      await this.#holds(at, 'a reminder');
    }
  }

  /** The ticket becomes this, by an event of it or by another calendar alone. */
  async hears({ life, at }: Moment): Promise<void> {
    const { event } = life;
    await this.#runsBefore(at);
    const due = await this.#planned();
    const isNew = life.ticket.version !== this.#life.ticket.version || event.type === 'submit';
    this.#life = life;
    this.#office.now = at;
    if (isNew && heard.has(event.type))
      await sendNotices(this.#office.ports, { event, log: this.#office.captured.log });
    const planned = await this.#planned();
    if (due !== undefined && due <= at && (planned === undefined || planned > due))
      throw new Error(`${event.type} of ${at} ends what was due at ${due}, planned ${planned ?? '-'}`);
    await this.#holds(at, event.type);
  }
}

describe.each(Object.entries(policiesOfLives))('random lives %s', (_, policy) => {
  const whatever = fc.asyncProperty(aPlay, async (play) => {
    const { moments } = playLife(play, policy).random;
    const [first] = moments;
    if (first === undefined) throw new Error('Nothing happened.');
    const office = new ReminderOffice(policy, first.life);
    for (const moment of moments) await office.hears(moment);
  });

  it('have their officers reminded when the ticket says, whatever happened to it', async () => {
    await checkProperty(whatever, { numRuns: 20 });
  });
});
