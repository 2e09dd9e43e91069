import type { ServerKeys } from '../../foundation/keys/server-keys.ts';
import { wordsOf } from '../../institutions/registry/search-words.ts';
import { foldedWord } from '../../institutions/understanding/folded-words.ts';

/** By so many words of a sender's name a ticket is found, the first. */
const mostSenderMarks = 3;
const bytesOfMark = 12;
const shortestName = 2;

const markUnder = (keys: ServerKeys, version: string, word: string): string =>
  Buffer.from(keys.mac(version, 'sender-name', foldedWord(word)).subarray(0, bytesOfMark)).toString(
    'base64url',
  );

/** What stands for the words of a sender's name wherever something is kept of it: keyed hashes under the current server key. */
export const senderMarksOf = (keys: ServerKeys, name: string): readonly string[] =>
  [...new Set(wordsOf(name).filter((word) => word.length >= shortestName))]
    .slice(0, mostSenderMarks)
    .map((word) => markUnder(keys, keys.current, word));

/** The marks of a word under every version of the server key: a name that is kept was marked under one of them. `word` is as `wordsOf` gives it. */
export const senderMarksSought = (keys: ServerKeys, word: string): readonly string[] =>
  keys.versions.map((version) => markUnder(keys, version, word));

/** What a ticket is posted under by a mark of its sender's name: no word has it. */
export const senderTerm = (mark: string): string => `#sender:${mark}`;
