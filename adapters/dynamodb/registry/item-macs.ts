import { base64UrlOf } from '../../../domain/audit/bytes.ts';
import { sameDigest } from '../../../domain/foundation/keys/digest-text.ts';
import type { RegistryKeys } from '../../../domain/foundation/keys/registry-keys.ts';
import {
  authenticatedKinds,
  type AuthenticatedKind,
  type MacError,
} from '../../../domain/institutions/registry/forged-items.ts';
import { madeOnce } from '../../../domain/foundation/vocabulary/made-once.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { hashing } from '../../crypto/hashing.ts';
import type { Item } from '../engine/read-item.ts';

/** The attribute in which an item's MAC lies: the version of the key, a dot, and 43 characters of base64url. */
export const macAttribute = 'mac';

const isAuthenticated = (entity: unknown): entity is AuthenticatedKind =>
  authenticatedKinds.some((kind) => kind === entity);

/**
 * HMAC-SHA-256 over everything that lies in the item but the MAC itself, in canonical form (RFC 8785): its key, its index keys and
 * the version of the registry by which it was written among it, so that it can pass for no other item.
 */
function macOf(item: Item, { ring }: RegistryKeys, version: string): string {
  const mac = ring.mac(version, 'registry-item', hashing.canonical(omit(item, macAttribute)));
  return `${version}.${base64UrlOf(mac)}`;
}

/** The item with its MAC under the current key; as it is, where its kind needs none. */
export const withMac = <Put extends Item>(item: Put, keys: RegistryKeys): Put =>
  isAuthenticated(item['entity']) ? { ...item, [macAttribute]: macOf(item, keys, keys.ring.current) } : item;

/** The version of the key in a MAC. */
export const keyVersionIn = (mac: unknown): string =>
  typeof mac === 'string' ? (mac.split('.')[0] ?? '') : '';

function errorUnder(keys: RegistryKeys, item: Item): MacError | undefined {
  const mac = item[macAttribute];
  if (mac === undefined) return 'unsealed';
  if (typeof mac !== 'string') return 'edited';
  const version = keyVersionIn(mac);
  if (!keys.ring.versions.includes(version)) return 'unknown-key';
  return sameDigest(macOf(item, keys, version), mac) ? undefined : 'edited';
}

const errorsUnder = madeOnce((keys: RegistryKeys) => madeOnce((item: Item) => errorUnder(keys, item)));

/** Why an item does not match its MAC; undefined: it does. */
export const macErrorOf = (item: Item, keys: RegistryKeys): MacError | undefined => errorsUnder(keys)(item);
