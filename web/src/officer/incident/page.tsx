import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isTicketNumber } from '../../../../domain/foundation/vocabulary/check-digit.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { isAnswering, type ActOnSeveral } from '../../../../domain/foundation/vocabulary/acts.ts';
import { officerName } from '../../../../words/unlisted.ts';
import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { failureSentence } from '../../api/problem.ts';
import { localDateOf } from '../../platform/dates.ts';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { Unanswered } from '../access/unanswered.tsx';
import { WorkFrame } from '../frame/work-frame.tsx';
import { WorkLink } from '../frame/work-link.tsx';
import { DueShape } from '../lists/due-shape.tsx';
import { listTexts } from '../lists/texts.ts';
import type { WorkPageProps } from '../pages.tsx';
import { focusEntry, focusEntryOf, openFocusedEntry, useFocusOnEntry } from '../platform/focus-entry.ts';
import { seek } from '../platform/sought.ts';
import { actsOnChosenAt } from '../queue/acts-on-chosen-at.ts';
import { BarThatComes } from '../queue/bar-that-comes.tsx';
import { chooseThese, keepAmong, nothingChosen } from '../queue/chosen-entries.ts';
import { shortcutsOfChosen } from '../queue/chosen-shortcuts.ts';
import { jobOnSeveral } from '../queue/several-job.ts';
import type { Me } from '../session/me.ts';
import { FactsOfIncident } from './facts-of-incident.tsx';
import {
  answerReadText,
  endedText,
  firstDateText,
  incidentHeadline,
  incidentTexts as texts,
  joinedByText,
  sinceText,
  waitText,
} from './texts.ts';
import { TicketOfIncidentLine } from './ticket-of-incident.tsx';
import { useIncident, useOpenedHere, type IncidentOfApi, type OpenedHere } from './use-incident.ts';
import '../lists/lists.css';
import '../queue/queue.css';
import './incident.css';

