import type { MediaType } from '../../domain/ticketing/attachments/formats.ts';
import type { DailyCounts } from '../../domain/ticketing/tickets/daily-counts.ts';
import { sentBeforeBusy } from '../../domain/ticketing/tickets/origin-rank.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';
import { seedOf, sourceHashOf } from '../tickets/request-hashes.ts';
import { admitted, type Admitted, type Admitting, type SecretHolder } from './admitted.ts';
import { formFor, placeIn, type PlaceTaken } from './place-file.ts';
import { shownAttachment } from './shown-attachment.ts';

interface NewFile extends SecretHolder {
  readonly idempotencyKey: string;
  readonly type: MediaType;
  readonly language: Language;
}

/** Promises a place among a ticket's attachments, with a form that takes the file into quarantine. */
export async function attachFile(
  ports: Admitting & Pick<Container, 'attachments' | 'counts' | 'forms' | 'hashing'>,
  { idempotencyKey, type, language, ...holder }: NewFile,
): Promise<PlaceTaken> {
  const { tickets, attachments, counts, forms, hashing } = ports;
  const { number, source } = holder;
  const admission = await admitted(ports, holder);
  const { at } = admission;
  const ticket = await tickets.load(number);
  if (ticket?.status === 'closed') throw new RequestRefused({ code: 'ticket-closed' });
  const upload = seedOf(hashing, idempotencyKey);
  const { attachment, isNew } = await placeIn(attachments, { number, upload, at });
  const taken = { attachment: shownAttachment(attachment, language), isNew };
  if (attachment.state !== 'awaited') return taken;
  const isCounted = attachment.place === 1 && ticket?.channel !== 'desk';
  const isFromBusyNetwork = isCounted && (await isBusy(counts, source, admission));
  return { ...taken, form: formFor(forms, { ...attachment, isFromBusyNetwork }, { type, at }) };
}

/**
 * Counts a form for the first file of a ticket, a repeated one again, and says whether its network asked for more of them on that local
 * day than those that share the short way. Source: docs/design/cleaning-files.md, A busy network's files wait for others.
 */
async function isBusy(
  counts: Pick<DailyCounts, 'take'>,
  source: string,
  { at, keys, rules }: Admitted,
): Promise<boolean> {
  const day = localDateAt(at, rules.calendar.timeZone);
  const hash = sourceHashOf(keys, day, source);
  return !(await counts.take({ by: 'file', hash, day, limit: sentBeforeBusy }, at)).taken;
}
