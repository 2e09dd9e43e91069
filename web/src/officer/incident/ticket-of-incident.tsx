import { inGroups } from '../../platform/digits.ts';
import { useSay } from '../../platform/language.ts';
import { sentAgo } from '../lists/texts.ts';
import { WaitingTicket } from '../lists/waiting-ticket.tsx';
import { ChooseEntry, EntryResultMark } from '../queue/choose-entry.tsx';
import type { ChosenEntries } from '../queue/chosen-entries.ts';
import type { Opened } from '../ticket/opened.ts';
import { OwnWords } from '../ticket/own-words.tsx';
import { writtenWith } from '../ticket/what-happened.ts';
import { TakeOut } from './take-out.tsx';
import { incidentTexts as texts } from './texts.ts';
import type { TicketOfIncident } from './use-incident.ts';

interface TicketOfIncidentProps {
  readonly ticket: TicketOfIncident;
  readonly chosen: ChosenEntries;
  readonly order: () => readonly string[];
  /** Where it was opened on this page. */
  readonly opened: Opened | undefined;
  /** It was taken out. Absent: whoever looks takes none out. */
  readonly onTakenOut: (() => void) | undefined;
}

/** A ticket of an incident: by when it is due, how it belongs to it, and what was written where it was opened here. */
export function TicketOfIncidentLine({ ticket, chosen, order, opened, onTakenOut }: TicketOfIncidentProps) {
  const say = useSay();
  const { number, tie, why, institution, age } = ticket;
  return (
    <div role="listitem" class="ticket-of-incident">
      <div data-number={number} class="line of-ticket choosable">
        {tie !== 'joined' && <ChooseEntry chosen={chosen} number={number} order={order} />}
        <WaitingTicket line={ticket} of={institution.id} />
        <EntryResultMark chosen={chosen} number={number} />
      </div>
      <p class="tie-of-ticket">
        <span class="number quiet" aria-hidden="true">
          {inGroups(number)}
        </span>{' '}
        {age !== undefined && <span class="quiet">· {say(sentAgo(age))}.</span>}{' '}
        <span class={tie === 'main' ? 'main' : 'quiet'}>{why ?? say(texts.tie[tie])}</span>{' '}
        {!ticket.opened && opened === undefined && <strong class="unread">{say(texts.unread)}</strong>}
        {tie === 'joined' && onTakenOut !== undefined && <TakeOut number={number} onDone={onTakenOut} />}
      </p>
      {opened !== undefined && <WordsOfOpened ticket={opened} />}
    </div>
  );
}

/** What its citizen wrote: at first, and since. */
function WordsOfOpened({ ticket: { submission, history = [] } }: { readonly ticket: Opened }) {
  const later = history.filter(({ by }) => by.actor === 'citizen').flatMap(writtenWith);
  if (submission === undefined) return null;
  return (
    <div class="words-of-opened">
      {submission.lost === undefined ? (
        <OwnWords language={submission.language}>{submission.description}</OwnWords>
      ) : (
        <strong>{submission.lost.word}</strong>
      )}
      {later.map(({ text }) => (
        <OwnWords key={text} language={submission.language}>
          {text}
        </OwnWords>
      ))}
    </div>
  );
}
