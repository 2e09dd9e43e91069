import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import { hashedSaid } from '../../domain/analytics/similarity/hashed-said.ts';
import { saidIn } from '../../domain/analytics/similarity/said.ts';
import type { TicketTexts } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Said } from '../../domain/foundation/vocabulary/said.ts';

/** What is compared of a text, and where: the same word is another hash at another office or in another category. */
export interface WhatIsSaid extends Pick<TicketTexts, 'subject' | 'description'> {
  readonly office: string;
  readonly category: string;
  /** The names of the place that was chosen beside it. */
  readonly placeNames: readonly string[];
}

/** What a text says, as it may be kept for comparing: keyed hashes of a few bits, and no word. */
export const hashedSaidOf = (
  keys: ServerKeys,
  { subject, description, placeNames, office, category }: WhatIsSaid,
): Said =>
  hashedSaid(saidIn(`${subject}\n${description}`, placeNames), (token) =>
    keys.mac(keys.current, 'compared-word', office, category, token),
  );
