/**
 * What CloudFront gives its functions, and takes back. Names of headers are in lower case. What runs there knows
 * ES5, `const`, arrows and templates: bundling refuses what it does not.
 * AWS, "CloudFront Functions event structure" and "JavaScript runtime 2.0 features for CloudFront Functions".
 */
export interface ViewerRequest {
  readonly method: string;
  uri: string;
  /** As they stand in the address, encoded. */
  readonly querystring: Readonly<Record<string, QueryValue>>;
  readonly headers: Record<string, HeaderValue>;
}

export interface ViewerResponse {
  statusCode: number;
  statusDescription: string;
  readonly headers: Record<string, HeaderValue>;
  /** Body of a response made here. */
  readonly body?: { readonly encoding: 'text'; readonly data: string };
}

export interface HeaderValue {
  readonly value: string;
}

export interface QueryValue extends HeaderValue {
  readonly multiValue?: readonly HeaderValue[];
}

/** Refuses a method. Nothing is asked of any origin. */
export const methodRefused = (allowed: string): ViewerResponse => ({
  statusCode: 405,
  statusDescription: 'Method Not Allowed',
  headers: { allow: { value: allowed }, 'cache-control': { value: 'no-store' } },
});
