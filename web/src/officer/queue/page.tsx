import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import type { Me } from '../session/me.ts';
import { officesOf, ownOffice } from '../access/own-office.ts';
import { isRefusedForGood } from '../access/refused-for-good.ts';
import { ColumnsOfTickets } from '../lists/columns-of-tickets.tsx';
import { EntryList } from '../lists/entry-list.tsx';
import { shortcutsOfList } from '../lists/list-shortcuts.ts';
import { orderOf } from '../lists/list-state.ts';
import { NothingListed } from '../lists/nothing-listed.tsx';
import { useWayThrough } from '../lists/way-through.ts';
import { SaveList } from '../saved-lists/save-list.tsx';
import { RowHeightChoice } from '../lists/row-height-choice.tsx';
import { useList, type ReadList } from '../lists/use-list.ts';
import type { QueuedTicket } from '../lists/queued-ticket.ts';
import { WaitingTicket } from '../lists/waiting-ticket.tsx';
import { createEarly } from '../../resource/early.ts';
import { officerApi } from '../session/officer-api.ts';
import { takeUnreadNews } from '../unread/unread-count.ts';
import type { UnreadNews } from '../unread/unread-news.ts';
import { whoseLogin } from '../session/session.ts';
import type { WhichPage } from '../../resource/pages.ts';
import type { WorkPageModule, WorkPageProps } from '../pages.tsx';
import { LayoutChoice } from '../lists/layout-choice.tsx';
import { useViews } from '../views/use-views.ts';
import { ViewsBar } from '../views/views-bar.tsx';
import { ChooseEntry, EntryResultMark } from './choose-entry.tsx';
import { actsOnChosenAt } from './acts-on-chosen-at.ts';
import { findAllOf } from './all-found.ts';
import { BarThatComes } from './bar-that-comes.tsx';
import { forgetChosen, keepAmong, nothingChosen } from './chosen-entries.ts';
import { shortcutsOfChosen } from './chosen-shortcuts.ts';
import { FilterBar, focusFilters } from './filter-bar.tsx';
import { focusDate } from './more-filters.tsx';
import { groupsOfQueue } from './groups-of-queue.tsx';
import { Offices } from './offices.tsx';
import { OpenPreview } from '../preview/open-preview.tsx';
import { PreviewBeside } from '../preview/preview-beside.tsx';
import { nothingPreviewed, shortcutsOfPreview } from '../preview/previewed.ts';
import { useWideWindow } from '../platform/use-small-window.ts';
import { addressPartOf, isFiltered, queueOf, queueQueryIn, type QueueQuery } from '../lists/queue-query.ts';
import { queueTexts as texts, queueTitle } from './texts.ts';
import { useOffice } from '../lists/use-office.ts';
import { useCounts } from '../lists/use-counts.ts';
import './queue.css';

/** What waits at an office and below it: what is overdue at the top. */
export default function QueuePage({ me }: WorkPageProps) {
  const say = useSay();
  const { query } = useLocation();
  const own = ownOffice(me).id;
  const wish = queueQueryIn(query, own);
  const reading = useQueue(wish);
  useWayThrough('queue', reading.list);
  const counted = useCounts(reading.first?.counts, wish.institution);
  const views = useViews(me, wish);
  const office = useOffice(wish.institution, me);
  const title = office === undefined ? texts.title : queueTitle(office.shortName);
  const may = actsOnChosenAt(me, wish.institution);
  const acts = may.works || may.directs;
  const isRefused = reading.list === undefined && isRefusedForGood(reading.failure);
  const { chosen, order } = useChosen(reading, me, may.directs);
  const findAll = useFindAll(reading, (one) => may.directs || isWorkedOnBy(me, one));
  const isWide = useWideWindow();
  const [previewed] = useState(nothingPreviewed);
  const line = useCallback(
    (one: QueuedTicket) => (
      <>
        {acts && (may.directs || isWorkedOnBy(me, one)) && (
          <ChooseEntry chosen={chosen} number={one.number} order={order} />
        )}
        <WaitingTicket line={one} of={wish.institution} />
        <EntryResultMark chosen={chosen} number={one.number} />
        {isWide && <OpenPreview previewed={previewed} number={one.number} />}
      </>
    ),
    [isWide, previewed, acts, may.directs, chosen, order, me, wish.institution],
  );
  useUnreadNews(reading.first?.news);
  const shortcuts = [
    ...shortcutsOfList(reading),
    ...(isWide ? shortcutsOfPreview(previewed) : []),
    ...(acts ? shortcutsOfChosen(chosen, order) : []),
    ...views.shortcuts,
    { keys: ['f'], says: texts.toFilters, does: focusFilters },
    { keys: ['g'], says: texts.toDate, does: focusDate },
  ];
  return (
    <WorkFrame title={title} description={texts.description} me={me} shortcuts={shortcuts}>
      <div class={office === undefined ? 'queue-head awaited' : 'queue-head'}>
        <h1 tabIndex={-1}>{say(title)}</h1>
        <ViewsBar views={views} wish={wish} me={me} counted={counted} />
        <Offices me={me} wish={wish} office={office} />
        <RowHeightChoice />
        <SaveList reading={reading} loadTable={loadTable} />
        <LayoutChoice shown="queue" query={addressPartOf(queueOf(wish.institution), own)} />
      </div>
      {!isRefused && <FilterBar wish={wish} me={me} counted={counted} narrowed={reading.first?.narrowed} />}
      {/* Another one where it is refused: what chose goes, and nothing that stood below it moves. */}
      <div key={String(isRefused)} class={isRefused ? undefined : 'list-and-preview'}>
        <div class="list-beside">
          <EntryList
            label={say(title)}
            reading={reading}
            line={line}
            look={acts ? 'of-ticket choosable' : 'of-ticket'}
            columns={<ColumnsOfTickets />}
            groups={groupsOfQueue(wish.filters)}
            empty={<Nothing wish={wish} own={own} />}
          />
          {acts && (
            <BarThatComes
              key={JSON.stringify(wish)}
              chosen={chosen}
              institution={wish.institution}
              may={may}
              holderOf={(number) => lineOf(reading, number)?.institution.id}
              findAll={findAll}
              onDone={reading.soon}
            />
          )}
        </div>
        {isWide && !isRefused && <PreviewBeside previewed={previewed} />}
      </div>
    </WorkFrame>
  );
}

