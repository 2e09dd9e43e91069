import { spreadPlaceOf } from '../../foundation/time/spread.ts';

/**
 * Bits of the codes of ids. Of 60 categories, or 50 officers, two have the same code by a chance of 3%, of 500 wards by one of 11%:
 * what is listed is held against the ids themselves.
 */
export const codeBits = { category: 16, assignee: 16, ward: 20 } as const;
export type CodedFacet = keyof typeof codeBits;
export const codedFacets = Object.keys(codeBits) as CodedFacet[];

/** The code of an id in compact entries: from 1, for 0 says that there is none. */
export const codeOf = (facet: CodedFacet, id: string): number =>
  1 + spreadPlaceOf(id, 2 ** codeBits[facet] - 2);
