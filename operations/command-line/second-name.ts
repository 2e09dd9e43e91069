import { canBeSeen } from '../../domain/foundation/vocabulary/plain-text.ts';
import { UsageError } from './usage-error.ts';

/** A name, however it is written. */
const spoken = (name: string): string =>
  name.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean).join(' ');

/** The second administrator, as `--confirmed-by` names them: somebody else than `by`. Throws `UsageError`. */
export function secondName(given: string | undefined, by: string): string | undefined {
  const name = given?.trim();
  if (name === undefined) return undefined;
  if (!canBeSeen(name) || spoken(name) === spoken(by))
    throw new UsageError('Nobody confirms what they do themselves: name somebody else with --confirmed-by.');
  return name;
}
