import { Details } from '../../design/details.tsx';
import { useSay } from '../../platform/language.ts';
import { AnswerText } from './answer.tsx';
import type { ActForm } from './act-forms.ts';
import type { Followed } from './followed.ts';
import { OpenQuestion } from './open-question.tsx';
import { ticketTexts as texts } from './ticket-texts.ts';
import { actTexts } from './act-texts.ts';

/** What is read once more before it is answered, judged or confirmed. */
export function ReadAgain({ what, ticket }: { readonly what: ActForm['reads']; readonly ticket: Followed }) {
  const say = useSay();
  const answer = ticket.responses.at(-1);
  if (what === 'question') return <OpenQuestion ticket={ticket} />;
  if (answer === undefined || what === undefined) return null;
  return what === 'promise' ? (
    <>
      <p>{say(actTexts.remedyLead)}</p>
      <blockquote>{answer.remedy ?? answer.reason}</blockquote>
    </>
  ) : (
    <Details title={say(texts.readAnswer)}>
      <AnswerText answer={answer} />
    </Details>
  );
}
