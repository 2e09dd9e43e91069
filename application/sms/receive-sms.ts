import type { AnswerOfDay, SmsAnswer, SmsDecision } from '../../domain/sms/sms-inbox.ts';
import { phoneMarkOf, phoneMarksOf } from '../../domain/tickets/phone-tickets.ts';
import type { ServerKeys } from '../../domain/keys/server-keys.ts';
import { hexOf } from '../../domain/keys/digest-text.ts';
import { localDateAt } from '../../domain/time/local-day.ts';
import type { Language } from '../../domain/vocabulary/language.ts';
import { smsActNames } from '../../words/sms/act-names.ts';
import { smsAnswerText } from '../../words/sms/answer-text.ts';
import { performActByPhone } from '../citizen-acts/perform-citizen-act.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { refusalFrom } from '../request-refused.ts';
import { decideSms } from './decide-sms.ts';
import { readSms, type SmsRead } from './read-sms.ts';

/** An SMS that came in, as whichever provider hands it over. */
export interface InboundSms {
  /** The provider's name of the message: the same however often it is delivered. */
  readonly id: string;
  /** Whose it is, which the network proves. International: `+255712345678`. */
  readonly phone: string;
  readonly text: string;
}

export type SmsPorts = Pick<
  Container,
  | 'inbox'
  | 'optOuts'
  | 'phoneTickets'
  | 'vault'
  | 'tickets'
  | 'registry'
  | 'keys'
  | 'hashing'
  | 'salt'
  | 'sms'
  | 'pace'
  | 'messagesPerSecond'
  | 'recipients'
  | 'smsPrefixes'
  | 'accessPoints'
  | 'now'
  | 'wait'
>;

/** What became of an SMS: the names of what was done and answered, and nothing of what it said. */
export interface SmsReceived {
  /** The ticket whose message it is. */
  readonly number?: string;
  /** What was answered by SMS, where anything was. */
  readonly answered?: SmsAnswer;
}

/**
 * Takes an SMS: it becomes a citizen's message, once however often it is delivered, or stops the SMS to its phone, or is
 * answered with how to go on, at most once a day. Throws `StoreUnavailable` and `StillContended`: delivered again, it
 * goes on from there. Source: docs/rules.md, Replies by SMS.
 */
export async function receiveSms(ports: SmsPorts, sms: InboundSms, log: Log): Promise<SmsReceived> {
  const { inbox, keys, hashing, now } = ports;
  const serverKeys = await keys();
  const read = readSms(sms.text);
  const message = hexOf(hashing.sha256('inbound-sms ', sms.id));
  const decided = { at: now(), ...(await decideSms(ports, sms.phone, read, log)) };
  const decision = await inbox.decideOnce(message, decided);
  if (decision.stop !== undefined) {
    const choice = { stopped: decision.stop, at: decision.at };
    await ports.optOuts.put(phoneMarkOf(serverKeys, sms.phone), choice);
  }
  const taken = decision.number === undefined ? undefined : await reply(ports, sms, decision.number, log);
  const answer = taken ?? decision.answer;
  const answered =
    answer === undefined ? false : await answerOnce(ports, serverKeys, { sms, read, decision, answer }, log);
  log.info('sms-received', { number: decision.number, outcome: outcomeOf(decision, taken) });
  return {
    ...(taken === 'received' && decision.number !== undefined && { number: decision.number }),
    ...(answered && answer !== undefined && { answered: answer }),
  };
}

/** In a word, for the log. */
function outcomeOf({ stop, answer }: SmsDecision, taken: SmsAnswer | undefined): string {
  if (stop !== undefined) return stop ? 'stopped' : 'started';
  return taken ?? answer ?? 'silent';
}

/** What a message that is not taken is answered, by the code of the refusal. */
const notTaken: Readonly<Partial<Record<string, SmsAnswer>>> = {
  'ticket-closed': 'closed',
  'ticket-not-found': 'not-of-phone',
  'act-refused': 'too-often',
};

/** Makes it the citizen's message; gives what is to be said about that. */
async function reply(ports: SmsPorts, { id, phone, text }: InboundSms, number: string, log: Log) {
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
    return 'received';
  } catch (error) {
    const answer = notTaken[refusalFrom(error)?.facts.code ?? ''];
    if (answer === undefined) throw error;
    return answer;
  }
}

interface ToAnswer {
  readonly sms: InboundSms;
  readonly read: SmsRead;
  readonly decision: SmsDecision;
  readonly answer: SmsAnswer;
}

/** Answers that are given once a day together: whoever got one of them knows how to go on. */
const kindOf = (answer: SmsAnswer): string =>
  answer === 'received' || answer === 'stopped' || answer === 'started' ? answer : 'help';

/** In seconds: so long an answer waits for a place among what the provider is given. */
const patience = 3;

/** False: it was answered so today, or it is a phone that nothing goes to. */
async function answerOnce(ports: SmsPorts, keys: ServerKeys, toAnswer: ToAnswer, log: Log): Promise<boolean> {
  const { inbox, registry, optOuts, recipients, now } = ports;
  const { phone } = toAnswer.sms;
  if (recipients !== 'all' && !recipients.has(phone)) return false;
  const saysStop = toAnswer.answer === 'stopped';
  if (!saysStop && (await optOuts.hasStopped(phoneMarksOf(keys, phone)))) return false;

  const { timeZone } = await registry.calendar();
  const date = localDateAt(now(), timeZone);
  const phoneHash = hexOf(keys.mac(keys.current, 'told-phone', date, phone));
  const ofDay: AnswerOfDay = { date, phoneHash, kind: kindOf(toAnswer.answer) };
  if (!(await inbox.takeAnswer(ofDay, now()))) return false;
  const text = await textOf(ports, toAnswer);
  const outcome = (await hasPlace(ports)) ? (await ports.sms.send({ to: phone, text })).outcome : 'later';
  log.info('sms-answered', { type: toAnswer.answer, outcome });
  if (outcome === 'later') await inbox.giveAnswerBack(ofDay);
  return outcome === 'sent' || outcome === 'uncertain';
}

/** Whether the provider may be given one more, in this second or one of the next. */
async function hasPlace({ pace, messagesPerSecond, now, wait }: SmsPorts): Promise<boolean> {
  for (let asked = 0; asked < patience; asked += 1) {
    if (asked > 0) await wait(1_000);
    if ((await pace.take('sms', now(), 1, messagesPerSecond.sms)) > 0) return true;
  }
  return false;
}

async function textOf(
  { accessPoints, tickets }: SmsPorts,
  { read: { keyword }, decision: { number }, answer }: ToAnswer,
): Promise<string> {
  const ticket = number === undefined ? undefined : await tickets.load(number);
  const language: Language = keyword?.language ?? ticket?.language ?? 'sw';
  const act = keyword?.means === 'act' ? smsActNames[keyword.act] : undefined;
  return smsAnswerText(answer, { language, accessPoints, number, act });
}
