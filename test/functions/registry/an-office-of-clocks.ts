import * as fc from 'fast-check';
import { expect } from 'vitest';
import { runRegistryJobs } from '../../../application/registry/run-registry-jobs.ts';
import { sendDueNotices } from '../../../application/notices/send-due-notices.ts';
import { after } from '../../../domain/foundation/time/add-duration.ts';
import type { Calendar } from '../../../domain/foundation/time/calendar.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { dateOf } from '../../../domain/foundation/time/local-time.ts';
import { local } from '../../builders/calendar.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aGuardedCountry } from '../../builders/guarded-country.ts';
import { RegistryOffice } from './a-registry-office.ts';

const day = 24 * 60 * 60;
const firstDay = Date.parse('2026-11-25') / 1000 / day;
/** The local date so many days after 25 November 2026. */
export const dateIn = (days: number) => dateOf(firstDay + days);

/** The administrators' API in the morning of 25 November 2026, with everybody's address. */
export class Office extends RegistryOffice {
  constructor() {
    const country = aGuardedCountry();
    const contacts = country.officers.map(({ id }) => ({ officer: id, email: `${id}@example.go.tz` }));
    super(1, { ...country, contacts });
    this.now = local('2026-11-25 09:00:00');
  }

  async closes(add: readonly string[], remove: readonly string[] = []): Promise<number> {
    return (await this.asks('msimamizi-mkuu', 'change-calendar', { body: { add, remove } })).status;
  }

  calendar(): Promise<Calendar> {
    return this.administration.calendar();
  }

  passes(days: number): void {
    this.now = plusSeconds(this.now, days * day);
  }

  async draws(): Promise<void> {
    const run = { log: this.captured.log, millisecondsLeft: () => 240_000 };
    await runRegistryJobs(this.ports, run);
    await sendDueNotices(this.ports, run);
  }
}

const request = fc.record({
  wait: fc.integer({ min: 0, max: 12 }),
  add: fc.array(fc.integer({ min: -10, max: 60 }), { maxLength: 5 }),
  remove: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 4 }),
});

/** Tries sequences of requests of one administrator, and holds a deadline of 15 working days against each calendar that comes of them. */
export async function movesNoDeadlineFar(numRuns: number): Promise<void> {
  await checkProperty(
    fc.asyncProperty(fc.array(request, { maxLength: 14 }), async (requests) => {
      const office = new Office();
      const known = [{ at: office.now, calendar: await office.calendar() }];
      for (const { wait, add, remove } of requests) {
        office.passes(wait);
        const { holidays } = await office.calendar();
        const today = Math.floor(Date.parse(office.now) / 1000 / day) - firstDay;
        const opened = remove.flatMap((place) => holidays[place] ?? []);
        await office.closes(
          add.map((days) => dateIn(today + days)),
          opened,
        );
        known.push({ at: office.now, calendar: await office.calendar() });
      }
      for (const [place, { at, calendar }] of known.entries()) {
        const respond = { amount: 15, unit: 'working-days' } as const;
        const [least, promised, most] = [12, 15, 18].map((amount) =>
          after(at, { amount, unit: 'working-days' }, calendar),
        );
        // As long as it has not passed, it follows each calendar.
        for (const later of known.slice(place + 1)) {
          if (later.at > String(promised) && later.at > String(most)) break;
          const due = after(at, respond, later.calendar);
          expect(due >= String(least) && due <= String(most), `${at}: ${promised} became ${due}`).toBe(true);
        }
      }
    }),
    { numRuns },
  );
}
