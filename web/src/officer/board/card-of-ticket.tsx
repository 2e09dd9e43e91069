import { useSay } from '../../platform/language.ts';
import { inGroups } from '../../platform/digits.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { DueOfTicket } from '../lists/due-of-ticket.tsx';
import { SignOfRow } from '../lists/sign-of-row.tsx';
import { listTexts } from '../lists/texts.ts';
import type { QueuedTicket } from '../lists/queued-ticket.ts';
import { boardTexts as texts, giveOfText } from './texts.ts';

interface CardOfTicketProps {
  readonly line: QueuedTicket;
  /** Gives it to somebody else. Absent: the reader may not. */
  readonly onGive?: (() => void) | undefined;
}

/** A ticket on a board: by when, what it is about, and where. It is dragged to an officer, or given by its button. */
export function CardOfTicket({ line, onGive }: CardOfTicketProps) {
  const say = useSay();
  const { number, kind, urgent, subject, newMessage, status, category, place } = line;
  const name = subject ?? upperFirst(kind.word);
  const where = place?.ward ?? place?.council ?? place?.region;
  const about = [
    category === undefined ? upperFirst(kind.word) : say(category.name),
    ...(where === undefined ? [] : [say(where.name)]),
  ];
  return (
    <li
      class={urgent ? 'card line urgent' : 'card line'}
      data-number={number}
      draggable={onGive !== undefined}
      onDragStart={(event) => event.dataTransfer?.setData('text/plain', number)}
    >
      <span class="first-of-card">
        <DueOfTicket line={line} />
        {urgent && <SignOfRow of="urgent" />}
        {(newMessage || status.code === 'submitted') && (
          <span class="news-dot" title={say(listTexts.isNews)}>
            <span class="unseen">{say(listTexts.isNews)}</span>
          </span>
        )}
      </span>
      <WorkLink to="ticket" number={number} class="whole" aria-label={`${name}, ${inGroups(number)}`}>
        <bdi>{name}</bdi>
      </WorkLink>
      <span class="quiet">{about.join(' · ')}</span>
      {onGive !== undefined && (
        <button type="button" class="give" aria-label={say(giveOfText(name))} onClick={onGive}>
          {say(texts.give)}
        </button>
      )}
    </li>
  );
}
