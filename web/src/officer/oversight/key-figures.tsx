import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ListedFigure } from '../../../../domain/foundation/vocabulary/queue-filters.ts';
import { monthInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { listOfFigure } from '../../../../words/measures/figure-links.ts';
import type { MeasuresQuery } from './measures-query.ts';
import { measureTexts } from './measure-texts.ts';
import { changed, counted, inPercent } from '../platform/numbers.ts';
import { SparkLine } from './spark-line.tsx';
import {
  inThirtyDaysText,
  oversightTexts as texts,
  ofAllText,
  monthShareText,
  notOverdueText,
  pausedText,
} from './texts.ts';
import { ToPart } from './to-part.tsx';
import type { TodayReply } from './use-figures.ts';

interface KeyFiguresProps {
  readonly today: TodayReply;
  /** Whether the reader may read the queue of the institution. */
  readonly opensLists: boolean;
  readonly wish: MeasuresQuery;
}

type Stock = 'waiting' | 'overdueToAnswer' | 'unacknowledged';

const cards = [
  { stock: 'waiting', figure: 'waiting', name: texts.waiting, look: 'neutral' },
  { stock: 'overdueToAnswer', figure: 'overdue-to-answer', name: texts.overdueToAnswer, look: 'danger' },
  { stock: 'unacknowledged', figure: 'unacknowledged', name: texts.notAcknowledged, look: 'information' },
] as const satisfies readonly {
  readonly stock: Stock;
  readonly figure: ListedFigure;
  readonly name: Text;
  readonly look: string;
}[];

/** The four figures of an overseer: each number opens the list that it counts, the share the table of which it is the sum. */
export function KeyFigures({ today, opensLists, wish }: KeyFiguresProps) {
  const say = useSay();
  const language = useLanguage();
  const { standing, days, institution, answeredInTime, before } = today;
  return (
    <section aria-labelledby="now">
      <h2 id="now" tabIndex={-1}>
        {say(texts.now)} {opensLists && <span class="beside-title">{say(texts.eachOpens)}</span>}
      </h2>
      <div class="key-figures">
        {cards.map(({ stock, figure, name, look }) => (
          <div key={stock} class={`key ${standing[stock] === 0 ? 'neutral' : look}`}>
            <h3>
              {opensLists ? (
                <WorkLink
                  to="queue"
                  query={listOfFigure({ institution: institution.id, figure, kind: wish.kind })}
                >
                  {say(name)}
                </WorkLink>
              ) : (
                say(name)
              )}
            </h3>
            <strong class="number">{counted(standing[stock], language)}</strong>
            <SparkLine values={days.map((day) => day[stock])} />
            <p>{say(besideStock(stock, today))}</p>
          </div>
        ))}
        <div class="key accent">
          <h3>
            {today.units.length > 0 ? (
              <ToPart part="units">{say(measureTexts.answeredInTime.name)}</ToPart>
            ) : (
              say(measureTexts.answeredInTime.name)
            )}
          </h3>
          <strong class="number">
            {answeredInTime.of === 0 ? '–' : inPercent(answeredInTime.count / answeredInTime.of, language)}
          </strong>
          <SparkLine values={sharesByWeek(days)} most={1} />
          <p>
            {say(
              ofAllText(
                inEach((one) => counted(answeredInTime.count, one)),
                inEach((one) => counted(answeredInTime.of, one)),
              ),
            )}
            {before.of > 0 &&
              `; ${say(
                monthShareText(
                  inEach((one) => monthInFull(before.month, one)),
                  inEach((one) => inPercent(before.count / before.of, one)),
                ),
              )}`}
          </p>
        </div>
      </div>
    </section>
  );
}

/** What stands beside a stock: how it changed in thirty days, and what of it is late or paused. */
function besideStock(stock: Stock, { standing, days }: TodayReply): Text {
  const by = standing[stock] - (days[0]?.[stock] ?? standing[stock]);
  const change = inThirtyDaysText(inEach((one) => changed(by, one)));
  const countText = (count: number): Text => inEach((one) => counted(count, one));
  if (stock === 'overdueToAnswer')
    return inEach((one) => `${change[one]}. ${pausedText(countText(standing.paused))[one]}`);
  if (stock === 'unacknowledged') return notOverdueText(countText(standing.overdueToAcknowledge));
  return change;
}

/** Shares of seven days each, up to yesterday: of a day too little is due. */
function sharesByWeek(days: TodayReply['days']): readonly number[] {
  const over = days.slice(0, -1).map(({ answeredInTime }) => answeredInTime);
  return over.flatMap((_, end) => {
    const week = over.slice(Math.max(0, end - 6), end + 1);
    const of = week.reduce((sum, share) => sum + share.of, 0);
    return end < 6 || of === 0 ? [] : [week.reduce((sum, share) => sum + share.count, 0) / of];
  });
}
