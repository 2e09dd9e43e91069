/** What a walk found: everything that is not as it was, and how much else there is, in numbers of values. */
export type Verified<Finding extends object, Count extends string> = {
  readonly findings: readonly Finding[];
} & Readonly<Record<Count, number>>;

/** Values of one kind that lie beside the chains, with what entries of these say of them, both by the name of the value. */
interface Row<Claim, Stored, Finding extends object, Count extends string> {
  /** All that a value can count as, at 0. */
  readonly counts: Readonly<Record<Count, number>>;
  readonly claims: Iterable<readonly [name: string, claim: Claim]>;
  readonly stored: Iterable<readonly [name: string, stored: Stored]>;
  /** Findings of a value against what is claimed of it, or what it counts as. Undefined: nothing is stored under that name. */
  readonly held: (claim: Claim, stored: Stored | undefined) => Iterable<Finding | Count>;
  /** Findings of a value that no entry claims, or what it counts as. */
  readonly unclaimed: (stored: Stored) => Iterable<Finding | Count>;
}

/** Walks over the values of a row and over what is claimed of them: each is held against the other, and what lacks the other is judged too. */
export function walk<Claim, Stored, Finding extends object, Count extends string>({
  counts: zeros,
  claims,
  stored,
  held,
  unclaimed,
}: Row<Claim, Stored, Finding, Count>): Verified<Finding, Count> {
  const findings: Finding[] = [];
  const counts: Record<Count, number> = { ...zeros };
  const isCount = (outcome: Finding | Count): outcome is Count => typeof outcome === 'string';
  const add = (outcomes: Iterable<Finding | Count>): void => {
    for (const outcome of outcomes) {
      if (isCount(outcome)) counts[outcome] += 1;
      else findings.push(outcome);
    }
  };
  const there = Map.groupBy(stored, ([name]) => name);
  const claimed = new Set<string>();
  for (const [name, claim] of claims) {
    claimed.add(name);
    const values = there.get(name)?.map(([, value]) => value) ?? [undefined];
    for (const value of values) add(held(claim, value));
  }
  for (const [name, values] of there)
    if (!claimed.has(name)) for (const [, value] of values) add(unclaimed(value));
  return { findings, ...counts };
}

/** What several walks over values of one kind found, as one. */
export function walksTogether<Found extends { readonly findings: readonly object[] }>(
  found: readonly Found[],
): Found {
  const counts: Record<string, number> = {};
  for (const [name, value] of found.flatMap((each): [string, unknown][] => Object.entries(each)))
    if (typeof value === 'number') counts[name] = (counts[name] ?? 0) + value;
  return { findings: found.flatMap(({ findings }) => findings), ...counts } as unknown as Found;
}
