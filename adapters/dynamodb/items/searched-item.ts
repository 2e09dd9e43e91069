import * as z from 'zod';
import { searchKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count, firstVersion } from './scalars.ts';

/** Bytes of a blinded word: of ten thousand million words two are alike by a chance of one in ten thousand million. */
export const blindedBytes = 12;

/** Blinded words by the stretch of the branch in which they are posted. */
export type PostedWords = ReadonlyMap<string, readonly string[]>;

const words = z
  .instanceof(Uint8Array)
  .transform((bytes): readonly string[] =>
    Array.from({ length: bytes.length / blindedBytes }, (_, place) =>
      Buffer.from(bytes.subarray(place * blindedBytes, (place + 1) * blindedBytes)).toString('base64url'),
    ),
  );

const posted = z
  .array(z.tuple([z.string(), words]))
  .transform((stretches): PostedWords => new Map(stretches));

/** What is posted of a ticket; and what was, and may be there still. */
export const searchedItem = z.object({
  v: firstVersion,
  /** The version of the event with which it was written. */
  version: z.int().positive(),
  revision: count,
  posted,
  leaving: posted.default(new Map()),
});

/** What is known of a ticket's postings. */
export type SearchedRecord = Omit<z.output<typeof searchedItem>, 'v'>;

const packed = (stretches: PostedWords): readonly (readonly [string, Uint8Array])[] =>
  [...stretches].map(([stretch, blinded]) => [
    stretch,
    Buffer.concat(blinded.map((word) => Buffer.from(word, 'base64url'))),
  ]);

/** The record of what is posted of a ticket. */
export const newSearchedItem = (
  number: string,
  { version, revision, posted: there, leaving }: SearchedRecord,
): Item => ({
  ...searchKeys.record(number),
  ...{ entity: 'searched-ticket', v: 1, version, revision, posted: packed(there) },
  ...(leaving.size > 0 && { leaving: packed(leaving) }),
});
