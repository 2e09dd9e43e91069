import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { useSay } from '../../platform/language.ts';

export interface MeaningsProps {
  readonly id: string;
  readonly title: Text;
  readonly rows: readonly { readonly name: Text; readonly meaning: Text }[];
}

/** Words with what they mean. */
export function Meanings({ id, title, rows }: MeaningsProps) {
  const say = useSay();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(title)}</h2>
      <dl class="summary">
        {rows.map(({ name, meaning }) => (
          <div key={name.en}>
            <dt class="word">{say(name)}</dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
