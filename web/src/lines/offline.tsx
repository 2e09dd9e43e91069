import { useSay } from '../platform/language.ts';
import { offlineLineText } from './offline-text.ts';

/** There is no connection, and what works without one. */
export default function OfflineLine() {
  const say = useSay();
  return (
    <p role="status">
      <span class="width">{say(offlineLineText)}</span>
    </p>
  );
}
