import type { ReplyOf } from '../../api/routes.ts';

type Audit = ReplyOf<'show-audit'>;
/** What one reply counted of an officer. */
export type ReaderCounts = NonNullable<Audit['readers']>[number];
/** A look as the list of an officer's looks has it. */
export type LookOfOfficer = NonNullable<Audit['looks']>[number];
/** A request for an identity as the list of the desk has it. */
export type RequestAudited = NonNullable<Audit['identities']>[number];

/** The figures that are added up over replies, in the order of their columns. */
export const countsOfReaders = ['looks', 'closed', 'night', 'notOwn', 'identities'] as const;
export type CountOfReaders = (typeof countsOfReaders)[number];

function sumOf(one: ReaderCounts, other: ReaderCounts): ReaderCounts {
  const counts = Object.fromEntries(countsOfReaders.map((name) => [name, one[name] + other[name]]));
  return { ...other, ...counts, byHour: one.byHour.map((count, hour) => count + (other.byHour[hour] ?? 0)) };
}

/** Adds up what replies counted, by officer and the institution for which they looked. */
export function addedReaders(parts: readonly ReaderCounts[]): readonly ReaderCounts[] {
  const sums = new Map<string, ReaderCounts>();
  for (const part of parts) {
    const name = `${part.officer.id} ${part.institution.id}`;
    const known = sums.get(name);
    sums.set(name, known === undefined ? part : sumOf(known, part));
  }
  return [...sums.values()];
}
