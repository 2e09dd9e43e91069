import * as z from 'zod';
import { unsignedFor } from './unsigned.ts';

/** Reads the present value of a secret by its name. */
export type ReadSecret = (name: string) => Promise<string>;

const Reply = z.object({ SecretString: z.string() });

/** Reads a secret as the account's owner. Spoken by hand, so that the process that stays needs no SDK. */
export const secretsOf =
  (port: number, region: string): ReadSecret =>
  async (name) => {
    const reply = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'secretsmanager.GetSecretValue',
        authorization: unsignedFor('secretsmanager', region),
      },
      body: JSON.stringify({ SecretId: name }),
      signal: AbortSignal.timeout(20_000),
    });
    return Reply.parse(await reply.json()).SecretString;
  };
