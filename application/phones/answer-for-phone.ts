import { confirmPhone, disownPhone } from '../../domain/casework/acts/citizen/phone.ts';
import { isPhoneConfirmed, isPhoneOf, phoneMarksOf } from '../../domain/ticketing/tickets/phone-tickets.ts';
import type {
  ChangeToSave,
  PhoneSettled,
  TicketHistory,
} from '../../domain/ticketing/tickets/ticket-store.ts';
import { leaveContact } from '../citizen-acts/leave-contact.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { refusalFrom } from '../request-refused.ts';
import { replyBySms } from './reply-by-sms.ts';
import type { InboundSms } from './inbound-sms.ts';
import { changeByHistory } from '../tickets/change-ticket.ts';
import { rulesFor } from '../tickets/rules-for.ts';
import { decidingHeld } from './decide-held.ts';
import { removeSettled, waitingOf } from './waiting-of-phone.ts';

export type PhoneAnswerPorts = Pick<
  Container,
  | 'tickets'
  | 'vault'
  | 'phoneTickets'
  | 'phoneQuestions'
  | 'registry'
  | 'keys'
  | 'hashing'
  | 'salt'
  | 'smsPrefixes'
  | 'now'
>;

/** What the owner of a phone says, once for all of these tickets. */
interface OwnersAnswer {
  /** As its network proves it. */
  readonly phone: string;
  readonly numbers: readonly string[];
  readonly isTheirs: boolean;
  readonly log: Log;
}

/** What is to be said besides that the phone is confirmed for tickets, or left them. */
export interface PhoneAnswered {
  /** An SMS that waited is no message of any ticket, and may be sent again with the number of one. */
  readonly sendAgain: boolean;
}

/** So many tickets are changed at once. */
const atOnce = 10;

/**
 * Confirms the phone for these tickets, or takes it from them, and decides anew on each SMS that waits. A ticket that is not that
 * phone's, or was settled before, stays as it is. Throws `StoreUnavailable` and `StillContended`: said again, it goes on from there.
 * Source: docs/rules.md, By phone.
 */
export async function answerForPhone(ports: PhoneAnswerPorts, answer: OwnersAnswer): Promise<PhoneAnswered> {
  const { phone, numbers, isTheirs, log } = answer;
  const [current = '', ...older] = phoneMarksOf(await ports.keys(), phone);
  const settled: PhoneSettled = { marks: [current, ...older], isTheirs };
  for (let from = 0; from < numbers.length; from += atOnce) {
    await Promise.all(
      numbers.slice(from, from + atOnce).map(async (number) => {
        const change = await changeByHistory(ports.tickets, number, (history) =>
          decide(ports, history, phone, settled),
        );
        if (change !== undefined) log.info(isTheirs ? 'phone-confirmed' : 'phone-disowned', { number });
      }),
    );
  }
  const { sms, sendAgain } = await joinHeld(ports, answer);
  await removeSettled(ports, phone, { sms, numbers });
  return { sendAgain };
}

async function decide(
  { vault, registry, hashing, salt, now }: PhoneAnswerPorts,
  history: TicketHistory,
  phone: string,
  phoneSettled: PhoneSettled,
): Promise<ChangeToSave | undefined> {
  const { ticket } = history;
  const stored = await vault.contactOf(ticket.number);
  if (stored === undefined || isPhoneConfirmed(ticket) || !isPhoneOf(ticket, stored, phone)) return undefined;
  const at = now();
  if (phoneSettled.isTheirs) {
    return { ...confirmPhone(history, { by: { actor: 'citizen' }, at }), phoneSettled };
  }
  const sealing = { seed: stored.seed, contactSalt: salt(), hashing };
  const { contactLeft, contact } = leaveContact(history, {}, sealing, ['phone']);
  const rules = await rulesFor(ticket, registry);
  const change = disownPhone(history, { by: { actor: 'system' }, at, contactLeft }, rules);
  return { ...change, contact, phoneSettled };
}

interface HeldSettled extends PhoneAnswered {
  /** The provider's names of the SMS that no longer wait. */
  readonly sms: readonly string[];
}

/** Makes messages of the SMS that waited, as far as it is known by now which ticket each is about. */
async function joinHeld(
  ports: PhoneAnswerPorts,
  { phone, isTheirs, log }: OwnersAnswer,
): Promise<HeldSettled> {
  const { held } = await waitingOf(ports, phone);
  if (held.length === 0) return { sms: [], sendAgain: false };
  const decide = await decidingHeld(ports, { phone, log });
  const settled: string[] = [];
  let sendAgain = false;
  for (const sms of held) {
    const { held: isHeld, number, answer } = await decide(sms);
    if (isHeld === true) continue;
    settled.push(sms.id);
    // On no, what can only have been about those tickets is gone without a word.
    const isLost =
      number === undefined
        ? answer === 'which-ticket' || (isTheirs && answer !== undefined)
        : !(await joins(ports, { ...sms, phone }, number, log));
    sendAgain ||= isLost;
  }
  return { sms: settled, sendAgain };
}

/** False: it is refused by now, for its ticket was closed or had its messages of the day. */
async function joins(ports: PhoneAnswerPorts, sms: InboundSms, number: string, log: Log): Promise<boolean> {
  try {
    await replyBySms(ports, sms, number, log);
    return true;
  } catch (error) {
    const refused = refusalFrom(error);
    if (refused === undefined) throw error;
    log.info('held-sms-refused', { number, code: refused.facts.code });
    return false;
  }
}
