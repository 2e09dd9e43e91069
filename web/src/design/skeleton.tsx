import { useSay } from '../platform/language.ts';
import { designTexts } from './texts.ts';

/** Lines where something is awaited. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  const say = useSay();
  return (
    <div role="status">
      <span class="unseen">{say(designTexts.waiting)}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span class="skeleton" key={line} aria-hidden="true" />
      ))}
    </div>
  );
}
