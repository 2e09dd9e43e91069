import { sealedCursors } from '../../adapters/crypto/sealed-cursors.ts';
import { memoryServerKeys } from './doubles/server-keys.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Page } from '../../domain/institutions/registry/registry.ts';
import type { Cursors } from '../../domain/casework/queues/cursors.ts';

/** Cursors under keys that everybody knows, at a time that stands still unless the test moves it. */
export const someCursors = (now: () => Instant = () => '2026-11-24T09:00:00Z'): Cursors =>
  sealedCursors({ keys: () => Promise.resolve(memoryServerKeys()), now });

/** Asks for pages of which nothing is hidden. */
export interface WholeListing {
  readonly by: string;
  readonly cursor?: string;
}

/** Everything that a listing has for an officer, over all its pages. */
export async function allOf<Item>(
  list: (asked: WholeListing) => Promise<Page<Item>>,
  by = 'msomaji',
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let page = await list({ by });
  items.push(...page.items);
  while (page.next !== undefined) {
    page = await list({ by, cursor: page.next });
    items.push(...page.items);
  }
  return items;
}
