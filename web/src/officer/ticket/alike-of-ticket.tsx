import { useState } from 'preact/hooks';
import { failureSentence } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { WorkLink } from '../frame/work-link.tsx';
import type { Opened, TicketStatusOfApi } from './opened.ts';
import { ticketPageTexts as texts } from './texts.ts';
import { useAlikeTickets } from './use-alike-tickets.ts';

type Offer = Pick<TicketStatusOfApi | Opened, 'number' | 'version' | 'acts' | 'notNow'>;

/** Whether it is the officer's to merge it, or it is merged already. */
const isToMerge = ({ acts, notNow }: Offer): boolean =>
  acts.some(({ code }) => code === 'merge') ||
  notNow.some(({ code, whyNot }) => code === 'merge' && whyNot.code === 'merged');

/**
 * Others at the office that are likely of the same incident, and how many wait for its answer. Asked for when somebody
 * wishes to know; that is no read.
 */
export function AlikeOfTicket({ now }: { readonly now: Offer }) {
  const say = useSay();
  const [wished, setWished] = useState(false);
  if (!isToMerge(now)) return null;
  return (
    <section class="alike-tickets" aria-labelledby="same-incident">
      <h2 id="same-incident">{say(texts.sameIncident)}</h2>
      {wished ? (
        <ListOfAlike of={now} />
      ) : (
        <Button look="second" onClick={() => setWished(true)}>
          {say(texts.showAlike)}
        </Button>
      )}
    </section>
  );
}

function ListOfAlike({ of }: { readonly of: Offer }) {
  const say = useSay();
  const language = useLanguage();
  const { data, failure } = useAlikeTickets(of);
  if (failure !== undefined) return <p role="alert">{failureSentence(failure, language)}</p>;
  if (data === undefined) return <Skeleton lines={3} />;
  const { people = 1, tickets = [] } = data.alike ?? {};
  if (tickets.length === 0) return <p class="quiet">{say(texts.noAlike)}</p>;
  return (
    <>
      {people > 1 && (
        <p>
          {say(texts.peopleWaiting)}: <strong>{people}</strong>
        </p>
      )}
      <ul>
        {tickets.map(({ number: other, status, merged, why }) => (
          <li key={other}>
            <WorkLink to="ticket" number={other}>
              {inGroups(other)}
            </WorkLink>{' '}
            {upperFirst(status.word)}. {merged ? say(texts.mergedAlready) : why}
          </li>
        ))}
      </ul>
      <p class="small quiet">{say(texts.sameIncidentMeans)}</p>
      <p>
        <WorkLink to="incident" number={of.number}>
          {say(texts.showIncident)}
        </WorkLink>
      </p>
    </>
  );
}
