import type { ReplyOf } from '../../api/routes.ts';
import { inGroups } from '../../platform/digits.ts';
import { useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { ticketPageTexts as texts } from './texts.ts';

/** Others at the office that are likely of the same incident, and how many wait for its answer. */
export function AlikeOfTicket({ alike }: { readonly alike: ReplyOf<'open-ticket'>['alike'] | undefined }) {
  const say = useSay();
  if (alike === undefined || alike.tickets.length === 0) return null;
  return (
    <section class="alike-tickets">
      <h2>{say(texts.sameIncident)}</h2>
      {alike.people > 1 && (
        <p>
          {say(texts.peopleWaiting)}: <strong>{alike.people}</strong>
        </p>
      )}
      <ul>
        {alike.tickets.map(({ number, status, merged, why }) => (
          <li key={number}>
            <WorkLink to="ticket" number={number}>
              {inGroups(number)}
            </WorkLink>{' '}
            {upperFirst(status.word)}. {merged ? say(texts.mergedAlready) : why}
          </li>
        ))}
      </ul>
      <p class="small quiet">{say(texts.sameIncidentMeans)}</p>
    </section>
  );
}
