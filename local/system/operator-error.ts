import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Something that whoever runs the local cloud must know. The message is a sentence, or several, that
 * says what is wrong and what to do about it; it is shown as it stands, without a stack trace.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

/**
 * Runs a command of the local cloud. What goes wrong ends it with exit code 1 and a sentence; the stack
 * of what nobody foresaw goes to `log`.
 */
export async function command(log: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    process.exitCode = 1;
    console.error(`\n${sentenceFor(error, log)}\n`);
  }
}

function sentenceFor(error: unknown, log: string): string {
  if (error instanceof OperatorError) return error.message;
  mkdirSync(dirname(log), { recursive: true });
  appendFileSync(log, `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  const said = error instanceof Error ? error.message : String(error);
  return `Something unforeseen went wrong: ${said}\nMore about it is in ${log}.`;
}
