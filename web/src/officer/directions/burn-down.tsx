import { dateInShort } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { institutionDirectionTexts as texts } from './texts.ts';

type Opened = ReplyOf<'show-institution-direction'>;

const width = 400;
const height = 130;
const margin = 26;

/** What was left, day by day, beside the straight line to the date. */
export function BurnDown({ direction }: { readonly direction: Opened }) {
  const say = useSay();
  const language = useLanguage();
  const { events, left, included, givenAt, dueBy, givenDate, dueDate } = direction;
  const now = new Date().toISOString();
  const points = [...events.map(({ at, left: then }) => ({ at, left: then })), { at: now, left }];
  const first = Date.parse(givenAt);
  const last = Math.max(Date.parse(dueBy), ...points.map(({ at }) => Date.parse(at)));
  const x = (at: string): number =>
    margin + ((width - 2 * margin) * (Date.parse(at) - first)) / Math.max(1, last - first);
  const y = (count: number): number => 12 + (height - 42) * (1 - count / Math.max(1, included));
  const line = points.map(({ at, left: then }) => `${x(at).toFixed(1)},${y(then).toFixed(1)}`).join(' ');
  const said = `${say(texts.stillOpen)}: ${say(texts.leftOf({ count: included }))}, ${dateInShort(givenDate, language)}; ${say(texts.leftOf({ count: left }))}`;
  return (
    <svg class="burn-down" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said}>
      <path class="axis" d={`M${margin} ${y(0)}H${width - margin}`} />
      <path class="wanted" d={`M${margin} ${y(included)}L${x(dueBy)} ${y(0)}`} />
      <path class="date" d={`M${x(dueBy)} 6V${y(0)}`} />
      <polyline class="left" points={line} />
      <circle cx={x(now)} cy={y(left)} r="3.5" />
      <text x={margin - 4} y={y(included) + 4} text-anchor="end">
        {included}
      </text>
      <text x={margin - 4} y={y(0) + 4} text-anchor="end">
        0
      </text>
      <text x={margin} y={height - 8}>
        {dateInShort(givenDate, language)}
      </text>
      <text x={x(dueBy)} y={height - 8} text-anchor="end">
        {dateInShort(dueDate, language)}
      </text>
    </svg>
  );
}
