import { useSay } from '../../platform/language.ts';
import { inGroups } from '../../platform/digits.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { DueOfTicket } from './due-of-ticket.tsx';
import { StatusShape } from './status-shape.tsx';
import { listTexts as texts, sentAgo } from './texts.ts';
import type { QueuedTicket } from './queued-ticket.ts';
import { officerName } from '../../../../words/unlisted.ts';

interface WaitingTicketProps {
  readonly line: QueuedTicket;
  /** The institution whose list it is: who holds a ticket is said where it is another. */
  readonly of?: string | undefined;
}

/** A ticket that waits, on a line: by when, what it is about, which, where it stands, and who has it. */
export function WaitingTicket({ line, of }: WaitingTicketProps) {
  const say = useSay();
  const {
    number,
    kind,
    urgent,
    subject,
    status,
    institution,
    unit,
    assignee,
    newMessage,
    category,
    place,
    age,
  } = line;
  // At the levels above nobody is told who has it.
  const isHere = of === undefined || institution.id === of || unit === of;
  const name = subject ?? upperFirst(kind.word);
  const where = place?.ward ?? place?.council ?? place?.region;
  const about = [
    category === undefined ? upperFirst(kind.word) : say(category.name),
    ...(where === undefined ? [] : [say(where.name)]),
    ...(place?.whereabouts === undefined ? [] : [place.whereabouts.word]),
  ];
  return (
    <>
      <DueOfTicket line={line} />
      <span class="subject">
        {urgent && <strong class="urgent">{say(texts.urgent)}</strong>}
        <WorkLink to="ticket" number={number} class="whole" aria-label={`${name}, ${inGroups(number)}`}>
          {/* Somebody's own words: their direction is their own. */}
          <bdi>{name}</bdi>
        </WorkLink>
        {newMessage && <strong class="message">{say(texts.newMessage)}</strong>}
      </span>
      <span class="number" aria-hidden="true">
        {inGroups(number)}
      </span>
      <span class="about" title={age === undefined ? undefined : say(sentAgo(age))}>
        {about.join(' · ')}
      </span>
      <span class={`state ${status.code}`}>
        <StatusShape status={status.code} />
        <span>{upperFirst(status.word)}</span>
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
        {institution.id !== of && <span class="holder"> {say(institution.shortName)}</span>}
      </span>
    </>
  );
}
