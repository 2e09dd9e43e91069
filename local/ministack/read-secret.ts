import * as z from 'zod';

/** Reads the present value of a secret by its name. */
export type ReadSecret = (name: string) => Promise<string>;

const Reply = z.object({ SecretString: z.string() });

/**
 * Reads a secret as the account's owner, whose signature MiniStack doesn't check. Spoken by hand, so that
 * the process that stays needs no SDK.
 */
export const secretsOf =
  (port: number, region: string): ReadSecret =>
  async (name) => {
    const day = new Date().toISOString().slice(0, 10).replaceAll('-', '');
    const reply = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'secretsmanager.GetSecretValue',
        authorization:
          `AWS4-HMAC-SHA256 Credential=test/${day}/${region}/secretsmanager/aws4_request, ` +
          'SignedHeaders=host, Signature=none',
      },
      body: JSON.stringify({ SecretId: name }),
      signal: AbortSignal.timeout(20_000),
    });
    return Reply.parse(await reply.json()).SecretString;
  };
