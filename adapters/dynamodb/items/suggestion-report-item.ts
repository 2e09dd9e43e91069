import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type {
  HitRate,
  HitRates,
  SuggestionReport,
} from '../../../domain/analytics/suggestions/suggestion-report.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { count, firstVersion } from './scalars.ts';

/** A report: what a hundred councils have is some ten kilobytes, and a fifth of it packed. Without one: of too few tickets. */
export const suggestionReportItem = z.looseObject({
  v: firstVersion,
  at: instant,
  packed: z.instanceof(Uint8Array).exactOptional(),
});

const rate = { tickets: count, categoryFirst: count, officeFirst: count, officeAtAll: count };

const rates = z.looseObject({
  rows: z.array(z.looseObject({ id: z.string().exactOptional(), ...rate })),
  rest: (z.looseObject(rate) satisfies z.ZodType<HitRate>).exactOptional(),
}) satisfies z.ZodType<HitRates>;

const storedReport = z.looseObject({
  all: z.looseObject(rate),
  byCategory: rates,
  byCouncil: rates,
  byModel: rates,
  corrected: z.looseObject({ byTransfer: count.exactOptional(), byReclassifying: count.exactOptional() }),
  misleading: z.array(
    z.looseObject({ category: z.string(), suggested: z.string(), instead: z.string(), tickets: count }),
  ),
}) satisfies z.ZodType<SuggestionReport>;

export const packReport = (report: SuggestionReport): Uint8Array => gzipSync(JSON.stringify(report));

/** Throws CorruptItem where it is none. */
export function unpackReport(bytes: Uint8Array): SuggestionReport {
  try {
    return storedReport.parse(JSON.parse(gunzipSync(bytes).toString()));
  } catch (cause) {
    throw new CorruptItem('A stored report on suggestions cannot be read.', { cause });
  }
}
