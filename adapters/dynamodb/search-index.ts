import { isDeepStrictEqual } from 'node:util';
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import {
  postingsAtOnce,
  type IndexStretch,
  type SearchedTicket,
  type SearchIndex,
} from '../../domain/casework/search/search-index.ts';
import { writeBatch } from './engine/batch.ts';
import { ifStill } from './engine/if-still.ts';
import { searchKeys, type Key } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import { readTogether } from './engine/read-together.ts';
import { again, patience, persistently } from './engine/retry.ts';
import type { PatientTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';
import {
  blindedBytes,
  newSearchedItem,
  searchedItem,
  type PostedWords,
  type SearchedRecord,
} from './items/searched-item.ts';

export interface SearchIndexOptions extends PatientTable {
  readonly keys: () => Promise<ServerKeys>;
}

const nothing: PostedWords = new Map();
/** So many times the lists of a search are read on at once, where they have few postings in common. */
const mostRounds = 4;
/** Sorts behind every key of a stretch. */
const behind = '~';

/** A word under a key of the server: another in each family of offices, so that nobody finds one by what another family posts. */
const blinded = (keys: ServerKeys, version: string, family: string, term: string): string =>
  Buffer.from(keys.mac(version, 'searched-word', family, term).subarray(0, blindedBytes)).toString(
    'base64url',
  );

/** Postings in the table `projections`, each an item that has no index and says nothing but its key. */
export function dynamoSearchIndex({ client, table, keys, ...options }: SearchIndexOptions): SearchIndex {
  const waiting = options.patience ?? patience;

  async function recordOf(number: string): Promise<SearchedRecord | undefined> {
    const item = await readTogether(client, table, searchKeys.record(number));
    return item === undefined ? undefined : readItem(searchedItem, item);
  }

  function putRecord(number: string, record: SearchedRecord): Promise<boolean> {
    const before = record.revision - 1;
    const command = new PutCommand({
      TableName: table,
      Item: newSearchedItem(number, record),
      ...(before === 0
        ? { ConditionExpression: 'attribute_not_exists(PK)' }
        : { ConditionExpression: 'revision = :read', ExpressionAttributeValues: { ':read': before } }),
    });
    return ifStill(() => client.send(command));
  }

  /** One list of postings, as far as it is read at once. */
  async function postings(partition: string, { from, to }: Bounds, limit: number): Promise<PostingList> {
    if (from > to) return { sortKeys: [], upTo: undefined };
    const command = new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'PK = :word AND SK BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':word': partition, ':from': from, ':to': to },
      Limit: limit,
    });
    const { Items: items = [], LastEvaluatedKey: last } = await reachingStore(() => client.send(command));
    const sortKeys = items.map(({ SK }) => String(SK));
    return { sortKeys, upTo: last === undefined ? undefined : sortKeys.at(-1) };
  }

  return {
    keep({ number, version }, read) {
      return persistently(waiting, async () => {
        const [known, ring] = await Promise.all([recordOf(number), keys()]);
        // After the record: who wrote that knew no newer ticket, or it is not the one that is replaced.
        const ticket = await read();
        const wanted = wantedOf(ticket, ring);
        const isWanted = isDeepStrictEqual(known?.posted ?? nothing, wanted);
        const isRepeated = version <= (known?.version ?? 0);
        // What a later event finds as it should be was written by an earlier one, which comes again where it was broken off.
        if (isWanted && !isRepeated) return 'nothing-new';
        const leaving = leavingOf(known, wanted);
        const record = {
          version: Math.max(version, known?.version ?? 0),
          revision: (known?.revision ?? 0) + 1,
          posted: wanted,
          leaving,
        };
        if (!isWanted && !(await putRecord(number, record))) return again;
        const missing = isRepeated ? wanted : without(wanted, known?.posted ?? nothing);
        await writeBatch(client, waiting, table, [
          ...keysOf(missing, ticket).map((key) => ({ put: { ...key, entity: 'posting', v: 1 } })),
          ...keysOf(leaving, ticket).map((remove) => ({ remove })),
        ]);
        return isWanted ? 'nothing-new' : 'kept';
      });
    },

    async candidates({ words, branches, sent, after, limit }) {
      const ring = await keys();
      const atOnce = Math.max(postingsAtOnce, 2 * limit);
      const times = timesOf(sent);
      const found: string[] = [];
      let from = after;
      let rounds = 0;
      // As many rounds whatever was found, unless there is nothing more: what is found may be hidden.
      do {
        const place = from;
        const lists = await Promise.all(
          words.map(async (terms) =>
            joined(
              await Promise.all(
                partitionsOf(terms, branches, ring).map(({ partition, stretch }) =>
                  postings(partition, boundsOf(stretch, place), atOnce),
                ),
              ),
            ),
          ),
        );
        const { places, upTo } = inAll(lists);
        found.push(...places.filter((one) => timeOf(one, times) === 'within'));
        from = upTo === undefined ? undefined : goingOn(upTo, times);
        rounds += 1;
      } while (from !== undefined && found.length <= limit && rounds < mostRounds);
      const lines = found.slice(0, limit).map((place) => ({ place, line: searchKeys.parse(place).number }));
      if (found.length > limit || from === undefined) return { lines, isLast: found.length <= limit };
      return { lines: [...lines, { place: from, line: undefined }], isLast: false };
    },
  };
}

