import { useComputed } from '@preact/signals';
import { useSay } from '../../platform/language.ts';
import { inGroups } from '../../platform/digits.ts';
import { chooseUpTo, toggleEntry, type ChosenEntries } from './chosen-entries.ts';
import { chooseText } from './several-texts.ts';

interface OneLineProps {
  readonly chosen: ChosenEntries;
  readonly number: string;
}

interface ChooseLineProps extends OneLineProps {
  /** The numbers of the lines as they are listed now. */
  readonly order: () => readonly string[];
}

/** Whether a line is among those on which something is done together. It is drawn anew alone when that changes. */
export function ChooseEntry({ chosen, number, order }: ChooseLineProps) {
  const say = useSay();
  const isChosen = useComputed(() => chosen.numbers.value.has(number)).value;
  return (
    <label class="choose-line">
      <span class="unseen">{say(chooseText(inGroups(number)))}</span>
      <input
        type="checkbox"
        checked={isChosen}
        onClick={(event) => {
          if (event.shiftKey) chooseUpTo(chosen, order(), number);
          else toggleEntry(chosen, number);
          // What is chosen says what stands there, also where the browser has changed it already.
          event.currentTarget.checked = chosen.numbers.value.has(number);
        }}
      />
    </label>
  );
}

/**
 * What became of a line, once something was asked of it together with others: a mark beside it, which moves nothing, and the
 * words to who reads by ear or points at it.
 */
export function EntryResultMark({ chosen, number }: OneLineProps) {
  const result = useComputed(() => chosen.results.value.get(number)).value;
  if (result === undefined) return null;
  const isDone = 'done' in result;
  const text = isDone ? result.done : result.refused;
  return (
    <span class={`result-of-line ${isDone ? 'done' : 'refused'}`} title={text}>
      <span class="unseen">{text}</span>
    </span>
  );
}
