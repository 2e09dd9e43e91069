import { ActRefused, type RefusalReason } from './refusals.ts';

/**
 * Why an act that is only tried would be refused; undefined: it would be done. Most of those that are tried are
 * refused, and nobody asks where in the code: remembering that takes ten times as long as refusing. Whatever else
 * is thrown says where it comes from: the act is tried once more, which changes nothing.
 */
export function whyRefused(act: () => unknown): RefusalReason | undefined {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof ActRefused) return error.reason;
    Error.stackTraceLimit = stackTraceLimit;
    act();
    throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
