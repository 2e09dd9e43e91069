import type { components } from '../../api/schema.ts';

type Branch = components['schemas']['Branch'];

/** An office in the tree, with what is known of what lies under it. */
export interface Office extends Omit<Branch, 'parts'> {
  readonly parts?: readonly Office[];
  /** How many lie right under it, where these themselves are not known yet. */
  readonly count?: number;
}

/** An office with those above it, the top first. */
export interface OfficeInTree {
  readonly office: Office;
  readonly above: readonly Office[];
}

/** Every office of the trees, each once. */
export const officesIn = (trees: readonly Office[], above: readonly Office[] = []): readonly OfficeInTree[] =>
  trees.flatMap((office) => [{ office, above }, ...officesIn(office.parts ?? [], [...above, office])]);

/** Letters alone decide, whatever their case and marks. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsIn = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every word begins one of the office's words, in whatever order. */
function isMeant({ name, shortName }: Office, words: readonly string[]): boolean {
  const own = wordsIn([name.sw, name.en, shortName.sw, shortName.en].join(' '));
  return words.every((word) => own.some((one) => one.startsWith(word)));
}

/** Offices whose names in either language hold the beginnings of all these words. None were written: none. */
export function findOffices(offices: readonly OfficeInTree[], written: string): readonly OfficeInTree[] {
  const words = wordsIn(written);
  return words.length === 0 ? [] : offices.filter(({ office }) => isMeant(office, words));
}
