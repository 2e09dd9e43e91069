import { expect, it } from 'vitest';
import { rollUpMeasures } from '../../../application/measures/roll-up-measures.ts';
import { gathered } from '../../../domain/analytics/measures/figures.ts';
import type { MeasuresProjector } from '../../../domain/analytics/measures/measures.ts';
import { rollUp, type RollUpChange } from '../../../domain/analytics/measures/roll-ups.ts';
import {
  nothingRolled,
  type ListPosition,
  type ListStart,
  type RolledOverview,
  type RollUps,
  type RollUpStore,
} from '../../../domain/analytics/measures/batches.ts';
import { TreeThroughTime } from '../../../domain/institutions/registry/tree-through-time.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { BusyCountry, busyInstitutions } from '../../builders/busy-country.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { recountedCells } from '../../builders/measures.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';

export interface RollUpsUnderTest {
  readonly measuresProjector: MeasuresProjector;
  readonly rollUpStore: RollUpStore;
  readonly rollUps: RollUps;
}

const calendar = aCalendar();
const tree = new TreeThroughTime(busyInstitutions, calendar.timeZone);
/** A place in every shard of the list. */
const from = (place: ListPosition): ListStart => ({ first: place, further: place });
const noChange = { institution: 'wizara', period: '2026-11-24', adds: { 'complaint.arrived': 1 } };

/** Figures in which a round said what is rolled up, on that date, and where it stands. */
async function added(
  { rollUpStore }: RollUpsUnderTest,
  round: number,
  ...rolled: readonly RollUpChange[]
): Promise<void> {
  await rollUpStore.add({ round, treeDay: '2026-11-24' }, { rolled });
}

/** What is shown of an institution after so many rounds, of which each is at an end. */
async function shown(
  { rollUpStore, rollUps }: RollUpsUnderTest,
  institution: string,
  months: readonly string[] = [],
): Promise<RolledOverview> {
  const progress = await rollUpStore.progress();
  if (progress === undefined)
    await rollUpStore.saveProgress({
      revision: 1,
      round: 99,
      upTo: aTuesdayNoon,
      furtherUpTo: aTuesdayNoon,
      treeDay: '2026-11-24',
    });
  const recent = await rollUps.recent(aTuesdayNoon);
  if (recent === undefined) throw new RangeError('No round ever began.');
  return rollUps.overview(institution, months, recent, tree);
}

