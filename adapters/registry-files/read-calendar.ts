import * as z from 'zod';
import type { Calendar, Celebration } from '../../domain/foundation/time/calendar.ts';
import { secondOfDay } from '../../domain/foundation/time/local-time.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { Cells } from './cells.ts';
import { readTable } from './csv-table.ts';
import type { FileLocation, Problems } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { readYaml } from './yaml-document.ts';

const time = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'write hours and minutes in quotation marks: "07:30"');

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const calendarFile = z.strictObject({
  timeZone: z
    .string()
    .refine(isTimeZone, 'there is no such time zone; write for example Africa/Dar_es_Salaam'),
  weekdays: z
    .array(z.int().min(1, 'Monday is 1').max(7, 'Sunday is 7'))
    .min(1, 'no weekday is open')
    .refine((days) => new Set(days).size === days.length, 'a weekday is named twice'),
  opens: time,
  closes: time,
});

const holidayColumns = ['date', 'name_sw', 'name_en', 'certainty', 'source'] as const;

/** `fixed` by law or reckoning; `expected`: announced only when the moon is seen. */
export const certainties = ['fixed', 'expected'] as const;

export interface Holiday {
  readonly date: string;
  readonly name: Text;
  readonly certainty: (typeof certainties)[number];
}

/** Reads the public holidays. Each names its source, so that the next editor can look it up. */
export function readHolidays(file: SourceFile, problems: Problems): readonly Holiday[] {
  const seen = new Map<string, FileLocation>();
  return readTable(file, holidayColumns, problems).flatMap((row) => {
    if (!row.fits) return [];
    const cells = new Cells(row, problems);
    const date = cells.date('date');
    const name = cells.text('name_sw', 'name_en', 'required');
    const certainty = cells.oneOf('certainty', certainties);
    const source = cells.required('source');
    if (!date || !name || !certainty || !source) return [];
    const key = `${date} ${name.en}`;
    const first = seen.get(key);
    if (first !== undefined) problems.add(row.place, `the same holiday stands in line ${first.line}`);
    seen.set(key, row.place);
    return [{ date, name, certainty }];
  });
}

/** When offices are open. The import gives the calendar its version. */
export function readCalendar(
  file: SourceFile,
  holidays: readonly Holiday[],
  problems: Problems,
): Calendar | undefined {
  const content = readYaml(file, calendarFile, problems);
  if (content === undefined) return undefined;
  const { opens, closes, weekdays, timeZone } = content.value;
  if (secondOfDay(closes) <= secondOfDay(opens)) {
    problems.add(
      content.placeOf(['closes']),
      `offices close at ${closes}, which is not after they open at ${opens}`,
    );
    return undefined;
  }
  return {
    v: 1,
    version: 1,
    timeZone,
    weekdays: weekdays.toSorted((a, b) => a - b),
    opens,
    closes,
    holidays: [...new Set(holidays.map(({ date }) => date))].sort(),
    celebrations: celebrationsOf(holidays),
  };
}

/** By date. Two on one day are named together, and expected only where both are: offices are closed in any case. */
const celebrationsOf = (holidays: readonly Holiday[]): Readonly<Record<string, Celebration>> =>
  Object.fromEntries(
    [...Map.groupBy(holidays, ({ date }) => date)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, those]) => [
        date,
        {
          name: {
            sw: those.map(({ name }) => name.sw).join(' / '),
            en: those.map(({ name }) => name.en).join(' / '),
          },
          ...(those.every(({ certainty }) => certainty === 'expected') && { expected: true as const }),
        },
      ]),
  );
