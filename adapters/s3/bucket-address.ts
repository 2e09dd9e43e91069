import type { BucketSettings } from './client.ts';
import type { RequestSigning } from './signing.ts';

/** A bucket for which this function signs, without asking S3: where it is, and by whose credentials. */
export interface SignedBucket {
  readonly bucket: string;
  readonly settings: BucketSettings;
  /** The path under which an edge hands requests on to the bucket, with a slash at its end. */
  readonly behind?: string | undefined;
  /** The SDK's standard environment: region, credentials, and an endpoint where it is not AWS's own. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly now?: () => Date;
}

/** Who signs now. Lambda gives a function the credentials of its role in the environment. */
export function signingOf({
  environment = process.env,
  now = () => new Date(),
}: SignedBucket): RequestSigning {
  const value = (name: string): string => {
    const given = environment[name];
    if (given === undefined || given === '') throw new Error(`${name} is not set.`);
    return given;
  };
  return {
    region: value('AWS_REGION'),
    accessKeyId: value('AWS_ACCESS_KEY_ID'),
    secretAccessKey: value('AWS_SECRET_ACCESS_KEY'),
    sessionToken: environment['AWS_SESSION_TOKEN'],
    at: now(),
  };
}

/** Where the bucket is, with a slash at its end. */
export function addressOf({ bucket, settings, environment = process.env }: SignedBucket): URL {
  const endpoint = environment['AWS_ENDPOINT_URL_S3'] ?? environment['AWS_ENDPOINT_URL'];
  const base = new URL(endpoint ?? `https://s3.${environment['AWS_REGION'] ?? ''}.amazonaws.com`);
  if (settings.inPath) base.pathname = `/${bucket}/`;
  else base.hostname = `${bucket}.${base.hostname}`;
  return base;
}

/** The address within the bucket as clients ask for it: behind an edge by its path, on whichever host that is. */
export function askedFrom(files: SignedBucket, address: string): string {
  const { behind } = files;
  return behind === undefined ? address : `${behind}${address.slice(addressOf(files).href.length)}`;
}
