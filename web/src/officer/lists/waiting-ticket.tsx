import { useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { DueOfTicket } from './due-of-ticket.tsx';
import { TicketName } from './ticket-name.tsx';
import { listTexts as texts, sentAgo } from './texts.ts';
import type { QueuedTicket } from './queued-ticket.ts';
import { officerName } from '../../../../words/unlisted.ts';

interface WaitingTicketProps {
  readonly line: QueuedTicket;
  /** The institution whose list it is: who holds a ticket is said where it is another. */
  readonly of?: string | undefined;
}

/** A ticket that waits, on a line: by when, which, where it stands, and who has it. */
export function WaitingTicket({ line, of }: WaitingTicketProps) {
  const say = useSay();
  const { status, institution, unit, assignee, newMessage, category, place, age } = line;
  // At the levels above nobody is told who has it.
  const isHere = of === undefined || institution.id === of || unit === of;
  const where = place?.ward ?? place?.council ?? place?.region;
  const about = [category?.name, where?.name]
    .filter((text) => text !== undefined)
    .map(say)
    .concat(place?.whereabouts?.word ?? []);
  return (
    <>
      <DueOfTicket line={line} />
      <span class="what">
        <TicketName {...line} />
        {about.length > 0 && <span class="second">{about.join(', ')}</span>}
      </span>
      <span class="state">
        {upperFirst(status.word)}
        {newMessage && <strong class="message">{say(texts.newMessage)}</strong>}
        {age !== undefined && <span class="second">{say(sentAgo(age))}</span>}
      </span>
      <span class="who-has-it">
        {assignee === undefined ? (
          isHere && <span class="quiet">{say(texts.unassigned)}</span>
        ) : (
          <span>
            <span class="unseen">{say(texts.assigned)}: </span>
            {say(officerName(assignee.name))}
          </span>
        )}
        {institution.id !== of && <span class="second">{say(institution.shortName)}</span>}
      </span>
    </>
  );
}
