import { localDateOf } from '../../platform/dates.ts';
import { Details } from '../../design/details.tsx';
import { StepLink } from '../../design/step-link.tsx';
import { Summary } from '../../design/summary.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { partsOfAnswer } from '../../platform/parts-of-answer.ts';
import { LetterPart } from '../../letter/letter-part.tsx';
import { FileList } from './files-of-ticket.tsx';
import type { ActName, Followed, TicketKey } from './followed.ts';
import { nextStep } from './next-step.ts';
import { onDate, ticketTexts as texts } from './ticket-texts.ts';

type Answer = Followed['responses'][number];

/** What an answer says, from its outcome to where else one can go. */
export function AnswerText({
  answer,
  ticketKey,
  kind,
}: {
  readonly answer: Answer;
  /** Opens the files that go with it; absent: they are not shown. */
  readonly ticketKey?: TicketKey;
  readonly kind?: Followed['kind']['code'];
}) {
  const say = useSay();
  const language = useLanguage();
  const parts = partsOfAnswer(answer, language);
  return (
    <>
      <p class="quiet">
        {say(answer.institution.name)}, {say(onDate(answer.date))}
      </p>
      <Summary
        rows={parts.map(({ part, name, says }) => ({
          label: name,
          answer: part === 'reason' && answer.lost !== undefined ? <strong>{says}</strong> : says,
        }))}
      />
      {ticketKey !== undefined && <FileList files={answer.attachments ?? []} ticketKey={ticketKey} />}
      {ticketKey !== undefined && kind !== undefined && (
        <LetterPart answered={{ number: ticketKey.number, kind, answer }} language={language} />
      )}
    </>
  );
}

/** What is offered right under an answer that its citizen may still judge. */
const judging: readonly ActName[] = ['confirm-remedy', 'accept', 'appeal', 'rate'];

interface CurrentAnswerProps {
  readonly ticket: Followed;
  /** When the API last said so, in ms UTC. */
  readonly at: number;
  readonly ticketKey: TicketKey;
}

/** The answer that stands, with what can be said to it. None: the ticket went on since. */
export function CurrentAnswer({ ticket, at, ticketKey }: CurrentAnswerProps) {
  const say = useSay();
  const answer = standingAnswer(ticket);
  if (answer === undefined) return null;
  const leadsTo = nextStep(answer, localDateOf(at));
  const acts = ticket.acts.filter(({ act }) => ticket.status.code === 'responded' && judging.includes(act));
  return (
    <section class="panel answer" aria-labelledby="answer">
      <h2 id="answer">{say(answer.final ? texts.finalAnswer : texts.answer)}</h2>
      <AnswerText answer={answer} ticketKey={ticketKey} kind={ticket.kind.code} />
      {acts.length > 0 && (
        <div class="buttons screen-only">
          {acts.map(({ act, text }) => (
            <StepLink key={act} step={act} class={act === leadsTo ? 'button' : 'button second'}>
              {text}
            </StepLink>
          ))}
        </div>
      )}
    </section>
  );
}

/** The answers that a level above took the place of. */
export function EarlierAnswers({ ticket, ticketKey }: Omit<CurrentAnswerProps, 'at'>) {
  const say = useSay();
  const earlier = ticket.responses.filter((answer) => answer !== standingAnswer(ticket));
  if (earlier.length === 0) return null;
  return (
    <Details title={say(texts.earlierAnswers)}>
      {earlier.toReversed().map((answer) => (
        <AnswerText key={answer.at} answer={answer} ticketKey={ticketKey} kind={ticket.kind.code} />
      ))}
    </Details>
  );
}

const standingAnswer = ({ status, responses }: Followed): Answer | undefined =>
  status.group.code === 'completed' ? responses.at(-1) : undefined;
