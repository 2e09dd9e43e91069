import { StepLink } from '../../design/step-link.tsx';
import { useSay } from '../../language.ts';
import { isKnownAct } from './act-forms.ts';
import type { Followed } from './followed.ts';
import { ticketTexts as texts, untilDate } from './ticket-texts.ts';

/** Exactly what the API offers, each with until when. */
export function OfferedActs({ ticket }: { readonly ticket: Followed }) {
  const say = useSay();
  const acts = ticket.acts.filter(({ act }) => isKnownAct(act));
  return (
    <section class="screen-only" aria-labelledby="acts">
      <h2 id="acts">{say(texts.acts)}</h2>
      {acts.length === 0 && <p>{say(texts.noActs)}</p>}
      <ul class="acts">
        {acts.map(({ act, text, untilDate: until }) => (
          <li key={act}>
            <StepLink step={act}>{text}</StepLink>
            {until !== undefined && <span class="quiet small">{say(untilDate(until))}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
