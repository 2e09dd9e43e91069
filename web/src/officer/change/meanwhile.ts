import { outcomeOf } from '../../api/problem.ts';
import type { HistoryChange, ShownPreview } from '../administration/change-command.ts';
import { historyOf, type HistoryOf } from '../administration/history.tsx';

/** Where the changes of an item are told. */
function subjectOf({ part, id = '' }: ShownPreview['items'][number]): HistoryOf {
  if (part === 'institution') return { institution: id };
  return part === 'officer' ? { officer: id } : { part };
}

/** What others changed of these items since they were shown, the newest first. What is new has no history. */
export async function meanwhileOf({ items, version }: ShownPreview): Promise<readonly HistoryChange[]> {
  const pages = await Promise.all(
    items
      .filter(({ isNew }) => !isNew)
      .map((item) => outcomeOf((signal) => historyOf(subjectOf(item), { signal }))),
  );
  const since = pages.flatMap(({ data }) => data?.changes ?? []).filter((change) => change.version > version);
  const once = new Map(since.map((change) => [change.version, change]));
  return [...once.values()].toSorted((a, b) => b.version - a.version);
}
