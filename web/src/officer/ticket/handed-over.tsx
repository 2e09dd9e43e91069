import { useSay } from '../../platform/language.ts';
import { momentOfEntry } from './moment-of-entry.ts';
import { OwnWords } from './own-words.tsx';
import { ticketPageTexts as texts } from './texts.ts';
import type { TicketInHand } from './ticket-state.ts';
import { whoDidIt } from './what-happened.ts';

/** The note that the one before left for whoever has the ticket now, until they acted. */
export function HandedOver({ held: { ticket } }: { readonly held: TicketInHand }) {
  const say = useSay();
  const note = ticket.history?.find(({ version }) => version === ticket.present?.handedOver);
  const message = note?.written.message;
  if (note === undefined || message === undefined) return null;
  return (
    <section class="callout information" aria-labelledby="handed-over">
      <h2 id="handed-over">{say(texts.handedOver)}</h2>
      <p class="small quiet">
        {say(whoDidIt(note.by))}, {say(momentOfEntry(note.at))}
      </p>
      <OwnWords>{message}</OwnWords>
    </section>
  );
}
