import { useCallback } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { outcomeOf } from '../../api/problem.ts';
import { useLanguage, useSay } from '../../language.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import { ownOffice } from '../access/own-office.ts';
import { ListOfLines } from '../lists/list-of-lines.tsx';
import { shortcutsOfList } from '../lists/list-shortcuts.ts';
import { useList, type PageWish } from '../lists/use-list.ts';
import type { QueuedTicket } from '../lists/queued-ticket.ts';
import { WaitingTicket } from '../lists/waiting-ticket.tsx';
import { officerApi } from '../officer-api.ts';
import type { WorkPageProps } from '../pages.tsx';
import { FilterBar, focusFilters } from './filter-bar.tsx';
import { useUnchanged } from './use-unchanged.ts';
import { Offices } from './offices.tsx';
import { addressPartOf, queryOf, queueOf, wishIn, type QueueWish } from './queue-wish.ts';
import { queueTexts as texts, queueTitle } from './texts.ts';
import { useOffice } from './use-office.ts';
import './queue.css';

/** What waits at an office and below it: what is due first at the top. */
export default function QueuePage({ me }: WorkPageProps) {
  const say = useSay();
  const { query } = useLocation();
  const own = ownOffice(me).id;
  const wish = wishIn(query, own);
  const reading = useQueue(wish);
  const office = useOffice(wish.institution, me);
  const title = office === undefined ? texts.title : queueTitle(office.shortName);
  const line = useCallback(
    (one: QueuedTicket) => <WaitingTicket line={one} of={wish.institution} />,
    [wish.institution],
  );
  const shortcuts = [...shortcutsOfList(reading), { keys: ['/'], says: texts.toFilters, does: focusFilters }];
  return (
    <WorkFrame title={title} description={texts.description} me={me} shortcuts={shortcuts}>
      <div class="queue-head">
        <h1 tabIndex={-1}>{say(title)}</h1>
        <Offices me={me} institution={wish.institution} office={office} />
      </div>
      <FilterBar wish={wish} own={own} />
      <ListOfLines
        label={say(title)}
        reading={reading}
        line={line}
        empty={<Nothing wish={wish} own={own} />}
      />
    </WorkFrame>
  );
}

/** Reads the queue that is wished. In another language it is another list. */
function useQueue(wish: QueueWish) {
  const language = useLanguage();
  const { institution } = wish;
  const filters = useUnchanged(queryOf(wish));
  const ask = useCallback(
    ({ cursor, etag }: PageWish) =>
      outcomeOf((signal) =>
        officerApi.GET('/v1/officer/queues/{institution}', {
          params: {
            path: { institution },
            query: { ...filters, ...(cursor !== undefined && { cursor }) },
            header: { 'Accept-Language': language, ...(etag !== undefined && { 'If-None-Match': etag }) },
          },
          signal,
        }),
      ),
    [institution, filters, language],
  );
  return useList(ask);
}

/** There is nothing to list: of the whole queue, or only of what was asked of it. */
function Nothing({ wish, own }: { readonly wish: QueueWish; readonly own: string }) {
  const say = useSay();
  if (wish.filter === undefined) return <p>{say(texts.empty)}</p>;
  return (
    <p>
      {say(texts.emptyFiltered)}{' '}
      <WorkLink to="queue" query={addressPartOf(queueOf(wish.institution), own)}>
        {say(texts.toAll)}
      </WorkLink>
    </p>
  );
}
