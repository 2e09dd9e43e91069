import type { ComponentChildren } from 'preact';
import { useSay } from '../platform/language.ts';
import { calloutWords } from './texts.ts';

export interface CalloutProps {
  readonly children: ComponentChildren;
  readonly look?: keyof typeof calloutWords;
  /** Instead of the word that its look has. */
  readonly word?: string;
  /** Said at once to who reads by ear: for what appears while the page stands. */
  readonly live?: boolean;
}

/** Something that should be noticed. */
export function Callout({ children, look = 'information', word, live = false }: CalloutProps) {
  const say = useSay();
  return (
    <div class={`callout ${look}`} role={live ? (look === 'danger' ? 'alert' : 'status') : undefined}>
      <strong class="word">{word ?? say(calloutWords[look])}</strong>
      {children}
    </div>
  );
}
