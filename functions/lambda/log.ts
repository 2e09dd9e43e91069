import { inside } from '../../domain/foundation/vocabulary/untyped-map.ts';
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
      const what = error === undefined ? {} : { ...unavailableIn(error), error: describeError(error) };
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

interface ErrorDescription extends ErrorNames {
  readonly type: string;
  readonly stack?: readonly string[];
  readonly cause?: ErrorDescription;
}

/** What an error names that nobody sent. */
interface ErrorNames {
  /** The variable of the environment that is missing or makes no sense. */
  readonly variable?: string;
  /** The operation of AWS that failed, its HTTP status, and the id by which AWS finds the request. */
  readonly operation?: string;
  readonly status?: number;
  readonly request?: string;
}

/**
 * What a log may know of an error: its type, what it names, where it was thrown, and the same of its causes.
 * Never its message, which may repeat what somebody sent.
 */
export function describeError(error: unknown, depth = 3): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error };
  return {
    type: error.name,
    ...namesIn(error),
    stack: framesOf(error),
    ...(error.cause !== undefined && depth > 0 && { cause: describeError(error.cause, depth - 1) }),
  };
}

/** Names the service that did not answer, where an error or one of its causes says so: alarms count these lines. */
function unavailableIn(error: unknown, depth = 4): { readonly unavailable?: string } {
  const unavailable = inside(error, 'unavailable');
  if (matches(unavailable, /^[A-Za-z\d]{1,40}$/)) return { unavailable };
  return error instanceof Error && depth > 0 ? unavailableIn(error.cause, depth - 1) : {};
}

/** Each in its own form alone, so that nothing else gets into a log under its name. */
function namesIn(error: Error): ErrorNames {
  const [variable, operation] = [inside(error, 'variable'), inside(error, 'operation')];
  const [status, request] = [
    inside(error, '$metadata', 'httpStatusCode'),
    inside(error, '$metadata', 'requestId'),
  ];
  return {
    ...(matches(variable, /^[A-Z][A-Z_]{0,60}$/) && { variable }),
    ...(matches(operation, /^[A-Z][A-Za-z\d]{0,60}$/) && { operation }),
    ...(typeof status === 'number' && { status }),
    ...(matches(request, /^[\w-]{1,80}$/) && { request }),
  };
}

const matches = (value: unknown, form: RegExp): value is string =>
  typeof value === 'string' && form.test(value);

function framesOf(error: Error): string[] {
  const frames = (error.stack ?? '').replaceAll(error.message, '').split('\n');
  return frames.filter((line) => /^ +at .+:\d+:\d+\)?$/.test(line)).map((line) => line.trim());
}
