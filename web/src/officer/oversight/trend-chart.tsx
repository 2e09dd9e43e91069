import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { RowsTable } from '../platform/table.tsx';
import { lineThrough, linear, roundUp } from './chart-scale.ts';
import { ChartDrawing, FigureOfChart, type ChartProps } from './figure-of-chart.tsx';
import { counted } from '../platform/numbers.ts';
import { oversightTexts as texts, trendSaid } from './texts.ts';

/** What came, was answered and waited in a day or a month, and how that is called. */
export interface TrendPoint {
  readonly name: string;
  /** In the chart, where there is little room. */
  readonly shortName: string;
  readonly arrived: number;
  readonly answered: number;
  /** At its end. */
  readonly waiting: number;
}

interface TrendChartProps {
  readonly id: string;
  readonly title: string;
  /** What a point is of: a day, a month. */
  readonly of: string;
  readonly points: readonly TrendPoint[];
}

/** How it went on: what came and was answered as lines, and below them what waited. */
export function TrendChart({ id, title, of, points }: TrendChartProps) {
  return (
    <FigureOfChart
      of={title}
      draw={(width) => <TrendDrawing id={id} title={title} points={points} width={width} />}
      table={<TrendTable title={title} of={of} points={points} />}
    />
  );
}

interface TrendDrawingProps extends Pick<ChartProps, 'id' | 'title' | 'width'> {
  readonly points: readonly TrendPoint[];
}

const left = 48;
const right = 12;
/** Where the two parts of the drawing begin and end, in CSS pixels from its top. */
const flows = { legend: 14, top: 30, foot: 140 };
const stock = { legend: 172, top: 188, foot: 268 };
const height = 296;

/** So far apart, in CSS pixels, names below the chart can be read. */
const roomOfName = 64;

/** The drawing at a width. */
export function TrendDrawing({ id, title, points, width }: TrendDrawingProps) {
  const say = useSay();
  const language = useLanguage();
  const sum = (name: 'arrived' | 'answered') => points.reduce((total, point) => total + point[name], 0);
  const said = trendSaid(
    inEach((one) => counted(sum('arrived'), one)),
    inEach((one) => counted(sum('answered'), one)),
    inEach((one) => counted(points[0]?.waiting ?? 0, one)),
    inEach((one) => counted(points.at(-1)?.waiting ?? 0, one)),
  );
  const x = linear(0, Math.max(1, points.length - 1), left, width - right);
  const mostFlow = roundUp(Math.max(1, ...points.flatMap(({ arrived, answered }) => [arrived, answered])));
  const mostStock = roundUp(Math.max(1, ...points.map(({ waiting }) => waiting)));
  const flow = linear(0, mostFlow, flows.foot, flows.top);
  const waits = linear(0, mostStock, stock.foot, stock.top);
  const placesOf = (name: 'arrived' | 'answered' | 'waiting') =>
    points.map((point, place) => [x(place), (name === 'waiting' ? waits : flow)(point[name])] as const);
  const waiting = lineThrough(placesOf('waiting'));
  const every = Math.max(
    1,
    Math.ceil(roomOfName / ((width - left - right) / Math.max(1, points.length - 1))),
  );
  return (
    <ChartDrawing id={id} title={title} said={say(said)} width={width} height={height}>
      <Legend at={flows.legend} x={left} look="arrived" text={say(texts.arrived)} />
      <Legend at={flows.legend} x={left + 132} look="answered" text={say(texts.answered)} />
      <Legend at={stock.legend} x={left} look="waiting" text={say(texts.waiting)} />
      {[
        { part: flows, most: mostFlow },
        { part: stock, most: mostStock },
      ].map(({ part, most }) => (
        <g key={part.top}>
          <line x1={left} x2={width - right} y1={part.foot} y2={part.foot} class="axis" />
          <line x1={left} x2={width - right} y1={part.top} y2={part.top} class="guide" />
          <text x={left - 6} y={part.top} class="beside">
            {counted(most, language)}
          </text>
          <text x={left - 6} y={part.foot} class="beside">
            0
          </text>
        </g>
      ))}
      <path d={`${waiting}L${x(points.length - 1)},${stock.foot}L${x(0)},${stock.foot}Z`} class="area" />
      <path d={waiting} class="stroke waiting" />
      {(['arrived', 'answered'] as const).map((name) => (
        <g key={name}>
          <path d={lineThrough(placesOf(name))} class={`stroke ${name}`} />
          {placesOf(name).map(([cx, cy], place) => (
            <Mark key={place} look={name} x={cx} y={cy} />
          ))}
        </g>
      ))}
      {points.map(({ shortName }, place) =>
        (points.length - 1 - place) % every === 0 ? (
          <text
            key={place}
            x={x(place)}
            y={height - 8}
            class={place === points.length - 1 ? 'end' : 'middle'}
          >
            {shortName}
          </text>
        ) : null,
      )}
    </ChartDrawing>
  );
}

interface MarkProps {
  readonly look: 'arrived' | 'answered' | 'waiting';
  readonly x: number;
  readonly y: number;
}

/** A disc of what came, a hollow square of what was answered. */
function Mark({ look, x, y }: MarkProps) {
  return look === 'answered' ? (
    <rect x={x - 3} y={y - 3} width={6} height={6} class="mark answered" />
  ) : (
    <circle cx={x} cy={y} r={3} class="mark arrived" />
  );
}

interface LegendProps {
  readonly look: MarkProps['look'];
  readonly at: number;
  readonly x: number;
  readonly text: string;
}

function Legend({ look, at, x, text }: LegendProps) {
  return (
    <g>
      <line x1={x} x2={x + 26} y1={at} y2={at} class={`stroke ${look}`} />
      {look !== 'waiting' && <Mark look={look} x={x + 13} y={at} />}
      <text x={x + 32} y={at} class="of-legend">
        {text}
      </text>
    </g>
  );
}

const columns = ['arrived', 'answered', 'waiting'] as const;

function TrendTable({ title, of, points }: Omit<TrendChartProps, 'id'>) {
  const say = useSay();
  const language = useLanguage();
  return (
    <RowsTable
      look="deadlines of-figures of-dates"
      caption={title}
      columns={[of, ...columns.map((column) => say(texts[column]))]}
      rows={points.toReversed().map((point) => ({
        key: point.name,
        cells: [point.name, ...columns.map((column) => counted(point[column], language))],
      }))}
    />
  );
}
