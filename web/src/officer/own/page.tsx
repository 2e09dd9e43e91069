import { useState } from 'preact/hooks';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import { ColumnsOfTickets } from '../lists/columns-of-tickets.tsx';
import { EntryList } from '../lists/entry-list.tsx';
import { shortcutsOfList } from '../lists/list-shortcuts.ts';
import { NothingListed } from '../lists/nothing-listed.tsx';
import { SaveList } from '../saved-lists/save-list.tsx';
import { useWayThrough } from '../lists/way-through.ts';
import { isRead, useList } from '../lists/use-list.ts';
import type { QueuedTicket } from '../lists/queued-ticket.ts';
import { WaitingTicket } from '../lists/waiting-ticket.tsx';
import { officerApi } from '../session/officer-api.ts';
import type { WorkPageProps } from '../pages.tsx';
import { OwnAbsence } from '../out/own-absence.tsx';
import { StandsInFor } from '../out/stands-in-for.tsx';
import { ownTexts as texts } from './texts.ts';
import './own.css';

const line = (one: QueuedTicket) => <WaitingTicket line={one} />;

const loadTable = () => import('../saved-lists/table-of-tickets.ts');

/** What is assigned to who reads it. */
export default function OwnTicketsPage({ me }: WorkPageProps) {
  const say = useSay();
  const reading = useOwnTickets();
  useWayThrough('own', reading.list);
  /** Those whose tickets are listed by now, of whom who reads stands in for. */
  const [listed, setListed] = useState<readonly string[]>([]);
  const absent = me.standsInFor ?? [];
  /** Whether the own list, and those of so many that are absent, are as long as they are. */
  const areListed = (many: number): boolean =>
    isRead(reading) && absent.slice(0, many).every(({ id }) => listed.includes(id));
  return (
    <WorkFrame
      title={texts.title}
      description={texts.description}
      me={me}
      shortcuts={shortcutsOfList(reading)}
    >
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <p class="ways-of-own">
        <WorkLink to="news">{say(texts.toNews)}</WorkLink>
        {me.permissions.includes('identities:request') && (
          <WorkLink to="requests">{say(texts.toRequests)}</WorkLink>
        )}
        <SaveList reading={reading} loadTable={loadTable} />
      </p>
      <EntryList
        label={say(texts.title)}
        reading={reading}
        line={line}
        look="of-ticket"
        columns={<ColumnsOfTickets />}
        empty={
          <NothingListed said={say(texts.empty)} isDone>
            <WorkLink to="queue">{say(texts.toQueue)}</WorkLink>
          </NothingListed>
        }
      />
      {/* Below a list, each comes once the lists above are as long as they are. */}
      {absent.map((one, place) => (
        <StandsInFor
          key={one.id}
          {...{ me, absent: one }}
          isHidden={!areListed(place)}
          onListed={() => setListed((before) => [...before, one.id])}
        />
      ))}
      {me.permissions.includes('institutions:hand-over') && areListed(absent.length) && (
        <OwnAbsence me={me} />
      )}
    </WorkFrame>
  );
}

/** Reads what is assigned to who asks. In another language it is another list. */
const useOwnTickets = () =>
  useList(
    (request, page) => officerApi.GET('/v1/officer/tickets', { ...request, params: { query: page } }),
    ({ lines }) => lines,
    [useLanguage()],
  );
