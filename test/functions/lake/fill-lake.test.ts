import { describe, expect, it } from 'vitest';
import type { SchedulerOptions } from '../../builders/dynamodb/memory/scheduler.ts';
import { fillLake } from '../../../application/lake/fill-lake.ts';
import { rowOf } from '../../../domain/analytics/lake/event-row.ts';
import { consumer } from '../../../functions/lambda/consumer.ts';
import { BusyCountry, busyInstitutions, repeatedAndMixed } from '../../builders/busy-country.ts';
import { aCalendar, local } from '../../builders/calendar.ts';
import { deliveringTo } from '../../builders/queue-message.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';
import { aSystem } from '../../builders/system/system.ts';
import { anEvent } from '../../builders/ticket-event.ts';

function aFiller(faults: SchedulerOptions = {}) {
  const content = aRegistryContent({ institutions: busyInstitutions });
  const system = aSystem({ content, faults, faulty: ['lake', 'registry'] });
  const { captured, lake, scheduler } = system;
  const handler = consumer(
    fillLake,
    () => system.ports,
    () => captured.log,
  );
  return { captured, lake, scheduler, delivers: deliveringTo(handler) };
}

describe('the lake', () => {
  it('has after 500 acts, told repeatedly and in any order to a store that fails, the row of each event and no other', async () => {
    const country = new BusyCountry(500, 3);
    const { lake, scheduler, delivers } = aFiller({
      seed: 3,
      rates: { throttled: 0.05, 'time-out': 0.05, 'time-out-after-commit': 0.05 },
    });
    await delivers(repeatedAndMixed(country.events, 3));
    scheduler.calm();
    const rows = country.events.flatMap(
      (event) => rowOf(event, `pseudonym of ${event.number.slice(-4)}`, aCalendar()) ?? [],
    );
    expect(lake.rows.map((row) => JSON.stringify(row))).toEqual(
      [...new Set(rows.map((row) => JSON.stringify(row)))].toSorted(),
    );
    expect(lake.rows.length).toBeGreaterThan(250);
  });

  it('is told nothing of a complaint about a person, and the log says the same of any other', async () => {
    const { captured, lake, delivers } = aFiller();
    await delivers([anEvent({ about: { officer: 'asha', filedAt: local('2026-11-24 10:00:00') } })]);
    expect(lake.rows).toEqual([]);
    const [told] = captured.lines;
    await delivers([anEvent()]);
    expect(lake.rows).toHaveLength(1);
    expect(captured.lines).toEqual([told, told]);
  });
});
