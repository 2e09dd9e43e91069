import { mentionedIn } from '../../domain/casework/acts/handling/mentions.ts';
import { decidingLevel, disputedTransfer } from '../../domain/casework/acts/transfers/object.ts';
import type { Lineage } from '../../domain/institutions/registry/institution.ts';
import { type Instant } from '../../domain/foundation/time/instant.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { type Plan } from '../../domain/messaging/notices/notice.ts';
import { askedIn, planForCitizen, planNotices } from '../../domain/messaging/notices/plan-notices.ts';
import { noticeRulesFor } from '../../domain/messaging/notices/notice-rules.ts';
import { tellsNews } from '../../domain/messaging/notices/news-of-emails.ts';
import type { NewsChoices } from '../../domain/messaging/news/news-choices.ts';
import type { NoticeContext } from '../../domain/messaging/notices/recipients.ts';
import { isEventOf, type TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { handedOverIn } from '../../domain/ticketing/tickets/handed-over.ts';
import { CorruptItem, type TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import { officeOf } from '../tickets/office-of.ts';
import { type Delivery } from './deliver-notice.ts';
import { readerOf } from '../access/reader-of.ts';
import { mayBeTold, mayDecideOn } from './may-be-told.ts';
import { deputyOf } from './deputy-of.ts';
import { findByWhoSees } from './who-sees.ts';

type Ports = Pick<Delivery, 'registry' | 'tickets' | 'news' | 'now'>;

/** Plans whom an event is told to. Undefined: nobody is told of such an event, and nothing needs to be read. */
export async function planOf(
  { registry, tickets, news, now }: Ports,
  event: TicketEvent,
): Promise<Plan | undefined> {
  const policy = await registry.policy(event.policy);
  const rules = noticeRulesFor(event, policy.root.tellCitizenEvery);
  if (rules.length === 0) return undefined;
  const calendar = await registry.calendar();
  if (rules.every(({ to }) => to === 'citizen')) {
    return { notices: planForCitizen(event, { policy, calendar }), digestLines: [], news: [] };
  }
  return planGiven({ registry, news, now }, event, await tickets.history(event.number));
}

/** Whom an event is told to, given the history of its ticket, and whatever the event. */
export async function planGiven(
  { registry, news, now }: Pick<Ports, 'registry' | 'news' | 'now'>,
  event: TicketEvent,
  history: TicketHistory | undefined,
): Promise<Plan> {
  const [policy, calendar] = await Promise.all([registry.policy(event.policy), registry.calendar()]);
  const rules = noticeRulesFor(event, policy.root.tellCitizenEvery);
  const at = now();
  const toDuty = rules.some(({ to }) => to !== 'citizen' && to.includes('duty-officer'));
  const [around, decider, watchers] = await Promise.all([
    contextOf(registry, event, { toDuty, at }),
    deciderOf(registry, event, history, at),
    event.watched === true ? news.watchersOf(event.number) : [],
  ]);
  const handedOver = history && handedOverIn(history.events)?.version;
  const choosing = rules.some(tellsNews);
  const choices = new Map<string, NewsChoices>();
  const context = {
    ...around,
    choicesOf: (officer: string) => choices.get(officer),
    ...(handedOver !== undefined && { handedOver }),
    ...(decider !== undefined && { decider }),
    watchers: watchers.filter((officer) => officer !== event.by.officer),
  };
  const custodians = await custodiansToTell(registry, event, history, at);
  return findByWhoSees(
    (sees) => planNotices(event, { ...context, custodians, sees, policy, calendar }),
    async (officer) => {
      const [reader, chosen] = await Promise.all([
        readerOf(registry, officer, at),
        choosing ? news.choicesOf(officer) : {},
      ]);
      choices.set(officer, chosen);
      return mayBeTold(history, { officer: reader, now: at }, registry);
    },
  );
}

/** Whom the event names or the registry knows to have a duty in it, whatever they are shown. */
async function contextOf(
  registry: Registry,
  event: TicketEvent,
  { toDuty, at }: { readonly toDuty: boolean; readonly at: Instant },
): Promise<Omit<NoticeContext, 'sees'>> {
  const formerHolder = event.before?.holder;
  const directedTo = event.type === 'direct' ? event.facts.institution : undefined;
  const { assignee } = event.after;
  const [holder, former, directed, oversight, dutyOfficers, deputy] = await Promise.all([
    lineageOf(registry, event.after.holder),
    formerHolder === undefined || formerHolder === event.after.holder
      ? undefined
      : lineageOf(registry, formerHolder),
    directedTo === undefined ? undefined : lineageOf(registry, directedTo),
    registry.oversight(),
    toDuty ? registry.dutyOfficers(event.after.holder) : [],
    deputyOf(registry, assignee, at),
  ]);
  const asker = 'asker' in event.facts ? event.facts.asker : undefined;
  const director = 'giver' in event.facts ? event.facts.giver : undefined;
  const mentioned = mentionedIn(event);
  return {
    holder,
    ...(mentioned.length > 0 && { mentioned }),
    ...(former !== undefined && { former }),
    ...(assignee !== undefined && { assignee }),
    ...(deputy !== undefined && { deputy }),
    oversight: oversight.map(({ id }) => id),
    dutyOfficers: dutyOfficers.map(({ id }) => id),
    ...(asker !== undefined && { asker }),
    ...(director !== undefined && { director }),
    ...(directed !== undefined && { directed }),
  };
}

/**
 * The level that decides on the objection that the event is about: of one that was just raised, as its citizen was told. It is
 * found anew for the reminder, since the ticket may have climbed meanwhile; undefined where the objection waits no longer.
 */
async function deciderOf(
  registry: Registry,
  event: TicketEvent,
  history: TicketHistory | undefined,
  now: Instant,
): Promise<Lineage | undefined> {
  if (isEventOf(event, 'object'))
    return event.facts.decider === undefined ? undefined : lineageOf(registry, event.facts.decider);
  const isOverdue = isEventOf(event, 'remind') && event.facts.step === 'objection-missed';
  if (!isOverdue || history?.ticket.objectionDueAt === undefined) return undefined;
  const { ticket } = history;
  const transferred = disputedTransfer(history);
  const [receiver, giver, office] = await Promise.all([
    lineageOf(registry, ticket.holder),
    lineageOf(registry, transferred?.before?.holder ?? ticket.holder),
    officeOf(ticket, registry),
  ]);
  return decidingLevel(ticket, { receiver, giver, office }, transferred, now);
}

/** The custodians whose the request for an identity is to decide; none, where the event is about none. */
async function custodiansToTell(
  registry: Registry,
  event: TicketEvent,
  history: TicketHistory | undefined,
  now: Instant,
): Promise<readonly string[]> {
  const asked = askedIn(event);
  if (asked === undefined) return [];
  const custodians = await registry.custodians();
  const may = await Promise.all(
    custodians.map(async ({ id }) => {
      const officer = await readerOf(registry, id, now);
      return officer !== undefined && mayDecideOn(history, { officer, now, asked }, registry);
    }),
  );
  return custodians.filter((_, place) => may[place]).map(({ id }) => id);
}

async function lineageOf(registry: Registry, id: string) {
  const lineage = await registry.lineage(id);
  if (lineage === undefined) throw new CorruptItem('A ticket names an institution that there is not.');
  return lineage;
}
