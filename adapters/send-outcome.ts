import type { FailureReason, SendOutcome } from '../domain/messaging/notices/senders.ts';

/** Refused before it was taken, for the sake of the rate or of our own settings: another time it may go. */
const later: ReadonlySet<string> = new Set([
  // the rate
  'LimitExceededException',
  'RequestLimitExceeded',
  'Throttled',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  // who we are and what we may: the operator's to mend, and no reason to lose a notice
  'AccessDenied',
  'AccessDeniedException',
  'AccountSendingPausedException',
  'AuthorizationError',
  'AuthorizationErrorException',
  'ConfigurationSetDoesNotExistException',
  'ConfigurationSetSendingPausedException',
  'CredentialsProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidClientTokenId',
  'MailFromDomainNotVerifiedException',
  'RequestExpired',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
]);

/** The provider was not reached at all. */
const notReached: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
]);

const invalidRecipient: ReadonlySet<string> = new Set([
  'InvalidParameter',
  'InvalidParameterException',
  'InvalidParameterValue',
  'InvalidParameterValueException',
]);

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';

function statusOf(error: Error): number {
  const metadata: unknown = '$metadata' in error ? error.$metadata : undefined;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata)) return 0;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : 0;
}

/** The SDK has one name for both time-outs; only one of them says that nothing was sent. */
const neverConnected = (error: Error): boolean =>
  error.name === 'TimeoutError' && error.message.includes('did not establish a connection');

function reasonOf(error: Error): FailureReason {
  if (error.name === 'OptedOutException' || /opted out/i.test(error.message)) return 'opted-out';
  return invalidRecipient.has(error.name) ? 'invalid-recipient' : 'refused';
}

/**
 * What a failed call to a provider says about the message. Only a clear refusal is a refusal: a time-out,
 * a broken connection, an answer of 500 and above, and whatever is new are uncertain, because the provider
 * may have taken the message before.
 */
export function outcomeOfError(error: unknown): SendOutcome {
  if (!(error instanceof Error)) return { outcome: 'uncertain' };
  if (later.has(error.name) || notReached.has(codeOf(error)) || neverConnected(error)) {
    return { outcome: 'later' };
  }
  const status = statusOf(error);
  if (status === 429) return { outcome: 'later' };
  if (status >= 400 && status < 500) return { outcome: 'failed', reason: reasonOf(error) };
  return { outcome: 'uncertain' };
}

/** Classifies a failed `fetch`: its cause tells whether it reached the provider. */
export function outcomeOfFetchError(error: unknown): SendOutcome {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined;
  const neverLeft =
    cause !== undefined && (notReached.has(codeOf(cause)) || codeOf(cause) === connectTimeout);
  return neverLeft ? { outcome: 'later' } : { outcome: 'uncertain' };
}

/** What `fetch` says where no connection was made in time. */
const connectTimeout = 'UND_ERR_CONNECT_TIMEOUT';
