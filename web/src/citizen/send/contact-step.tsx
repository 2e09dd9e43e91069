import { smsPrefixes } from 'virtual:registry/stage';
import { goesBySms, internationalForm } from '../../../../domain/foundation/vocabulary/phones.ts';
import { TextField } from '../../design/text-field.tsx';
import { useSay } from '../../platform/language.ts';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import { ticketQuestionTexts } from '../../ticket-form/question-texts.ts';
import { sendTexts } from './texts.ts';

/** Whether no SMS go to a phone as it was typed. Source: docs/adr/0231. */
const isWithoutSms = (written: string): boolean => {
  const phone = internationalForm(written);
  return phone !== undefined && !goesBySms(phone, smsPrefixes);
};

/** By what the person is told of each step. */
export function ContactStep({ answers, change, mistakeAt }: TicketFormProps) {
  const say = useSay();
  return (
    <>
      <h1 tabIndex={-1}>{say(sendTexts.contact)}</h1>
      {answers.openness === 'identified' && (
        <TextField
          id="name"
          label={say(ticketQuestionTexts.name)}
          autoComplete="name"
          mistake={mistakeAt('name')}
          value={answers.name}
          onChange={(name) => change({ name })}
        />
      )}
      <p class="quiet">{say(ticketQuestionTexts.contactHint)}</p>
      <TextField
        id="phone"
        label={say(ticketQuestionTexts.phone)}
        hint={say(ticketQuestionTexts.phoneHint)}
        keys="tel"
        autoComplete="tel"
        mistake={mistakeAt('phone')}
        value={answers.phone}
        onChange={(phone) => change({ phone })}
      />
      <p role="status">
        {isWithoutSms(answers.phone) &&
          say(answers.email.trim() === '' ? sendTexts.noSmsThere : sendTexts.noSmsButEmail)}
      </p>
      <TextField
        id="email"
        label={say(ticketQuestionTexts.email)}
        keys="email"
        autoComplete="email"
        mistake={mistakeAt('email')}
        value={answers.email}
        onChange={(email) => change({ email })}
      />
    </>
  );
}
