/**
 * Finds something that depends on what officers are shown, asking of none but those on whom it depends: `find` is called until all
 * of whom it asks are known, and takes who is not for somebody to whom it is shown.
 */
export async function findByWhoSees<Found>(
  find: (sees: (officer: string) => boolean) => Found,
  sees: (officer: string) => Promise<boolean>,
): Promise<Found> {
  const known = new Map<string, boolean>();
  for (;;) {
    const unknown = new Set<string>();
    const found = find((officer) => {
      const isKnown = known.get(officer);
      if (isKnown === undefined) unknown.add(officer);
      return isKnown ?? true;
    });
    if (unknown.size === 0) return found;
    await Promise.all([...unknown].map(async (officer) => known.set(officer, await sees(officer))));
  }
}
