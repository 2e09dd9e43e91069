import { access } from 'virtual:registry/access';
import { closingWords } from '../../../../words/closing-reasons.ts';
import { statusMeanings } from '../../../../words/statuses.ts';
import { localDateOf } from '../../platform/dates.ts';
import { Callout } from '../../design/callout.tsx';
import { Summary, type SummaryRow } from '../../design/summary.tsx';
import { Tag } from '../../design/tag.tsx';
import { useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import type { Followed, HistoryOfTicket } from './followed.ts';
import { lastMove } from './last-move.ts';
import { latenessOf } from './lateness.ts';
import { atMoment, dialToConfirm, lateTexts, onDate, ticketTexts as texts } from './ticket-texts.ts';
import { fromToday, timeToAnswer } from './time-to-answer.ts';

/** The status at a glance, and what it means. */
export function StatusLine({ ticket: { status } }: { readonly ticket: Followed }) {
  const say = useSay();
  const meaning =
    status.because === undefined ? statusMeanings[status.code].meaning : closingWords[status.because].meaning;
  return (
    <>
      <p class="status-line">
        <Tag group={status.group.code}>{upperFirst(status.word)}</Tag>
      </p>
      <p>{say(meaning)}</p>
    </>
  );
}

export interface TicketStateProps {
  readonly ticket: Followed;
  readonly history: HistoryOfTicket;
  /** When the API last said so: in ms UTC. */
  readonly at: number;
}

/** Where the ticket stands: who has it, by when what is due, what is late, and what comes next. */
export function TicketStateCard({ ticket, history, at }: TicketStateProps) {
  const say = useSay();
  const late = latenessOf(ticket, at);
  const moved = lastMove(ticket, history);
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{say(texts.standing)}</h2>
      {late !== undefined && (
        <Callout look="danger" word={say(texts.late)}>
          <p>{say(lateTexts[late.what](late.dueBy))}</p>
        </Callout>
      )}
      {moved !== undefined && <p>{moved}</p>}
      <Dates ticket={ticket} at={at} />
      <h3>{say(texts.whatNext)}</h3>
      <ul>
        {ticket.next.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {ticket.preferences.phoneConfirmed === false && (
        <p>{say(access.dial === undefined ? texts.phoneTyped : dialToConfirm(access.dial))}</p>
      )}
    </section>
  );
}

function Dates({ ticket, at }: { readonly ticket: Followed; readonly at: number }) {
  const say = useSay();
  const { status, institution, sentTo, submittedAt, respondedAt, windowEndsAt } = ticket;
  const time = timeToAnswer(ticket, at);
  const rows: readonly (SummaryRow | false | undefined)[] = [
    { label: say(texts.heldBy), answer: say(institution.name) },
    institution.id !== sentTo.id && { label: say(texts.sentTo), answer: say(sentTo.name) },
    { label: say(texts.submitted), answer: say(atMoment(submittedAt)) },
    time !== undefined && { label: say(time.label), answer: say(time.answer) },
    respondedAt !== undefined && {
      label: say(texts.answered),
      answer: say(onDate(localDateOf(Date.parse(respondedAt)))),
    },
    status.code === 'responded' &&
      windowEndsAt !== undefined && {
        label: say(texts.appealBy),
        answer: say(fromToday(localDateOf(Date.parse(windowEndsAt)), at)),
      },
  ];
  return <Summary rows={rows.filter((row) => row !== false && row !== undefined)} />;
}
