import { useState } from 'preact/hooks';
import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { factsTold } from './facts-told.ts';
import type { NamesInHand } from './names-in-hand.ts';
import { momentOfEntry } from './moment-of-entry.ts';
import type { Happened } from './opened.ts';
import { ticketPageTexts as texts } from './texts.ts';
import { showOlderEntries, type TicketInHand } from './ticket-state.ts';
import { isAmongOfficers, whoDidIt, writtenWith } from './what-happened.ts';
import { OwnWords } from './own-words.tsx';

/** What happened, with who did what, the newest first. */
export function TimelineOfTicket({ held }: { readonly held: TicketInHand }) {
  const say = useSay();
  if (held.ticket.history === undefined) return null;
  const { names } = held;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{say(texts.timeline)}</h2>
      <p class="quiet small">{say(texts.newestFirst)}</p>
      <ol class="events">
        {held.history.toReversed().map((entry) => (
          <EventOfTicket key={entry.version} entry={entry} names={names} />
        ))}
      </ol>
      {held.older !== undefined && <OlderEntries />}
    </section>
  );
}

function EventOfTicket({ entry, names }: { readonly entry: Happened; readonly names: NamesInHand }) {
  const say = useSay();
  const among = isAmongOfficers(entry);
  const facts = factsTold(entry, names);
  return (
    <li class={among ? 'among' : undefined}>
      <p>
        <strong>{entry.act.word}</strong> {among && <span class="mark">{say(texts.amongOfficers)}</span>}{' '}
        <span class="small quiet">
          {say(whoDidIt(entry.by))}, {say(momentOfEntry(entry.at))}
        </span>
      </p>
      {facts.length > 0 && (
        <p class="small">
          {facts
            .map(({ label, text }) => (label === undefined ? say(text) : `${say(label)}: ${say(text)}`))
            .join(' · ')}
        </p>
      )}
      {among && entry.lost && <strong>{entry.lost.word}</strong>}
      {among && writtenWith(entry).map(({ part, text }) => <OwnWords key={part}>{text}</OwnWords>)}
    </li>
  );
}

function OlderEntries() {
  const say = useSay();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const show = async (): Promise<void> => {
    setBusy(true);
    setFailure(await showOlderEntries());
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
