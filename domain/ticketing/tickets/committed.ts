/** What can be wrong with a value that an entry of a chain commits to. */
export type CommittedError = 'missing' | 'edited' | 'inserted';

/**
 * Holds what a stored value gives under its salt against the commitment; undefined: it is the value, or there is neither. A value that
 * gives nothing is missing, whatever its item claims.
 */
export function errorOfCommitted(
  committed: unknown,
  stored: { readonly gives: string | undefined } | undefined,
): CommittedError | undefined {
  if (committed === undefined) return stored === undefined ? undefined : 'inserted';
  if (stored?.gives === undefined) return 'missing';
  return stored.gives === committed ? undefined : 'edited';
}
