import { useLanguage, useSay } from '../../platform/language.ts';
import { changed, counted } from '../platform/numbers.ts';
import { inThirtyDaysText, oversightTexts as texts } from './texts.ts';
import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { shortDay } from './trends.tsx';
import { SparkLine } from './spark-line.tsx';
import type { TodayReply } from './use-figures.ts';

const lines = [
  { stock: 'waiting', name: texts.waiting, look: 'accent' },
  { stock: 'overdueToAnswer', name: texts.overdueToAnswer, look: 'danger' },
] as const;

/** How what waits and what is overdue went in thirty days: each from zero, with its first and last day. */
export function StockLines({ days }: Pick<TodayReply, 'days'>) {
  const say = useSay();
  const language = useLanguage();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <div class="stock-lines">
      {lines.map(({ stock, name, look }) => (
        <figure key={stock} class={`key ${look}`}>
          <SparkLine values={days.map((day) => day[stock])} />
          <figcaption>
            <strong>
              {counted(last[stock], language)} {say(name).toLowerCase()}
            </strong>
            <span>{say(inThirtyDaysText(inEach((one) => changed(last[stock] - first[stock], one))))}</span>
          </figcaption>
          <p class="ends">
            <span>{shortDay(first.date)}</span>
            <span>{shortDay(last.date)}</span>
          </p>
        </figure>
      ))}
    </div>
  );
}
