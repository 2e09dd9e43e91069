import { severalIn, type Answers } from '../../forms/question.ts';
import { kinds } from '../../../../domain/foundation/vocabulary/kinds.ts';
import type { DeadlineRow } from '../administration/change-command.ts';

type Duration = DeadlineRow['acknowledge'];
type TimeUnit = Duration['unit'];

/** For which tickets a row is. */
export type RowMatter = Pick<DeadlineRow, 'kind' | 'urgent' | 'category'>;

/** The times that a row sets. */
export const rowTimes = ['acknowledge', 'respond', 'appealWindow'] as const;
export type RowTime = (typeof rowTimes)[number];

/** The field that holds which rows stand in the form. */
export const rowsField = 'rows';

const urgentMark = 'urgent';

/** A row by a name of its own: `complaint`, `complaint.urgent`, `question..maji`. */
export const nameOfRow = ({ kind, urgent, category }: RowMatter): string =>
  [kind, urgent ? urgentMark : '', category ?? ''].join('.').replace(/\.+$/, '');

/** The row of a name; undefined: no kind is called so. */
export function matterOfRow(name: string): RowMatter | undefined {
  const [kindName, how, category] = name.split('.');
  const kind = kinds.find((one) => one === kindName);
  return kind && { kind, urgent: how === urgentMark, ...(category !== undefined && { category }) };
}

/** The ids of the fields of a time. */
export const amountField = (row: string, time: RowTime): string => `${row}-${time}-amount`;
export const unitField = (row: string, time: RowTime): string => `${row}-${time}-unit`;

/** What everybody has a row for. */
export const commonMatters: readonly RowMatter[] = kinds.flatMap((kind): readonly RowMatter[] =>
  kind === 'complaint'
    ? [
        { kind, urgent: false },
        { kind, urgent: true },
      ]
    : [{ kind, urgent: false }],
);

/** The fields as rows fill them. */
export const valuesOfRows = (rows: readonly DeadlineRow[]): Answers => ({
  [rowsField]: rows.map(nameOfRow).join(' '),
  ...Object.fromEntries(
    rows.flatMap((row) =>
      rowTimes.flatMap((time) => {
        const duration = row[time];
        return duration === undefined
          ? []
          : [
              [amountField(nameOfRow(row), time), String(duration.amount)],
              [unitField(nameOfRow(row), time), duration.unit],
            ];
      }),
    ),
  ),
});

export const usualUnit: TimeUnit = 'working-days';

/** The units, in the order in which they are offered. */
export const offeredUnits = [
  'working-days',
  'working-hours',
  'days',
  'hours',
  'minutes',
  'working-seconds',
  'seconds',
] as const satisfies readonly TimeUnit[];

const unitIn = (values: Answers, row: string, time: RowTime): TimeUnit =>
  offeredUnits.find((unit) => unit === (values[unitField(row, time)] ?? '')) ?? usualUnit;

/** What is no number is sent as nothing: the API then says so at its field. */
function durationIn(values: Answers, row: string, time: RowTime): Duration | undefined {
  const typed = (values[amountField(row, time)] ?? '').trim();
  return typed === '' ? undefined : { amount: Number(typed), unit: unitIn(values, row, time) };
}

/** The rows that stand in the form. One without a time to acknowledge has 0 there, which the API does not take. */
export const rowsIn = (values: Answers): readonly DeadlineRow[] =>
  severalIn(values, rowsField).flatMap((name) => {
    const matter = matterOfRow(name);
    if (matter === undefined) return [];
    const [acknowledge, respond, appealWindow] = rowTimes.map((time) => durationIn(values, name, time));
    return [
      {
        ...matter,
        acknowledge: acknowledge ?? { amount: 0, unit: unitIn(values, name, 'acknowledge') },
        ...(respond !== undefined && { respond }),
        ...(appealWindow !== undefined && { appealWindow }),
      },
    ];
  });

/** Where the API's pointers into the rows lead. */
export const fieldsOfRows = (values: Answers): Readonly<Record<string, string>> =>
  Object.fromEntries(
    severalIn(values, rowsField).flatMap((name, place) =>
      rowTimes.map((time) => [`/details/rows/${place}/${time}`, amountField(name, time)]),
    ),
  );
