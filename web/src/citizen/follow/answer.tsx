import type { ComponentChildren } from 'preact';
import { localDateOf } from '../../dates.ts';
import { Details } from '../../design/details.tsx';
import { StepLink } from '../../design/step-link.tsx';
import { Summary, type SummaryRow } from '../../design/summary.tsx';
import { inGroups } from '../../digits.ts';
import { useSay } from '../../language.ts';
import { upperFirst } from '../../upper-first.ts';
import type { ActName, Followed } from './followed.ts';
import { nextStep } from './next-step.ts';
import { onDate, ticketTexts as texts } from './ticket-texts.ts';

type Answer = Followed['responses'][number];

/** What an answer says, from its outcome to where else one can go. */
export function AnswerText({ answer }: { readonly answer: Answer }) {
  const say = useSay();
  const { outcome, because, reason, remedy, promisedByDate, body, answeredIn, outsideBody, lost } = answer;
  const rows: readonly [string, ComponentChildren][] = [
    [say(texts.outcome), upperFirst(outcome.word)],
    [say(texts.because), because && upperFirst(because.word)],
    [say(texts.reason), lost === undefined ? reason : <strong>{reason}</strong>],
    [say(texts.remedy), remedy],
    [say(texts.promisedBy), promisedByDate && say(onDate(promisedByDate))],
    [say(texts.referredTo), body],
    [say(texts.answeredIn), answeredIn && inGroups(answeredIn)],
    [say(texts.outsideBody), outsideBody],
  ];
  return (
    <>
      <p class="quiet">
        {say(answer.institution.name)}, {say(onDate(answer.date))}
      </p>
      <Summary
        rows={rows.flatMap(([label, shown]): readonly SummaryRow[] =>
          shown === undefined ? [] : [{ label, answer: shown }],
        )}
      />
    </>
  );
}

/** What is offered right under an answer that its citizen may still judge. */
const judging: readonly ActName[] = ['confirm-remedy', 'accept', 'appeal', 'rate'];

/**
 * The answer that stands, with what can be said to it. None: the ticket went on since. `at`: when the API last said
 * so, in ms UTC.
 */
export function StandingAnswer({ ticket, at }: { readonly ticket: Followed; readonly at: number }) {
  const say = useSay();
  const answer = standingAnswer(ticket);
  if (answer === undefined) return null;
  const leadsTo = nextStep(answer, localDateOf(at));
  const acts = ticket.acts.filter(({ act }) => ticket.status.code === 'responded' && judging.includes(act));
  return (
    <section class="panel answer" aria-labelledby="answer">
      <h2 id="answer">{say(answer.final ? texts.finalAnswer : texts.answer)}</h2>
      <AnswerText answer={answer} />
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
export function EarlierAnswers({ ticket }: { readonly ticket: Followed }) {
  const say = useSay();
  const earlier = ticket.responses.filter((answer) => answer !== standingAnswer(ticket));
  if (earlier.length === 0) return null;
  return (
    <Details title={say(texts.earlierAnswers)}>
      {earlier.toReversed().map((answer) => (
        <AnswerText key={answer.at} answer={answer} />
      ))}
    </Details>
  );
}

const standingAnswer = ({ status, responses }: Followed): Answer | undefined =>
  status.group.code === 'completed' ? responses.at(-1) : undefined;
