import { useCallback, useState } from 'preact/hooks';
import { failureSentence, outcomeOf } from '../../api/problem.ts';
import { useApiRequest } from '../../api/use-api-request.ts';
import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { Me } from '../session/me.ts';
import { officerApi } from '../session/officer-api.ts';
import { momentOfEntry } from './moment-of-entry.ts';
import { ticketPageTexts as texts, timesText } from './texts.ts';
import { officerName } from '../../../../words/unlisted.ts';

interface ReadsProps {
  readonly number: string;
  readonly me: Me;
}

/** Who opened the ticket, for who may know that. Asked for when somebody wishes to know; that is no read. */
export function ReadsOfTicket({ number, me }: ReadsProps) {
  const say = useSay();
  const [wished, setWished] = useState(false);
  if (!me.permissions.includes('reads:list')) return null;
  return (
    <section aria-labelledby="reads">
      <h2 id="reads">{say(texts.reads)}</h2>
      {wished ? (
        <ListOfReads number={number} />
      ) : (
        <Button look="second" onClick={() => setWished(true)}>
          {say(texts.showReads)}
        </Button>
      )}
    </section>
  );
}

function ListOfReads({ number }: Pick<ReadsProps, 'number'>) {
  const say = useSay();
  const language = useLanguage();
  const ask = useCallback(
    () =>
      outcomeOf((signal) =>
        officerApi.GET('/v1/officer/tickets/{number}/reads', {
          params: { path: { number } },
          headers: { 'Accept-Language': language },
          signal,
        }),
      ),
    [number, language],
  );
  const { data, failure } = useApiRequest(ask);
  if (failure !== undefined) return <p role="alert">{failureSentence(failure, language)}</p>;
  if (data === undefined) return <Skeleton lines={3} />;
  if (data.reads.length === 0) return <p class="quiet">{say(texts.noReads)}</p>;
  return (
    <ol class="events">
      {data.reads.toReversed().map(({ at, officer, role, institution, reason, times }) => (
        <li key={`${at}${officer.id}`}>
          <p>
            <strong>{say(officerName(officer.name))}</strong>{' '}
            <span class="small quiet">
              {role.word}, {say(institution.shortName)}, {say(momentOfEntry(at))}
              {times > 1 && `, ${say(timesText(times))}`}
            </span>
          </p>
          {reason !== undefined && (
            <div class="written" dir="auto">
              {reason}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
