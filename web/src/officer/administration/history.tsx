import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import { outcomeOf, type Failure } from '../../api/problem.ts';
import { Skeleton } from '../../design/skeleton.tsx';
import { momentInFull } from '../../platform/dates.ts';
import { inEach, useLanguage, useSay } from '../../platform/language.ts';
import { officerApi } from '../session/officer-api.ts';
import type { HistoryChange } from './change-command.ts';
import { Differences } from './differences.tsx';
import { MoreOrAgain } from './more-or-again.tsx';
import { administrationTexts as texts, changedBy } from './texts.ts';
import './administration.css';

/** What has a history of its own. */
export type HistoryOf =
  | { readonly institution: string }
  | { readonly officer: string }
  | { readonly part: 'deadlines' | 'calendar' };

/** A page of a history, the newest first. */
export const historyOf = (of: HistoryOf, cursor?: string) =>
  outcomeOf((signal) => {
    const query = { ...(cursor !== undefined && { cursor }) };
    if ('institution' in of)
      return officerApi.GET('/v1/officer/registry/institutions/{institution}/history', {
        params: { path: of, query },
        signal,
      });
    if ('officer' in of)
      return officerApi.GET('/v1/officer/registry/officers/{officer}/history', {
        params: { path: of, query },
        signal,
      });
    return of.part === 'deadlines'
      ? officerApi.GET('/v1/officer/registry/deadlines/history', { params: { query }, signal })
      : officerApi.GET('/v1/officer/registry/calendar/history', { params: { query }, signal });
  });

interface Read {
  readonly changes?: readonly HistoryChange[];
  readonly next?: string | undefined;
  readonly failure?: Failure | undefined;
}

interface HistoryProps {
  /** Whose history; a stable object, since another one loads anew. */
  readonly of: HistoryOf;
  readonly title?: string;
}

/** What was changed, by whom, when and why. */
export function History({ of, title }: HistoryProps) {
  const id = useId();
  const say = useSay();
  const language = useLanguage();
  const [{ changes, next, failure }, setRead] = useState<Read>({});
  const read = useCallback(
    async (cursor?: string) => {
      const { data, failure: why } = await historyOf(of, cursor);
      setRead((before) =>
        data === undefined
          ? { ...before, failure: why }
          : {
              changes: cursor === undefined ? data.changes : [...(before.changes ?? []), ...data.changes],
              next: data.next,
            },
      );
    },
    [of, language],
  );
  useEffect(() => void read(), [read]);
  const isAwaited = changes === undefined && failure === undefined;
  return (
    <section class={isAwaited ? 'history is-awaited' : 'history'} aria-labelledby={id}>
      <h2 id={id}>{title ?? say(texts.history)}</h2>
      {isAwaited && <Skeleton lines={3} />}
      {changes?.length === 0 && <p>{say(texts.noHistory)}</p>}
      <ol class="history-of-changes">
        {changes?.map((change) => (
          <li key={change.version}>
            <OneChange change={change} />
          </li>
        ))}
      </ol>
      <MoreOrAgain next={next} failure={failure} more={texts.older} onRead={(cursor) => void read(cursor)} />
    </section>
  );
}

/** One entry: what was done, who did it, why, and what differed. */
export function OneChange({ change }: { readonly change: HistoryChange }) {
  const say = useSay();
  const { word, at, by, confirmedBy, why, suspension, differences } = change;
  return (
    <>
      <h3>{word}</h3>
      <p class="quiet">
        {say(
          changedBy(
            by.name,
            inEach((language) => momentInFull(at, language)),
          ),
        )}
      </p>
      {confirmedBy !== undefined && (
        <p class="quiet">
          {say(texts.confirmedBy)}: {confirmedBy.name}
        </p>
      )}
      <p>
        <strong>{say(texts.why)}:</strong> {why}
      </p>
      {suspension !== undefined && <p>{suspension.text}</p>}
      {differences.length > 0 && <Differences label={word} differences={differences} done />}
    </>
  );
}
