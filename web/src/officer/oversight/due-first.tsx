import { failureSentence } from '../../api/problem.ts';
import { Skeleton } from '../../design/skeleton.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { WaitingTicket } from '../lists/waiting-ticket.tsx';
import type { useDueFirst } from './use-figures.ts';
import { oversightTexts as texts } from './texts.ts';
import '../lists/lists.css';

/** So many are shown. */
export const linesShown = 5;

interface DueFirstProps {
  readonly institution: string;
  readonly reading: ReturnType<typeof useDueFirst>;
}

/** What of the queue is longest past its date: as much of each ticket as the reader may see. */
export function DueFirst({ institution, reading: { data, failure } }: DueFirstProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <section aria-labelledby="due-first" class="five-lines">
      <h2 id="due-first" tabIndex={-1}>
        {say(texts.dueFirst)}
      </h2>
      <p class="small">{say(texts.dueFirstMeaning)}</p>
      {data === undefined ? (
        failure === undefined ? (
          <Skeleton lines={linesShown} />
        ) : (
          <p role="status">{failureSentence(failure, language)}</p>
        )
      ) : data.lines.length === 0 ? (
        <p>{say(texts.nothingDue)}</p>
      ) : (
        <>
          <div role="list" class="lines-of-tickets" aria-label={say(texts.dueFirst)}>
            {data.lines.slice(0, linesShown).map((line) => (
              <div key={line.number} role="listitem" class="line of-ticket">
                <WaitingTicket line={line} of={institution} />
              </div>
            ))}
          </div>
          <p>
            <WorkLink
              to="queue"
              query={`?${new URLSearchParams({ institution, overdue: 'true' }).toString()}`}
            >
              {say(texts.toOverdue)}
            </WorkLink>
          </p>
        </>
      )}
    </section>
  );
}
