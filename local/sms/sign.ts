import { createHmac } from 'node:crypto';
import { signatureHeaders, signatureVersion } from '../../contracts/sms/routes.ts';

/** The headers by which a provider shows that this body is its own, at this time in milliseconds since 1970. */
export function signed(secret: string, body: string, now: number): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now / 1000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return {
    [signatureHeaders.timestamp]: timestamp,
    [signatureHeaders.signature]: `${signatureVersion}${signature}`,
  };
}