/** The postings of a word in all its lists. */
const joined = (lists: readonly PostingList[]): PostingList => ({
  sortKeys: lists.flatMap(({ sortKeys }) => sortKeys),
  upTo: leastEnd(lists),
});

/** All lists are in one order: up to where each was read, nothing is missing. */
const leastEnd = (lists: readonly PostingList[]): string | undefined =>
  lists.flatMap(({ upTo }) => upTo ?? []).toSorted()[0];

/**
 * Postings that all words have: of those that were read to their ends where there are any, else as far as all were read, and from there
 * to where the next of the rarest can lie.
 */
function inAll(words: readonly PostingList[]): { places: readonly string[]; upTo: string | undefined } {
  const whole = words.filter(({ upTo }) => upTo === undefined);
  const upTo = whole.length > 0 ? undefined : leastEnd(words);
  const [first, ...others] = (whole.length > 0 ? whole : words).map(({ sortKeys }) => new Set(sortKeys));
  const places = [...(first ?? [])]
    .filter((place) => (upTo === undefined || place <= upTo) && others.every((other) => other.has(place)))
    .toSorted();
  return { places, upTo: upTo === undefined ? undefined : beforeNext(words, upTo) };
}

/** How far nothing can be that all words have: to the posting behind `upTo` that comes last of those which lists have next. */
function beforeNext(words: readonly PostingList[], upTo: string): string {
  const nexts = words.flatMap(
    ({ sortKeys, upTo: end = upTo }) => sortKeys.toSorted().find((key) => key > upTo && key <= end) ?? [],
  );
  const next = nexts.toSorted().at(-1);
  return next === undefined ? upTo : next.slice(0, -1);
}

/** Between which seconds left tickets lie that were sent in time. */
interface Times {
  readonly newest?: string;
  readonly oldest?: string;
}

const timesOf = ({ from, before }: NonNullable<IndexStretch['sent']> = {}): Times => ({
  ...(before !== undefined && { newest: searchKeys.secondsLeft(before) }),
  ...(from !== undefined && { oldest: searchKeys.secondsLeft(from) }),
});

/** Whether a posting is of the time that is looked for, newer or older: in each office the newest come first. */
function timeOf(place: string, { newest, oldest }: Times): 'newer' | 'within' | 'older' {
  const { left } = searchKeys.parse(place);
  // `newest` is of the first moment that is too late.
  if (newest !== undefined && left <= newest) return 'newer';
  return oldest !== undefined && left > oldest ? 'older' : 'within';
}

/** From where postings may be of the time that is looked for, behind one that was read. */
function goingOn(place: string, times: Times): string {
  const { stretch } = searchKeys.parse(place);
  const time = timeOf(place, times);
  if (time === 'older') return `${stretch}#${behind}`;
  return time === 'newer' ? `${stretch}#${times.newest ?? ''}${behind}` : place;
}

interface Bounds {
  readonly from: string;
  readonly to: string;
}

interface PostingList {
  readonly sortKeys: readonly string[];
  /** The last key that was read, where there are more. */
  readonly upTo: string | undefined;
}

function boundsOf(stretch: string, after: string | undefined): Bounds {
  // All that is posted for the root is its own: no key is empty.
  const first = stretch === '' ? '#' : stretch;
  const next = after === undefined ? first : `${after} `;
  return { from: next > first ? next : first, to: `${stretch}${behind}` };
}

/** Where a word is looked for: in each family, under each key that words may be blinded under. */
const partitionsOf = (terms: readonly string[], branches: IndexStretch['branches'], ring: ServerKeys) =>
  branches.flatMap((branch) =>
    ring.versions.flatMap((version) =>
      terms.map((term) => ({
        partition: searchKeys.partition(blinded(ring, version, branch[0] ?? '', term)),
        stretch: searchKeys.stretch(branch),
      })),
    ),
  );

const wantedOf = ({ branches }: SearchedTicket, ring: ServerKeys): PostedWords =>
  new Map(
    branches.map(({ branch, terms }) => [
      searchKeys.stretch(branch),
      terms.map((term) => blinded(ring, ring.current, branch[0] ?? '', term)),
    ]),
  );

/** Words that others do not have in the same stretch. */
const without = (words: PostedWords, others: PostedWords): PostedWords =>
  new Map(
    [...words]
      .map(([stretch, those]) => {
        const known = new Set(others.get(stretch));
        return [stretch, those.filter((word) => !known.has(word))] as const;
      })
      .filter(([, those]) => those.length > 0),
  );

/** What may be there still, and is not wanted. */
function leavingOf(known: SearchedRecord | undefined, wanted: PostedWords): PostedWords {
  const there = Map.groupBy(
    [...(known?.leaving ?? []), ...(known?.posted ?? [])].flatMap(([stretch, words]) =>
      words.map((word) => ({ stretch, word })),
    ),
    ({ stretch }) => stretch,
  );
  const each = [...there].map(
    ([stretch, words]) => [stretch, [...new Set(words.map(({ word }) => word))]] as const,
  );
  return without(new Map(each), wanted);
}

const keysOf = (posted: PostedWords, ticket: Pick<SearchedTicket, 'number' | 'sentAt'>): readonly Key[] =>
  [...posted].flatMap(([stretch, words]) => words.map((word) => searchKeys.posting(word, stretch, ticket)));
