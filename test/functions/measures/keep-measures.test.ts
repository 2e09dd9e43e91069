import { describe, expect, test } from 'vitest';
import type { SchedulerOptions } from '../../builders/dynamodb/memory/scheduler.ts';
import { projectMeasures } from '../../../application/measures/project-measures.ts';
import { addUp, arrivals, departures } from '../../../domain/analytics/measures/figures.ts';
import { consumer } from '../../../functions/lambda/consumer.ts';
import { BusyCountry, busyInstitutions, repeatedAndMixed } from '../../builders/busy-country.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { seedsFrom } from '../../builders/chance.ts';
import { readCells, recountedCells } from '../../builders/measures.ts';
import { deliveringTo } from '../../builders/queue-message.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';
import { aSystem } from '../../builders/system/system.ts';
import { perRun } from '../../builders/runs.ts';

function aCounter(faults: SchedulerOptions = {}) {
  const content = aRegistryContent({ institutions: busyInstitutions });
  const system = aSystem({ content, faults, faulty: ['measures'] });
  const { captured, scheduler, measures } = system;
  const handler = consumer(
    projectMeasures,
    () => system.ports,
    () => captured.log,
  );
  return { scheduler, measures, delivers: deliveringTo(handler) };
}

describe('after many acts, told repeatedly, in any order, to a store that fails', () => {
  test.each(seedsFrom(1, 1))('every figure of every day equals a recount (life %i)', async (seed) => {
    const country = new BusyCountry(perRun(600, 2_000), seed);
    const { measures, scheduler, delivers } = aCounter({
      seed,
      rates: { conflict: 0.05, throttled: 0.02, 'time-out': 0.02, 'time-out-after-commit': 0.02 },
    });
    await delivers(repeatedAndMixed(country.events, seed));
    scheduler.calm();

    const recounted = recountedCells(country.events, aCalendar());
    expect(await readCells(measures, recounted)).toEqual(recounted);
    const all = addUp(Object.values(recounted));
    const counted = [...arrivals, ...departures].filter((figure) =>
      Object.hasOwn(all, `complaint.${figure}`),
    );
    expect(counted).toContain('arrived');
    expect(counted.length).toBeGreaterThan(8);
  });
});
