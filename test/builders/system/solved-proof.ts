import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Seen } from './seen.ts';

/** The challenge of a refusal. */
export const challengeIn = ({ body }: Pick<Seen, 'body'>): Challenge => body['challenge'] as Challenge;

/** What a page makes of it: the header of the request that is sent again. */
export async function solvedProof(
  refused: Pick<Seen, 'body'>,
): Promise<{ readonly 'mrejesho-proof': string }> {
  const challenge = challengeIn(refused);
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error('The challenge was not solved in time.');
  return { 'mrejesho-proof': Buffer.from(JSON.stringify({ challenge, solution })).toString('base64') };
}

/** A text with challenges but for what makes each another one. */
export const withoutNonces = (text: string): string =>
  text.replaceAll(/"(about|keyPrefix|nonce|salt|signature)":"\w+"/g, '"$1":""');
