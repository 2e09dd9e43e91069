import type * as z from 'zod';
import { counterItem } from '../../adapters/dynamodb/counter.ts';
import { readItem, type Item } from '../../adapters/dynamodb/engine/read-item.ts';
import { placeItem } from '../../adapters/dynamodb/integrity-check.ts';
import { attachmentItem } from '../../adapters/dynamodb/items/attachment-item.ts';
import { backfillItem } from '../../adapters/dynamodb/items/backfill-item.ts';
import { batchProgressItem, furtherProgressItem } from '../../adapters/dynamodb/items/batch-progress-item.ts';
import { briefSubscriptionItem } from '../../adapters/dynamodb/items/brief-items.ts';
import { calendarItem } from '../../adapters/dynamodb/items/calendar-item.ts';
import { categoryItem } from '../../adapters/dynamodb/items/category-item.ts';
import { readChanges } from '../../adapters/dynamodb/items/change-item.ts';
import { comparableItem } from '../../adapters/dynamodb/items/comparable-item.ts';
import { contactItem } from '../../adapters/dynamodb/items/contact-item.ts';
import { compactEntriesIn } from '../../adapters/dynamodb/items/compact-entry-item.ts';
import { figuresIn } from '../../adapters/dynamodb/items/count-item.ts';
import {
  countedEntryItem,
  directionEntryItem,
  linkItem,
  pointerItem,
  queueEntryItem,
} from '../../adapters/dynamodb/items/entry-item.ts';
import { readEventToTell } from '../../adapters/dynamodb/items/event-item.ts';
import { readFiguresItem } from '../../adapters/dynamodb/items/figures-item.ts';
import { idempotencyItem } from '../../adapters/dynamodb/items/idempotency-item.ts';
import { readRequestMade } from '../../adapters/dynamodb/items/identity-request-item.ts';
import {
  institutionDirectionEventItem,
  institutionDirectionItem,
} from '../../adapters/dynamodb/items/institution-direction-items.ts';
import { institutionItem } from '../../adapters/dynamodb/items/institution-item.ts';
import { jobItem } from '../../adapters/dynamodb/items/job-item.ts';
import { readMeasuredTicketItem } from '../../adapters/dynamodb/items/measured-ticket-item.ts';
import { readPlannedReminder } from '../../adapters/dynamodb/items/due-notice.ts';
import { digestLineItem, noticeItem } from '../../adapters/dynamodb/items/notice-item.ts';
import { officerContactItem } from '../../adapters/dynamodb/items/officer-contact-item.ts';
import { officerItem } from '../../adapters/dynamodb/items/officer-item.ts';
import { officerLoginItem } from '../../adapters/dynamodb/items/officer-login-item.ts';
import { openPageItem } from '../../adapters/dynamodb/items/open-page-item.ts';
import { optOutItem } from '../../adapters/dynamodb/items/opt-out-item.ts';
import { paceItem } from '../../adapters/dynamodb/items/pace-item.ts';
import { passCodesItem } from '../../adapters/dynamodb/items/pass-codes-item.ts';
import { phonePreferenceItem, phoneSessionItem } from '../../adapters/dynamodb/items/phone-item.ts';
import { phoneTicketItem } from '../../adapters/dynamodb/items/phone-ticket-item.ts';
import { policyItem } from '../../adapters/dynamodb/items/policy-item.ts';
import { proposalItem } from '../../adapters/dynamodb/items/proposal-item.ts';
import {
  publicationItem,
  publishedMonthItem,
  unpackPublication,
} from '../../adapters/dynamodb/items/publication-item.ts';
import { registryEventItem } from '../../adapters/dynamodb/items/registry-event-item.ts';
import { registryRequestItem } from '../../adapters/dynamodb/items/registry-request-item.ts';
import { registryVersionItem } from '../../adapters/dynamodb/items/registry-version-item.ts';
import { routingItem } from '../../adapters/dynamodb/items/routing-item.ts';
import { searchedItem } from '../../adapters/dynamodb/items/searched-item.ts';
import { senderItem } from '../../adapters/dynamodb/items/sender-item.ts';
import { secretChainEndItem } from '../../adapters/dynamodb/items/secret-item.ts';
import { sentNoticeItem } from '../../adapters/dynamodb/items/sent-notice-item.ts';
import { smsDecision } from '../../adapters/dynamodb/items/sms-decision-item.ts';
import { smsBudgetItem, smsDayItem } from '../../adapters/dynamodb/items/sms-day-items.ts';
import { readSnapshot } from '../../adapters/dynamodb/items/snapshot-item.ts';
import { suggestionReportItem, unpackReport } from '../../adapters/dynamodb/items/suggestion-report-item.ts';
import {
  countedSinceItem,
  listedSurgeItem,
  surgeCellItem,
  surgeHourItem,
  surgeTicketItem,
} from '../../adapters/dynamodb/items/surge-items.ts';
import { readTurnedSwitch } from '../../adapters/dynamodb/items/turned-switch-item.ts';
import {
  templateChangeItem,
  templateItem,
  templatesVersionItem,
} from '../../adapters/dynamodb/items/template-items.ts';
import { newsItem, newsMarkItem, watchItem } from '../../adapters/dynamodb/items/news-items.ts';
import { viewsChangeItem, viewsItem } from '../../adapters/dynamodb/items/views-item.ts';
import { textsItem } from '../../adapters/dynamodb/items/texts-item.ts';
import { readTicket } from '../../adapters/dynamodb/items/ticket-item.ts';
import {
  formerProjectionItem,
  ticketProjectionItem,
} from '../../adapters/dynamodb/items/ticket-projection-item.ts';
import { reasonItem, ticketReadItem } from '../../adapters/dynamodb/items/ticket-read-item.ts';
import { writtenItem } from '../../adapters/dynamodb/items/written-item.ts';
import { readsHeadItem } from '../../adapters/dynamodb/read-chain-end.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';

