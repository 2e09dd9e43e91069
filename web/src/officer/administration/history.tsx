import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { useId } from 'preact/hooks';
import { momentInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { WhichPage } from '../../resource/pages.ts';
import type { RequestParts } from '../../resource/resource.ts';
import { usePages } from '../../resource/use-pages.ts';
import { MorePages } from '../lists/more-pages.tsx';
import { officerApi } from '../session/officer-api.ts';
import type { HistoryChange } from './change-command.ts';
import { Differences } from './differences.tsx';
import { administrationTexts as texts, changedBy } from './texts.ts';
import './administration.css';

/** What has a history of its own. */
export type HistoryOf =
  | { readonly institution: string }
  | { readonly officer: string }
  | { readonly part: 'deadlines' | 'calendar' | 'routing' };

/** A page of a history, the newest first. */
export function historyOf(of: HistoryOf, request: Partial<RequestParts>, query: WhichPage = {}) {
  if ('institution' in of)
    return officerApi.GET('/v1/officer/registry/institutions/{institution}/history', {
      ...request,
      params: { path: of, query },
    });
  if ('officer' in of)
    return officerApi.GET('/v1/officer/registry/officers/{officer}/history', {
      ...request,
      params: { path: of, query },
    });
  return officerApi.GET(`/v1/officer/registry/${of.part}/history`, { ...request, params: { query } });
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
  const reading = usePages(
    (request, page) => historyOf(of, request, page),
    ({ changes }) => changes,
    [of, useLanguage()],
  );
  const changes = reading.data?.lines;
  const isAwaited = changes === undefined && reading.failure === undefined;
  return (
    <section class={isAwaited ? 'history is-awaited' : 'history'} aria-labelledby={id}>
      <h2 id={id}>{title ?? say(texts.history)}</h2>
      {changes?.length === 0 && <p>{say(texts.noHistory)}</p>}
      <ol class="history-of-changes">
        {changes?.map((change) => (
          <li key={change.version}>
            <OneChange change={change} />
          </li>
        ))}
      </ol>
      <MorePages reading={reading} more={texts.older} />
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
