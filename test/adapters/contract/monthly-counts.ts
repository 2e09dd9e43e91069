import { expect, it } from 'vitest';
import {
  addUp,
  splitFigureName,
  stocks,
  type CountedFigures,
} from '../../../domain/analytics/measures/figures.ts';
import { rollUpMeasures } from '../../../application/measures/roll-up-measures.ts';
import type { MeasuresProjector } from '../../../domain/analytics/measures/measures.ts';
import type { RollUpStore } from '../../../domain/analytics/measures/batches.ts';
import type { MonthlyCounts } from '../../../domain/analytics/publication/publications.ts';
import type { Institution, InstitutionKind } from '../../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../../domain/institutions/registry/registry.ts';
import { BusyCountry, busyInstitutions } from '../../builders/busy-country.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { aCapturedLog } from '../../builders/captured-log.ts';
import { recountedCells } from '../../builders/measures.ts';

export interface MonthlyCountsUnderTest {
  readonly measuresProjector: MeasuresProjector;
  readonly monthlyCounts: MonthlyCounts;
  readonly rollUpStore: RollUpStore;
}

const calendar = aCalendar();

/** What kinds the institutions of the busy country are here. One facility comes under the ministry in December. */
const kinds: Readonly<Record<string, InstitutionKind>> = {
  ikulu: 'national-office',
  wizara: 'ministry',
  mkoa: 'region',
  halmashauri: 'council',
  'kituo-a': 'facility',
  'kituo-b': 'facility',
  dawati: 'unit',
  tume: 'independent',
  'ofisi-ya-tume': 'agency',
};
const institutions: readonly Institution[] = busyInstitutions.map((institution) => ({
  ...institution,
  kind: kinds[institution.id] ?? institution.kind,
  ...(institution.id === 'kituo-b' && {
    parent: 'wizara',
    formerParents: [{ parent: 'halmashauri', until: '2026-12-07T09:00:00Z' }],
  }),
}));

/** Who counts in whose row, by month. */
const partsOf = (row: string, month: string): readonly string[] => {
  const parts: Readonly<Record<string, readonly string[]>> =
    month === '2026-11'
      ? { halmashauri: ['halmashauri', 'kituo-a', 'kituo-b', 'dawati'] }
      : { halmashauri: ['halmashauri', 'kituo-a', 'dawati'], wizara: ['wizara', 'kituo-b'] };
  return parts[row] ?? [row];
};

const onlyStocks = (figures: CountedFigures): CountedFigures =>
  Object.fromEntries(
    Object.entries(figures).filter(([name]) =>
      stocks.some((stock) => splitFigureName(name).figure === stock),
    ),
  );

/** What every counter of months does. `open` gives one that heard of no ticket, of this registry. */
export function monthlyCountsContract(
  open: (registry: Pick<Registry, 'calendar' | 'catalogue'>) => Promise<MonthlyCountsUnderTest>,
): void {
  const registry = {
    calendar: () => Promise.resolve(calendar),
    catalogue: () => Promise.resolve({ version: 1, institutions, routing: [] }),
  };
  const rows = ['ikulu', 'wizara', 'mkoa', 'halmashauri', 'tume', 'ofisi-ya-tume'];

  /** Rounds add up all that waits, and come to a time when each of these months may be published. */
  async function roundsCome(rollUpStore: RollUpStore): Promise<void> {
    for (const at of ['2026-12-23T09:00:00Z', '2028-01-01T09:00:00Z'] as const)
      await rollUpMeasures(
        { rollUpStore, registry, now: () => at, settlingSeconds: 120 },
        { log: aCapturedLog().log, millisecondsLeft: () => 60_000 },
      );
  }

  it('has every row and no count where nothing happened', async () => {
    const { monthlyCounts, rollUpStore } = await open(registry);
    await roundsCome(rollUpStore);
    const counted = (await monthlyCounts.of('2026-11')) ?? [];
    expect(counted.map(({ id }) => id)).toEqual(rows);
    expect(counted.map(({ parent }) => parent)).toEqual([
      undefined,
      'ikulu',
      'wizara',
      'mkoa',
      undefined,
      'tume',
    ]);
    for (const { month, standing } of counted) expect([month, standing]).toEqual([{}, {}]);
  });

  it('equals a recount of each month after many acts on many tickets', async () => {
    const { measuresProjector, monthlyCounts, rollUpStore } = await open(registry);
    const { events } = new BusyCountry(150, 7);
    for (const event of events) await measuresProjector.apply(event, () => Promise.resolve(calendar));
    await roundsCome(rollUpStore);
    const cells = Object.entries(recountedCells(events, calendar)).map(([cell, adds]) => {
      const [day = '', institution = ''] = cell.split(' ');
      return { day, institution, adds };
    });
    const months = [...new Set(cells.map(({ day }) => day.slice(0, 7)))].toSorted();
    expect(months.length).toBeGreaterThan(2);

    for (const month of months) {
      const counted = (await monthlyCounts.of(month)) ?? [];
      expect(counted.map(({ id }) => id)).toEqual(rows);
      for (const row of counted) {
        const own = cells.filter(({ institution }) => partsOf(row.id, month).includes(institution));
        const ofMonth = own.filter(({ day }) => day.startsWith(month));
        const upToIt = own.filter(({ day }) => day.slice(0, 7) <= month);
        expect({ month, row: row.id, ...row.month }).toEqual({
          ...{ month, row: row.id },
          ...addUp(ofMonth.map(({ adds }) => adds)),
        });
        expect({ month, row: row.id, ...row.standing }).toEqual({
          ...{ month, row: row.id },
          ...onlyStocks(addUp(upToIt.map(({ adds }) => adds))),
        });
      }
    }
  });
}
