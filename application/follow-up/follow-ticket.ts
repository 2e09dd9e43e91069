import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { deviceOf, deviceToken } from '../../domain/foundation/rate-limits/known-device.ts';
import { areReadsCut } from '../../domain/audit/cut-reads.ts';
import { pageFromAPause } from '../../domain/audit/gathered-reads.ts';
import { confirmPhone } from '../../domain/casework/acts/citizen/phone.ts';
import { confirmsBySecret, isPhoneConfirmed } from '../../domain/ticketing/tickets/phone-tickets.ts';
import { changeByHistory } from '../tickets/change-ticket.ts';
import { withoutUndoneAnswers } from '../../domain/ticketing/tickets/history.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { RateLimitPorts, Trying } from '../access/rate-limits.ts';
import { admissionByPhone, admissionBySecret } from '../access/admission.ts';
import { stateToAdmit } from '../access/state-to-admit.ts';
import type { Container } from '../container.ts';
import { olderThan, pageStart, readsPerPage } from '../listings/older-pages.ts';
import { rulesInForce } from '../tickets/rules-in-force.ts';
import type { Log } from '../log.ts';
import { alarmOfLost } from '../tickets/lost-in-words.ts';
import { answersOf } from './responses.ts';
import { opensAnswer } from './opens-answer.ts';
import { ticketForCitizen, type TicketForCitizen } from './ticket-for-citizen.ts';

type Ports = Pick<Container, 'tickets' | 'reads' | 'registry' | 'cursors' | 'now'>;

interface PageAsked {
  readonly number: string;
  /** `older` of a page that was shown; absent: the newest page is asked for. */
  readonly cursor?: string | undefined;
  readonly language: Language;
  readonly log: Log;
}

interface Following extends PageAsked, Trying {
  readonly secret: string;
}

interface FollowingByPhone extends PageAsked {
  /** International, as the network says it: `+255712345678`. */
  readonly phone: string;
}

interface FollowedPage extends TicketForCitizen {
  /** The cursor to what came before. Absent: this is the oldest page. */
  readonly older?: string;
}

/** A page, and by what the device is known again at the ticket, where it is not known yet. */
interface OpenedPage {
  readonly page: FollowedPage;
  readonly device?: string;
}

/** Shows a ticket to whoever has its receipt secret. Throws what `admissionBySecret` and `pageStart` say. */
export async function followTicket(
  ports: Ports & RateLimitPorts & Pick<Container, 'keys' | 'salt'>,
  { secret, source, proof, code, device, ...asked }: Following,
): Promise<OpenedPage> {
  const { number, log } = asked;
  const { tickets, registry, keys, salt, now } = ports;
  const at = now();
  const [serverKeys, rules] = await Promise.all([keys(), rulesInForce(registry)]);
  const claim = { number, secret, source, proof, code, device, at, rules, log };
  const admit = await admissionBySecret(ports, serverKeys, claim);
  const { ticket } = await admit(await stateToAdmit(tickets, number));
  await opensAnswer(tickets, ticket, at);
  if (confirmsBySecret(ticket) && !isPhoneConfirmed(ticket)) await confirmed(tickets, number, at, log);
  const page = await followedPage(ports, asked, { at, rules });
  const { generation } = ticket.secret;
  if (deviceOf(serverKeys, number, device)?.generation === generation) return { page };
  return { page, device: deviceToken(serverKeys, number, { id: salt(), generation }) };
}

/** The secret that went to the phone was entered: it is its citizen's. Where another write came between, the next time does it. */
async function confirmed(tickets: Ports['tickets'], number: string, at: Instant, log: Log): Promise<void> {
  const change = await changeByHistory(tickets, number, (history) =>
    confirmsBySecret(history.ticket) && !isPhoneConfirmed(history.ticket)
      ? confirmPhone(history, { by: { actor: 'citizen' }, at })
      : undefined,
  );
  if (change !== undefined) log.info('phone-confirmed', { number });
}

/** Shows a ticket to whoever speaks from its phone. Throws what `admissionByPhone` and `pageStart` say. */
export async function followTicketByPhone(
  { vault, ...ports }: Ports & Pick<Container, 'vault'>,
  { phone, ...asked }: FollowingByPhone,
): Promise<FollowedPage> {
  const { number, log } = asked;
  const { tickets, registry, now } = ports;
  const [rules, admit, found] = await Promise.all([
    rulesInForce(registry),
    admissionByPhone({ vault, tickets }, { number, phone, log }),
    stateToAdmit(tickets, number),
  ]);
  const { ticket } = await admit(found);
  const at = now();
  await opensAnswer(tickets, ticket, at);
  return followedPage(ports, asked, { at, rules });
}

async function followedPage(
  { tickets, reads, registry, cursors }: Ports,
  { number, cursor, language, log }: PageAsked,
  { at, rules }: { readonly at: Instant; readonly rules: TimeRules },
): Promise<FollowedPage> {
  const file = await tickets.open(number);
  if (file === undefined) throw new CorruptItem('A ticket that somebody was admitted to is gone.');
  const owner = { reader: 'citizen', listing: `follow-ticket ${number}` };
  const start = await pageStart(cursors, cursor, owner);
  const [page, readsFound, answers] = await Promise.all([
    start === undefined ? file.page : tickets.pageBefore(number, start.version),
    reads.readsBefore(number, readsPerPage + 1, start?.count),
    answersOf(file, tickets),
  ]);
  alarmOfLost(file, [page, answers], log);
  if (start === undefined && areReadsCut(file.events, readsFound.at(-1)?.count))
    log.error('chain-not-as-recorded', { number, type: 'reads', outcome: 'removed' });
  const readsOfPage = pageFromAPause(readsFound, readsPerPage);
  const shown = {
    page: { ...page, events: withoutUndoneAnswers(page, file) },
    answers: { ...answers, events: withoutUndoneAnswers(answers, file) },
    reads: readsOfPage,
  };
  const reader = { language, timeZone: rules.calendar.timeZone, now: at };
  const ticket = await ticketForCitizen(file, shown, registry, reader);
  return { ...ticket, ...(await olderThan({ events: page.events, reads: readsOfPage }, cursors, owner)) };
}
