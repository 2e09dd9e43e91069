import type { components } from '../api/schema.ts';

/** The work that the API asks for before it looks at a try at a ticket. */
export type WantedProof = NonNullable<components['schemas']['Problem']['challenge']>;

/** The work that a refusal asks for; undefined: it asks for none. */
export async function challengeIn(refused: Response): Promise<WantedProof | undefined> {
  if (refused.status !== 429) return undefined;
  const problem: unknown = await refused
    .clone()
    .json()
    .catch(() => undefined);
  return typeof problem === 'object' && problem !== null && 'challenge' in problem
    ? (problem.challenge as WantedProof)
    : undefined;
}
