import { useState } from 'preact/hooks';
import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { FileList } from './files-of-ticket.tsx';
import type { HistoryOfTicket, TicketKey } from './followed.ts';
import { showOlder } from './opened-ticket.ts';
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
    <section aria-labelledby="messages">
      <h2 id="messages">{say(texts.messages)}</h2>
      {messages.length === 0 ? (
        <p>{say(texts.noMessages)}</p>
      ) : (
        <>
          <p class="quiet small">{say(texts.newestFirst)}</p>
          <ol class="messages">
            {messages.toReversed().map(({ from, at, date, institution, text, lost, attachments = [] }) => (
              <li key={`${at}${text}`} class={from}>
                <p class="small quiet">
                  <strong>{say(from === 'you' ? texts.you : institution.name)}</strong>, {say(onDate(date))}
                </p>
                {lost === undefined ? <p class="written">{text}</p> : <strong>{text}</strong>}
                <FileList files={attachments} ticketKey={ticketKey} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** What happened, the newest first, page by page. */
export function Timeline({ history, goesOn }: HistoryProps & { readonly goesOn: boolean }) {
  const say = useSay();
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{say(texts.timeline)}</h2>
      <p class="quiet small">{say(texts.newestFirst)}</p>
      <ol class="timeline">
        {history.timeline.toReversed().map(({ at, type, date, text, reason, lost }) => (
          <li key={`${at}${type}${text}`}>
            <p class="small quiet">{say(onDate(date))}</p>
            <p>{text}</p>
            {reason !== undefined &&
              (lost === undefined ? <blockquote>{reason}</blockquote> : <strong>{reason}</strong>)}
          </li>
        ))}
      </ol>
      {goesOn && <Older />}
    </section>
  );
}

function Older() {
  const say = useSay();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const show = async (): Promise<void> => {
    setBusy(true);
    setFailure(await showOlder());
    setBusy(false);
  };
  return (
    <>
      <p role="status">{failure && failureSentence(failure, language)}</p>
      <Button look="second" busy={busy} onClick={() => void show()}>
        {say(texts.older)}
      </Button>
    </>
  );
}

/** Who opened the ticket: by role and office. */
export function Reads({ history: { reads } }: HistoryProps) {
  const say = useSay();
  return (
    <section aria-labelledby="reads">
      <h2 id="reads">{say(texts.reads)}</h2>
      {reads.length === 0 ? (
        <p>{say(texts.noReads)}</p>
      ) : (
        <ol class="timeline">
          {reads.toReversed().map(({ at, date, text }) => (
            <li key={`${at}${text}`}>
              <p class="small quiet">{say(onDate(date))}</p>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
