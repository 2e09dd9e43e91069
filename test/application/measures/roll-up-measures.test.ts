import { describe, expect, it, test } from 'vitest';
import { readFiguresItem } from '../../../adapters/dynamodb/items/figures-item.ts';
import { projectMeasures } from '../../../application/measures/project-measures.ts';
import { rollUpMeasures } from '../../../application/measures/roll-up-measures.ts';
import { storedNameOfUnread } from '../../../domain/analytics/measures/figures.ts';
import { beginningOfList, type RollUpStore } from '../../../domain/analytics/measures/batches.ts';
import { CountedCells, wrongFigures } from '../../../domain/analytics/measures/recount.ts';
import { stillRetained } from '../../../domain/analytics/measures/retained-figures.ts';
import { rollUp } from '../../../domain/analytics/measures/roll-ups.ts';
import { TreeThroughTime } from '../../../domain/institutions/registry/tree-through-time.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../../domain/foundation/time/local-day.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';
import { BusyCountry, busyInstitutions, repeatedAndMixed } from '../../builders/busy-country.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { seedsFrom } from '../../builders/chance.ts';
import { recountedCells } from '../../builders/measures.ts';
import { aRegistryContent } from '../../builders/small-registry.ts';
import { aSystem } from '../../builders/system/system.ts';

const zone = 'Africa/Dar_es_Salaam';
const rates = { conflict: 0.03, throttled: 0.004, 'time-out': 0.004, 'time-out-after-commit': 0.004 };
const days = 86_400;

/** An office that was moved from one ministry to the other at noon, 30 days after the system begins. */
function aCountryThatMoves(now: ReturnType<typeof aSystem>['now']) {
  return busyInstitutions.map((institution) =>
    institution.id === 'halmashauri'
      ? {
          ...institution,
          parent: 'tume',
          ancestors: ['tume'],
          formerParents: [{ parent: 'mkoa', until: plusSeconds(now, 30 * days) }],
        }
      : institution,
  );
}

