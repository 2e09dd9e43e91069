import type { Language, Text } from '../../../../domain/vocabulary/language.ts';

/** The id of the matter of whatever is none of the others. */
const anythingElse = 'mengineyo';

/** Matters by their names, as a language has them in order; whatever is none of the others comes last. */
export const mattersInOrder = <Matter extends { readonly id: string; readonly name: Text }>(
  matters: readonly Matter[],
  language: Language,
): readonly Matter[] =>
  matters.toSorted(
    (one, other) =>
      Number(one.id === anythingElse) - Number(other.id === anythingElse) ||
      one.name[language].localeCompare(other.name[language], language),
  );
