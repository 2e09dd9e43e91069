import { table } from '../../test/builders/table.ts';
import { dollarsOf, pricedRegion, pricesSince } from '../prices.ts';
import { markdownTable } from '../between-marks.ts';
import { figuresOf, livedNames, type LivedNation } from './lived-nation.ts';
import { billOf, nationOf } from './nation-bill.ts';

/** Tickets of a year: of a beginning, and of everybody. */
const sizes = [3_000_000, 100_000_000];

type Sides = readonly (readonly [head: string, lived: LivedNation])[];

/** Tables of what everything takes and costs, each side under its head. */
export function tablesOfLives(sides: Sides): readonly string[] {
  const heads = sides.map(([head]) => head);
  const lives = livedNames.map((name) => {
    const figures = sides.map(([, lived]) => figuresOf(lived.lives[name]));
    const names = Object.keys(figures[0] ?? {});
    return table(
      [name, ...heads],
      names.map((figure) => [figure, ...figures.map((side) => side[figure] ?? 0)]),
    );
  });
  const bills = sizes.map((tickets) => {
    const paid = sides.map(([, lived]) => billOf(lived, nationOf(tickets)));
    const rows = [
      ...(['answered', 'unanswered', 'hour', 'year'] as const).flatMap((what) =>
        (['scope', 'allIn'] as const).map((side) => [
          `${what}, ${side === 'scope' ? "today's scope" : 'all in'}`,
          ...paid.map((bill) => bill[what][side]),
        ]),
      ),
      ...Object.keys(paid[0]?.parts ?? {}).map((part) => [
        `an answered ticket bears besides: ${part}`,
        ...paid.map(({ parts }) => parts[part] ?? 0),
      ]),
    ];
    return table([`US dollars at ${tickets.toLocaleString('en')} tickets a year`, ...heads], rows);
  });
  const sentence = `Prices of ${pricedRegion} of ${pricesSince}, without SMS.`;
  return [...lives, ...bills, sentence];
}

/** A figure with three significant digits, and no exponent. */
const figure = (value: number): string =>
  value >= 100 || Number.isInteger(value)
    ? Math.round(value).toLocaleString('en')
    : Number(value.toPrecision(3)).toLocaleString('en', {
        maximumSignificantDigits: 3,
        maximumFractionDigits: 8,
      });

/** Tables of what everything takes and costs in Markdown, each side under its head. */
export function markdownOfLives(sides: Sides): string {
  const heads = sides.map(([head]) => head);
  const columns = livedNames.flatMap((name) =>
    sides.map(([head, lived]) => [`${name}, ${head}`, figuresOf(lived.lives[name])] as const),
  );
  const told = Object.keys(columns[0]?.[1] ?? {}).map((each) => [
    each,
    ...columns.map(([, figures]) => figure(figures[each] ?? 0)),
  ]);
  const paid = sides.flatMap(([, lived]) => sizes.map((tickets) => billOf(lived, nationOf(tickets))));
  const headsOfBills = heads.flatMap((head) => sizes.map((tickets) => `${head}, ${tickets / 1e6} M a year`));
  const bills = (['answered', 'unanswered', 'hour', 'year'] as const).flatMap((what) =>
    (['scope', 'allIn'] as const).map((side) => [
      `${what === 'hour' ? 'polls of an hour' : what}, ${side === 'scope' ? "today's scope" : 'all in'}`,
      ...paid.map((bill) => figure(bill[what][side])),
    ]),
  );
  const parts = Object.keys(paid[0]?.parts ?? {}).map((part) => [
    `an answered ticket bears besides: ${part}`,
    ...paid.map((bill) => figure(bill.parts[part] ?? 0)),
  ]);
  return [
    markdownTable(['of one', ...columns.map(([head]) => head)], told),
    `US dollars, in ${pricedRegion}, without SMS:`,
    markdownTable(['what', ...headsOfBills], [...bills, ...parts]),
  ].join('\n\n');
}

/** A table of what people do in an answered life, each with what follows at once. */
export const tableOfSteps = ({ lives }: LivedNation): string =>
  table(
    ['step', 'times', 'calls', 'read units', 'write units', '$'],
    lives.answered.steps.map(({ name, times, metered: { calls, usage } }) => [
      name,
      times,
      calls,
      usage['DynamoDB read unit'] ?? 0,
      usage['DynamoDB write unit'] ?? 0,
      dollarsOf(usage),
    ]),
  );

/** What of the lives the ratchet holds. */
export const ratchetedLives = ({
  lives,
}: LivedNation): Readonly<Record<string, Readonly<Record<string, number>>>> =>
  Object.fromEntries(livedNames.map((name) => [name, figuresOf(lives[name])]));
