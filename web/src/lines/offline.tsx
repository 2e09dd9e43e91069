import { useSay } from '../language.ts';
import { linesTexts } from './texts.ts';

/** There is no connection, and what works without one. */
export default function OfflineLine() {
  const say = useSay();
  return (
    <p role="status">
      <span class="width">{say(linesTexts.offline)}</span>
    </p>
  );
}
