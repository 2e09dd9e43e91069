import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type {
  Publication,
  PublishedCount,
  PublishedDays,
  PublishedInstitution,
} from '../../../domain/analytics/publication/publication.ts';
import { publishedFigures } from '../../../domain/analytics/publication/published-figures.ts';
import type { PublishedMonth } from '../../../domain/analytics/publication/publications.ts';
import { institutionKinds } from '../../../domain/institutions/registry/institution.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { firstVersion } from './scalars.ts';

const month = z.string().regex(/^\d{4}-\d{2}$/);
const count = z.int().min(0);

/** A published month. */
export const publishedMonthItem = z.looseObject({
  v: firstVersion,
  month,
  publishedAt: instant,
}) satisfies z.ZodType<PublishedMonth>;

/** A publication: what a few hundred institutions have is some hundred kilobytes, and a tenth of it packed. */
export const publicationItem = z.looseObject({ v: firstVersion, month, packed: z.instanceof(Uint8Array) });

const storedCount = z.looseObject({
  itself: count.exactOptional(),
  remainder: count.exactOptional(),
  together: count,
  partial: z.literal(true).exactOptional(),
}) satisfies z.ZodType<PublishedCount>;

const storedRow = {
  counts: z.partialRecord(z.enum(publishedFigures), storedCount),
  days: (
    z.looseObject({
      median: count.exactOptional(),
      ninetieth: count.exactOptional(),
    }) satisfies z.ZodType<PublishedDays>
  ).exactOptional(),
};

const storedPublication = z.looseObject({
  month,
  country: z.looseObject(storedRow),
  institutions: z.array(
    z.looseObject({
      id: z.string(),
      kind: z.enum(institutionKinds),
      name: z.looseObject({ sw: z.string(), en: z.string() }),
      parent: z.string().exactOptional(),
      ...storedRow,
    }) satisfies z.ZodType<PublishedInstitution>,
  ),
}) satisfies z.ZodType<Publication>;

export const packPublication = (publication: Publication): Uint8Array =>
  gzipSync(JSON.stringify(publication));

/** Throws CorruptItem where it is none. */
export function unpackPublication(bytes: Uint8Array): Publication {
  const { data } = storedPublication.safeParse(jsonIn(bytes));
  if (data === undefined) throw new CorruptItem('A stored publication is none.');
  return data;
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(gunzipSync(bytes).toString());
  } catch (cause) {
    throw new CorruptItem('A stored publication cannot be unpacked.', { cause });
  }
}