/** Takes what each answer of the queue tells of news: for the head of all pages, and for notices. */
function useUnreadNews(news: UnreadNews | undefined): void {
  const language = useLanguage();
  useEffect(() => {
    if (news !== undefined) takeUnreadNews(news, language);
  }, [news, language]);
}

const loadTable = () => import('../saved-lists/table-of-tickets.ts');

/** A page with fewer fills no screen: it is read on at once. */
const shortPage = 15;

/** Whether it lies with an office of theirs: what lies with others, however near, is looked at and no more. */
const isWorkedOnBy = (me: Me, { institution, unit }: QueuedTicket): boolean =>
  officesOf(me).some(({ id }) => id === institution.id || id === unit);

const lineOf = ({ list }: ReadList<QueuedTicket>, number: string): QueuedTicket | undefined =>
  list?.pages.flat().find((one) => one.number === number);

/** What of a list is chosen: as long as it is listed, whatever is read meanwhile. */
function useChosen({ list }: ReadList<QueuedTicket>, me: Me, directs: boolean) {
  const [chosen] = useState(nothingChosen);
  const now = useRef(list);
  now.current = list;
  const order = useCallback(
    () =>
      (now.current?.pages.flat() ?? [])
        .filter((one) => directs || isWorkedOnBy(me, one))
        .map(({ number }) => number),
    [me, directs],
  );
  useEffect(() => {
    if (list === undefined) forgetChosen(chosen);
    else keepAmong(chosen, orderOf(list));
  }, [list, chosen]);
  return { chosen, order };
}

/** How all is found that a queue has by its filters, where there is more than what is shown of it. */
function useFindAll(reading: ReadList<QueuedTicket>, isMeant: (line: QueuedTicket) => boolean) {
  if (reading.list === undefined) return undefined;
  return (onFound: (count: number) => void) => findAllOf(reading, { isMeant, onFound });
}

/** A page of a queue. The first one says how many each filter finds as well: one request. */
const pageOfQueue = createEarly(
  ({ institution, filters, cursor }: QueueQuery & WhichPage, request) =>
    officerApi.GET('/v1/officer/queues/{institution}', {
      ...request,
      params: {
        path: { institution },
        query: { ...filters, ...(cursor === undefined ? { counts: 'true' } : { cursor }) },
      },
    }),
  whoseLogin,
);

/** Asks for the first page of the queue that an address means. */
export const begins: WorkPageModule['begins'] = (query, own) => pageOfQueue.begin(queueQueryIn(query, own));

/**
 * Reads the queue that is wished; where the first page of a large office is short, the next one with it. In another language it is another
 * list.
 */
const useQueue = (wish: QueueQuery) =>
  useList(
    async (request, page) => {
      const first = await pageOfQueue.ask({ ...wish, ...page }, request);
      const { data } = first;
      if (data?.next === undefined || data.lines.length >= shortPage) return first;
      const more = await pageOfQueue.ask({ ...wish, cursor: data.next }, request);
      if (more.data === undefined) return first;
      const lines = [...data.lines, ...more.data.lines];
      return { ...first, data: { ...omit(data, 'next'), ...omit(more.data, 'lines'), lines } };
    },
    ({ lines }) => lines,
    [wish.institution, JSON.stringify(wish.filters), useLanguage()],
  );

/** There is nothing to list: of the whole queue, or only of what was asked of it. */
function Nothing({ wish: query, own }: { readonly wish: QueueQuery; readonly own: string }) {
  const say = useSay();
  if (!isFiltered(query))
    return (
      <NothingListed said={say(texts.empty)} isDone>
        {say(texts.willCome)}
      </NothingListed>
    );
  return (
    <NothingListed said={say(texts.emptyFiltered)}>
      <WorkLink to="queue" query={addressPartOf(queueOf(query.institution), own)}>
        {say(texts.toAll)}
      </WorkLink>
    </NothingListed>
  );
}
