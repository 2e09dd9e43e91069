import { type Log, type LogFields, logLevels, type LogLevel } from '../../application/log.ts';

interface LogOptions {
  readonly level?: LogLevel;
  readonly fields?: LogFields;
  /** Takes one line with its end. */
  readonly write?: (line: string) => void;
  /** The time of a line, ISO 8601. */
  readonly now?: () => string;
}

const toStandardOutput = (line: string): void => void process.stdout.write(line);
const systemTime = (): string => new Date().toISOString();

/** A log that writes to standard output, which Lambda takes to CloudWatch. */
export function createLog(options: LogOptions = {}): Log {
  const { level = 'info', fields = {}, write = toStandardOutput, now = systemTime } = options;
  const line =
    (at: LogLevel) =>
    (entry: string, more: LogFields = {}, error?: unknown): void => {
      if (logLevels.indexOf(at) < logLevels.indexOf(level)) return;
      const what = error === undefined ? {} : { error: describeError(error) };
      write(`${JSON.stringify({ time: now(), level: at, entry, ...fields, ...more, ...what })}\n`);
    };
  return {
    debug: line('debug'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    with: (more) => createLog({ level, write, now, fields: { ...fields, ...more } }),
  };
}

interface ErrorDescription {
  readonly type: string;
  readonly stack?: readonly string[];
  readonly cause?: ErrorDescription;
}

/**
 * What a log may know of an error: its type, where it was thrown, and the same of its causes.
 * Never its message, which may repeat what somebody sent.
 */
export function describeError(error: unknown, depth = 3): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error };
  return {
    type: error.name,
    stack: framesOf(error),
    ...(error.cause !== undefined && depth > 0 && { cause: describeError(error.cause, depth - 1) }),
  };
}

function framesOf(error: Error): string[] {
  const frames = (error.stack ?? '').replaceAll(error.message, '').split('\n');
  return frames.filter((line) => /^ +at .+:\d+:\d+\)?$/.test(line)).map((line) => line.trim());
}
