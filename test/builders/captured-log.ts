import type { Log } from '../../application/log.ts';
import { createLog } from '../../functions/lambda/log.ts';

/** A log that a test can read. */
export interface CapturedLog {
  readonly log: Log;
  /** Its lines as they would be written. */
  readonly lines: readonly string[];
  /** The entries, in order. */
  readonly entries: () => readonly unknown[];
}

export function aCapturedLog(): CapturedLog {
  const lines: string[] = [];
  const log = createLog({ level: 'debug', write: (line) => void lines.push(line), now: () => 'now' });
  return {
    log,
    lines,
    entries: () => lines.map((line) => (JSON.parse(line) as { readonly entry: string }).entry),
  };
}
