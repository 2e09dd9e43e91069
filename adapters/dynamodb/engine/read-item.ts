import type * as z from 'zod';
import type { ChainLink } from '../../../domain/audit/chain.ts';
import { madeOnce } from '../../../domain/foundation/vocabulary/made-once.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';

/** What ties an item to the one before it in its chain: the record's own, and no part of the content. */
export const linkAttributes = ['previous', 'hash'] as const;

const textOr = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What ties an item to the one before it, as far as it is on record. */
export function linkOf(item: Item): Partial<ChainLink> {
  const [previous, hash] = [textOr(item['previous']), textOr(item['hash'])];
  return { ...(previous !== undefined && { previous }), ...(hash !== undefined && { hash }) };
}

/** What DynamoDB keeps beside the content: keys, what the item is, and where in a chain. */
const storageAttributes: ReadonlySet<string> = new Set([
  'PK',
  'SK',
  'GSI1PK',
  'GSI1SK',
  'GSI2PK',
  'GSI2SK',
  'GSI3PK',
  'GSI3SK',
  'GSI4PK',
  'GSI4SK',
  'entity',
  'ttl',
  'mac',
  ...linkAttributes,
]);

export type Item = Readonly<Record<string, unknown>>;

/** The content of an item, without what only the store needs. Unknown attributes are kept. */
const contentOf = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !storageAttributes.has(name)));

function parsed(schema: z.ZodType, item: Item): unknown {
  const result = schema.safeParse(contentOf(item));
  if (result.success) return result.data;
  const places = [...new Set(result.error.issues.map((issue) => issue.path.map(String).join('.')))].join(
    ', ',
  );
  throw new CorruptItem(`A stored ${String(item['entity'])} is not what its schema says, at: ${places}.`);
}

const readers = madeOnce((schema: z.ZodType) => madeOnce((item: Item) => parsed(schema, item)));

/**
 * The content of a stored item as its schema describes it, parsed once however often the item is read. Throws `CorruptItem` with the
 * places that are wrong, never with what stands there: it may be somebody's.
 */
export const readItem = <Content>(schema: z.ZodType<Content>, item: Item): Content =>
  readers(schema)(item) as Content;
