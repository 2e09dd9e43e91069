import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import type { ResourceReading } from '../../resource/use-resource.ts';
import { Unanswered } from '../access/unanswered.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import { AgesChart } from './ages-chart.tsx';
import {
  useComparedUnits,
  useDueFirst,
  useGivenDirections,
  useSurges,
  type FiguresQuery,
  type MeasuresReply,
} from './use-figures.ts';
import { ContentsOfBoard } from './contents.tsx';
import { DueFirst } from './due-first.tsx';
import { GivenDirections } from './given-directions.tsx';
import { Meaning } from './meaning.tsx';
import { measureTexts } from './measure-texts.ts';
import { MeetingSheet } from './meeting-sheet.tsx';
import { AllOfMonth, AnsweredOnTime, shownMonth } from './month.tsx';
import { partsOfView, titlesOfParts, type PartOfBoard } from './parts-of-board.ts';
import { PeriodOfFigures } from './period-of-figures.tsx';
import { Ranks } from './ranks.tsx';
import { ReachOfMonth } from './reach.tsx';
import { SaidOfFigures } from './said-of-figures.tsx';
import { SignsOfMonth } from './signs.tsx';
import { StockCards } from './stock-cards.tsx';
import { oversightTexts as texts } from './texts.ts';
import { SurgeCallouts } from './surges.tsx';
import { Trends } from './trends.tsx';
import { UnitsTable } from './units-table.tsx';
import type { MeasuresQuery } from './measures-query.ts';

interface BoardProps {
  readonly asked: FiguresQuery;
  readonly wish: MeasuresQuery;
  readonly view: keyof typeof partsOfView;
  readonly reading: ResourceReading<MeasuresReply>;
}

/** The figures of an institution, or why there are none. Surges stand on top, so nothing is shown before them. */
export function Board({ asked, wish: query, view, reading }: BoardProps) {
  const say = useSay();
  const { data, failure, again } = reading;
  const units = useComparedUnits(asked);
  const dueFirst = useDueFirst(asked);
  const given = { open: useGivenDirections('open'), ended: useGivenDirections('ended') };
  const surges = useSurges();
  const isAwaited = surges.data === undefined && surges.failure === undefined;
  if (data === undefined || isAwaited)
    return failure === undefined ? <Skeleton lines={12} /> : <Unanswered failure={failure} again={again} />;
  const isIndependent = data.without.includes('independent-details');
  const { summary, before } = data;
  const month = shownMonth(data, Date.now());
  const within: MeasuresQuery = { ...query, month };
  const shownUnits = isIndependent ? undefined : units.data;
  const hasMonth = summary !== undefined && before !== undefined;
  const isThere: Readonly<Partial<Record<PartOfBoard, boolean>>> = {
    'due-first': !isIndependent,
    'on-time': hasMonth,
    ranks: hasMonth && shownUnits !== undefined && shownUnits.units.length > 0,
    reach: data.reach !== undefined,
    'of-month': hasMonth,
    units: shownUnits !== undefined,
    signs: data.signs !== undefined,
  };
  const parts = partsOfView[view].filter((part) => isThere[part] ?? true);
  const shows = (part: PartOfBoard): boolean => parts.includes(part);
  return (
    <>
      <div class="board screen-only">
        <SaidOfFigures measures={data} isStale={failure !== undefined} />
        {summary !== undefined && <PeriodOfFigures month={month} isChosen={query.month !== undefined} />}
        {surges.data !== undefined && <SurgeCallouts shown={surges.data} />}
        <ContentsOfBoard parts={parts} />
        {shows('now') && <StockCards measures={data} opensLists={!isIndependent} />}
        {shows('ages') && (
          <div class="side-by-side">
            <section aria-labelledby="ages">
              <h2 id="ages" tabIndex={-1}>
                {say(titlesOfParts.ages)}
              </h2>
              <p class="small">{say(texts.age)}</p>
              <AgesChart ages={data.ages} />
              <Meaning of={measureTexts.ages}>
                {!isIndependent && (
                  <p>
                    <WorkLink
                      to="queue"
                      query={`?${new URLSearchParams({ institution: data.institution.id }).toString()}`}
                    >
                      {say(texts.toTickets)}
                    </WorkLink>
                  </p>
                )}
              </Meaning>
            </section>
            {!isIndependent && <DueFirst institution={data.institution.id} reading={dueFirst} />}
          </div>
        )}
        {shows('on-time') && summary !== undefined && before !== undefined && (
          <div class="side-by-side">
            <AnsweredOnTime month={month} summary={summary} before={before} units={shownUnits} wish={query} />
            {shownUnits !== undefined && shownUnits.units.length > 0 && (
              <Ranks units={shownUnits} month={month} wish={within} />
            )}
          </div>
        )}
        {shows('given') && <GivenDirections {...given} />}
        {shows('trend') && <Trends measures={data} />}
        {shows('reach') && <ReachOfMonth measures={data} />}
        {shows('of-month') && summary !== undefined && before !== undefined && (
          <AllOfMonth month={month} summary={summary} before={before} />
        )}
        {shows('units') && shownUnits !== undefined && (
          <UnitsTable shown={shownUnits} month={month} wish={within} />
        )}
        {shows('signs') && data.signs !== undefined && (
          <SignsOfMonth institution={data.institution.id} month={month} signs={data.signs} />
        )}
      </div>
      <MeetingSheet
        measures={data}
        units={shownUnits}
        surges={surges.data}
        dueFirst={isIndependent ? undefined : dueFirst.data}
        given={given.open.data}
      />
    </>
  );
}