/** Reads a stored item as the stores of a release do. Throws where they do. */
export type ReadsItem = (item: Item) => unknown;

const as =
  (schema: z.ZodType): ReadsItem =>
  (item) =>
    readItem(schema, item);

function readReport(item: Item): unknown {
  const { packed, ...report } = readItem(suggestionReportItem, item);
  return { ...report, ...(packed !== undefined && unpackReport(packed)) };
}

/**
 * The kind of an item: its entity. A page of a list lies among the reads for the walk of their chains, which asks for no attribute
 * of a read; nobody opens it as one.
 */
export const kindOf = (item: Item): string =>
  item['entity'] === 'read' && item['opened'] === 'list' ? 'list-read' : String(item['entity']);

/** How each item is read, by its kind. */
export const itemReaders: Readonly<Record<string, ReadsItem>> = {
  ticket: readTicket,
  event: readEventToTell,
  snapshot: readSnapshot,
  texts: as(textsItem),
  written: as(writtenItem),
  'identity-request': readRequestMade,
  attachment: as(attachmentItem),
  'office-file': as(attachmentItem),
  reads: as(readsHeadItem),
  read: as(ticketReadItem),
  reason: as(reasonItem),
  secrets: as(secretChainEndItem),
  idempotency: as(idempotencyItem),
  comparable: as(comparableItem),
  'open-page': as(openPageItem),
  'pass-codes': as(passCodesItem),
  'source-day': as(counterItem),
  'phone-day': as(counterItem),
  'email-day': as(counterItem),
  'login-day': as(counterItem),
  'comparison-day': as(counterItem),
  'file-day': as(counterItem),
  guesses: as(counterItem),
  'record-walk': as(placeItem),
  contact: as(contactItem),
  'phone-ticket': as(phoneTicketItem),
  'opt-out': as(optOutItem),
  'officer-contact': as(officerContactItem),
  'proposed-contact': as(officerContactItem),
  'registry-version': as(registryVersionItem),
  institution: as(institutionItem),
  officer: as(officerItem),
  'officer-login': as(officerLoginItem),
  category: as(categoryItem),
  routing: as(routingItem),
  policy: as(policyItem),
  calendar: as(calendarItem),
  'registry-event': (item) => readItem(registryEventItem, omit(item, 'salt')),
  'registry-request': as(registryRequestItem),
  'registry-proposal': as(proposalItem),
  'registry-job': as(jobItem),
  backfill: as(backfillItem),
  switch: (item) => readTurnedSwitch('closed' in item ? 'intake' : 'notices', item),
  'templates-head': as(templatesVersionItem),
  template: as(templateItem),
  'template-change': as(templateChangeItem),
  'template-request': as(templatesVersionItem),
  views: as(viewsItem),
  'views-change': as(viewsChangeItem),
  news: as(newsItem),
  'news-mark': as(newsMarkItem),
  watch: as(watchItem),
  notice: as(noticeItem),
  'digest-line': as(digestLineItem),
  'sent-notice': as(sentNoticeItem),
  'planned-reminder': readPlannedReminder,
  'inbound-sms': as(smsDecision),
  pace: as(paceItem),
  'sms-day': as(smsDayItem),
  'sms-budget': as(smsBudgetItem),
  line: (item) => readItem('late' in item ? countedEntryItem : queueEntryItem, item),
  link: as(linkItem),
  direction: as(directionEntryItem),
  'brief-subscription': as(briefSubscriptionItem),
  'institution-direction': as(institutionDirectionItem),
  'institution-direction-event': as(institutionDirectionEventItem),
  'known-ticket': as(formerProjectionItem),
  'heard-ticket': as(ticketProjectionItem),
  'searched-ticket': as(searchedItem),
  sender: as(senderItem),
  pointer: as(pointerItem),
  'own-entries': (item) =>
    Object.fromEntries(compactEntriesIn(item, 0).map((entry) => [entry.number, entry])),
  count: figuresIn,
  figures: readFiguresItem,
  'counted-change': readChanges,
  rounds: as(batchProgressItem),
  'further-rounds': as(furtherProgressItem),
  'measured-ticket': readMeasuredTicketItem,
  'surge-cell': as(surgeCellItem),
  'surge-hour': as(surgeHourItem),
  'surge-ticket': as(surgeTicketItem),
  surge: as(listedSurgeItem),
  'surges-counted-since': as(countedSinceItem),
  publication: (item) => unpackPublication(readItem(publicationItem, item).packed),
  'published-month': as(publishedMonthItem),
  'suggestion-report': readReport,
  'phone-session': as(phoneSessionItem),
  'phone-wish': as(phonePreferenceItem),
};

/**
 * What is known by its key alone, or read by nobody but the verification of the audit log, which takes entries as they are: no
 * form of these is relied on.
 */
export const unreadEntities: ReadonlySet<string> = new Set([
  'list-read',
  'listed-institution-direction',
  'direction-clock',
  'secret',
  'read-request',
  'spent-proof',
  'secret-request',
  'code-request',
  'taken-out',
  'posting',
  'registry-entry',
  'registry-piece',
  'unfinished-import',
  'failed-notice',
  'notice-day',
  'sms-answers',
  'due-run',
]);

/** What this release reads and stores no more. */
export const formerEntities: ReadonlySet<string> = new Set(['known-ticket']);