/** All tickets of one matter at an office: who still waits, and what is done on those that are chosen. */
export default function IncidentPage({ me, number = '' }: WorkPageProps) {
  const say = useSay();
  const [asked, setAsked] = useState(number);
  const reading = useIncident(asked);
  const here = useOpenedHere();
  useFocusOnEntry();
  const [chosen] = useState(nothingChosen);
  const { incident, isNone, failure } = reading;
  const tickets = incident?.tickets ?? [];
  const now = useRef(tickets);
  now.current = tickets;
  // Those that joined are worked on in the main one.
  const order = useCallback(
    () => now.current.filter(({ tie }) => tie !== 'joined').map((one) => one.number),
    [],
  );
  useEffect(() => {
    if (incident !== undefined) keepAmong(chosen, order());
  }, [incident, chosen, order]);
  const isRead = (one: IncidentOfApi['tickets'][number]): boolean =>
    one.opened || here.opened.has(one.number);
  const unread = tickets.filter((one) => !isRead(one)).map((one) => one.number);
  const toDo = new Set(order());
  const read = tickets.filter((one) => isRead(one) && toDo.has(one.number)).map((one) => one.number);
  const chooseRead = (): void => chooseThese(chosen, read);
  const [wanted, setWanted] = useState<{ readonly act: ActOnSeveral } | undefined>(undefined);
  /** Asks what an act asks, on what is chosen: on all that were read where nothing is. */
  const wants = (act: ActOnSeveral) => (): void => {
    if (chosen.numbers.value.size === 0) chooseRead();
    setWanted({ act });
  };
  /** Reads it again: once its main ticket is answered, by another of them that still waits. */
  const readAgain = (): void => {
    const job = jobOnSeveral.now.value;
    const isEnded = (one: string): boolean => {
      const result = job?.results.get(one);
      return job !== undefined && endsWaiting(job.asked.act) && result !== undefined && 'done' in result;
    };
    const left = isEnded(asked) ? order().find((one) => !isEnded(one)) : undefined;
    if (left === undefined) reading.again();
    else setAsked(left);
  };
  /** Its button is taken away: the focus goes to its line, or to another once that is gone. */
  const takenOut = (one: string) => (): void => {
    focusEntryOf(one);
    reading.again();
  };
  const readUnread = (): void => void here.open(unread);
  const shortcuts = [
    { keys: ['j', 'ArrowDown'], says: listTexts.next, does: () => void focusEntry(1) },
    { keys: ['k', 'ArrowUp'], says: listTexts.previous, does: () => void focusEntry(-1) },
    { keys: ['Enter'], says: listTexts.open, does: openFocusedEntry },
    ...shortcutsOfChosen(chosen, order),
    { keys: ['s'], says: texts.readUnread, does: readUnread },
    { keys: ['*'], says: texts.chooseRead, does: chooseRead },
    { keys: ['w'], says: texts.merge, does: wants('merge') },
    { keys: ['J'], says: texts.answer, does: wants('respond') },
  ];
  const [main] = tickets;
  const office = main?.unit ?? main?.institution.id;
  const heads = me.heads.some(({ id }) => id === main?.institution.id || id === office);
  return (
    <WorkFrame title={texts.title} description={texts.description} me={me} shortcuts={shortcuts}>
      <p class="back-to-incidents small">
        <WorkLink to="find" onClick={seekIncidents}>
          {say(texts.all)}
        </WorkLink>
        {incident !== undefined && <FoundBy incident={incident} />}
      </p>
      <div class="head-of-incident">
        <div>
          <h1 tabIndex={-1}>{say(headlineOf(number, main?.subject))}</h1>
          {incident !== undefined && <LeadOfIncident incident={incident} />}
        </div>
        {tickets.length > 0 && (
          <WaysOfIncident
            {...{ here, unread, read }}
            onAnswer={wants('respond')}
            onRead={readUnread}
            onChoose={chooseRead}
          />
        )}
      </div>
      {isNone === true && (
        <p>
          {say(texts.notYours)}{' '}
          <WorkLink to="ticket" number={number}>
            {say(texts.toTicket)} {inGroups(number)}
          </WorkLink>
        </p>
      )}
      {incident === undefined && failure !== undefined && (
        <Unanswered failure={failure} again={reading.again} />
      )}
      {incident === undefined && failure === undefined && isNone !== true && <Skeleton lines={8} />}
      {incident !== undefined && (
        <>
          <div class="incident">
            <section aria-labelledby="who-waits">
              <h2 id="who-waits">{say(texts.waiting)}</h2>
              <p class="small quiet">{say(texts.keepsOwn)}</p>
              {tickets.length === 0 ? (
                <p>{say(texts.none)}</p>
              ) : (
                <div role="list" class="lines-of-tickets" aria-label={say(texts.waiting)}>
                  {tickets.map((ticket) => (
                    <TicketOfIncidentLine
                      key={ticket.number}
                      ticket={ticket}
                      chosen={chosen}
                      order={order}
                      opened={here.opened.get(ticket.number)}
                      onTakenOut={heads ? takenOut(ticket.number) : undefined}
                    />
                  ))}
                </div>
              )}
              {incident.isMore && <p class="quiet">{say(texts.isMore)}</p>}
            </section>
            <FactsOfIncident incident={incident} />
          </div>
          <ActsOnIncident {...{ me, chosen, incident, wanted }} onDone={readAgain} />
        </>
      )}
    </WorkFrame>
  );
}

function headlineOf(number: string, subject: string | undefined): Text {
  if (!isTicketNumber(number)) return texts.noNumber;
  return subject === undefined ? texts.title : incidentHeadline(subject);
}

/** Looks for the incidents of the officer's own office: the page that finds tickets shows them. */
const seekIncidents = (): void => seek({ typed: '', filter: { incident: true } });

/** Whether who waits waits no longer by it, where they are. */
const endsWaiting = (act: ActOnSeveral): boolean => isAnswering(act) || act === 'transfer';

