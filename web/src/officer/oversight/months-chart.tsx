import { monthInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { ChartDrawing, FigureOfChart } from './figure-of-chart.tsx';
import { counted, inPercent } from '../platform/numbers.ts';
import { measureTexts } from './measure-texts.ts';
import { monthsSaid, oversightTexts as texts } from './texts.ts';
import type { TodayReply } from './use-figures.ts';
import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { RowsTable } from '../platform/table.tsx';

type Months = TodayReply['months'];

/** In CSS pixels. */
const [barsHeight, lineTop, height] = [104, 130, 178];

/** What came and was answered, month by month, with the share answered on time above each: bars from zero on one scale. */
export function MonthsChart({ months }: { readonly months: Months }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section aria-labelledby="months">
      <h2 id="months" tabIndex={-1}>
        {say(texts.monthByMonth)}
      </h2>
      <p class="keys-of-bar">
        <span class="quiet-key">{say(texts.arrived)}</span>
        <span class="answered-key">{say(texts.answered)}</span>
        <span class="share-key">{say(measureTexts.answeredInTime.name)}</span>
      </p>
      <FigureOfChart
        of={say(texts.monthByMonth)}
        draw={(width) => <Months months={months} width={width} />}
        table={
          <RowsTable
            look="of-figures"
            caption={say(texts.monthByMonth)}
            columns={[texts.month, texts.arrived, texts.answered, measureTexts.answeredInTime.name].map(say)}
            rows={months.map(({ month, arrived, answered, answeredInTime: { count, of } }) => ({
              key: month,
              cells: [
                monthInFull(month, language),
                counted(arrived, language),
                counted(answered, language),
                of === 0 ? say(texts.none) : inPercent(count / of, language),
              ],
            }))}
          />
        }
      />
    </section>
  );
}

function Months({ months, width }: { readonly months: Months; readonly width: number }) {
  const say = useSay();
  const language = useLanguage();
  const most = Math.max(1, ...months.flatMap(({ arrived, answered }) => [arrived, answered]));
  const step = width / months.length;
  const bar = Math.max(4, Math.min(22, step / 2 - 3));
  const shares = months.flatMap(({ answeredInTime: { count, of } }, place) =>
    of === 0 ? [] : [{ x: (place + 0.5) * step, share: count / of }],
  );
  const y = (share: number) => height - 12 - (height - 12 - lineTop - 12) * share;
  const last = months.at(-1);
  return (
    <ChartDrawing
      id="months-of-figures"
      title={say(texts.monthByMonth)}
      said={say(
        monthsSaid(
          inEach((one) => counted(last?.arrived ?? 0, one)),
          inEach((one) => counted(last?.answered ?? 0, one)),
        ),
      )}
      width={width}
      height={height}
    >
      {months.map(({ month, arrived, answered }, place) => {
        const middle = (place + 0.5) * step;
        const tall = (count: number) => ((barsHeight - 8) * count) / most;
        return (
          <g key={month}>
            <rect
              class="bar came"
              x={middle - bar - 1}
              y={barsHeight - tall(arrived)}
              width={bar}
              height={tall(arrived)}
            />
            <rect
              class="bar"
              x={middle + 1}
              y={barsHeight - tall(answered)}
              width={bar}
              height={tall(answered)}
            />
            <text x={middle} y={barsHeight + 12} class="middle">
              {new Intl.DateTimeFormat(language === 'sw' ? 'sw' : 'en-GB', {
                month: 'short',
                timeZone: 'UTC',
              }).format(new Date(`${month}-15T00:00:00Z`))}
            </text>
          </g>
        );
      })}
      <line class="axis" x1="0" x2={width} y1={barsHeight} y2={barsHeight} />
      <polyline class="stroke share" points={shares.map(({ x, share }) => `${x},${y(share)}`).join(' ')} />
      {shares.map(({ x, share }) => (
        <g key={x}>
          <circle class="mark share" cx={x} cy={y(share)} r="3" />
          {step > 40 && (
            <text x={x} y={y(share) - 10} class="middle">
              {inPercent(share, language)}
            </text>
          )}
        </g>
      ))}
    </ChartDrawing>
  );
}
