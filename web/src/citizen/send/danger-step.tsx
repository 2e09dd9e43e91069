import { useSay } from '../../platform/language.ts';
import { leaveTexts } from '../../leave/texts.ts';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import { sendTexts } from './texts.ts';

/** The numbers to call, before anything else is asked. */
export function DangerStep({ answers }: TicketFormProps) {
  const say = useSay();
  const { emergencyNumbers = [], sensitive = false } = answers.category ?? {};
  return (
    <>
      <h1 tabIndex={-1}>{say(sendTexts.danger)}</h1>
      <p>{say(sendTexts.dangerLead)}</p>
      <ul class="emergency">
        {emergencyNumbers.map(({ number, name }) => (
          <li key={number}>
            <a class="button wide" href={`tel:${number}`}>
              {say(sendTexts.call)} {number}
            </a>
            <span>{say(name)}</span>
          </li>
        ))}
      </ul>
      {sensitive && (
        <>
          <p>{say(sendTexts.trainedOnly)}</p>
          <p class="quiet">{say(leaveTexts.explained)}</p>
        </>
      )}
    </>
  );
}
