import { useLocation } from 'preact-iso';
import { pageAddresses } from '../../platform/addresses.ts';
import { Button } from '../../design/button.tsx';
import { StepLink } from '../../design/step-link.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
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
      {ticket.status.code === 'closed' && <GoOnFromIt number={ticket.number} />}
    </section>
  );
}

/** A closed ticket stays closed: what is new about it is another, which names this one. */
function GoOnFromIt({ number }: Pick<Followed, 'number'>) {
  const say = useSay();
  const language = useLanguage();
  const { route } = useLocation();
  const begin = async (): Promise<void> => {
    const { changeAnswers } = await import('../send/draft-in-hand.ts');
    changeAnswers({ cites: number });
    route(pageAddresses.send[language]);
  };
  return (
    <p>
      <Button look="second" onClick={() => void begin()}>
        {say(texts.goOnFromIt)}
      </Button>
    </p>
  );
}
