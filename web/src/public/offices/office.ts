import type { ReplyOf } from '../../api/routes.ts';
import { thoseNamed } from '../../platform/those-named.ts';

type Branch = ReplyOf<'show-tree'>['institutions'][number];

/** An office in the tree, with what is known of what lies under it. */
export interface Office extends Pick<Branch, 'id' | 'kind' | 'name' | 'shortName' | 'address'> {
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

/** Offices whose names in either language hold the beginnings of all these words. None were written: none. */
export const findOffices = (offices: readonly OfficeInTree[], written: string): readonly OfficeInTree[] =>
  thoseNamed(offices, written, ({ office: { name, shortName } }) => [name, shortName]);
