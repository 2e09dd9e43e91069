import { formatProblem, type FileProblem } from '../../adapters/registry-files/problem.ts';
import { guardedMattersOf, type GuardReading } from '../../domain/administration/guarded.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { LoginLinks } from '../../domain/institutions/officers/officer-logins.ts';
import type { LinkRow } from './read-links.ts';

export interface Linking {
  readonly links: LoginLinks;
  /** The registry, by which it is known whose login takes two. */
  readonly records: GuardReading;
  readonly issuer: string;
  readonly by: string;
  readonly confirmedBy?: string;
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
  'takes-two': 'this login takes a second administrator: say whom with --confirmed-by',
  importing: 'an import is under way or broke off: repeat it, and then this',
} as const;

/** Whoever has a login of somebody is them: what takes two for their phone takes two for it. */
const takesTwo = async (records: GuardReading, officer: string, at: Instant): Promise<boolean> =>
  (await guardedMattersOf(records, { contactsOf: [officer] }, at)).length > 0;

/** Links each row's login to its officer. One that is refused does not keep the others from it. */
export async function linkRows(
  rows: readonly LinkRow[],
  { links, records, issuer, by, confirmedBy, at }: Linking,
): Promise<LinkedRows> {
  const problems: FileProblem[] = [];
  // One after the other: each is a version of the registry.
  for (const { place: location, officer, subject } of rows) {
    const isAlone = confirmedBy === undefined && (await takesTwo(records, officer, at));
    const names = { by, ...(confirmedBy !== undefined && { confirmedBy }) };
    const outcome = isAlone
      ? ('takes-two' as const)
      : await links.link({ login: { issuer, subject }, officer, ...names, at });
    if (outcome !== 'linked') problems.push({ ...location, says: `"${officer}": ${says[outcome]}` });
  }
  const refused = problems.map(formatProblem);
  return { linked: rows.length - refused.length, refused };
}
