import type { SurgeNotice } from '../../domain/messaging/notices/notice.ts';
import type {
  SurgeDetector,
  TicketWatched,
  WatchedTicket,
} from '../../domain/messaging/notices/surge-detector.ts';
import {
  areaCountedSince,
  countedFrom,
  nothingCounted,
  type CountedSince,
} from '../../domain/analytics/surges/counted-since.ts';
import { countTicket } from '../../domain/analytics/surges/count-ticket.ts';
import { emptySurgeCell, type Surge, type SurgeCell } from '../../domain/analytics/surges/surge-cell.ts';
import { surgeRule } from '../../domain/analytics/surges/surge-rule.ts';
import { longestFirst, type SurgeOfArea, type Surges } from '../../domain/analytics/surges/surges.ts';
import type { LocalHour } from '../../domain/foundation/time/local-hour.ts';
import { surgeKeys } from '../dynamodb/engine/keys.ts';
import type { MemoryOutbox } from './outbox.ts';
import { Scheduler } from './scheduler.ts';

/** Surges in memory: what looks for them and what lists them. */
export class MemorySurges implements SurgeDetector, Surges {
  readonly #outbox: MemoryOutbox;
  readonly #scheduler: Scheduler;
  readonly #cells = new Map<string, SurgeCell>();
  readonly #list = new Map<string, SurgeOfArea>();
  #counted: CountedSince = nothingCounted;

  constructor(outbox: MemoryOutbox, scheduler: Scheduler = new Scheduler()) {
    this.#outbox = outbox;
    this.#scheduler = scheduler;
  }

  async watch(
    { area, ticket, categories }: WatchedTicket,
    tell: (begun: Surge) => Promise<readonly SurgeNotice[]>,
  ): Promise<TicketWatched> {
    await this.#scheduler.write(() => {
      this.#counted = countedFrom(this.#counted, categories, area, ticket.hour);
    });
    const place = surgeKeys.cell(area).PK;
    for (;;) {
      const known = await this.#scheduler.read(() => this.#cells.get(place));
      const before = known ?? emptySurgeCell(areaCountedSince(this.#counted, area, ticket.hour));
      const { cell, begun } = countTicket(before, ticket, surgeRule);
      if (cell === before) return 'nothing-new';
      const notices = begun === undefined ? [] : await tell(begun);
      const isWritten = await this.#scheduler.write(() => {
        if (this.#cells.get(place) !== known) return false; // another ticket was counted meanwhile
        this.#cells.set(place, cell);
        if (cell.surge !== undefined)
          this.#list.set(surgeKeys.listed({ area, surge: cell.surge }).SK, { area, surge: cell.surge });
        for (const notice of notices) this.#outbox.putDown(notice, notice.at);
        return true;
      });
      if (isWritten) return begun === undefined ? 'counted' : 'surge-began';
    }
  }

  lastingUntil(hour: LocalHour): Promise<readonly SurgeOfArea[]> {
    return this.#scheduler.read(() =>
      longestFirst([...this.#list.values()].filter(({ surge }) => surge.until >= hour)),
    );
  }
}
