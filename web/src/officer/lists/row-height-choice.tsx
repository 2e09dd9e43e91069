import { useSay } from '../../platform/language.ts';
import { areRowsComfortable, setRowsComfortable } from './row-height.ts';
import { listTexts as texts } from './texts.ts';

/** Chooses how high rows are: an office PC shows twenty at once, or somebody wants them apart. */
export function RowHeightChoice() {
  const say = useSay();
  const comfortable = areRowsComfortable.value;
  const choices = [
    { text: texts.compact, on: false },
    { text: texts.comfortable, on: true },
  ] as const;
  return (
    <div class="segments row-height" role="group" aria-label={say(texts.rowHeight)}>
      {choices.map(({ text, on }) => (
        <button
          key={String(on)}
          type="button"
          aria-pressed={comfortable === on}
          onClick={() => setRowsComfortable(on)}
        >
          {say(text)}
        </button>
      ))}
    </div>
  );
}
