import type { FunctionName } from '../../lib/config/functions.ts';
import { Clockwork } from '../product/clockwork.ts';
import type { Invocation } from '../product/product.ts';
import type { StartedProduct } from '../product/start-product.ts';
import { makeIt } from '../product/moved-clock.ts';
import { meteredOf, sumOfMetered, unmetered, type Metered } from './life-meter.ts';

/** What the timetable does for tickets: adds their figures up, and sends what waited. */
const scheduled = ['roll-up-measures', 'send-due-notices'] as const satisfies readonly FunctionName[];

/** What of the timetable does nothing for a ticket whose clock lives, and runs all the same. */
const alsoScheduled = [
  'draw-consequences',
  'sweep-clocks',
  'sweep-identity-requests',
  'lose-touch',
  'walk-record',
] as const satisfies readonly FunctionName[];

const minute = 60_000;
const hour = 60 * minute;
/** After what happened the timetable runs once it is settled: so many milliseconds later. */
const settled = 3 * minute;
/** In UTC: the hours in which mornings' e-mails and SMS go out, in Dodoma 6:35 to 9:35. */
const mornings = [3, 4, 5, 6].map((at) => at * hour + 35 * minute);

const startOfDay = (moment: number): number => moment - (moment % (24 * hour));

const nextMorning = (after: number): number =>
  [0, 24 * hour]
    .flatMap((days) => mornings.map((at) => startOfDay(after) + days + at))
    .find((at) => at > after) ?? NaN;

/** Days as they pass for tickets: people act, clocks wake, the timetable runs; and all of it is metered. */
export class Days {
  readonly clockwork: Clockwork;
  readonly #started: StartedProduct;
  readonly #idle = new Map<FunctionName, Metered>();
  #total = unmetered;
  #settlesAt = Infinity;
  #run: { readonly name: FunctionName; metered: Metered } | undefined;

  constructor(started: StartedProduct) {
    this.#started = started;
    this.clockwork = new Clockwork(started.product);
    started.product.heard = (invocation) => this.#hears(invocation);
  }

  /** What was used since the last look; a run of the timetable counts by what it used more than an idle one. */
  taken(): Metered {
    const taken = this.#total;
    this.#total = unmetered;
    return taken;
  }

  #hears(invocation: Invocation): void {
    const metered = meteredOf(invocation, this.#started.product.deployed);
    if (invocation.happened.records.length > 0)
      this.#settlesAt = Math.min(this.#settlesAt, Date.now() + settled);
    if (this.#run?.name === invocation.function) this.#run.metered = sumOfMetered(this.#run.metered, metered);
    else this.#total = sumOfMetered(this.#total, metered);
  }

  async #runs(name: FunctionName): Promise<Metered> {
    this.#run = { name, metered: unmetered };
    await this.#started.product.invoke(name, {});
    const { metered } = this.#run;
    this.#run = undefined;
    await this.#started.product.follow();
    return metered;
  }

  /** What an idle run of each function of the timetable uses: the nation pays it whether anybody writes or not. */
  async idles(): Promise<ReadonlyMap<FunctionName, Metered>> {
    for (const name of [...scheduled, ...alsoScheduled]) {
      await this.#runs(name);
      makeIt(Date.now() + minute);
      this.#idle.set(name, await this.#runs(name));
    }
    return this.#idle;
  }

  async #timetable(): Promise<void> {
    for (const name of scheduled) {
      const idle = this.#idle.get(name) ?? unmetered;
      const ran = await this.#runs(name);
      this.#total = sumOfMetered(sumOfMetered(this.#total, ran), idle, -1);
    }
  }

  /** Lets time pass until this moment. */
  async passUntil(moment: number): Promise<void> {
    for (;;) {
      const next = Math.min(moment, this.#settlesAt, nextMorning(Date.now()));
      await this.clockwork.passesUntil(next);
      if (next === moment && this.#settlesAt > moment) return;
      if (next >= this.#settlesAt) this.#settlesAt = Infinity;
      await this.#timetable();
    }
  }
}
