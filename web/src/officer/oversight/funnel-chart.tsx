import { columnWords } from '../../../../words/measures/columns.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { Month } from '../closed/month.ts';
import { RowsTable } from '../platform/table.tsx';
import type { ShownUnit, ShownUnits } from './use-figures.ts';
import { isRanked, type RankedUnit } from './best-and-worst.ts';
import { bySquareRoot, lineThrough, linear, placesOfNames, roundUp, type Scale } from './chart-scale.ts';
import { ComparedInstead } from './compared-instead.tsx';
import { ChartDrawing, FigureOfChart } from './figure-of-chart.tsx';
import { counted, inPercent } from '../platform/numbers.ts';
import { beyondTexts, funnelSaid, oversightTexts as texts } from './texts.ts';

interface FunnelChartProps {
  readonly units: ShownUnits;
  /** Month of the other measures. */
  readonly month: Month;
}

type Limit = 'usual' | 'almostAll';

const left = 48;
const right = 16;
const top = 30;
const foot = 244;
const height = 292;

/** About how wide a letter of a name is drawn, in CSS pixels. */
const widthOfLetter = 7.4;

/** A unit in the funnel: all that have a rank have its limits. */
type Drawn = RankedUnit & Required<Pick<ShownUnit, 'funnel'>>;
const isDrawn = (unit: ShownUnit): unit is Drawn => isRanked(unit) && unit.funnel !== undefined;

/** What units answered on time by how much was due there, with what chance alone does among those of their size. */
export function FunnelChart({ units, month }: FunnelChartProps) {
  const say = useSay();
  const drawn = units.units.filter(isDrawn).toSorted((a, b) => a.answeredInTime.of - b.answeredInTime.of);
  if (drawn.length === 0) return null;
  return (
    <>
      <ComparedInstead units={units} month={month} />
      <p class="small">
        {say(texts.funnelMeaning)} {say(texts.funnelOutside)}
      </p>
      <FigureOfChart
        of={say(texts.funnel)}
        draw={(width) => <Funnel units={drawn} width={width} />}
        table={<FunnelTable units={drawn} />}
      />
    </>
  );
}

interface FunnelProps {
  readonly units: readonly Drawn[];
  readonly width: number;
}

function Funnel({ units, width }: FunnelProps) {
  const say = useSay();
  const language = useLanguage();
  const most = roundUp(Math.max(...units.map(({ answeredInTime }) => answeredInTime.of)));
  const x = bySquareRoot(most, left, width - right);
  const least = lowestIn(units);
  const y = linear(least, 1, foot, top);
  const outside = units.filter(({ beyond }) => beyond !== undefined);
  const side = (which: 'below' | 'above') => outside.filter(({ beyond }) => beyond?.side === which).length;
  const said = funnelSaid(units.length, side('below'), side('above'));
  const names = outside.map(({ institution, answeredInTime, share, beyond }) => {
    const name = say(institution.shortName);
    const space = name.length * widthOfLetter;
    const from = left + space / 2;
    const upTo = width - right - space / 2;
    const goes = beyond?.side === 'above' ? ('up' as const) : ('down' as const);
    return {
      name,
      x: Math.max(from, Math.min(upTo, x(answeredInTime.of))),
      y: y(share) + (goes === 'up' ? -17 : 17),
      goes,
      width: space,
    };
  });
  const heights = placesOfNames(names, 15);
  const marks = [0, most / 4, most].map(Math.round);
  return (
    <ChartDrawing id="funnel" title={say(texts.funnel)} said={say(said)} width={width} height={height}>
      {[least, (least + 1) / 2, 1].map((share) => (
        <g key={share}>
          <line
            x1={left}
            x2={width - right}
            y1={y(share)}
            y2={y(share)}
            class={share === least ? 'axis' : 'guide'}
          />
          <text x={left - 6} y={y(share)} class="beside">
            {inPercent(share, language)}
          </text>
        </g>
      ))}
      {(['almostAll', 'usual'] as const).map((limit) =>
        (['large', 'middle', 'small'] as const).map((code) => {
          const band = bandOf(
            units.filter(({ group }) => group.code === code),
            limit,
            { x, y },
          );
          return band === '' ? null : <path key={`${limit}-${code}`} d={band} class={`band ${limit}`} />;
        }),
      )}
      {units.map(({ institution, answeredInTime, share, beyond }) => (
        <MarkOfUnit key={institution.id} x={x(answeredInTime.of)} y={y(share)} side={beyond?.side} />
      ))}
      {names.map(({ name, x: middle }, place) => (
        <text key={name} x={middle} y={heights[place]} class="middle name">
          {name}
        </text>
      ))}
      {marks.map((due, place) => (
        <text key={due} x={x(due)} y={foot + 18} class={place === marks.length - 1 ? 'end' : 'middle'}>
          {counted(due, language)}
        </text>
      ))}
      <text x={width - right} y={foot + 40} class="end">
        {say(columnWords.due)} →
      </text>
    </ChartDrawing>
  );
}

/** The share from which on the drawing begins, in tens of percent: below it there is neither a unit nor a band. */
const lowestIn = (units: readonly Drawn[]): number =>
  Math.floor(Math.min(...units.flatMap(({ share, funnel }) => [share, funnel.almostAll.from])) * 10) / 10;

/** A band goes so far, in CSS pixels, beyond the first and the last of its units: of one it is seen too. */
const overhang = 8;

/** The band between the limits of units of one group, in their order. */
function bandOf(units: readonly Drawn[], limit: Limit, { x, y }: Readonly<Record<'x' | 'y', Scale>>): string {
  const edge = (which: 'from' | 'upTo') =>
    units.flatMap(({ answeredInTime: { of }, funnel }, place): (readonly [number, number])[] => {
      const at = y(funnel[limit][which]);
      return [
        ...(place === 0 ? [[x(of) - overhang, at] as const] : []),
        [x(of), at],
        ...(place === units.length - 1 ? [[x(of) + overhang, at] as const] : []),
      ];
    });
  return units.length === 0 ? '' : `${lineThrough([...edge('upTo'), ...edge('from').toReversed()])}Z`;
}

interface MarkOfUnitProps {
  readonly x: number;
  readonly y: number;
  readonly side: 'below' | 'above' | undefined;
}

/** A disc within the band; a triangle that points to the side on which it lies outside. */
function MarkOfUnit({ x, y, side }: MarkOfUnitProps) {
  if (side === undefined) return <circle cx={x} cy={y} r={4} class="mark" />;
  const tip = side === 'above' ? -7 : 7;
  return (
    <path d={`M${x - 7},${y - tip / 2}L${x + 7},${y - tip / 2}L${x},${y + tip}Z`} class={`mark ${side}`} />
  );
}

function FunnelTable({ units }: { readonly units: readonly Drawn[] }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <RowsTable
      look="deadlines of-figures"
      caption={say(texts.funnel)}
      columns={[
        columnWords.institution,
        columnWords.due,
        columnWords.share,
        texts.usualBand,
        texts.almostAllBand,
      ].map(say)}
      rows={units.map(({ institution, answeredInTime, share, funnel, beyond }) => ({
        key: institution.id,
        cells: [
          say(institution.shortName),
          counted(answeredInTime.of, language),
          `${inPercent(share, language)}${
            beyond === undefined ? '' : `, ${say(beyondTexts[beyond.side][beyond.limit])}`
          }`,
          ...(['usual', 'almostAll'] as const).map(
            (limit) =>
              `${inPercent(funnel[limit].from, language)}–${inPercent(funnel[limit].upTo, language)}`,
          ),
        ],
      }))}
    />
  );
}
