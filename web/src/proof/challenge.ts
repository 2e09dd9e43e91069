import type { Payload, Solution } from 'altcha-lib/types';
import type { ProblemReply } from '../api/routes.ts';

type Problem = ProblemReply;

/** The work that the API asks for before it looks at a try at a ticket. */
export type WantedProof = NonNullable<Problem['challenge']>;

/** What is wanted before a try is looked at: work, or what work does not bring; undefined: it was looked at. */
export async function wantedIn(answered: Response): Promise<WantedProof | 'closed' | undefined> {
  if (answered.status !== 429) return undefined;
  const said: unknown = await answered
    .clone()
    .json()
    .catch(() => undefined);
  const problem = said as Partial<Pick<Problem, 'challenge' | 'code'>> | null | undefined;
  return problem?.challenge ?? (problem?.code === 'guesses-closed' ? 'closed' : undefined);
}

/** What the work brought, as the library on the other side reads it. */
export function proofOf(challenge: WantedProof, { counter, derivedKey }: Solution): string {
  const payload: Payload = { challenge, solution: { counter, derivedKey } };
  return btoa(JSON.stringify(payload));
}
