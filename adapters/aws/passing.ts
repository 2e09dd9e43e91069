/** What a service of AWS, or the way to it, says when asking again later may help. */
const passing: ReadonlySet<string> = new Set([
  'InternalServerError',
  'InternalServiceError',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestTimeout',
  'RequestTimeoutException',
  'ServiceUnavailable',
  'ThrottlingException',
  'TimeoutError',
]);

/** What DynamoDB says when two write the same item: it answers well, and asking again helps. */
const contended: ReadonlySet<string> = new Set([
  'TransactionConflictException',
  'TransactionInProgressException',
]);

const brokenConnections: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
]);

const statusOf = (error: object): number => {
  const metadata: unknown = '$metadata' in error ? error.$metadata : undefined;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return 0;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : 0;
};

/** Whether a service does not answer as it should: slow, throttling, broken or out of reach. */
export function isUnanswered(error: Error): boolean {
  if (passing.has(error.name)) return true;
  if ('code' in error && typeof error.code === 'string' && brokenConnections.has(error.code)) return true;
  return statusOf(error) >= 500;
}

/** Whether asking again later may help, because the service and not the request is at fault. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Error && (contended.has(error.name) || isUnanswered(error));
