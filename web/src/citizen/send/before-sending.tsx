import { useCallback, useEffect } from 'preact/hooks';
import type { Language } from '../../../../domain/vocabulary/language.ts';
import { apiClient } from '../../api/client.ts';
import { outcomeOf } from '../../api/problem.ts';
import type { components } from '../../api/schema.ts';
import { useAsked } from '../../api/use-asked.ts';
import { Radios } from '../../design/choices.tsx';
import { useLanguage, useSay } from '../../language.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import { fieldsOfTicket } from '../../ticket-form/ticket-fields.ts';
import { changeAnswers } from './draft-in-hand.ts';
import { sendTexts } from './texts.ts';

interface OthersToldProps {
  readonly answers: TicketAnswers;
}

/** Whether others may be told of: nothing is compared that is about somebody. */
const isCompared = ({ category, about }: TicketAnswers): boolean =>
  category?.tellsOfOthers === true && (about === undefined || about === 'nobody');

/** Who wrote of something similar, where anybody did: is it the same? Where that cannot be asked, nothing is said of it. */
export function OthersTold({ answers }: OthersToldProps) {
  useEffect(() => {
    if (!isCompared(answers) && answers.sameAs !== undefined) changeAnswers({ sameAs: undefined });
  }, [answers]);
  const draft = draftOf(answers, useLanguage());
  return isCompared(answers) && draft !== undefined ? (
    <OthersAsked draft={draft} meToo={answers.sameAs} />
  ) : null;
}

const another = '';

/** What is compared, as the API takes it: nothing of who sends it. */
function draftOf(
  answers: TicketAnswers,
  language: Language,
): components['schemas']['TicketDraft'] | undefined {
  const fields = fieldsOfTicket(answers, language);
  if (fields === undefined) return undefined;
  const { kind, category, institution, subject, description, place } = fields;
  return { kind, category, institution, subject, description, ...(place && { place }) };
}

interface OthersAskedProps {
  readonly draft: components['schemas']['TicketDraft'];
  /** The mark that was chosen. */
  readonly meToo: string | undefined;
}

function OthersAsked({ draft, meToo }: OthersAskedProps) {
  const say = useSay();
  const asked = JSON.stringify(draft);
  const ask = useCallback(
    () => outcomeOf((signal) => apiClient.POST('/v1/tickets/comparison', { body: draft, signal })),
    [asked],
  );
  const { data } = useAsked(ask);
  const told = data?.incidents;
  const chosen = told?.find(({ mark }) => mark === meToo)?.mark;
  // A mark that was told before other words were written, or too long ago, is none of these.
  useEffect(() => {
    if (told !== undefined && meToo !== undefined && chosen === undefined)
      changeAnswers({ sameAs: undefined });
  }, [told, meToo, chosen]);
  if (told === undefined || told.length === 0) return null;
  return (
    <Radios
      id="others"
      label={say(sendTexts.others)}
      hint={say(sendTexts.othersHint)}
      choices={[
        ...told.map(({ mark, text }) => ({ value: mark, label: say(sendTexts.meToo), hint: text })),
        { value: another, label: say(sendTexts.anotherMatter) },
      ]}
      chosen={chosen ?? another}
      onChange={(mark) => changeAnswers({ sameAs: mark === another ? undefined : mark })}
    />
  );
}
