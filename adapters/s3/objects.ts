import { StoreUnavailable } from '../../domain/foundation/vocabulary/store-unavailable.ts';
import { addressOf, signingOf, type SignedBucket } from './bucket-address.ts';
import { signedAddress, type SignedMethod } from './signing.ts';

/** S3 did not do what it was asked. Its answer is not repeated: it may name what somebody sent. */
export class BucketUnavailable extends StoreUnavailable {
  readonly unavailable = 'S3';
}

interface Asked {
  /** Empty: the bucket itself. */
  readonly key: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

/** For ten megabytes on a bad day, in milliseconds; and the signature's life, in seconds. */
const patience = 30_000;
const signatureSeconds = 60;

/**
 * Asks S3 by requests that are signed here. Its own client would double the bundle of a function that only
 * gets, puts and deletes. Whoever asks tries again. Throws `BucketUnavailable`.
 */
export async function askBucket(
  bucket: SignedBucket,
  method: SignedMethod,
  { key, parameters = {}, headers, body }: Asked,
) {
  const address = new URL(key, addressOf(bucket));
  const url = signedAddress({ method, address, parameters, seconds: signatureSeconds }, signingOf(bucket));
  try {
    const reply = await fetch(url, {
      method,
      signal: AbortSignal.timeout(patience),
      ...(headers !== undefined && { headers }),
      ...(body !== undefined && { body }),
    });
    if (reply.ok || reply.status === 404) return reply;
  } catch (error) {
    throw new BucketUnavailable(`S3 did not answer a ${method}.`, { cause: error });
  }
  throw new BucketUnavailable(`S3 refused a ${method}.`);
}
