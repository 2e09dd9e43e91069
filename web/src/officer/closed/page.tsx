import { useCallback } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { ReplyOf } from '../../api/routes.ts';
import { monthInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { ownOffice } from '../access/own-office.ts';
import { dayInFull } from '../lists/day-in-full.ts';
import { EntryList } from '../lists/entry-list.tsx';
import { shortcutsOfList } from '../lists/list-shortcuts.ts';
import { NothingListed } from '../lists/nothing-listed.tsx';
import { SaveList } from '../saved-lists/save-list.tsx';
import { TicketName } from '../lists/ticket-name.tsx';
import { useWayThrough } from '../lists/way-through.ts';
import { useList } from '../lists/use-list.ts';
import { officerApi } from '../session/officer-api.ts';
import type { WorkPageProps } from '../pages.tsx';
import { MonthBar } from './month-bar.tsx';
import type { MonthQuery } from './month-query.ts';
import { monthIn } from './month.ts';
import { closedTexts as texts } from './texts.ts';
import { viewNamed } from './views.ts';

type TicketOfMonth = ReplyOf<'list-institution-tickets'>['tickets'][number];

const loadTable = () => import('./table-of-month.ts');

/** The tickets of an office by month: what was closed in it, and what else it had. */
export default function TicketsByMonthPage({ me }: WorkPageProps) {
  const say = useSay();
  const language = useLanguage();
  const { institution = ownOffice(me).id, month, view } = useLocation().query;
  const wish = { institution, month: monthIn(month, Date.now()), view: viewNamed(view) };
  const reading = useMonth(wish);
  useWayThrough('closed', reading.list);
  const { text, on } = wish.view;
  const line = useCallback(
    (ticket: TicketOfMonth) => (
      <>
        <span>
          {on[language]}: {dayInFull(ticket.sinceDate, language)}
        </span>
        <TicketName {...ticket} />
      </>
    ),
    [on, language],
  );
  return (
    <WorkFrame
      title={texts.title}
      description={texts.description}
      me={me}
      shortcuts={shortcutsOfList(reading)}
    >
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <MonthBar me={me} wish={wish} />
      <SaveList reading={reading} loadTable={loadTable} />
      <EntryList
        label={`${say(text)}, ${monthInFull(wish.month, language)}`}
        look="of-month"
        reading={reading}
        line={line}
        empty={<NothingListed said={say(texts.empty)}>{say(texts.elsewhere)}</NothingListed>}
      />
    </WorkFrame>
  );
}

/** Reads what is wished of a month. */
const useMonth = ({ institution, month, view: { asks } }: MonthQuery) =>
  useList(
    (request, page) =>
      officerApi.GET('/v1/officer/institutions/{institution}/tickets', {
        ...request,
        params: { path: { institution }, query: { ...asks, month, ...page } },
      }),
    ({ tickets }) => tickets,
    [institution, month, asks, useLanguage()],
  );
