import * as z from 'zod';
import { addUp, type CountedFigures } from '../../../domain/analytics/measures/figures.ts';
import type { Period } from '../../../domain/analytics/measures/roll-ups.ts';
import { readItem } from '../engine/read-item.ts';
import { readFigures, storedFigures } from './figure-names.ts';
import { packBytes, unpackBytes, parsedJson } from './packed-json.ts';
import { inOrder, packedRow, packRow, unpackRow } from './packed-row.ts';
import { fromVarints, toVarints } from './varints.ts';

/** Figures by the local date, the month, or all time. */
export type FiguresByPeriod = ReadonlyMap<Period, CountedFigures>;

/**
 * Every figure of every subject in every period: so each of these names is said once, and what is none costs next to nothing.
 * The numbers stand behind all tables, figure by figure, of each subject by subject, of each period by period.
 */
const table = z.object({
  at: packedRow,
  /** Short names of subjects. */
  to: packedRow,
  /** Short names of figures, by how they begin where they say a number, a date or a place besides; all others under nothing. */
  of: z.record(z.string(), packedRow),
});
const tables = z.object({ tables: z.array(table) });

/** Between tables and numbers; no JSON has it. */
const end = 0;

/** Those that are none are not kept. Throws UnknownFigure. */
export function packFigures(figures: FiguresByPeriod): Uint8Array {
  const filled = [...figures]
    .map(([period, all]) => [period, storedFigures(addUp([all]))] as const)
    .filter(([, all]) => Object.keys(all).length > 0)
    .toSorted(([a], [b]) => a.length - b.length);
  const packed = [...Map.groupBy(filled, ([period]) => period.length).values()].map((alike) =>
    packTable(new Map(alike)),
  );
  const head = { tables: packed.map((each) => each.head) } satisfies z.infer<typeof tables>;
  const numbers = toVarints(packed.flatMap((each) => each.numbers));
  return packBytes(Buffer.concat([Buffer.from(JSON.stringify(head)), Uint8Array.of(end), numbers]));
}

function packTable(figures: FiguresByPeriod) {
  const all = new Set([...figures.values()].flatMap((row) => Object.keys(row)));
  const names = [...all].map(splitShortName);
  const [at, to] = [inOrder(figures.keys()), inOrder(names.map(({ subject }) => subject))];
  const saidBy = Map.groupBy(names, ({ beginning }) => beginning);
  const of = Object.fromEntries(
    inOrder(saidBy.keys()).map((beginning) => [
      beginning,
      inOrder((saidBy.get(beginning) ?? []).map(({ said }) => said)),
    ]),
  );
  const rows = at.map((period) => figures.get(period));
  const numbers = columnsIn(of, to).flatMap((name) => {
    let before = 0; // what a day has is near to what the day before had
    return rows.map((row) => {
      const count = row?.[name] ?? 0;
      const step = count - before;
      before = count;
      return step;
    });
  });
  const rowsOf = Object.fromEntries(
    Object.entries(of).map(([beginning, said]) => [beginning, packRow(said)]),
  );
  return { head: { at: packRow(at), to: packRow(to), of: rowsOf }, numbers };
}

/** Throws CorruptItem where they are none, UnknownFigure. */
export function unpackFigures(bytes: Uint8Array): FiguresByPeriod {
  const content = unpackBytes(bytes);
  const middle = content.indexOf(end);
  const head = readItem(tables, parsedJson(content.subarray(0, middle)) as Readonly<Record<string, unknown>>);
  const unpacked = head.tables.map(({ at, to, of }) => ({
    at: unpackRow(at),
    columns: columnsIn(
      Object.fromEntries(Object.entries(of).map(([beginning, said]) => [beginning, unpackRow(said)])),
      unpackRow(to),
    ),
  }));
  const count = unpacked.reduce((sum, { at, columns }) => sum + at.length * columns.length, 0);
  const numbers = fromVarints(content.subarray(middle + 1), count);
  let place = 0;
  const figures = unpacked.flatMap(({ at, columns }) => {
    const rows = at.map((): Record<string, number> => ({}));
    for (const name of columns) {
      let sum = 0;
      for (const row of rows) {
        sum += numbers[place] ?? 0;
        place += 1;
        if (sum !== 0) row[name] = sum;
      }
    }
    return at.map((period, row) => [period, readFigures(rows[row] ?? {})] as const);
  });
  return new Map(figures);
}

/** The short names of figures of subjects, in the order of their numbers. */
const columnsIn = (
  of: Readonly<Record<string, readonly string[]>>,
  to: readonly string[],
): readonly string[] =>
  Object.entries(of).flatMap(([beginning, said]) =>
    said.flatMap((ending) => to.map((subject) => `${subject}.${beginning}${ending}`)),
  );

/** `xc.h:12` is `h:` of `xc` that says 12. */
function splitShortName(name: string) {
  const [, subject = '', beginning = '', said = ''] = /^([^.]+)\.([^:]+:)?(.+)$/.exec(name) ?? [];
  return { subject, beginning, said };
}