/** How many wait, since when, and by when the first is to be answered. */
function LeadOfIncident({ incident: { tickets, ended } }: { readonly incident: IncidentOfApi }) {
  const say = useSay();
  const [first] = tickets.toSorted((a, b) => (a.due < b.due ? -1 : 1));
  const [oldest] = tickets.flatMap(({ submittedDate }) => submittedDate ?? []).toSorted();
  return (
    <p class="lead-of-incident">
      <strong>{say(waitText(tickets.length))}</strong>
      {ended.length > 0 && <span>{say(endedText(ended.length))}</span>}
      {first !== undefined && (
        <span class={`due ${first.dueLook}`}>
          <DueShape look={first.dueLook} />
          <strong>{say(firstDateText(first.dueWords))}</strong>
        </span>
      )}
      {oldest !== undefined && <span class="quiet">{say(sinceText(oldest))}</span>}
    </p>
  );
}

/** Who brought its tickets together: an officer, else their citizens by what they said, else it is only supposed. */
function FoundBy({ incident: { tickets, history } }: { readonly incident: IncidentOfApi }) {
  const say = useSay();
  const joined = history.find(({ what, by }) => what === 'joined' && by !== undefined);
  const tie = (['said-same', 'alike'] as const).find((one) => tickets.some((ticket) => ticket.tie === one));
  if (joined?.by !== undefined)
    return (
      <span class="quiet">
        {say(joinedByText(officerName(joined.by.name), localDateOf(Date.parse(joined.at))))}
      </span>
    );
  return tie === undefined ? null : <span class="quiet">{say(texts.found[tie])}</span>;
}

interface WaysOfIncidentProps {
  readonly here: OpenedHere;
  readonly unread: readonly string[];
  /** Those that were read and are worked on by themselves: they alone are answered. */
  readonly read: readonly string[];
  readonly onAnswer: () => void;
  readonly onRead: () => void;
  readonly onChoose: () => void;
}

/** What is done first: reading what nobody read, and one answer for what was. */
function WaysOfIncident({ here, unread, read, onAnswer, onRead, onChoose }: WaysOfIncidentProps) {
  const say = useSay();
  const language = useLanguage();
  const isReadFirst = read.length === 0;
  return (
    <div class="ways-of-incident">
      {!isReadFirst && (
        <Button onClick={onAnswer}>
          {say(answerReadText(read.length))} <kbd aria-hidden="true">J</kbd>
        </Button>
      )}
      {(unread.length > 0 || here.isOpening) && (
        <Button look={isReadFirst ? 'first' : 'second'} busy={here.isOpening} onClick={onRead}>
          {say(here.isOpening ? texts.reading : texts.readUnread)} ({unread.length}){' '}
          <kbd aria-hidden="true">s</kbd>
        </Button>
      )}
      <Button look="second" onClick={onChoose}>
        {say(texts.chooseRead)} <kbd aria-hidden="true">*</kbd>
      </Button>
      {here.failure !== undefined && <span role="alert">{failureSentence(here.failure, language)}</span>}
    </div>
  );
}

interface ActsOnIncidentProps {
  readonly me: Me;
  readonly chosen: ReturnType<typeof nothingChosen>;
  readonly incident: IncidentOfApi;
  /** The act that was asked for above the bar. */
  readonly wanted: { readonly act: ActOnSeveral } | undefined;
  readonly onDone: () => void;
}

/** The bar of what is chosen: others are merged into the main ticket. */
function ActsOnIncident({ me, chosen, incident: { number, tickets }, wanted, onDone }: ActsOnIncidentProps) {
  const again = useRef(onDone);
  again.current = onDone;
  const done = useCallback(() => again.current(), []);
  const [first] = tickets;
  const last = useRef(first);
  last.current = first ?? last.current;
  const { institution = me.institution, unit = institution.id } = last.current ?? {};
  return (
    <BarThatComes
      chosen={chosen}
      institution={institution.id}
      may={actsOnChosenAt(me, unit)}
      holderOf={() => institution.id}
      findAll={undefined}
      main={number}
      wanted={wanted}
      onDone={done}
    />
  );
}
