import type { NoticeChannel } from '../../../domain/foundation/vocabulary/notice-channels.ts';
import { type Instant, plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { SmsLane } from '../../../domain/messaging/notices/sms-lanes.ts';
import { laneStated } from '../../../domain/messaging/notices/sms-lanes.ts';
import { local } from '../../builders/calendar.ts';
import { anSms } from '../../builders/notice.ts';
import { VirtualTime } from '../../builders/virtual-time.ts';
import { PacedProvider } from './a-paced-provider.ts';
import { PostOffice } from './a-post-office.ts';

/** What the provider takes, in SMS a second. */
export const perSecond = 10;
export const noon = local('2026-11-24 12:00');
/** As long as a run of the function goes on. */
const runSeconds = 600;
export const numberAt = (place: number): string => `2611${String(place).padStart(8, '0')}`;

/** A post office whose provider takes ten a second, in a time that passes by itself. */
export class PacedOffice extends PostOffice {
  readonly time: VirtualTime;
  readonly provider: PacedProvider;
  readonly began: number;

  constructor({ startsAt = noon, takes = perSecond, answersAfter = 400 } = {}) {
    const time = new VirtualTime(startsAt);
    super({ scheduler: time.scheduler });
    this.time = time;
    this.now = startsAt;
    this.provider = new PacedProvider(time, { perSecond: takes, answersAfter });
    this.began = time.milliseconds;
    this.messagesPerSecond = { sms: takes, email: perSecond };
    this.waitsFor = (milliseconds) => time.waits(milliseconds);
  }

  override get ports() {
    return { ...super.ports, sms: this.provider };
  }

  /** SMS wait in a lane, each of a ticket and a phone of its own, due one second after the other. */
  async waiting(
    count: number,
    since: Instant = plusSeconds(this.now, -count),
    first = 0,
    lane: SmsLane = 'first',
  ): Promise<void> {
    for (let place = first; place < first + count; place += 1) {
      const number = numberAt(place);
      this.knows(number, { phone: `+2557${String(place).padStart(8, '0')}` });
      await this.outbox.add(
        anSms({ about: `${number}#000002`, number, template: 'message', ...laneStated(lane) }),
        plusSeconds(since, place - first),
      );
    }
  }

  whileTimePasses(done: Promise<unknown>): Promise<unknown> {
    return this.time.passesUntil(done, (now) => (this.now = now));
  }

  /** A run, from now until it ends by itself or for the want of time. */
  runsFor(seconds = runSeconds): Promise<void> {
    const ends = this.time.milliseconds + seconds * 1_000;
    return this.runs(() => ends - this.time.milliseconds);
  }

  /** Runs follow one another as the timetable has them, for so long. */
  async isRunEveryMinute(minutes: number): Promise<void> {
    const runs: Promise<void>[] = [];
    for (let minute = 0; minute < minutes; minute += 1) {
      runs.push(this.runsFor());
      await this.time.waits(60_000);
    }
    await Promise.all(runs);
  }

  get seconds(): number {
    return (this.time.milliseconds - this.began) / 1_000;
  }

  /** The numbers of the tickets whose SMS were taken, in that order. */
  get told(): readonly string[] {
    return this.provider.taken.map(({ text }) => /\d{12}/.exec(text)?.[0] ?? '');
  }

  ages(channel: NoticeChannel): readonly number[] {
    return this.captured.lines
      .map((line) => JSON.parse(line) as { entry: string; channel?: string; seconds?: number })
      .filter((line) => line.entry === 'oldest-due' && line.channel === channel)
      .map(({ seconds = -1 }) => seconds);
  }
}
