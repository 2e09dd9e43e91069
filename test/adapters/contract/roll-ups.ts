import { expect, it } from 'vitest';
import { rollUpMeasures } from '../../../application/measures/roll-up-measures.ts';
import { gathered } from '../../../domain/measures/figures.ts';
import type { MeasuresKeeper } from '../../../domain/measures/measures.ts';
import type { RollUps, RollUpsKeeper } from '../../../domain/measures/rounds.ts';
import { plusSeconds, type Instant } from '../../../domain/time/instant.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { BusyCountry, busyInstitutions } from '../../builders/busy-country.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { recountedCells } from '../../builders/measures.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';

export interface RollUpsUnderTest {
  readonly measuresKeeper: MeasuresKeeper;
  readonly rollUpsKeeper: RollUpsKeeper;
  readonly rollUps: RollUps;
}

const calendar = aCalendar();
const noChange = { institution: 'wizara', period: '2026-11-24', adds: { 'complaint.arrived': 1 } };

/** What every keeper and reader of roll-ups does. `open` gives one that heard of no ticket, with a clock. */
export function rollUpsContract(open: (now: () => Instant) => Promise<RollUpsUnderTest>): void {
  const atNoon = () => open(() => aTuesdayNoon);

  it('stand nowhere until a round begins, and then where the last one wrote who read the one before', async () => {
    const { rollUpsKeeper, rollUps } = await atNoon();
    expect(await rollUpsKeeper.standing()).toBeUndefined();
    expect(await rollUps.asOf()).toBeUndefined();
    const first = {
      revision: 1,
      round: 0,
      upTo: `${aTuesdayNoon}#261100000017#000002`,
      treeDay: '2026-11-24',
    };
    expect(await rollUpsKeeper.stand(first)).toBe(true);
    expect(await rollUpsKeeper.stand(first)).toBe(false);
    const working = { what: 'turn', before: '2026-11-24', until: '2026-11-25', moved: ['wakala'] } as const;
    expect(await rollUpsKeeper.stand({ ...first, revision: 2, round: 1, working })).toBe(true);
    expect(await rollUpsKeeper.stand({ ...first, revision: 2 })).toBe(false);

    expect(await rollUpsKeeper.standing()).toEqual({ ...first, revision: 2, round: 1, working });
    expect(await rollUps.asOf()).toBe(aTuesdayNoon);
  });

  it('take what a round adds once, and nothing of one before the last', async () => {
    const { rollUpsKeeper, rollUps } = await atNoon();
    for (const round of [3, 3, 2, 4]) await rollUpsKeeper.add(round, [noChange]);
    const { days } = await rollUps.daysUntilNow('wizara', '2026-11-24', '2026-11-24');
    expect(days).toEqual(new Map([['2026-11-24', { 'complaint.arrived': 2 }]]));
  });

  it('add 600 figures to one of them as well', async () => {
    const { rollUpsKeeper, rollUps } = await atNoon();
    const adds = Object.fromEntries(
      Array.from({ length: 600 }, (_, days) => [`complaint.answered-after.${days}`, days + 1]),
    );
    const change = { institution: 'wizara', period: '2026-11', adds };
    for (const round of [1, 1]) await rollUpsKeeper.add(round, [change]);
    expect((await rollUps.months('wizara', '2026-11', '2026-11')).months).toEqual(
      new Map([['2026-11', adds]]),
    );
  });

  it('are read by days, months and for a comparison, and nothing else comes with them', async () => {
    const { rollUpsKeeper, rollUps } = await atNoon();
    await rollUpsKeeper.add(
      1,
      ['2026-10-31', '2026-11-01', '2026-11-02', '2026-10', '2026-11', '2026-12', 'all'].map(
        (period, place) => ({
          institution: 'wizara',
          period,
          adds:
            period === 'all'
              ? { 'complaint.open': 4, 'complaint.since.2026-11-01': 4 }
              : { 'complaint.due.answered': place + 1, 'complaint.arrived': 1, 'complaint.direction.due': 1 },
        }),
      ),
    );
    await rollUpsKeeper.add(2, [
      { institution: 'wizara-nyingine', period: '2026-11', adds: { 'complaint.arrived': 9 } },
    ]);
    const due = (count: number) => ({
      'complaint.due.answered': count,
      'complaint.arrived': 1,
      'complaint.direction.due': 1,
    });
    expect(await rollUps.daysUntilNow('wizara', '2026-11-01', '2026-11-01')).toEqual({
      standing: { 'complaint.open': 4 },
      days: new Map([['2026-11-01', due(2)]]),
    });
    expect(await rollUps.months('wizara', '2026-10', '2026-11')).toEqual({
      months: new Map([
        ['2026-10', due(4)],
        ['2026-11', due(5)],
      ]),
      waiting: { 'complaint.since.2026-11-01': 4 },
    });
    expect((await rollUps.months('wizara', '2026-12', '2026-12')).waiting).toEqual({});
    expect(await rollUps.compared(['wizara', 'mahali'], '2026-11')).toEqual(
      new Map([
        [
          'wizara',
          {
            standing: { 'complaint.open': 4 },
            due: { 'complaint.due.answered': 5, 'complaint.direction.due': 1 },
          },
        ],
        ['mahali', { standing: {}, due: {} }],
      ]),
    );
    expect(await rollUps.months('mahali', '2026-10', '2026-11')).toEqual({ months: new Map(), waiting: {} });
  });

  it('hold a list of changes that goes on where it broke off, and what cells were at each place of it', async () => {
    let now = aTuesdayNoon;
    const { measuresKeeper, rollUpsKeeper } = await open(() => now);
    const { events } = new BusyCountry(40, 5);
    for (const event of events) {
      await measuresKeeper.hear(event, () => Promise.resolve(calendar));
      now = plusSeconds(now, 300);
    }
    const all = await rollUpsKeeper.listed(aTuesdayNoon, now, Infinity);
    expect(all.to).toBe(now);
    const first = await rollUpsKeeper.listed(aTuesdayNoon, now, 7);
    const rest = await rollUpsKeeper.listed(first.to, now, Infinity);
    expect(first.to < now).toBe(true);
    expect([...first.changes, ...rest.changes]).toEqual(all.changes);

    const byName = (changes: typeof all.changes) =>
      gathered(changes).toSorted((a, b) =>
        `${a.institution} ${a.day}` < `${b.institution} ${b.day}` ? -1 : 1,
      );
    const cellsAt = async (place: string, end: string) => {
      const cells = busyInstitutions.map(({ id }) => rollUpsKeeper.cellsOf(id, place, end));
      return byName((await Promise.all(cells)).flat());
    };
    expect(await cellsAt(first.to, now)).toEqual(byName(first.changes));
    const counted = recountedCells(events, calendar);
    expect(await cellsAt(now, plusSeconds(now, 60))).toEqual(byName(all.changes));
    expect(Object.keys(counted)).toHaveLength(byName(all.changes).length);
  });

  it('say by rounds what was counted, up to two minutes ago', async () => {
    let now = aTuesdayNoon;
    const { measuresKeeper, rollUpsKeeper, rollUps } = await open(() => now);
    const { events } = new BusyCountry(60, 9);
    for (const event of events) await measuresKeeper.hear(event, () => Promise.resolve(calendar));
    const registry = {
      calendar: () => Promise.resolve(calendar),
      catalogue: () => Promise.resolve({ version: 1, institutions: busyInstitutions, routing: [] }),
    };
    const run = { log: aCapturedLog().log, millisecondsLeft: () => 60_000 };
    const rolls = () =>
      rollUpMeasures({ rollUpsKeeper, registry, now: () => now, settlingSeconds: 120 }, run);
    await rolls();
    expect((await rollUps.daysUntilNow('ikulu', '2026-11-24', '2026-11-24')).standing).toEqual({});

    now = plusSeconds(now, 121);
    await rolls();
    await rolls();

    expect(await rollUps.asOf()).toBe(plusSeconds(now, -120));
    const arrived = new Set(events.filter(({ version }) => version === 1).map(({ number }) => number));
    const { standing } = await rollUps.daysUntilNow('ikulu', '2026-11-24', '2026-11-24');
    const outside = (await rollUps.daysUntilNow('tume', '2026-11-24', '2026-11-24')).standing;
    const stand = [standing, outside].flatMap((figures) =>
      Object.entries(figures).filter(([name]) => /\.(open|in-progress|completed)$/.test(name)),
    );
    expect(stand.reduce((sum, [, count]) => sum + count, 0)).toBe(arrived.size);
  });
}
