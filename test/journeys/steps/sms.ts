import { randomUUID } from 'node:crypto';
import { inboundSmsRoute } from '../../../contracts/sms/routes.ts';
import { secretsOf } from '../../../local/ministack/read-secret.ts';
import { signed } from '../../../local/sms/sign.ts';
import { cloud } from './under-test.ts';

const { port } = new URL(cloud.endpoint);

/** An SMS comes in, as its provider hands it over. What it is answered is the status. */
export async function comesIn(
  { phone }: { readonly phone: string },
  text: string,
  options: { readonly id?: string; readonly key?: string; readonly at?: number } = {},
): Promise<number> {
  const { id = randomUUID(), at = Date.now() } = options;
  const key = options.key ?? (await secretsOf(Number(port), cloud.region)(cloud.sms.secretName));
  const body = JSON.stringify({ id, from: phone, text });
  const { status } = await fetch(`${cloud.apiUrl}${inboundSmsRoute.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signed(key, body, at) },
    body,
  });
  return status;
}
