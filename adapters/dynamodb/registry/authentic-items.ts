import type * as z from 'zod';
import type { RegistryKeys } from '../../../domain/foundation/keys/registry-keys.ts';
import type { AuthenticatedKind, RegistryAlarm } from '../../../domain/institutions/registry/forged-items.ts';
import { calendarItem } from '../items/calendar-item.ts';
import { categoryItem } from '../items/category-item.ts';
import { institutionItem } from '../items/institution-item.ts';
import { officerItem } from '../items/officer-item.ts';
import { officerLoginItem } from '../items/officer-login-item.ts';
import { policyItem } from '../items/policy-item.ts';
import { routingItem } from '../items/routing-item.ts';
import { readItem, type Item } from '../engine/read-item.ts';
import { macErrorOf } from './item-macs.ts';

/** Under what items of the registry are authenticated, and who hears of those that are forged. */
export interface ItemMacs {
  /** `oldest`: of how many milliseconds ago they may be known at most; otherwise some minutes. */
  readonly keys: (oldest?: number) => Promise<RegistryKeys>;
  readonly alarm: RegistryAlarm;
}

const reads =
  <Stored, Content>(schema: z.ZodType<Stored>, contentOf: (stored: Stored) => Content) =>
  (item: Item): Content =>
    contentOf(readItem(schema, item));

const readers = {
  institution: reads(institutionItem, ({ institution }) => institution),
  officer: reads(officerItem, ({ officer }) => officer),
  'officer-login': reads(officerLoginItem, ({ officer }) => officer),
  category: reads(categoryItem, ({ category }) => category),
  routing: reads(routingItem, ({ routing }) => routing),
  policy: reads(policyItem, ({ policy }) => policy),
  calendar: reads(calendarItem, ({ calendar }) => calendar),
} satisfies Record<AuthenticatedKind, (item: Item) => unknown>;

type ContentOf<Kind extends AuthenticatedKind> = ReturnType<(typeof readers)[Kind]>;

/** Stands for the content of an item that is not believed. */
export const forged: unique symbol = Symbol('forged');
export type Authentic<Kind extends AuthenticatedKind> = ContentOf<Kind> | typeof forged;

export const isAuthentic = <Content>(read: Content | typeof forged): read is Content => read !== forged;

/** A key that is not known may have been added since the keys were asked for, in milliseconds. */
const worthAskingAgain = 10_000;

/** An institution's id is public; who an officer is stays out of the logs. */
const named = (kind: AuthenticatedKind, { SK }: Item) =>
  kind === 'institution' ? { institution: String(SK).slice(String(SK).indexOf('#') + 1) } : {};

/**
 * The contents of stored items of one kind, in their order, `forged` in the place of each that does not match its MAC. No other function
 * reads items of these kinds, so that none is believed unchecked. Throws `CorruptItem` where one that matches is not what its schema says.
 */
export async function readAuthentic<Kind extends AuthenticatedKind>(
  kind: Kind,
  items: readonly Item[],
  { keys, alarm }: ItemMacs,
): Promise<readonly Authentic<Kind>[]> {
  if (items.length === 0) return [];
  const read = readers[kind] as (item: Item) => ContentOf<Kind>;
  let known = await keys();
  const faultOf = (item: Item) => (item['entity'] === kind ? macErrorOf(item, known) : 'edited');
  if (items.some((item) => faultOf(item) === 'unknown-key')) known = await keys(worthAskingAgain);
  let isAcceptanceTold = false;
  return items.map((item) => {
    const fault = faultOf(item);
    if (fault === undefined) return read(item);
    const isAccepted = fault === 'unsealed' && !known.isSealed;
    if (!isAccepted || !isAcceptanceTold)
      alarm({ kind, fault, ...named(kind, item) }, isAccepted ? 'accepted' : 'refused');
    isAcceptanceTold ||= isAccepted;
    return isAccepted ? read(item) : forged;
  });
}

/** One item, undefined where there is none. */
export async function readOneAuthentic<Kind extends AuthenticatedKind>(
  kind: Kind,
  item: Item | undefined,
  macs: ItemMacs,
): Promise<Authentic<Kind> | undefined> {
  return item === undefined ? undefined : (await readAuthentic(kind, [item], macs))[0];
}
