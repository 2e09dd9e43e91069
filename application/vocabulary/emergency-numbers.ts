import type { Category, EmergencyNumber } from '../../domain/institutions/registry/registry.ts';

/** A number to call, and the categories whose senders are shown it. */
interface ListedNumber extends EmergencyNumber {
  readonly categories: readonly string[];
}

/** Every number that a category names, once. */
export function numbersOf(categories: readonly Category[]): readonly ListedNumber[] {
  const named = categories.flatMap(({ id, emergencyNumbers }) =>
    emergencyNumbers.map((shown) => ({ id, shown })),
  );
  return [...Map.groupBy(named, ({ shown }) => shown.number).values()].flatMap((those) => {
    const [first] = those;
    return first === undefined ? [] : [{ ...first.shown, categories: those.map(({ id }) => id) }];
  });
}
