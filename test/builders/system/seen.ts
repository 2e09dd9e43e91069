import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** A reply as a client reads it. */
export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** As it came: what is no JSON is only here. */
  readonly text: string;
  /** As `Set-Cookie` has them. */
  readonly cookies: readonly string[];
}

export const seen = ({
  statusCode = 0,
  headers = {},
  body = '',
  cookies = [],
}: APIGatewayProxyStructuredResultV2): Seen => ({
  status: statusCode,
  headers,
  body: JSON.parse(isJson(headers) && body !== '' ? body : '{}') as Seen['body'],
  text: body,
  cookies,
});

const isJson = (headers: Seen['headers']): boolean => String(headers['content-type']).includes('json');
