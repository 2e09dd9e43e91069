import type { ReplyOf } from '../../api/routes.ts';
import { useSay } from '../../platform/language.ts';
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
    <table class="differences">
      <caption class="unseen">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{say(texts.what)}</th>
          <th scope="col">{say(before)}</th>
          <th scope="col">{say(after)}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ word, from, to }) => (
          <tr key={word}>
            <th scope="row">{word}</th>
            <td data-label={say(before)}>
              {from === undefined ? <span class="quiet">{say(texts.nothing)}</span> : <del>{from}</del>}
            </td>
            <td data-label={say(after)}>
              {to === undefined ? <span class="quiet">{say(texts.nothing)}</span> : <ins>{to}</ins>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
