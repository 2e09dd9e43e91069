import type { Language, Text } from '../../../domain/foundation/vocabulary/language.ts';

/** A matter, as lists need it. */
interface Matter {
  readonly name: Text;
  /** For what fits none of the others. */
  readonly catchAll?: true;
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
