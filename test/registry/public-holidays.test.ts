import path from 'node:path';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { loadRegistry } from '../../adapters/registry-files/load-registry.ts';
import type { Holiday } from '../../adapters/registry-files/read-calendar.ts';

const root = path.join(import.meta.dirname, '../..');

let holidays: readonly Holiday[];
beforeAll(async () => {
  const registry = await loadRegistry(path.join(root, 'registry'));
  if (registry.outcome === 'broken') throw new Error(JSON.stringify(registry.problems, undefined, 1));
  ({ holidays } = registry);
});

const years = [2026, 2027, 2028];
const ofYear = (year: number, certainty: Holiday['certainty']): readonly (readonly [string, string])[] =>
  holidays
    .filter((holiday) => holiday.date.startsWith(String(year)) && holiday.certainty === certainty)
    .map(({ date, name }) => [date, name.en] as const);

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** Easter Sunday by the Gregorian reckoning, after Gauss. */
function easter(year: number): string {
  const century = Math.floor(year / 100);
  const p = Math.floor((13 + 8 * century) / 25);
  const q = Math.floor(century / 4);
  const m = (15 - p + century - q) % 30;
  const n = (4 + century - q) % 7;
  const d = (19 * (year % 19) + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  const days = 22 + d + e;
  if (d === 29 && e === 6) return `${year}-04-19`;
  if (d === 28 && e === 6 && year % 19 > 10) return `${year}-04-18`;
  return dayAfter(`${year}-03-01`, days - 1);
}

/** Day and month of the Public Holidays Act (Cap. 35), the schedule. */
const byTheAct: Readonly<Record<string, string>> = {
  "New Year's Day": '01-01',
  'Zanzibar Revolution Day': '01-12',
  'Karume Day': '04-07',
  'Union Day': '04-26',
  'Labour Day': '05-01',
  'Saba Saba (Trade Fair Day)': '07-07',
  "Nane Nane (Farmers' Day)": '08-08',
  'Nyerere Day': '10-14',
  'Independence Day': '12-09',
  'Christmas Day': '12-25',
  'Boxing Day': '12-26',
};

const islamic = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'numeric',
});

/** Day and month of the Umm al-Qura calendar, `10-1` for 1 Shawwal. */
function ofUmmAlQura(date: string): string {
  const parts = islamic.formatToParts(Date.parse(date));
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('month')}-${part('day')}`;
}

/** Every date of a year on which the day before has that date in the Umm al-Qura calendar. */
const aDayAfter = (year: number, named: string): readonly string[] =>
  Array.from({ length: 366 }, (_, day) => dayAfter(`${year}-01-01`, day)).filter(
    (date) => date.startsWith(String(year)) && ofUmmAlQura(dayAfter(date, -1)) === named,
  );

describe('the public holidays', () => {
  it('are reckoned by an Easter that is right: some that are known', () => {
    const known = ['2000-04-23', '2008-03-23', '2011-04-24', '2025-04-20', '2038-04-25', '2049-04-18'];
    expect(known.map((date) => easter(Number(date.slice(0, 4))))).toEqual(known);
  });

  test.each(years)('of fixed dates are those of the Act, and Easter, in %i', (year) => {
    const reckoned = [
      ...Object.entries(byTheAct).map(([name, day]) => [`${year}-${day}`, name] as const),
      [dayAfter(easter(year), -2), 'Good Friday'] as const,
      [dayAfter(easter(year), 1), 'Easter Monday'] as const,
    ];
    expect(ofYear(year, 'fixed')).toEqual(reckoned.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });

  test.each(years)(
    'that wait for the moon are expected a day after Umm al-Qura, all of them, in %i',
    (year) => {
      const reckoned = [
        ...aDayAfter(year, '10-1').map((date) => [date, 'Eid al-Fitr'] as const),
        ...aDayAfter(year, '10-2').map((date) => [date, 'Eid al-Fitr (second day)'] as const),
        ...aDayAfter(year, '12-10').map((date) => [date, 'Eid al-Hajj'] as const),
        ...aDayAfter(year, '3-12').map((date) => [date, 'Maulid'] as const),
      ];
      expect(ofYear(year, 'expected')).toEqual(reckoned.toSorted(([a], [b]) => (a < b ? -1 : 1)));
    },
  );
});

describe('the check of the registry', () => {
  const check = async (on: string): Promise<string> => {
    const script = path.join(root, 'operations/check-registry.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script, '--on', on], { cwd: root });
    return stdout;
  };

  it('warns from a year before the public holidays end, and says what to do', async () => {
    const [before, since] = await Promise.all([check('2027-12-26'), check('2027-12-27')]);
    expect(before).not.toContain('known');
    expect(since).toContain('The public holidays are known until 2028-12-26 only');
    expect(since).toContain('holidays.csv');
  });
});
