import type { ComponentChildren } from 'preact';
import { useSay } from '../platform/language.ts';
import { designTexts } from './texts.ts';

export interface SummaryRow {
  readonly label: string;
  readonly answer: ComponentChildren;
  /** Leads back to the question. */
  readonly onChange?: () => void;
}

/** What was answered, read back. */
export function Summary({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const say = useSay();
  return (
    <dl class="summary">
      {rows.map(({ label, answer, onChange }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{answer}</dd>
          {onChange !== undefined && (
            <dd>
              <button type="button" class="button plain" onClick={onChange}>
                {say(designTexts.change)} <span class="unseen">{label}</span>
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
