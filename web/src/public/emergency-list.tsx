import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { useSay } from '../platform/language.ts';
import './emergency-list.css';

/** A number that helps at once. */
export interface NumberToCall {
  readonly number: string;
  readonly name: Text;
}

/** Numbers to call, each by a touch. */
export function EmergencyList({ numbers }: { readonly numbers: readonly NumberToCall[] }) {
  const say = useSay();
  return (
    <ul class="to-call">
      {numbers.map(({ number, name }) => (
        <li key={number}>
          <a href={`tel:${number}`}>
            <strong>{number}</strong> {say(name)}
          </a>
        </li>
      ))}
    </ul>
  );
}
