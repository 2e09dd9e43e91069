import { useSay } from '../../platform/language.ts';
import { leaveTexts } from '../../leave/texts.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import { laterTexts } from './later-texts.ts';

/** The numbers to call, before anything else is asked. */
export function DangerField({ category }: { readonly category: NonNullable<TicketAnswers['category']> }) {
  const say = useSay();
  const { emergencyNumbers, sensitive } = category;
  return (
    <>
      <p>{say(laterTexts.dangerLead)}</p>
      <ul class="emergency">
        {emergencyNumbers.map(({ number, name }) => (
          <li key={number}>
            <a class="button wide" href={`tel:${number}`}>
              {say(laterTexts.call)} {number}
            </a>
            <span>{say(name)}</span>
          </li>
        ))}
      </ul>
      {sensitive && (
        <>
          <p>{say(laterTexts.trainedOnly)}</p>
          <p class="quiet">{say(leaveTexts.explained)}</p>
        </>
      )}
    </>
  );
}