async function untilDone(work: () => Promise<void>): Promise<number> {
  for (let died = 0; ; died += 1) {
    try {
      await work();
      return died;
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  }
}

describe('rounds that break off and run beside each other, while it is counted and an office is moved', () => {
  test.each(seedsFrom(1, 3))('roll up what cells say (life %i)', async (seed) => {
    const { now: beginning } = aSystem();
    const institutions = aCountryThatMoves(beginning);
    const system = aSystem({
      content: aRegistryContent({ institutions }),
      faults: { seed, rates },
      faulty: ['measures', 'rollUps'],
    });
    const { ports, captured } = system;
    const run = { log: captured.log, millisecondsLeft: () => 60_000 };
    const events = repeatedAndMixed(new BusyCountry(400, seed).events, seed);
    let died = 0;
    for (let start = 0; start < events.length; start += 40) {
      await untilDone(async () => {
        for (const event of events.slice(start, start + 40))
          await projectMeasures(ports, { event, log: captured.log });
      });
      system.now = plusSeconds(system.now, 3 * days);
      const runs = [1, 2, 3].map(() => untilDone(() => rollUpMeasures(ports, run)));
      died += (await Promise.all(runs)).reduce((sum, count) => sum + count, 0);
    }
    system.scheduler.calm();
    system.now = plusSeconds(system.now, 31 * days); // of a month that is over nothing waits
    await rollUpMeasures(ports, run);

    expect(died).toBeGreaterThan(3);
    const today = localDateAt(plusSeconds(system.now, -120), zone);
    expect(today > localDateAt(plusSeconds(beginning, 31 * days), zone)).toBe(true);
    const { cells, rollUps } = await system.figures(institutions);
    const counted = cells.cells.map((cell) => ({ ...cell, adds: cells.figuresOf(cell) }));
    const recounted = new CountedCells();
    for (const { period, ...change } of rollUp(counted, new TreeThroughTime(institutions, zone), today))
      recounted.add({ ...change, day: period });
    expect(wrongFigures(stillRetained(rollUps, today), stillRetained(recounted, today))).toEqual([]);
    expect(recounted.cells.length).toBeGreaterThan(100);
  });
});

/** Rounds of the release before, which knows the first shard of the list and nothing of the others. */
const ofReleaseBefore = (store: RollUpStore): RollUpStore => ({
  ...store,
  listed: ({ first }, to, atMost) => store.listed({ first, further: to }, to, atMost),
  saveProgress: ({ working, ...now }) =>
    store.saveProgress({
      ...now,
      furtherUpTo: beginningOfList,
      ...(working && { working: working.what === 'changes' ? omit(working, 'furtherFrom') : working }),
    }),
});

describe('rounds of the release before, between those of this one,', () => {
  test.each([
    ['first', [true, false, false]],
    ['in between', [false, true, false]],
    ['by turns', [true, false, true, false, false, true]],
  ])('leave nothing out and add nothing twice where they come %s', async (_, turns) => {
    const system = aSystem({ content: aRegistryContent({ institutions: busyInstitutions }) });
    const { ports, captured } = system;
    const run = { log: captured.log, millisecondsLeft: () => 60_000 };
    const { events } = new BusyCountry(600, 4);
    const part = Math.ceil(events.length / turns.length);
    for (const [turn, isOfReleaseBefore] of turns.entries()) {
      for (const event of events.slice(turn * part, (turn + 1) * part)) {
        await projectMeasures(ports, { event, log: captured.log });
        system.now = plusSeconds(system.now, 1);
      }
      system.now = plusSeconds(system.now, 600);
      const rollUpStore = isOfReleaseBefore ? ofReleaseBefore(ports.rollUpStore) : ports.rollUpStore;
      await rollUpMeasures({ ...ports, rollUpStore }, run);
    }
    system.now = plusSeconds(system.now, 31 * days);
    await rollUpMeasures(ports, run);

    const today = localDateAt(plusSeconds(system.now, -120), zone);
    const { cells, rollUps } = await system.figures(busyInstitutions);
    const found = cells.cells
      .map((cell) => [`${cell.day} ${cell.institution}`, cells.figuresOf(cell)] as const)
      .filter(([, figures]) => Object.keys(figures).length > 0);
    expect(Object.fromEntries(found)).toEqual(recountedCells(events, aCalendar()));
    const counted = cells.cells.map((cell) => ({ ...cell, adds: cells.figuresOf(cell) }));
    const recounted = new CountedCells();
    for (const { period, ...change } of rollUp(counted, new TreeThroughTime(busyInstitutions, zone), today))
      recounted.add({ ...change, day: period });
    expect(wrongFigures(stillRetained(rollUps, today), stillRetained(recounted, today))).toEqual([]);
  });
});

describe('a run of rounds', () => {
  it('says how far behind it is, and rings where that is a quarter of an hour', async () => {
    const system = aSystem({ content: aRegistryContent({ institutions: busyInstitutions }) });
    const { ports, captured } = system;
    const log = captured.log;
    for (const event of new BusyCountry(30, 2).events) await projectMeasures(ports, { event, log });
    system.now = plusSeconds(system.now, 3_600);

    await rollUpMeasures(ports, { log, millisecondsLeft: () => 1_000 });
    expect(captured.entries()).toContain('roll-ups-late');

    const before = captured.entries().length;
    await rollUpMeasures(ports, { log, millisecondsLeft: () => 60_000 });
    expect(captured.entries().slice(before)).toContain('measures-rolled-up');
    expect(captured.entries().slice(before)).not.toContain('roll-ups-late');
  });
});

describe('figures that only a later release counts', () => {
  /** A country in which a later release counted with the first change what this one has no name for, and went back. */
  async function aCountryGoneBack(adds: Readonly<Record<string, number>>) {
    const content = aRegistryContent({ institutions: busyInstitutions });
    const system = aSystem({ content });
    const { ports, captured, database } = system;
    for (const event of new BusyCountry(120, 3).events)
      await projectMeasures(ports, { event, log: captured.log });
    const listed = database.items('measures').find(({ entity }) => entity === 'counted-change');
    if (listed === undefined) throw new Error('Nothing was counted.');
    const { PK, SK } = listed;
    const [cell, ...others] = listed['cells'] as readonly { readonly adds: object }[];
    system.edits('measures', { PK: String(PK), SK: String(SK) }, (item) => ({
      ...item,
      cells: [{ ...cell, adds: { ...cell?.adds, ...adds } }, ...others],
    }));
    system.now = plusSeconds(system.now, 40 * days);
    const run = { log: captured.log, millisecondsLeft: () => 60_000 };
    return { system, run, institutions: content.institutions };
  }

  const ofLaterRelease = { 'c.zz': 2, 'z.ar': 1, 'xc.k:2026-11-24': 3 };

  it('let the roll-up go on as if they were none, but for one line that counts them', async () => {
    const [back, never] = [await aCountryGoneBack(ofLaterRelease), await aCountryGoneBack({})];
    for (const { system, run } of [back, never]) await rollUpMeasures(system.ports, run);

    expect(await back.system.figures(back.institutions)).toEqual(
      await never.system.figures(never.institutions),
    );
    const lines = back.system.captured.lines.filter((line) => line.includes('later-release'));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({
        level: 'info',
        entry: 'figures-of-a-later-release-passed-over',
        count: 3,
      }),
    ]);
    expect(never.system.captured.entries()).not.toContain('figures-of-a-later-release-passed-over');
  });

  it('are stored where they were counted, as they were, whatever is written there afterwards', async () => {
    const { system, run } = await aCountryGoneBack(ofLaterRelease);
    const storedNames = () =>
      system.database
        .items('measures')
        .filter(({ entity, SK }) => entity === 'figures' && String(SK).startsWith('ITSELF'))
        .flatMap((item) => [...readFiguresItem(item).figures.values()])
        .flatMap((figures) => Object.entries(figures))
        .flatMap(([figure, count]) => {
          const name = storedNameOfUnread(figure);
          return name === undefined ? [] : [[name, count]];
        });
    await rollUpMeasures(system.ports, run);
    expect(Object.fromEntries(storedNames())).toEqual(ofLaterRelease);

    for (const event of new BusyCountry(240, 3).events)
      await projectMeasures(system.ports, { event, log: system.captured.log });
    system.now = plusSeconds(system.now, 40 * days);
    await rollUpMeasures(system.ports, run);
    expect(Object.fromEntries(storedNames())).toEqual(ofLaterRelease);
  });
});
