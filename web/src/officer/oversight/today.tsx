import { Skeleton } from '../../design/skeleton.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { ResourceReading } from '../../resource/use-resource.ts';
import { Unanswered } from '../access/unanswered.tsx';
import { dateInFull, monthInFull } from '../../platform/dates.ts';
import { ChangesTable } from './changes-table.tsx';
import { FurthestBelow } from './furthest-below.tsx';
import { KeyFigures } from './key-figures.tsx';
import type { MeasuresQuery } from './measures-query.ts';
import { MonthsChart } from './months-chart.tsx';
import { MyDirections } from './my-directions.tsx';
import { PriorityList } from './priority-list.tsx';
import { RegionMap } from './region-map.tsx';
import { SaidOfFigures } from './said-of-figures.tsx';
import { StockLines } from './stock-lines.tsx';
import { SurgeCallouts } from './surges.tsx';
import { needsYouText, oversightTexts as texts, ofMonthText } from './texts.ts';
import { UnitsToday } from './units-today.tsx';
import { useGivenDirections, useSurges, type TodayReply } from './use-figures.ts';
import { WaysOfMonth } from './ways-of-month.tsx';
import './today.css';

interface TodayBoardProps {
  readonly wish: MeasuresQuery;
  readonly reading: ResourceReading<TodayReply>;
}

/** What an overseer needs first: what is overdue, what needs them, who is worst, and where it comes from. */
export function TodayBoard({ wish, reading: { data, failure, again } }: TodayBoardProps) {
  const say = useSay();
  const language = useLanguage();
  const given = useGivenDirections('open');
  const surges = useSurges();
  const isAwaited = surges.data === undefined && surges.failure === undefined;
  if (data === undefined || isAwaited)
    return failure === undefined ? <Skeleton lines={12} /> : <Unanswered failure={failure} again={again} />;
  const isIndependent = data.without.includes('independent-details');
  const today = dateInFull(data.days.at(-1)?.date ?? data.upTo, language);
  const month = monthInFull(data.before.month, language);
  return (
    <div class="board today">
      <SaidOfFigures measures={data} isStale={failure !== undefined} />
      <div class="two-columns">
        <div class="column">
          {surges.data !== undefined && (
            <div class="surges">
              <SurgeCallouts shown={surges.data} />
            </div>
          )}
          <section aria-labelledby="needs-you">
            <h2 id="needs-you" tabIndex={-1}>
              {say(needsYouText(today))} <span class="beside-title">{say(texts.worstFirst)}</span>
            </h2>
            <PriorityList
              priorities={data.priorities}
              shown={data.institution.id}
              isIndependent={isIndependent}
            />
          </section>
          {data.changes !== undefined && <ChangesTable changes={data.changes} />}
          <StockLines days={data.days} />
          {!isIndependent && <UnitsToday today={data} wish={wish} />}
          <MonthsChart months={data.months} />
        </div>
        <div class="column">
          <KeyFigures today={data} opensLists={!isIndependent} wish={wish} />
          {data.units.length > 0 && <FurthestBelow units={data.units} wish={wish} />}
          <MyDirections reading={given} />
          {data.reach !== undefined && (
            <>
              <section aria-labelledby="regions-of-month">
                <h2 id="regions-of-month" tabIndex={-1}>
                  {say(texts.whereFrom)} <span class="beside-title">{say(ofMonthText(month))}</span>
                </h2>
                <RegionMap regions={data.reach.regions} />
              </section>
              <section aria-labelledby="ways-of-month">
                <h2 id="ways-of-month" tabIndex={-1}>
                  {say(texts.howItCame)} <span class="beside-title">{say(ofMonthText(month))}</span>
                </h2>
                <WaysOfMonth channels={data.reach.channels} />
              </section>
            </>
          )}
        </div>
      </div>
    </div>
  );
}
