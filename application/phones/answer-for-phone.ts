import { confirmPhone, disownPhone } from '../../domain/acts/citizen/phone.ts';
import { isPhoneConfirmed, isPhoneOf, phoneMarksOf } from '../../domain/tickets/phone-tickets.ts';
import type { ChangeToSave, PhoneSettled, TicketHistory } from '../../domain/tickets/ticket-store.ts';
import { performActByPhone } from '../citizen-acts/perform-citizen-act.ts';
import { leaveContact } from '../citizen-acts/leave-contact.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { refusalFrom } from '../request-refused.ts';
import { decideSms } from '../sms/decide-sms.ts';
import { readSms } from '../sms/read-sms.ts';
import { changeByHistory } from '../tickets/change-ticket.ts';
import { rulesFor } from '../tickets/rules-for.ts';
import { keepHeld, waitingOf, type HeldSms } from './waiting-of-phone.ts';

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

/** So many tickets are changed at once. */
const atOnce = 10;

/**
 * Confirms the phone for these tickets, and lets the SMS that waited for that join them; or takes the phone from them, and forgets
 * what waited. A ticket that is not that phone's, or was settled before, stays as it is. Throws `StoreUnavailable` and
 * `StillContended`: said again, it goes on from there. Source: docs/rules.md, By phone.
 */
export async function answerForPhone(ports: PhoneAnswerPorts, answer: OwnersAnswer): Promise<void> {
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
  const still = isTheirs ? await joinHeld(ports, phone, log) : [];
  await keepHeld(ports, phone, still);
}

async function decide(
  { vault, registry, hashing, salt, now }: PhoneAnswerPorts,
  history: TicketHistory,
  phone: string,
  phoneSettled: PhoneSettled,
): Promise<ChangeToSave | undefined> {
  const { ticket } = history;
  const kept = await vault.contactOf(ticket.number);
  if (kept === undefined || isPhoneConfirmed(ticket) || !isPhoneOf(ticket, kept, phone)) return undefined;
  const at = now();
  if (phoneSettled.isTheirs) {
    return { ...confirmPhone(history, { by: { actor: 'citizen' }, at }), phoneSettled };
  }
  const sealing = { seed: kept.seed, contactSalt: salt(), hashing };
  const { contactLeft, contact } = leaveContact(history, {}, sealing, ['phone']);
  const rules = await rulesFor(ticket, registry);
  const change = disownPhone(history, { by: { actor: 'system' }, at, contactLeft }, rules);
  return { ...change, contact, phoneSettled };
}

/** Makes messages of the SMS that waited. Gives those that still wait, for a ticket that was not asked about. */
async function joinHeld(ports: PhoneAnswerPorts, phone: string, log: Log): Promise<readonly HeldSms[]> {
  const { held } = await waitingOf(ports, phone);
  const still: HeldSms[] = [];
  for (const sms of held) {
    const { number, held: isHeld } = await decideSms(ports, phone, readSms(sms.text), log);
    if (isHeld === true) still.push(sms);
    if (number !== undefined) await join(ports, { ...sms, phone }, number, log);
  }
  return still;
}

/** What is refused by now, for its ticket was closed or had its messages of the day, is passed over. */
async function join(
  ports: PhoneAnswerPorts,
  { id, text, phone }: HeldSms & { readonly phone: string },
  number: string,
  log: Log,
): Promise<void> {
  try {
    await performActByPhone(ports, {
      act: 'reply',
      details: { message: text },
      number,
      phone,
      idempotencyKey: `sms ${id}`,
      language: 'sw', // nobody reads what the act answers
      log,
    });
  } catch (error) {
    const refused = refusalFrom(error);
    if (refused === undefined) throw error;
    log.info('held-sms-refused', { number, code: refused.facts.code });
  }
}
