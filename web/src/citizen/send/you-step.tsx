import { useEffect } from 'preact/hooks';
import { smsPrefixes } from 'virtual:registry/stage';
import { goesBySms, internationalForm } from '../../../../domain/foundation/vocabulary/phones.ts';
import { useSay } from '../../platform/language.ts';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import { LaterField } from './later-fields.tsx';
import { laterTexts } from './later-texts.ts';
import { questionsAt } from './questions-of-sending.ts';
import { StepFields } from './step-fields.tsx';
import { prepareUsualWait } from './wait-at-hand.ts';

/** How much of the person is known, and by what they are told. */
export function YouStep(form: TicketFormProps) {
  const { answers } = form;
  useEffect(() => void prepareUsualWait(answers), [answers.institution?.id]);
  return (
    <StepFields
      {...form}
      questions={questionsAt('you')}
      heading="openness"
      own={LaterField}
      below={({ name }) => name === 'phone' && <WithoutSms {...answers} />}
    />
  );
}

/** Said of a phone to which no SMS go. Source: docs/adr/0231. */
function WithoutSms({ phone, email }: Pick<TicketAnswers, 'phone' | 'email'>) {
  const say = useSay();
  const number = internationalForm(phone);
  return (
    <p role="status">
      {number !== undefined &&
        !goesBySms(number, smsPrefixes) &&
        say(email.trim() === '' ? laterTexts.noSmsThere : laterTexts.noSmsButEmail)}
    </p>
  );
}
