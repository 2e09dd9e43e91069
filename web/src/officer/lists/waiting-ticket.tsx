import type { ComponentChildren } from 'preact';
import { useSay } from '../../platform/language.ts';
import { inGroups } from '../../platform/digits.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { officerName } from '../../../../words/unlisted.ts';
import { DueOfTicket } from './due-of-ticket.tsx';
import { IncidentLink } from './incident-link.tsx';
import { initialsOf } from './initials.ts';
import { SignOfRow } from './sign-of-row.tsx';
import { StatusShape } from './status-shape.tsx';
import { shortCategoryOf } from './short-category.ts';
import { listTexts as texts, sentAgo, statusesInRow } from './texts.ts';
import type { QueuedTicket } from './queued-ticket.ts';

interface WaitingTicketProps {
  readonly line: QueuedTicket;
  /** The institution whose list it is: who holds a ticket is said where it is another. */
  readonly of?: string | undefined;
}

/** A ticket that waits, on a line: whether it is news, by when, what it is about, which, where it stands, and who has it. */
export function WaitingTicket({ line, of }: WaitingTicketProps) {
  const say = useSay();
  const { number, kind, urgent, subject, status, newMessage, category, age, incident } = line;
  const name = subject ?? upperFirst(kind.word);
  const place = placeIn(line, say);
  const about = category === undefined ? upperFirst(kind.word) : say(category.name);
  return (
    <>
      <DueOfTicket line={line} />
      <span class="subject">
        {(newMessage || status.code === 'submitted') && (
          <span class="news-dot" title={say(texts.isNews)}>
            <span class="unseen">{say(texts.isNews)}</span>
          </span>
        )}
        {urgent && <SignOfRow of="urgent" />}
        <WorkLink to="ticket" number={number} class="whole" aria-label={`${name}, ${inGroups(number)}`}>
          {/* Somebody's own words: their direction is their own. */}
          <bdi>{name}</bdi>
        </WorkLink>
        <IncidentLink incident={incident} />
        {newMessage && <SignOfRow of="message" />}
      </span>
      <span class="number" aria-hidden="true">
        {inGroups(number)}
      </span>
      <span class="about" title={[about, ...(age === undefined ? [] : [say(sentAgo(age))])].join('. ')}>
        <span class="category whole-name">{about}</span>
        <span class="category short-name" aria-hidden="true">
          {shortCategoryOf(about)}
        </span>
        {place !== undefined && <span class="place quiet"> · {place}</span>}
      </span>
      <span class={`state ${status.code}`} title={upperFirst(status.word)}>
        <StatusShape status={status.code} />
        <span>{say(statusesInRow[status.code])}</span>
      </span>
      <WhoHasIt line={line} of={of} />
    </>
  );
}

/** The smallest part of the country that its citizen named. */
function placeIn({ place }: QueuedTicket, say: ReturnType<typeof useSay>): string | undefined {
  const part = place?.ward ?? place?.council ?? place?.region;
  return part === undefined ? place?.whereabouts?.word : say(part.name);
}

/** The officer who has it, or nobody; who holds it where that is another office, at whose queue nobody is told of its officers. */
function WhoHasIt({ line: { assignee, institution, unit }, of }: WaitingTicketProps) {
  const say = useSay();
  const holder = institution.id !== of && <span class="holder">{say(institution.shortName)}</span>;
  if (assignee !== undefined) {
    const name = say(officerName(assignee.name));
    return (
      <Who initials={initialsOf(name)} title={name}>
        {name} {holder}
      </Who>
    );
  }
  if (of !== undefined && institution.id !== of && unit !== of)
    return <span class="who-has-it">{holder}</span>;
  return (
    <Who title={say(texts.unassigned)}>
      <span class="quiet">{say(texts.unassigned)}</span> {holder}
    </Who>
  );
}

interface WhoProps {
  /** Absent: nobody. */
  readonly initials?: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Who({ initials, title, children }: WhoProps) {
  const say = useSay();
  return (
    <span class="who-has-it" title={title}>
      <span class={initials === undefined ? 'face nobody' : 'face'} aria-hidden="true">
        {initials}
      </span>
      <span class="name-of-officer">
        <span class="unseen">{say(texts.assigned)}: </span>
        {children}
      </span>
    </span>
  );
}
