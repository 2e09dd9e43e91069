import { useSay } from '../../platform/language.ts';
import { institutionDirectionTexts as texts } from './texts.ts';

interface ProgressBarProps {
  readonly done: number;
  readonly all: number;
  /** Where it should be today; absent: no mark. */
  readonly should?: number | undefined;
  readonly late?: boolean;
}

/** How much is done of all, with a mark where it should be today. */
export function ProgressBar({ done, all, should, late = false }: ProgressBarProps) {
  const say = useSay();
  const part = (count: number): string => `${all === 0 ? 0 : (100 * count) / all}%`;
  const said = [
    say(texts.doneOf({ done, all })),
    ...(should === undefined ? [] : [say(texts.shouldBe({ count: should }))]),
  ].join('; ');
  return (
    <span class={late ? 'progress-bar late' : 'progress-bar'} role="img" aria-label={said}>
      <span style={{ inlineSize: part(done) }} />
      {should !== undefined && should > 0 && should < all && <b style={{ insetInlineStart: part(should) }} />}
    </span>
  );
}
