import { projectMeasures } from '../../../application/measures/project-measures.ts';
import { rollUpMeasures } from '../../../application/measures/roll-up-measures.ts';
import { publishMonths } from '../../../application/publication/publish-months.ts';
import { projectQueues } from '../../../application/queues/project-queues.ts';
import { watchSurges } from '../../../application/surges/watch-surges.ts';
import { clockOrders } from '../../../domain/ticketing/clock/clock-orders.ts';
import type { Clock } from '../../../domain/ticketing/clock/clocks.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../../domain/foundation/time/local-day.ts';
import type { TicketEvent } from '../../../domain/ticketing/tickets/event.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { ActsOfYear } from './acts-of-year.ts';
import { arrivalsOf } from './arrivals.ts';
import { LifeOfYear } from './life-of-year.ts';
import { NationOfYear } from './nation-of-year.ts';
import { SeededChance } from './seeded-chance.ts';
import { TextsOfNation } from './texts-of-nation.ts';
import { Timetable } from './timetable.ts';
import { type KeysOfYear, YearSystem } from './year-system.ts';

/** What is asked of a made year. */
export interface YearWanted {
  readonly tickets: number;
  readonly seed: number;
  /** How many days, the last of which ends at `endsAt`. */
  readonly days: number;
  readonly endsAt: Instant;
}

const daySeconds = 86_400;

/** Lives through a year of tickets, by the product's own use cases and consumers in a time that is moved. */
export class LivedYear {
  readonly system: YearSystem;
  readonly acts: ActsOfYear;
  readonly timetable = new Timetable();
  readonly #lives = new Map<string, LifeOfYear>();
  readonly #wanted: YearWanted;
  readonly #content: RegistryContent;
  #today: string;

  constructor(content: RegistryContent, keys: KeysOfYear, wanted: YearWanted) {
    const startsAt = plusSeconds(wanted.endsAt, -wanted.days * daySeconds);
    this.system = new YearSystem(content, startsAt, keys);
    this.acts = new ActsOfYear(this.system, content);
    this.#wanted = wanted;
    this.#content = content;
    this.#today = localDateAt(startsAt, content.calendar.timeZone);
  }

  get lives(): Iterable<LifeOfYear> {
    return this.#lives.values();
  }

  /** Lives until the end. `told` hears how many tickets were sent by each midnight. */
  async passes(told: (date: string, tickets: number) => void = () => undefined): Promise<void> {
    const { endsAt, seed } = this.#wanted;
    const nation = new NationOfYear(this.#content, this.#wanted);
    const texts = new TextsOfNation();
    for (const [place, arrival] of arrivalsOf(nation, this.#wanted).entries())
      this.timetable.plan(arrival.at, async () => {
        const life = new LifeOfYear({
          ...{ year: this, nation, texts, place },
          chance: new SeededChance(`${seed} ${place}`),
        });
        const number = await life.begins(arrival);
        if (number === undefined) return;
        this.#lives.set(number, life);
      });
    for (let next = this.timetable.next; next !== undefined && next < endsAt; next = this.timetable.next) {
      const deed = this.timetable.take();
      if (deed === undefined) break;
      await this.#becomes(deed.at, told);
      await deed.does();
      await this.#follows();
    }
    await this.#becomes(endsAt, told);
    this.system.now = endsAt;
  }

  async #becomes(at: Instant, told: (date: string, tickets: number) => void): Promise<void> {
    const { timeZone } = this.#content.calendar;
    const date = localDateAt(at, timeZone);
    this.system.now = at;
    if (date === this.#today) return;
    this.#today = date;
    const run = { log: this.system.captured.log, millisecondsLeft: () => Infinity };
    await rollUpMeasures(this.system.ports, run);
    await publishMonths(this.system.ports, run);
    told(date, this.#lives.size);
  }

  /** All consumers hear of what was stored, and lives of what happened in them. */
  async #follows(): Promise<void> {
    const { ports, captured } = this.system;
    const stored = this.system.takesStored();
    for (const event of stored) {
      const received = { event, log: captured.log };
      await projectQueues(ports, received);
      await projectMeasures(ports, received);
      if (event.type === 'submit') await watchSurges(ports, [received]);
      this.#keepsClock(event);
    }
    for (const event of stored) this.#lives.get(event.number)?.hears(event);
  }

  #keepsClock(event: TicketEvent): void {
    const { start } = clockOrders(event, this.system.now);
    if (start !== undefined) this.#waits(start.clock, start.nextWakeAt);
  }

  #waits(clock: Clock, until: Instant): void {
    this.timetable.plan(until, async () => {
      const next = await this.acts.wakes(clock);
      if (!next.over) this.#waits(clock, next.nextWakeAt);
    });
  }
}
