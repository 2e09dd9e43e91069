import { ownersAnswerIn } from '../../domain/messaging/sms/owners-answer.ts';
import type { SmsAnswer, SmsDecision } from '../../domain/messaging/sms/sms-inbox.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { writtenDay } from '../../domain/foundation/time/local-date.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { phoneQuestionText } from '../../words/sms/phone-question.ts';
import { listedOfPhone, unconfirmedOfPhone } from '../access/tickets-of-phone.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { answerForPhone, type PhoneAnswerPorts } from './answer-for-phone.ts';
import { saveAsked, waitingOf } from './waiting-of-phone.ts';

/** So many tickets have room in one SMS. Of more somebody is asked who dials. */
const mostInSms = 3;

interface OfPhone {
  readonly phone: string;
  readonly log: Log;
}

/**
 * What an SMS says where it answers the question that its phone was asked; undefined: it answers none. A plain yes or no is a
 * message where a ticket of the phone is open. Throws `StoreUnavailable`.
 */
export async function ownersDecision(
  ports: PhoneAnswerPorts,
  text: string,
  by: OfPhone,
): Promise<Omit<SmsDecision, 'at'> | undefined> {
  const said = ownersAnswerIn(text);
  if (said === undefined) return undefined;
  const { asked } = await waitingOf(ports, by.phone);
  if (asked === undefined) return undefined;
  const { isTheirs, isPlain } = said;
  if (isPlain && (await listedOfPhone(ports, by)).theirs.some(({ status }) => status !== 'closed'))
    return undefined;
  return { isTheirs, answer: isTheirs ? 'phone-confirmed' : 'phone-disowned' };
}

/**
 * Does what the owner of a phone said of the tickets that they had been asked about when it was decided on: one that is delivered again
 * answers no later question. Gives what is answered in place of what was decided. Throws as `answerForPhone` does.
 */
export async function answerBySms(
  ports: PhoneAnswerPorts,
  { at, isTheirs }: Pick<SmsDecision, 'at'> & { readonly isTheirs: boolean },
  { phone, log }: OfPhone,
): Promise<SmsAnswer | undefined> {
  const { asked } = await waitingOf(ports, phone);
  if (asked === undefined || asked.at > at) return undefined;
  const { sendAgain } = await answerForPhone(ports, { phone, numbers: asked.numbers, isTheirs, log });
  if (!sendAgain) return undefined;
  return isTheirs ? 'phone-confirmed-send-again' : 'phone-disowned-send-again';
}

/** A question to the owner of a phone, ready to be sent. */
export interface PhoneQuestion {
  readonly text: string;
  /** Keeps which tickets it is about: before it goes, so that an answer finds them. */
  readonly keep: () => Promise<void>;
}

/** The question about all tickets for which a phone is not confirmed; undefined: there is none. Throws `StoreUnavailable`. */
export async function questionBySms(
  ports: PhoneAnswerPorts & Pick<Container, 'accessPoints'>,
  by: OfPhone,
): Promise<PhoneQuestion | undefined> {
  const unconfirmed = await unconfirmedOfPhone(ports, by);
  const [newest] = unconfirmed;
  if (newest === undefined) return undefined;
  const { language } = newest;
  const named =
    unconfirmed.length > mostInSms ? [] : await Promise.all(unconfirmed.map((ticket) => told(ports, ticket)));
  const text = phoneQuestionText(named, {
    count: unconfirmed.length,
    language,
    accessPoints: ports.accessPoints,
  });
  if (text === undefined) return undefined;
  const numbers = named.map(({ number }) => number);
  return {
    text,
    keep: () => (numbers.length === 0 ? Promise.resolve() : saveAsked(ports, by.phone, { numbers })),
  };
}

/** Number and day; where it goes only where an SMS would name it. */
async function told(
  { registry }: PhoneAnswerPorts,
  { number, submittedAt, sensitive, holder, language }: Ticket,
) {
  const [institution, { timeZone }] = await Promise.all([registry.institution(holder), registry.calendar()]);
  return {
    number,
    day: writtenDay(localDateAt(submittedAt, timeZone)),
    ...(!sensitive && institution !== undefined && { institution: institution.shortName[language] }),
  };
}
