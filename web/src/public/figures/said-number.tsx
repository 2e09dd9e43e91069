import { useSay } from '../../platform/language.ts';
import type { SaidFigure } from './numbers.ts';
import { figuresPage as texts } from './texts.ts';

/** A number, with what is to be known of it. */
export function SaidNumber({ said: { text, inWords, partial } }: { readonly said: SaidFigure }) {
  const say = useSay();
  return (
    <>
      <span class={inWords ? 'quiet small' : 'number'}>{say(text)}</span>
      {partial && <span class="quiet small"> ({say(texts.partial)})</span>}
    </>
  );
}
