import { StoreUnavailable } from '../../foundation/vocabulary/store-unavailable.ts';
import type { Text } from '../../foundation/vocabulary/language.ts';
import type { Institution } from './institution.ts';

/** The items of the registry that decide who may do what, and by when. */
export const authenticatedKinds = [
  'institution',
  'officer',
  'officer-login',
  'category',
  'routing',
  'policy',
  'calendar',
] as const;
export type AuthenticatedKind = (typeof authenticatedKinds)[number];

/** Why an item is not believed: it does not match its MAC, has none though every item was sealed, or names an unknown key. */
export type MacError = 'edited' | 'unsealed' | 'unknown-key';

/** An item of the registry without a matching MAC. It names no officer: that would be personal. */
export interface UnauthenticItem {
  readonly kind: AuthenticatedKind;
  readonly fault: MacError;
  readonly institution?: string;
}

/** What hears of each item without a matching MAC. `accepted`: the registry was never sealed, so it counts all the same. */
export type RegistryAlarm = (item: UnauthenticItem, outcome: 'refused' | 'accepted') => void;

/** A decision would rest on a forged item of the registry: it is put off until the item is restored. */
export class RegistryForged extends StoreUnavailable {}

/** How an institution is called whose item is forged. */
export interface NeutralNames {
  readonly name: Text;
  readonly shortName: Text;
}

/** Stands for a forged institution wherever one is only named: it has no head and lies under nothing. */
export const withoutPower = (id: string, names: NeutralNames): Institution => ({
  v: 1,
  id,
  kind: 'agency',
  ancestors: [],
  jurisdiction: 'mainland',
  level: false,
  ...names,
  activeOfficers: 0,
});
