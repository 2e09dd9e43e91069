import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { MeasuresReply } from './use-figures.ts';
import { linear } from './chart-scale.ts';
import { CountsTable } from './counts-table.tsx';
import { ChartDrawing, FigureOfChart } from './figure-of-chart.tsx';
import { measureTexts } from './measure-texts.ts';
import { counted } from '../platform/numbers.ts';
import { agesSaid, ageText, oversightTexts as texts } from './texts.ts';

type Ages = MeasuresReply['ages'];

/** From this place on what waits is old: more than 30 working days. */
const old = 3;

const rowHeight = 34;
const barHeight = 22;

/** What each age is called. */
const namesOf = (ages: Ages) =>
  ages.map(({ upTo }, place) => ageText(place === 0 ? 0 : (ages[place - 1]?.upTo ?? 0) + 1, upTo));

const sumOf = (ages: Ages): number => ages.reduce((sum, { count }) => sum + count, 0);

/** What is to be answered by how long it has waited: bars with their counts, hatched where it is old. */
export function AgesChart({ ages }: { readonly ages: Ages }) {
  const say = useSay();
  const title = say(measureTexts.ages.name);
  return (
    <FigureOfChart
      of={title}
      draw={(width) => <AgeBars ages={ages} width={width} title={title} />}
      table={<AgesTable ages={ages} caption={title} />}
    />
  );
}

interface AgeBarsProps {
  readonly ages: Ages;
  readonly width: number;
  readonly title: string;
}

function AgeBars({ ages, width, title }: AgeBarsProps) {
  const say = useSay();
  const language = useLanguage();
  const said = agesSaid(
    inEach((one) => counted(sumOf(ages.slice(0, old)), one)),
    inEach((one) => counted(sumOf(ages.slice(old)), one)),
  );
  const [left, right] = [112, 56];
  const most = Math.max(1, ...ages.map(({ count }) => count));
  const length = linear(0, most, 0, Math.max(40, width - left - right));
  const names = namesOf(ages);
  return (
    <ChartDrawing id="ages" title={title} said={say(said)} width={width} height={ages.length * rowHeight}>
      <Hatching id="ages-hatching" />
      {ages.map(({ count }, place) => {
        const top = place * rowHeight + (rowHeight - barHeight) / 2;
        const middle = place * rowHeight + rowHeight / 2;
        const bar = { x: left, y: top, width: Math.max(count > 0 ? 2 : 0, length(count)), height: barHeight };
        return (
          <g key={place} class={place >= old ? 'is-old' : undefined}>
            <text x={left - 8} y={middle} class="beside">
              {say(names[place] ?? ageText(0, 0))}
            </text>
            <rect {...bar} class="bar" />
            {place >= old && <rect {...bar} fill="url(#ages-hatching)" />}
            <text x={left + bar.width + 6} y={middle} class="value">
              {counted(count, language)}
            </text>
          </g>
        );
      })}
    </ChartDrawing>
  );
}

/** Told apart from plain colour in grey and on paper. */
const Hatching = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="3" height="6" class="hatch" />
    </pattern>
  </defs>
);

/** The chart as a table. */
export function AgesTable({ ages, caption }: { readonly ages: Ages; readonly caption: string }) {
  const say = useSay();
  const names = namesOf(ages);
  const rows = ages.map(({ count }, place) => ({
    id: String(place),
    name: say(names[place] ?? ageText(0, 0)),
    count,
  }));
  return <CountsTable caption={caption} of={say(texts.age)} rows={rows} />;
}
