import { mayReceiveSecret, type SecretAddress } from '../../domain/casework/acts/replace-secret.ts';
import { ownersAnswerIn } from '../../domain/messaging/sms/owners-answer.ts';
import type { PlainAnswer } from '../../domain/messaging/sms/sms-inbox.ts';
import type { SmsActRequest, SmsRequest } from '../../domain/messaging/sms/sms-requests.ts';
import { inWords } from '../../words/durations.ts';
import { smsActNames } from '../../words/sms/act-names.ts';
import { smsAnswerTexts } from '../../words/sms/answers.ts';
import { smsExplanations } from '../../words/sms/explained.ts';
import { smsAnswerText, smsSentences, type Sentence } from '../../words/sms/answer-text.ts';
import { closedIntakeInWords } from '../intake/require-open-intake.ts';
import { ticketWithContact } from '../access/contact-in-use.ts';
import { replaceSecret } from '../citizen-acts/replace-secret.ts';
import type { Log } from '../log.ts';
import { refusalFrom } from '../request-refused.ts';
import { rulesInForce } from '../tickets/rules-in-force.ts';
import {
  actSentences,
  appealSentences,
  explainedTickets,
  receivedSentences,
  secretLaterSentences,
  statusSentences,
  type ExplainedTicket,
} from './explain-to-sender.ts';
import type { SmsPorts, ToAnswer } from './to-answer.ts';

/** So many tickets are told of in one SMS. */
const mostTold = 3;

const isAct = (request: SmsRequest | undefined): request is SmsActRequest =>
  request !== undefined && Object.hasOwn(smsActNames, request);

/**
 * What an SMS is answered, after what it asks for was done, where it is done by SMS. Undefined: a notice says it, or its
 * ticket is found by this phone no more. Throws `StoreUnavailable`.
 */
export async function answerInWords(
  ports: SmsPorts,
  toAnswer: ToAnswer,
  log: Log,
): Promise<string | undefined> {
  const { sms, read, decision, answer } = toAnswer;
  const { about = [], number } = decision;
  const tickets = await explainedTickets(ports, { phone: sms.phone, log }, explained(toAnswer));
  const [ticket] = tickets;
  const request = read.request?.request;
  const said = decision.isTheirs === undefined ? undefined : ownersAnswerIn(sms.text);
  const { language } =
    said ?? read.request ?? ticket?.ticket ?? (await headOf(ports, number)) ?? speaksSwahili;
  const facts = { language, accessPoints: ports.accessPoints };
  const inWordsOf = (sentences: readonly Sentence[]) => smsSentences(sentences, facts);
  switch (answer) {
    case 'status':
      return ticket && inWordsOf(statusSentences(tickets, about.length - tickets.length));
    case 'appeal':
      return ticket && inWordsOf(appealSentences(ticket));
    case 'how-to-act':
      return isAct(request) ? inWordsOf(actSentences(request, ticket !== undefined)) : undefined;
    case 'secret': {
      if (ticket === undefined || (await sendsNewSecret(ports, toAnswer, ticket, log))) return undefined;
      const { policy } = await rulesInForce(ports.registry);
      const every = inWords(policy.limits.replaceSecretEvery, language);
      return inWordsOf(secretLaterSentences(ticket.ticket.number, every));
    }
    case 'received':
      if (ticket !== undefined) return inWordsOf(receivedSentences(ticket, request));
      return smsAnswerText(answer, { ...facts, number });
    default:
      return (await whileClosed(ports, answer, inWordsOf)) ?? smsAnswerText(answer, { ...facts, number });
  }
}

/** Answers that tell where something new is sent, while nothing new is taken; undefined: it is, or the answer is another. */
async function whileClosed(
  ports: SmsPorts,
  answer: PlainAnswer,
  inWordsOf: (sentences: readonly Sentence[]) => string,
): Promise<string | undefined> {
  if (answer !== 'how-to-send' && answer !== 'help') return undefined;
  const parameters = await closedIntakeInWords(ports);
  const { says } = smsAnswerTexts[answer];
  return parameters && inWordsOf([{ text: says }, { text: smsExplanations['intake-closed'], parameters }]);
}

/** The tickets whose state is told: those that it asks about, and that of a message to which more is said than that it arrived. */
function explained({ read, decision: { about, number }, answer, status }: ToAnswer): readonly string[] {
  if (about !== undefined) return about.slice(0, mostTold);
  const saysMore = read.request !== undefined || status === 'responded';
  return answer === 'received' && saysMore && number !== undefined ? [number] : [];
}

const speaksSwahili = { language: 'sw' } as const;

const headOf = async ({ tickets }: Pick<SmsPorts, 'tickets'>, number: string | undefined) =>
  number === undefined ? undefined : tickets.load(number);

/** Replaces the secret of a ticket where that may be: a notice tells the new one. Throws `StoreUnavailable`. */
async function sendsNewSecret(
  ports: SmsPorts,
  { sms: { phone } }: ToAnswer,
  { ticket: { number, language } }: ExplainedTicket,
  log: Log,
): Promise<boolean> {
  const to: SecretAddress = { channel: 'sms', address: phone };
  const [found, rules] = await Promise.all([
    ticketWithContact(ports, number, log),
    rulesInForce(ports.registry),
  ]);
  if (mayReceiveSecret({ to, ...found }, ports.now(), rules) === undefined) return false;
  const { tickets, vault, secrets, registry, keys, now, rateLimiter } = ports;
  try {
    await replaceSecret(
      { tickets, vault, secrets, registry, keys, now, rateLimiter },
      { number, to, language, source: phone, log },
    );
    return true;
  } catch (error) {
    if (refusalFrom(error)?.facts.code === 'guesses-closed') return false;
    throw error;
  }
}
