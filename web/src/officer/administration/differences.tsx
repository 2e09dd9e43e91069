import type { ReplyOf } from '../../api/routes.ts';
import { useSay } from '../../platform/language.ts';
import { RowsTable } from '../platform/table.tsx';
import { administrationTexts as texts } from './texts.ts';
import './administration.css';

type Difference = ReplyOf<'preview-registry-act'>['items'][number]['differences'][number];

interface DifferencesProps {
  /** What the table is about, for who reads by ear. */
  readonly label: string;
  readonly differences: readonly Difference[];
  /** It was done: else it would be. */
  readonly done?: boolean;
}

/** What differs, line by line: what is so, and what comes in its place. */
export function Differences({ label, differences, done = false }: DifferencesProps) {
  const say = useSay();
  const [before, after] = done ? [texts.was, texts.became] : [texts.before, texts.after];
  return (
    <RowsTable
      look="differences"
      caption={label}
      columns={[say(texts.what), say(before), say(after)]}
      rows={differences.map(({ word, from, to }) => ({
        key: word,
        cells: [
          word,
          from === undefined ? <span class="quiet">{say(texts.nothing)}</span> : <del>{from}</del>,
          to === undefined ? <span class="quiet">{say(texts.nothing)}</span> : <ins>{to}</ins>,
        ],
      }))}
    />
  );
}
