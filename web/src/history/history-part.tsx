import type { ComponentChildren } from 'preact';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { failureSentence } from '../api/problem.ts';
import { Button } from '../design/button.tsx';
import { useLanguage, useSay } from '../platform/language.ts';
import type { Pages } from '../resource/pages.ts';
import { useHeld } from '../platform/held.ts';

/** An entry of a history, as it is drawn. */
export interface DrawnEntry {
  readonly key: string | number;
  readonly look?: string | undefined;
  readonly content: ComponentChildren;
}

interface HistoryPartProps {
  /** The id of its heading. */
  readonly id: string;
  readonly title: Text;
  /** How its list looks. */
  readonly look: string;
  /** In the order in which they happened. */
  readonly entries: readonly DrawnEntry[];
  /** What stands there where nothing happened. */
  readonly none?: ComponentChildren;
  /** Says in which order they stand. */
  readonly order?: Text;
  /** The way to what came before. */
  readonly children?: ComponentChildren;
}

/** A part of a ticket's history under its heading, the newest entry first: what happened, what was written, who read it. */
export function HistoryPart({ id, title, look, entries, none, order, children }: HistoryPartProps) {
  const say = useSay();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(title)}</h2>
      {entries.length === 0 && none !== undefined ? (
        none
      ) : (
        <>
          {order !== undefined && <p class="quiet small">{say(order)}</p>}
          <HistoryList look={look} entries={entries} />
        </>
      )}
      {children}
    </section>
  );
}

/** Entries alone, the newest first. */
export const HistoryList = ({ look, entries }: Pick<HistoryPartProps, 'look' | 'entries'>) => (
  <ol class={look}>
    {entries.toReversed().map((entry) => (
      <li key={entry.key} class={entry.look}>
        {entry.content}
      </li>
    ))}
  </ol>
);

interface OlderEntriesProps<Data, Asked> {
  readonly of: Pages<Data, Asked>;
  readonly text: Text;
}

/** The way to an older page, and why one did not come. */
export function OlderEntries<Data, Asked>({ of, text }: OlderEntriesProps<Data, Asked>) {
  const say = useSay();
  const language = useLanguage();
  const { failureOfMore, isAskingMore = false } = useHeld(of);
  return (
    <>
      <p role="status">{failureOfMore && failureSentence(failureOfMore, language)}</p>
      <Button look="second" busy={isAskingMore} onClick={() => void of.more()}>
        {say(text)}
      </Button>
    </>
  );
}
