import { Callout } from '../../design/callout.tsx';
import { StepLink } from '../../design/step-link.tsx';
import { useSay } from '../../platform/language.ts';
import type { Followed } from './followed.ts';
import { onDate, ticketTexts as texts } from './ticket-texts.ts';

/** The institution's question that waits for its citizen. */
const questionOf = ({ status, messages }: Followed): Followed['messages'][number] | undefined =>
  status.code === 'awaiting-citizen'
    ? messages.findLast(({ type }) => type === 'request-information')
    : undefined;

/** What the institution asks, as long as it waits for it; with the way to answer, where that is not already shown. */
export function OpenQuestion({
  ticket,
  reply = false,
}: {
  readonly ticket: Followed;
  readonly reply?: boolean;
}) {
  const say = useSay();
  const question = questionOf(ticket);
  if (question === undefined) return null;
  return (
    <Callout look="warning" word={say(texts.question)}>
      <blockquote>{question.text}</blockquote>
      <p class="quiet small">
        {say(question.institution.name)}, {say(onDate(question.date))}
      </p>
      {reply && (
        <StepLink step="reply" class="button">
          {say(texts.answerQuestion)}
        </StepLink>
      )}
    </Callout>
  );
}
