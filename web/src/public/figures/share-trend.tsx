import { Details } from '../../design/details.tsx';
import { monthInFull, monthInShort } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { SharesReply, ShareOfMonth } from './published.ts';
import { figuresPage as texts, ofHundred, shareTrendSaid, trendTitle } from './texts.ts';

type TrendMonth = SharesReply['trend'][number];
/** A month of the trend that has a share, at its place among the twelve. */
interface ToldMonth {
  readonly month: string;
  readonly place: number;
  readonly share: ShareOfMonth;
}

/** Fewer months are no line. */
const leastMonths = 2;

/** The share answered in time, month by month, as a line in the band in which the true one may lie. */
export function ShareTrend({ trend }: { readonly trend: readonly TrendMonth[] }) {
  const say = useSay();
  const told = trend.flatMap(({ month, share }, place): readonly ToldMonth[] =>
    share === undefined ? [] : [{ month, place, share }],
  );
  const [first, last] = [told[0], told[told.length - 1]];
  if (told.length < leastMonths || first === undefined || last === undefined) return null;
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">
        {say(trendTitle(wayOf(first.share, last.share), shareIn(first.share), shareIn(last.share)))}
      </h2>
      <p class="small quiet">{say(texts.trendNote)}</p>
      <TrendLine told={told} months={trend} />
      <Details title={say(texts.theNumbers)}>
        <TrendNumbers told={told} />
      </Details>
    </section>
  );
}

const shareIn = ({ inTime, due }: ShareOfMonth): number => inTime / due;

/** Up or down only where the intervals of both do not meet: else it may be chance. */
function wayOf(first: ShareOfMonth, last: ShareOfMonth): 'up' | 'down' | 'like' {
  if (last.from > first.upTo) return 'up';
  return last.upTo < first.from ? 'down' : 'like';
}

/** In units of the drawing. */
const [left, right, top, foot] = [30, 318, 24, 150] as const;

interface TrendLineProps {
  readonly told: readonly ToldMonth[];
  readonly months: readonly TrendMonth[];
}

function TrendLine({ told, months }: TrendLineProps) {
  const say = useSay();
  const language = useLanguage();
  const low = Math.floor(Math.min(...told.map(({ share }) => share.from)) * 10) / 10;
  const high = Math.max(low + 0.2, Math.ceil(Math.max(...told.map(({ share }) => share.upTo)) * 10) / 10);
  const x = (place: number) => left + 8 + (place * (right - left - 16)) / (months.length - 1);
  const y = (share: number) => foot - ((share - low) / (high - low)) * (foot - top);
  const point = (place: number, share: number) => `${x(place).toFixed(1)} ${y(share).toFixed(1)}`;
  const path = (points: readonly string[]) => `M${points.join('L')}`;
  const grid = Array.from({ length: Math.round((high - low) * 10) + 1 }, (_, step) => low + step / 10);
  const ends = [told[0], told[told.length - 1]].filter((month) => month !== undefined);
  return (
    <svg
      class="trend"
      viewBox="0 0 328 176"
      role="img"
      aria-label={say(shareTrendSaid(told.map(({ month, share }) => ({ month, share: shareIn(share) }))))}
    >
      {grid.map((share) => (
        <g key={share}>
          <line class="grid" x1={left} x2={right} y1={y(share)} y2={y(share)} />
          <text x={left - 6} y={y(share) + 4} text-anchor="end">
            {ofHundred(share)}
          </text>
        </g>
      ))}
      <path
        class="band"
        d={`${path([
          ...told.map(({ place, share }) => point(place, share.upTo)),
          ...told.toReversed().map(({ place, share }) => point(place, share.from)),
        ])}z`}
      />
      <path class="series" d={path(told.map(({ place, share }) => point(place, shareIn(share))))} />
      {ends.map(({ month, place, share }) => (
        <g key={month}>
          <circle class="dot" cx={x(place)} cy={y(shareIn(share))} r="5" />
          <text class="strong" x={x(place)} y={y(shareIn(share)) - 12} text-anchor="middle">
            {ofHundred(shareIn(share))}
          </text>
        </g>
      ))}
      {months.map(
        ({ month }, place) =>
          (months.length - 1 - place) % 3 === 0 && (
            <text key={month} x={x(place)} y={foot + 20} text-anchor="middle">
              {monthInShort(month, language)}
            </text>
          ),
      )}
    </svg>
  );
}

function TrendNumbers({ told }: Pick<TrendLineProps, 'told'>) {
  const say = useSay();
  const language = useLanguage();
  return (
    <table class="shares">
      <thead>
        <tr>
          <th scope="col">{say(texts.month)}</th>
          <th scope="col">{say(texts.inTimeColumn)}</th>
          <th scope="col">{say(texts.bandColumn)}</th>
        </tr>
      </thead>
      <tbody>
        {told.map(({ month, share }) => (
          <tr key={month}>
            <th scope="row">{monthInFull(month, language)}</th>
            <td>{ofHundred(shareIn(share))}</td>
            <td>
              {ofHundred(share.from)}–{ofHundred(share.upTo)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
