import type { TicketChain } from '../../domain/audit/chain.ts';
import { commitmentTo } from '../../domain/audit/commitment.ts';
import type { StoredText } from '../../domain/audit/verify-texts.ts';
import { hashing } from '../crypto/hashing.ts';
import { textsItem } from './items/texts-item.ts';
import { readKeys, ticketKeys } from './engine/keys.ts';
import type { Item } from './engine/read-item.ts';

/** What an item with a text says that it is. */
export const textEntities = ['texts', 'written', 'reason'] as const;

const textKeys = {
  events: { numberIn: ticketKeys.numberIn, prefix: ticketKeys.textPrefix },
  reads: { numberIn: readKeys.numberIn, prefix: readKeys.reasonPrefix },
} as const satisfies Partial<Record<TicketChain, object>>;

/**
 * A text as the record sees it: which entry it belongs to by its key, and what its words give under its salt, whatever they are. No
 * word of it is kept.
 */
export function storedText(chain: keyof typeof textKeys, item: Item): StoredText {
  const { PK, SK, salt } = item;
  const { numberIn, prefix } = textKeys[chain];
  const number = numberIn(String(PK));
  const isSubmission = chain === 'events' && SK === ticketKeys.texts(number).SK;
  const place = { chain, number, count: isSubmission ? 1 : Number(String(SK).slice(prefix.length)) };
  const words = isSubmission ? wordsOfSubmission(item) : item['parts'];
  if (salt === undefined && words === undefined) return place;
  return {
    ...place,
    commitment: commitmentTo(partsIn(words), typeof salt === 'string' ? salt : '', hashing),
  };
}

function wordsOfSubmission(item: Item): unknown {
  const words = Object.keys(textsItem.shape).flatMap((part) =>
    item[part] === undefined ? [] : [[part, item[part]] as const],
  );
  return words.length === 0 ? undefined : Object.fromEntries(words);
}

const partsIn = (words: unknown): Readonly<Record<string, string>> =>
  typeof words === 'object' && words !== null
    ? Object.fromEntries(Object.entries(words).map(([part, word]) => [part, String(word)]))
    : {};
