import { useState } from 'preact/hooks';
import { failureSentence } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { HistoryList } from '../../history/history-part.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import type { Me } from '../session/me.ts';
import { officerApi } from '../session/officer-api.ts';
import { OwnWords } from './own-words.tsx';
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
  const { data, failure } = useResource(
    (request) =>
      officerApi.GET('/v1/officer/tickets/{number}/reads', {
        ...request,
        params: { path: { number } },
      }),
    [number, language],
  );
  if (failure !== undefined) return <p role="alert">{failureSentence(failure, language)}</p>;
  if (data === undefined) return <Skeleton lines={3} />;
  if (data.reads.length === 0) return <p class="quiet">{say(texts.noReads)}</p>;
  return (
    <HistoryList
      look="events"
      entries={data.reads.map(({ at, officer, role, institution, reason, times }) => ({
        key: `${at}${officer.id}`,
        content: (
          <>
            <p>
              <strong>{say(officerName(officer.name))}</strong>{' '}
              <span class="small quiet">
                {role.word}, {say(institution.shortName)}, {say(momentOfEntry(at))}
                {times > 1 && `, ${say(timesText(times))}`}
              </span>
            </p>
            {reason !== undefined && <OwnWords>{reason}</OwnWords>}
          </>
        ),
      }))}
    />
  );
}
