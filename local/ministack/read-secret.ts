import * as z from 'zod';
import { unsignedFor } from './unsigned.ts';

/** Reads the present value of a secret by its name. */
export type ReadSecret = (name: string) => Promise<string>;

const Reply = z.object({ SecretString: z.string() });

/** Where the AWS of a local cloud answers. */
interface SecretsAddress {
  readonly port: number;
  readonly region: string;
}

/** Speaks with the secrets service as the account's owner. By hand, so that the process that stays needs no SDK. */
async function askSecrets(
  { port, region }: SecretsAddress,
  operation: 'GetSecretValue' | 'PutSecretValue',
  body: object,
): Promise<unknown> {
  const reply = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `secretsmanager.${operation}`,
      authorization: unsignedFor('secretsmanager', region),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(20_000),
  });
  if (!reply.ok) throw new Error(`The secrets service answers ${operation} with ${reply.status}.`);
  return reply.json();
}

/** Gives what reads the secrets of a local cloud. */
export const secretsOf =
  (port: number, region: string): ReadSecret =>
  async (name) =>
    Reply.parse(await askSecrets({ port, region }, 'GetSecretValue', { SecretId: name })).SecretString;

/** Puts another value into a secret of a local cloud. */
export async function writeSecret(address: SecretsAddress, name: string, value: string): Promise<void> {
  await askSecrets(address, 'PutSecretValue', { SecretId: name, SecretString: value });
}
