/** From the most talkative to the quietest. `LOG_LEVEL` names the least that is written. */
export const logLevels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * Everything a log line may say beside its entry, and nothing else: no text, no contact, no secret,
 * no address, no header and no body has a field here. Values are ids, codes and figures of our own making.
 */
export const logFields = [
  'arming',
  'attempt',
  'channel',
  'code',
  'count',
  'cycle',
  'ends',
  'event',
  'execution',
  'function',
  'hops',
  'institution',
  'method',
  'milliseconds',
  'notice',
  'number',
  'outcome',
  'projection',
  'remaining',
  'request',
  'route',
  'seconds',
  'sequence',
  'shard',
  'size',
  'stage',
  'status',
  'type',
  'until',
  'usual',
  'version',
] as const;
export type LogField = (typeof logFields)[number];
export type LogFields = Readonly<Partial<Record<LogField, string | number | boolean | undefined>>>;

/** Structured log lines: one JSON object a line, with a short entry in words joined by hyphens. */
export interface Log {
  debug(entry: string, fields?: LogFields): void;
  info(entry: string, fields?: LogFields): void;
  warn(entry: string, fields?: LogFields, error?: unknown): void;
  error(entry: string, fields?: LogFields, error?: unknown): void;
  /** Returns a log that adds these fields to every line. */
  with(fields: LogFields): Log;
}
