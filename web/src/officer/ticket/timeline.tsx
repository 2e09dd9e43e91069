import { HistoryPart, OlderEntries } from '../../history/history-part.tsx';
import { useSay } from '../../platform/language.ts';
import { factsTold } from './facts-told.ts';
import type { NamesInHand } from './names-in-hand.ts';
import { momentOfEntry } from './moment-of-entry.ts';
import type { Happened } from './opened.ts';
import { ticketPageTexts as texts } from './texts.ts';
import { ticketInHand, type TicketInHand } from './ticket-state.ts';
import { isAmongOfficers, whoDidIt, writtenWith } from './what-happened.ts';
import { OwnWords } from './own-words.tsx';

/** What happened, with who did what, the newest first. */
export function TimelineOfTicket({ held }: { readonly held: TicketInHand }) {
  if (held.ticket.history === undefined) return null;
  return (
    <HistoryPart
      id="timeline"
      title={texts.timeline}
      look="events"
      order={texts.newestFirst}
      entries={held.history.map((entry) => ({
        key: entry.version,
        look: isAmongOfficers(entry) ? 'among' : undefined,
        content: <EventOfTicket entry={entry} names={held.names} />,
      }))}
    >
      {held.older !== undefined && <OlderEntries of={ticketInHand} text={texts.older} />}
    </HistoryPart>
  );
}

function EventOfTicket({ entry, names }: { readonly entry: Happened; readonly names: NamesInHand }) {
  const say = useSay();
  const among = isAmongOfficers(entry);
  const facts = factsTold(entry, names);
  return (
    <>
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
    </>
  );
}
