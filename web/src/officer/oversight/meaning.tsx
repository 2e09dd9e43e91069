import type { ComponentChildren } from 'preact';
import { useSay } from '../../platform/language.ts';
import type { MeasureText } from './measure-texts.ts';
import { oversightTexts as texts } from './texts.ts';

interface MeaningProps {
  readonly of: MeasureText;
  /** The ways to what it is made of. */
  readonly children?: ComponentChildren;
}

/** How a figure is counted, and what it is made of: for who wants to know. */
export function Meaning({ of: { name, meaning }, children }: MeaningProps) {
  const say = useSay();
  return (
    <details class="meaning">
      <summary>
        {say(texts.meaning)}
        <span class="unseen">: {say(name)}</span>
      </summary>
      <div>
        <p>{say(meaning)}</p>
        {children}
      </div>
    </details>
  );
}
