import { inParallel } from '../../adapters/dynamodb/in-parallel.ts';
import { formatProblem, type FileProblem } from '../../adapters/registry-files/problem.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { LoginLinks } from '../../domain/officers/officer-logins.ts';
import type { LinkRow } from './read-links.ts';

export interface Linking {
  readonly links: LoginLinks;
  readonly issuer: string;
  readonly by: string;
  readonly at: Instant;
}

/** How many logins are linked now, and a line for each that could not be. */
export interface LinkedRows {
  readonly linked: number;
  readonly refused: readonly string[];
}

const says = {
  taken: 'this login is already that of another officer, and stays so',
  'unknown-officer': 'the registry has no officer of this id',
} as const;

/** Links each row's login to its officer. One that is refused does not keep the others from it. */
export async function linkRows(
  rows: readonly LinkRow[],
  { links, issuer, by, at }: Linking,
): Promise<LinkedRows> {
  const problems = await inParallel(rows, async ({ place, officer, subject }): Promise<FileProblem[]> => {
    const outcome = await links.link({ login: { issuer, subject }, officer, by, at });
    return outcome === 'linked' ? [] : [{ ...place, says: `"${officer}": ${says[outcome]}` }];
  });
  const refused = problems.flat().map(formatProblem);
  return { linked: rows.length - refused.length, refused };
}
