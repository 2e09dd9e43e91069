import { StoreUnavailable } from '../../../domain/foundation/vocabulary/store-unavailable.ts';

/** What DynamoDB or Secrets Manager, or the way to it, says when asking again later may help. */
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

/** Whether the store, and not the request, is at fault. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (passing.has(error.name)) return true;
  if ('code' in error && typeof error.code === 'string' && brokenConnections.has(error.code)) return true;
  return statusOf(error) >= 500;
}

/** Runs a call to the store. What passes by itself becomes `StoreUnavailable`; a defect stays what it is. */
export async function reachingStore<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (isPassing(error)) throw new StoreUnavailable('The store did not answer.', { cause: error });
    throw error;
  }
}
