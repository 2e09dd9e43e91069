import type { Item } from '../../adapters/dynamodb/engine/read-item.ts';
import { packFigures } from '../../adapters/dynamodb/items/packed-figures.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';

/** A change of what is stored that the last release does not bear. */
interface BreakingChange {
  readonly what: string;
  /** Makes of an item what this release would store. Undefined: it would store the same. */
  readonly changes: (item: Item) => Item | undefined;
}

const of =
  (entity: string, changes: (item: Item) => Item): BreakingChange['changes'] =>
  (item) =>
    item['entity'] === entity ? changes(item) : undefined;

const within = (item: Item, name: string): Item => item[name] as Item;

/** Examples of each way in which a release breaks the one before it: the comparison must find every one. */
export const changesThatBreak: readonly BreakingChange[] = [
  {
    what: 'an attribute of an entry has another name',
    changes: of('line', ({ holder, ...item }) => ({ ...item, heldBy: holder })),
  },
  {
    what: 'an attribute that the last release needs is not written any more',
    changes: of('notice', (item) => omit(item, 'state')),
  },
  {
    what: 'a word stands where the last release knows all words',
    changes: of('line', (item) => ({ ...item, status: 'on-hold' })),
  },
  {
    what: 'a job is of a kind that the last release cannot do',
    changes: of('registry-job', (item) => ({
      ...item,
      consequence: { ...within(item, 'consequence'), what: 'rename' },
    })),
  },
  {
    what: 'a number is written as a text',
    changes: of('line', (item) => ({ ...item, number: Number(item['number']) })),
  },
  {
    what: 'a moment has fractions of a second',
    changes: of('read', (item) => ({ ...item, at: '2026-11-24T09:00:00.000Z' })),
  },
  {
    what: 'a form rose that the last release cannot read',
    changes: of('figures', (item) => ({ ...item, v: 3 })),
  },
  {
    what: 'figures are packed otherwise',
    changes: of('figures', (item) => ({ ...item, packed: packFigures(new Map()).slice(1) })),
  },
  {
    what: 'an attribute of the registry lies one level deeper',
    changes: of('institution', (item) => ({
      ...item,
      institution: { ...within(item, 'institution'), name: { full: within(item, 'institution')['name'] } },
    })),
  },
];
