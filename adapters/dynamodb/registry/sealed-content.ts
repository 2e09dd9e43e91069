import { saltedParts, type ContentToSeal, type SealedPart } from '../../../domain/audit/registry-chain.ts';
import { base64UrlOf, bytesOfHex } from '../../../domain/audit/bytes.ts';
import { hashing } from '../../crypto/hashing.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { identityKeys, registryKeys, type Key } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';

type Fields = Readonly<Record<string, unknown>>;

/** How the items of a part lie: what their sort key says before their id, what holds what is said of them, and where they must lie. */
interface Lying {
  readonly part: SealedPart;
  readonly prefix: string;
  readonly fieldsIn: (item: Item) => unknown;
  readonly key?: (id: string) => Key;
}

/** Where everything is stated once: jobs write what follows from it, and the verification follows it. */
const stated = (institution: unknown): unknown =>
  isMap(institution) ? omit(institution, 'ancestors') : institution;

const lying: Readonly<Record<string, Lying>> = {
  institution: {
    part: 'institution',
    prefix: registryKeys.institutionPrefix,
    fieldsIn: ({ institution }) => stated(institution),
    key: registryKeys.institution,
  },
  officer: {
    part: 'officer',
    prefix: 'OFFICER#',
    fieldsIn: ({ officer }) => officer,
    key: registryKeys.officer,
  },
  'officer-contact': {
    part: 'contact',
    prefix: 'OFFICER#',
    fieldsIn: ({ contact }) => contact,
    key: identityKeys.officer,
  },
  category: { part: 'category', prefix: 'CATEGORY#', fieldsIn: ({ category }) => category },
  routing: { part: 'routing', prefix: 'CATEGORY#', fieldsIn: ({ routing }) => routing },
  policy: { part: 'policy', prefix: 'POLICY#', fieldsIn: ({ policy }) => policy },
  calendar: { part: 'calendar', prefix: 'CALENDAR#', fieldsIn: ({ calendar }) => calendar },
  'officer-login': { part: 'login', prefix: '', fieldsIn: ({ officer }) => ({ officer }) },
  switch: {
    part: 'switch',
    prefix: '',
    fieldsIn: (item) => omit(item, 'PK', 'SK', 'entity', 'v', 'salt'),
  },
  'registry-event': {
    part: 'history',
    prefix: registryKeys.changePrefix,
    fieldsIn: (item) => omit(item, 'PK', 'SK', 'entity', 'salt', 'change'),
  },
  'registry-entry': {
    part: 'operator',
    prefix: registryKeys.entryPrefix,
    fieldsIn: ({ operator, confirmedBy }) => ({ name: operator, confirmedBy }),
  },
};

/** Everything that has an id of its own in the registry's chain, by what its item says that it is. */
export const sealedEntities: readonly string[] = Object.keys(lying);

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

const indexKeys = ['GSI1PK', 'GSI1SK', 'GSI2PK', 'GSI2SK'] as const;

/** In which listings the item lies: whoever is found by a listing is told, or decides. */
const listedIn = (item: Item): readonly unknown[] => indexKeys.map((name) => item[name] ?? null);

/** Who comes by a login is known by what the issuer calls it: under its salt, so that nobody guesses it. */
function loginMark(login: string, salt: unknown): string {
  if (typeof salt !== 'string') return 'without a salt';
  return base64UrlOf(hashing.hmacSha256(bytesOfHex(salt), hashing.canonical({ login })));
}

/** The id in a key, with the words of the partition where these say whose it is; the whole key where it is none. */
function idOf({ PK, SK, salt }: Item, { part, prefix, key }: Lying): string {
  const [partition, place] = [String(PK), String(SK)];
  if (part === 'login') return loginMark(partition, salt);
  const id = place.startsWith(prefix) ? place.slice(prefix.length) : place;
  if (part === 'history') {
    const [whose = '', ...named] = partition.slice('CHANGES#'.length).split('#');
    return [whose.toLowerCase(), ...named, id].join(' ');
  }
  return key === undefined || key(id).PK === partition ? id : `${partition} ${place}`;
}

const hasOperator = (item: Item): boolean => item['operator'] !== undefined;

/** What the registry's chain vouches for of an item; nothing of what is none of it. */
export function sealedContentOf(item: Item): ContentToSeal | undefined {
  const lies = lying[String(item['entity'])];
  if (lies === undefined || (lies.part === 'operator' && !hasOperator(item))) return undefined;
  const fields = lies.fieldsIn(item);
  return {
    part: lies.part,
    id: idOf(item, lies),
    fields: { ...(isMap(fields) ? fields : { content: fields }), listed: listedIn(item) },
    ...(typeof item['salt'] === 'string' && { salt: item['salt'] }),
  };
}

/** The item with a salt of its own, where what stands for it in the chain needs one. */
export function withSalt<Put extends Item>(item: Put, newSalt: () => string): Put {
  const lies = lying[String(item['entity'])];
  return lies !== undefined && saltedParts.has(lies.part) ? { ...item, salt: newSalt() } : item;
}
