import { UsageError } from './usage-error.ts';

interface Command {
  /** How it is called and what it does. */
  readonly usage: string;
  /** What holds after it broke off, where the operator must know it. */
  readonly afterFailure?: string;
  /** Its exit code when it breaks off, where 1 says something else. */
  readonly failureCode?: number;
  readonly run: (given: readonly string[]) => Promise<void> | void;
}

/**
 * Runs a command with what its line says. `--help` prints the usage and does nothing else. What goes wrong is said in its message
 * alone, with the usage where the line was wrong, and the exit code is `failureCode`.
 */
export async function runCommand({ usage, afterFailure, failureCode = 1, run }: Command): Promise<void> {
  const given = process.argv.slice(2);
  if (given.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  try {
    await run(given);
  } catch (error) {
    const said = [
      error instanceof Error ? error.message : 'It failed.',
      ...(error instanceof UsageError ? ['', usage] : []),
      ...(!(error instanceof UsageError) && afterFailure !== undefined ? [afterFailure] : []),
    ];
    process.stderr.write(`${said.join('\n')}\n`);
    process.exitCode = failureCode;
  }
}