/** What every keeper and reader of roll-ups does. `open` gives one that heard of no ticket, with a clock. */
export function rollUpsContract(open: (now: () => Instant) => Promise<RollUpsUnderTest>): void {
  const atNoon = () => open(() => aTuesdayNoon);

  it('stand nowhere until a round begins, and then where the last one wrote who read the one before', async () => {
    const { rollUpStore, rollUps } = await atNoon();
    expect(await rollUpStore.progress()).toBeUndefined();
    expect(await rollUps.recent(aTuesdayNoon)).toBeUndefined();
    const first = {
      revision: 1,
      round: 0,
      upTo: `${aTuesdayNoon}#261100000017#000002`,
      furtherUpTo: `${aTuesdayNoon}#261100000017#000002`,
      treeDay: '2026-11-24',
    };
    expect(await rollUpStore.saveProgress(first)).toBe(true);
    expect(await rollUpStore.saveProgress(first)).toBe(false);
    const working = { what: 'turn', before: '2026-11-24', until: '2026-11-25', moved: ['wakala'] } as const;
    expect(await rollUpStore.saveProgress({ ...first, revision: 2, round: 1, working })).toBe(true);
    expect(await rollUpStore.saveProgress({ ...first, revision: 2 })).toBe(false);

    expect(await rollUpStore.progress()).toEqual({ ...first, revision: 2, round: 1, working });
    expect(await rollUps.recent(aTuesdayNoon)).toEqual({
      asOf: aTuesdayNoon,
      round: 1,
      treeDay: '2026-11-24',
      working: [],
      waiting: [],
    });
  });

  it('take what a round adds once, and nothing of one before the last', async () => {
    const stores = await atNoon();
    for (const round of [3, 3, 2, 4]) await added(stores, round, noChange);
    const { days } = await shown(stores, 'wizara');
    expect(days).toEqual(new Map([['2026-11-24', { 'complaint.arrived': 2 }]]));
  });

  it('take what several add to the same at once', async () => {
    const stores = await atNoon();
    await Promise.all([1, 2, 3].map(() => added(stores, 1, noChange)));
    const { days } = await shown(stores, 'wizara');
    expect(days).toEqual(new Map([['2026-11-24', { 'complaint.arrived': 1 }]]));
  });

  it('add 600 figures to one of them as well', async () => {
    const stores = await atNoon();
    const adds = Object.fromEntries(
      Array.from({ length: 600 }, (_, days) => [`complaint.answered-after.${days}`, days + 1]),
    );
    for (const round of [1, 1])
      await added(stores, round, { institution: 'wizara', period: '2026-11', adds });
    const { months } = await shown(stores, 'wizara', ['2026-11']);
    expect(months).toEqual(new Map([['2026-11', adds]]));
  });

  it('are read by days, months and for a comparison, and nothing else comes with them', async () => {
    const stores = await atNoon();
    const periods = ['2026-10-31', '2026-11-01', '2026-11-02', '2025-10', '2026-10', '2026-11', 'all'];
    await added(
      stores,
      1,
      ...periods.map((period, place) => ({
        institution: 'wizara',
        period,
        adds:
          period === 'all'
            ? { 'complaint.open': 4, 'complaint.since.2026-11-01': 4 }
            : { 'complaint.due.answered': place + 1, 'complaint.arrived': 1, 'complaint.direction.due': 1 },
      })),
    );
    await added(stores, 2, {
      institution: 'wizara-nyingine',
      period: '2026-11',
      adds: { 'complaint.arrived': 9 },
    });
    const due = (count: number) => ({ 'complaint.due.answered': count, 'complaint.arrived': 1 });
    const whole = (count: number) => ({ ...due(count), 'complaint.direction.due': 1 });
    const { standing, days, trend, months } = await shown(stores, 'wizara', ['2025-10', '2026-09']);
    expect(standing).toEqual({ 'complaint.open': 4, 'complaint.since.2026-11-01': 4 });
    const lastDays = new Map([
      ['2026-10-31', due(1)],
      ['2026-11-01', due(2)],
      ['2026-11-02', due(3)],
    ]);
    expect(days).toEqual(lastDays);
    expect(trend.get('2026-10')).toEqual(due(5));
    expect(trend.get('2026-11')).toEqual(due(6));
    expect(months).toEqual(
      new Map<string, object>([
        ['2025-10', whole(4)],
        ['2026-09', {}],
      ]),
    );
    const recent = await stores.rollUps.recent(aTuesdayNoon);
    if (recent === undefined) throw new RangeError('No round ever began.');
    for (const [month, count] of [
      ['2026-11', 6],
      ['2025-10', 4],
    ] as const) {
      const compared = await stores.rollUps.compared(['wizara', 'mahali'], month, recent, tree);
      expect(compared.get('wizara')?.standing).toEqual({ 'complaint.open': 4 });
      expect(compared.get('wizara')?.due).toMatchObject({ 'complaint.due.answered': count });
      expect(compared.get('mahali')).toEqual({ standing: {}, due: {} });
    }
    const byDay = await stores.rollUps.comparedByDay(['wizara', 'mahali'], recent, tree);
    const { categories } = nothingRolled;
    expect(byDay.get('wizara')).toEqual({ standing, days: lastDays, categories, trend });
    expect(byDay.get('mahali')).toEqual({ standing: {}, days: new Map(), categories, trend: new Map() });
    expect(await shown(stores, 'mahali', ['2026-10'])).toEqual({
      ...nothingRolled,
      months: new Map([['2026-10', {}]]),
    });
  });

  it('keep of a day what a trend shows and what was due, of a week how every stock changed, of a date to come what belongs to it', async () => {
    const stores = await atNoon();
    const shownOfAll = {
      'complaint.open': 1,
      'complaint.overdue': 9,
      'complaint.acknowledgement-overdue': 8,
      'kept.question.arrived': 3,
      'complaint.due.late': 4,
    };
    const shownOfWeek = { ...shownOfAll, 'complaint.paused': 2 };
    const belongs = { 'complaint.due.apart': 4, 'complaint.appealed': 5, 'complaint.rating.1': 6 };
    const adds = { ...shownOfWeek, ...belongs, 'complaint.left.transfer': 7, 'complaint.extended': 8 };
    const expected = new Map<string, object>([
      ['2026-10-21', shownOfAll],
      ['2026-11-13', shownOfAll],
      ['2026-11-14', shownOfWeek],
      ['2026-11-20', shownOfWeek],
      ['2026-11-21', { ...shownOfWeek, ...belongs }],
      ['2027-02-28', { ...shownOfWeek, ...belongs }],
    ]);
    const days = ['2026-10-20', ...expected.keys()];
    await added(stores, 1, ...days.map((period) => ({ institution: 'wizara', period, adds })));
    expect((await shown(stores, 'wizara')).days).toEqual(expected);
  });

  it('tell by category what stands and weeks, sixteen of what was sent, and nothing of it with the days', async () => {
    const stores = await atNoon();
    const standing = { 'category:maji.waiting.unassigned': 3, 'category:maji.overdue.unassigned': 2 };
    const sent = { 'category:maji.sent.mkoa-dar': 5, 'category:umeme.sent': 1 };
    const weekly = { ...sent, 'category:maji.overdue': 2 };
    const weeks = ['2026-07-20', '2026-07-27', '2026-10-12', '2026-10-19', '2026-11-23'];
    await added(
      stores,
      1,
      { institution: 'wizara', period: 'all', adds: { ...standing, 'complaint.open': 3 } },
      ...weeks.map((period) => ({ institution: 'wizara', period, adds: { ...weekly, 'complaint.open': 1 } })),
    );
    const { days, standing: stocks, categories } = await shown(stores, 'wizara');
    expect(stocks).toEqual({ 'complaint.open': 3 });
    expect([...days.keys()]).toEqual(['2026-11-23']);
    const overdue = { 'category:maji.overdue': 2 };
    expect(categories).toEqual({
      standing,
      weeks: new Map([
        ['2026-10-19', overdue],
        ['2026-11-23', overdue],
      ]),
    });
    const known = await stores.rollUps.recent(aTuesdayNoon);
    if (known === undefined) throw new RangeError('No round ever began.');
    const found = await stores.rollUps.sentByWeek(['wizara', 'mahali'], known, tree);
    const kept = ['2026-07-27', '2026-10-12', '2026-10-19', '2026-11-23'];
    expect(found.get('wizara')).toEqual(new Map(kept.map((week) => [week, sent])));
    expect(found.get('mahali')).toEqual(new Map());
  });

  it('hold a list of changes that goes on where it broke off, and what cells were at each place of it', async () => {
    let now = aTuesdayNoon;
    const { measuresProjector, rollUpStore } = await open(() => now);
    const { events } = new BusyCountry(40, 5);
    for (const event of events) {
      await measuresProjector.apply(event, () => Promise.resolve(calendar));
      now = plusSeconds(now, 300);
    }
    const all = await rollUpStore.listed(from(aTuesdayNoon), now, Infinity);
    expect(all.to).toBe(now);
    const first = await rollUpStore.listed(from(aTuesdayNoon), now, 7);
    const rest = await rollUpStore.listed(from(first.to), now, Infinity);
    expect(first.to < now).toBe(true);
    expect([...first.changes, ...rest.changes]).toEqual(all.changes);

    const byName = (changes: typeof all.changes) =>
      gathered(changes).toSorted((a, b) =>
        `${a.institution} ${a.day}` < `${b.institution} ${b.day}` ? -1 : 1,
      );
    const registry = {
      calendar: () => Promise.resolve(calendar),
      catalogue: () => Promise.resolve({ version: 1, institutions: busyInstitutions, routing: [] }),
    };
    const stands = {
      revision: 1,
      round: 0,
      upTo: aTuesdayNoon,
      furtherUpTo: aTuesdayNoon,
      treeDay: '2026-11-24',
    };
    await rollUpStore.saveProgress(stands);
    const later = plusSeconds(now, 30 * 86_400);
    await rollUpMeasures(
      { rollUpStore, registry, now: () => later, settlingSeconds: 120 },
      { log: aCapturedLog().log, millisecondsLeft: () => 60_000 },
    );
    const { upTo = '' } = (await rollUpStore.progress()) ?? {};
    const cells = await Promise.all(busyInstitutions.map(({ id }) => rollUpStore.cellsOf(id, upTo)));
    expect(byName(cells.flat())).toEqual(byName(all.changes));
    const counted = recountedCells(events, calendar);
    expect(Object.keys(counted)).toHaveLength(byName(all.changes).length);
  });

  it('show what rounds have still to add, and each change once while one is at work', async () => {
    let now = aTuesdayNoon;
    const stores = await open(() => now);
    const { measuresProjector, rollUpStore, rollUps } = stores;
    const { events } = new BusyCountry(40, 5);
    for (const event of events) {
      await measuresProjector.apply(event, () => Promise.resolve(calendar));
      now = plusSeconds(now, 10);
    }
    const treeDay = '2026-11-24';
    const stands = { revision: 1, round: 0, upTo: aTuesdayNoon, furtherUpTo: aTuesdayNoon, treeDay };
    await rollUpStore.saveProgress(stands);
    const standingAt = async (institution: string) => {
      const recent = await rollUps.recent(now);
      if (recent === undefined) throw new RangeError('No round ever began.');
      expect(recent.asOf).toBe(now);
      return rollUps.overview(institution, ['2026-11'], recent, tree);
    };
    const before = await Promise.all(busyInstitutions.map(({ id }) => standingAt(id)));

    const { changes, to } = await rollUpStore.listed(from(aTuesdayNoon), now, 15);
    const working = { what: 'changes', from: aTuesdayNoon, furtherFrom: aTuesdayNoon, to } as const;
    await rollUpStore.saveProgress({ ...stands, revision: 2, round: 1, working });
    expect(await Promise.all(busyInstitutions.map(({ id }) => standingAt(id)))).toEqual(before);
    const rolled = rollUp(changes, tree, treeDay);
    // It breaks off when some institutions have it, and is done again.
    const isReached = ({ institution }: { readonly institution: string }) => institution < 'k';
    await rollUpStore.add(
      { round: 1, treeDay },
      { cells: changes.filter(isReached), rolled: rolled.filter(isReached) },
    );
    expect(await Promise.all(busyInstitutions.map(({ id }) => standingAt(id)))).toEqual(before);
    await rollUpStore.add({ round: 1, treeDay }, { cells: changes, rolled });
    expect(await Promise.all(busyInstitutions.map(({ id }) => standingAt(id)))).toEqual(before);
    await rollUpStore.saveProgress({ ...stands, revision: 3, round: 1, upTo: to, furtherUpTo: to });
    expect(await Promise.all(busyInstitutions.map(({ id }) => standingAt(id)))).toEqual(before);
  });

  it('add what is new since a reader asked what rounds have still to add', async () => {
    const stores = await atNoon();
    const { rollUpStore, rollUps } = stores;
    const stands = {
      revision: 1,
      round: 0,
      upTo: aTuesdayNoon,
      furtherUpTo: aTuesdayNoon,
      treeDay: '2026-11-24',
    };
    await rollUpStore.saveProgress(stands);
    const recent = await rollUps.recent(aTuesdayNoon);
    if (recent === undefined) throw new RangeError('No round ever began.');
    await rollUpStore.saveProgress({ ...stands, revision: 2, round: 1 });
    await added(stores, 1, noChange);
    const { days } = await rollUps.overview('wizara', [], recent, tree);
    expect(days).toEqual(new Map([['2026-11-24', { 'complaint.arrived': 1 }]]));
  });

  it('say by rounds what was counted, up to two minutes ago', async () => {
    let now = aTuesdayNoon;
    const { measuresProjector, rollUpStore, rollUps } = await open(() => now);
    const { events } = new BusyCountry(60, 9);
    for (const event of events) await measuresProjector.apply(event, () => Promise.resolve(calendar));
    const registry = {
      calendar: () => Promise.resolve(calendar),
      catalogue: () => Promise.resolve({ version: 1, institutions: busyInstitutions, routing: [] }),
    };
    const run = { log: aCapturedLog().log, millisecondsLeft: () => 60_000 };
    const rolls = () => rollUpMeasures({ rollUpStore, registry, now: () => now, settlingSeconds: 120 }, run);
    await rolls();
    const standingAt = async (institution: string) => {
      const recent = await rollUps.recent(plusSeconds(now, -120));
      if (recent === undefined) throw new RangeError('No round ever began.');
      expect(recent.asOf).toBe(plusSeconds(now, -120));
      return (await rollUps.overview(institution, [], recent, tree)).standing;
    };
    expect(await standingAt('ikulu')).toEqual({});

    now = plusSeconds(now, 121);
    const arrived = new Set(events.filter(({ version }) => version === 1).map(({ number }) => number));
    const standsEverywhere = async () => {
      const standing = [await standingAt('ikulu'), await standingAt('tume')].flatMap((figures) =>
        Object.entries(figures).filter(([name]) => /\.(open|in-progress|completed)$/.test(name)),
      );
      return standing.reduce((sum, [, count]) => sum + count, 0);
    };
    expect(await standsEverywhere()).toBe(arrived.size);
    await rolls();
    await rolls();
    expect(await standsEverywhere()).toBe(arrived.size);
    now = plusSeconds(now, 30 * 86_400);
    await rolls();
    expect((await rollUpStore.progress())?.upTo).toBe(plusSeconds(now, -120));
    expect(await standsEverywhere()).toBe(arrived.size);
  });
}
