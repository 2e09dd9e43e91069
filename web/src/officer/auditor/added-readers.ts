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

/** So often a figure is compared with the usual at least, and is so many times as large when it is said. */
const compared = { fewest: 5, times: 2 } as const;

/**
 * How many times the share of an officer's looks that a figure counts is that of all others together, in whole numbers. Undefined: it
 * counts fewer than five, is less than twice the usual, or the others have none.
 */
export function timesOfOthers(
  reader: ReaderCounts,
  all: readonly ReaderCounts[],
  name: CountOfReaders,
): number | undefined {
  const others = all.filter((one) => one !== reader);
  const [counted = 0, of = 0] = [name, 'looks' as const].map((each) =>
    others.reduce((sum, one) => sum + one[each], 0),
  );
  if (reader[name] < compared.fewest || counted === 0) return undefined;
  const times = reader[name] / reader.looks / (counted / of);
  return times < compared.times ? undefined : Math.round(times);
}
