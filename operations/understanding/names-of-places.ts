import type { UnderstandingTables } from '../../adapters/registry-files/understanding-tables.ts';
import { isGovernedPart } from '../../domain/institutions/registry/governed-parts.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import { properWordsOf } from '../../domain/institutions/search/proper-words.ts';

/** Names of one word of regions, councils, wards and localities. */
export const namesOfPlaces = (
  institutions: readonly Institution[],
  { localities }: Pick<UnderstandingTables, 'localities'>,
): readonly string[] => [
  ...institutions.filter(({ kind }) => isGovernedPart(kind)).flatMap(properWordsOf),
  ...Object.values(localities)
    .flat()
    .filter((name) => !name.includes(' ')),
];
