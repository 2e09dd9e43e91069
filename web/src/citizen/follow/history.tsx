import { HistoryPart, OlderEntries } from '../../history/history-part.tsx';
import { useSay } from '../../platform/language.ts';
import { FileList } from './files-of-ticket.tsx';
import type { Followed, HistoryOfTicket, TicketKey } from './followed.ts';
import { ticketFollowedUp } from './opened-ticket.ts';
import { onDate, ticketTexts as texts } from './ticket-texts.ts';

interface HistoryProps {
  readonly history: HistoryOfTicket;
}

/** What citizen and institution wrote to each other, with the files that went along. */
export function Conversation({
  history: { messages },
  ticketKey,
}: HistoryProps & { readonly ticketKey: TicketKey }) {
  const say = useSay();
  return (
    <HistoryPart
      id="messages"
      title={texts.messages}
      look="messages"
      none={<p>{say(texts.noMessages)}</p>}
      order={texts.newestFirst}
      entries={messages.map(({ from, at, date, institution, text, lost, attachments = [] }) => ({
        key: `${at}${text}`,
        look: from,
        content: (
          <>
            <p class="small quiet">
              <strong>{say(from === 'you' ? texts.you : institution.name)}</strong>, {say(onDate(date))}
            </p>
            {lost === undefined ? <p class="written">{text}</p> : <strong>{text}</strong>}
            <FileList files={attachments} ticketKey={ticketKey} />
          </>
        ),
      }))}
    />
  );
}

/** What happened, the newest first, page by page. */
export function Timeline({ history, goesOn }: HistoryProps & { readonly goesOn: boolean }) {
  const say = useSay();
  return (
    <HistoryPart
      id="timeline"
      title={texts.timeline}
      look="timeline"
      order={texts.newestFirst}
      entries={history.timeline.map(({ at, type, date, text, reason, lost }) => ({
        key: `${at}${type}${text}`,
        content: (
          <>
            <p class="small quiet">{say(onDate(date))}</p>
            <p>{text}</p>
            {reason !== undefined &&
              (lost === undefined ? <blockquote>{reason}</blockquote> : <strong>{reason}</strong>)}
          </>
        ),
      }))}
    >
      {goesOn && <OlderEntries of={ticketFollowedUp} text={texts.older} />}
    </HistoryPart>
  );
}

/** Who opened the ticket, and who saw its subject in a list: by role and office. */
export function Reads({ history: { reads }, lists = [] }: HistoryProps & Pick<Followed, 'lists'>) {
  const say = useSay();
  return (
    <HistoryPart
      id="reads"
      title={texts.reads}
      look="timeline"
      none={<p>{say(texts.noReads)}</p>}
      entries={[...reads, ...lists].map(({ at, date, text }) => ({
        key: `${at}${text}`,
        content: (
          <>
            <p class="small quiet">{say(onDate(date))}</p>
            <p>{text}</p>
          </>
        ),
      }))}
    />
  );
}
