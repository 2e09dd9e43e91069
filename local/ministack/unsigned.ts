import { instantOf } from '../../domain/foundation/time/instant.ts';

/**
 * The header `authorization` of the account's owner for a service of the local cloud, whose signature MiniStack doesn't
 * check. It is dated in UTC, as AWS's Signature Version 4 is.
 */
export function unsignedFor(service: string, region: string): string {
  const day = instantOf(Date.now()).slice(0, 'YYYY-MM-DD'.length).replaceAll('-', '');
  return (
    `AWS4-HMAC-SHA256 Credential=test/${day}/${region}/${service}/aws4_request, ` +
    'SignedHeaders=host, Signature=none'
  );
}
