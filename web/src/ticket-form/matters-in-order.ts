import type { Language, Text } from '../../../domain/foundation/vocabulary/language.ts';

/** A matter, as lists need it. */
interface Matter {
  readonly name: Text;
  /** For what fits none of the others. */
  readonly catchAll?: true;
  /** The heading under which it is listed. */
  readonly group?: { readonly id: string; readonly name: Text };
}

/** Matters by their names, as a language has them in order; what fits none of the others comes last. */
export const mattersInOrder = <Listed extends Matter>(
  matters: readonly Listed[],
  language: Language,
): readonly Listed[] =>
  matters.toSorted(
    (one, other) =>
      Number(one.catchAll === true) - Number(other.catchAll === true) ||
      one.name[language].localeCompare(other.name[language], language),
  );

/** Matters under their headings, both in the order of a language; those of no group come last. */
export function mattersInGroups<Listed extends Matter>(
  matters: readonly Listed[],
  language: Language,
): readonly Listed[] {
  const headingOf = ({ group }: Listed): string => group?.name[language] ?? '';
  return mattersInOrder(matters, language).toSorted(
    (one, other) =>
      Number(one.group === undefined) - Number(other.group === undefined) ||
      headingOf(one).localeCompare(headingOf(other), language),
  );
}
