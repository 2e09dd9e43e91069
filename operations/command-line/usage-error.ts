/** The command line asks for something that cannot be done. The message says what; the operator sees the usage too. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What `parseArgs` reads. Throws `UsageError` where it complains. */
export function readArguments<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The command line makes no sense.');
  }
}
