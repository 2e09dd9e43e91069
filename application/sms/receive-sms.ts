import type { AnswerOfDay, SmsAnswer, SmsDecision } from '../../domain/messaging/sms/sms-inbox.ts';
import { phoneMarkOf, phoneMarksOf } from '../../domain/ticketing/tickets/phone-tickets.ts';
import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import { hexOf } from '../../domain/foundation/keys/digest-text.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Status } from '../../domain/foundation/vocabulary/statuses.ts';
import type { Log } from '../log.ts';
import { smsAllowance } from '../budget/sms-allowance.ts';
import { answerBySms, ownersDecision, questionBySms } from '../phones/ask-by-sms.ts';
import { decidingHeld } from '../phones/decide-held.ts';
import { holdSms, removeSettled } from '../phones/waiting-of-phone.ts';
import { refusalFrom } from '../request-refused.ts';
import { answerInWords } from './answer-in-words.ts';
import { decideSms } from '../phones/decide-sms.ts';
import { readSms } from '../phones/read-sms.ts';
import { replyBySms } from '../phones/reply-by-sms.ts';
import type { SmsPorts, ToAnswer } from './to-answer.ts';
import type { InboundSms } from '../phones/inbound-sms.ts';

/** What became of an SMS: the names of what was done and answered, and nothing of what it said. */
export interface SmsReceived {
  /** The ticket whose message it is. */
  readonly number?: string;
  /** What was answered by SMS, where anything was. */
  readonly answered?: SmsAnswer;
}

/**
 * Takes an SMS: it becomes a citizen's message, once however often it is delivered, or is what it asks for, done or
 * explained, or is answered with how to go on. Throws `StoreUnavailable` and `StillContended`: delivered again, it
 * goes on from there. Source: docs/rules.md, Replies by SMS.
 */
export async function receiveSms(ports: SmsPorts, sms: InboundSms, log: Log): Promise<SmsReceived> {
  const { inbox, keys, hashing, now } = ports;
  const serverKeys = await keys();
  const read = readSms(sms.text);
  const message = hexOf(hashing.sha256('inbound-sms ', sms.id));
  const by = { phone: sms.phone, log };
  const said = await ownersDecision(ports, sms.text, by);
  const decided = { at: now(), ...(said ?? (await decideSms(ports, read, by))) };
  const first = await inbox.decideOnce(message, decided);
  const decision = first.held === true ? await holdAndDecide(ports, sms, first.at, log) : first;
  if (decision.stop !== undefined) {
    const choice = { stopped: decision.stop, at: decision.at };
    await ports.optOuts.put(phoneMarkOf(serverKeys, sms.phone), choice);
  }
  const taken = await takenAs(ports, sms, decision, log);
  if (first.held === true && decision.held !== true) await removeSettled(ports, sms.phone, { sms: [sms.id] });
  const isAsked =
    decision.stop === undefined &&
    decision.isTheirs === undefined &&
    (await askOwner(ports, serverKeys, { ...by, message }));
  const answer = isAsked && findsNoTicket(decision) ? undefined : (taken?.answer ?? decision.answer);
  const answered =
    answer !== undefined &&
    (await answerOnce(
      ports,
      serverKeys,
      { sms, message, read, decision, answer, status: taken?.status },
      log,
    ));
  log.info('sms-received', { number: decision.number, outcome: outcomeOf(decision, taken?.answer) });
  return {
    ...(taken?.answer === 'received' && decision.number !== undefined && { number: decision.number }),
    ...(answered && { answered: answer }),
  };
}

/** Whether it is answered that no ticket was found: wrong for whoever is just asked whether one is theirs. */
const findsNoTicket = ({ answer, about = [] }: SmsDecision): boolean =>
  answer === 'how-to-send' || (answer === 'how-to-act' && about.length === 0);

/** In a word, for the log. */
function outcomeOf({ stop, answer, held }: SmsDecision, taken: SmsAnswer | undefined): string {
  if (held === true) return 'held';
  if (stop !== undefined) return stop ? 'stopped' : 'started';
  return taken ?? answer ?? 'silent';
}

/** What a message that is not taken is answered, by the code of the refusal. */
const notTaken: Readonly<Partial<Record<string, SmsAnswer>>> = {
  'ticket-closed': 'closed',
  'ticket-not-found': 'not-of-phone',
  'act-refused': 'too-often',
};

/** What is to be said about an SMS, and the status of its ticket after it, where it became a message. */
interface Taken {
  readonly answer: SmsAnswer;
  readonly status?: Status;
}

/** Makes it the citizen's message, or does what it says of tickets; undefined: what was decided is answered. */
async function takenAs(
  ports: SmsPorts,
  sms: InboundSms,
  { at, number, isTheirs }: SmsDecision,
  log: Log,
): Promise<Taken | undefined> {
  if (number !== undefined) return reply(ports, sms, number, log);
  if (isTheirs === undefined) return undefined;
  const answer = await answerBySms(ports, { at, isTheirs }, { phone: sms.phone, log });
  return answer && { answer };
}

/**
 * Holds it for the owner of its phone, and decides anew: an answer that came meanwhile did not see it. `at`: when it was decided on
 * first.
 */
async function holdAndDecide(ports: SmsPorts, sms: InboundSms, at: Instant, log: Log): Promise<SmsDecision> {
  const { id, phone, text } = sms;
  await holdSms(ports, phone, { id, text, at });
  const decide = await decidingHeld(ports, { phone, log });
  return { at, ...(await decide({ id, text, at })) };
}

async function reply(ports: SmsPorts, sms: InboundSms, number: string, log: Log): Promise<Taken> {
  try {
    const { status } = await replyBySms(ports, sms, number, log);
    return { answer: 'received', status: status.code };
  } catch (error) {
    const answer = notTaken[refusalFrom(error)?.facts.code ?? ''];
    if (answer === undefined) throw error;
    return { answer };
  }
}

/** Answers that are counted together, and how many a phone gets of them on a day. */
const mostOfDay = {
  received: 1,
  stopped: 1,
  started: 1,
  'phone-confirmed': 1,
  'phone-disowned': 1,
  /** Besides, that an SMS did not arrive. */
  'send-again': 1,
  'phone-question': 1,
  /** How to go on, where nothing was asked for: whoever got one of them knows. */
  help: 1,
  /** What somebody asked for, and what is written of an answer while it can be appealed. */
  asked: 10,
} as const;

function kindOf({ answer, read, status }: ToAnswer): keyof typeof mostOfDay {
  if (answer === 'stopped' || answer === 'started') return answer;
  if (answer === 'phone-confirmed' || answer === 'phone-disowned') return answer;
  if (answer === 'phone-confirmed-send-again' || answer === 'phone-disowned-send-again') return 'send-again';
  const isAsked = read.request !== undefined || status === 'responded';
  if (answer === 'received') return isAsked ? 'asked' : 'received';
  return read.request?.alone === true ? 'asked' : 'help';
}

/** In seconds: so long an answer waits for a place among what the provider is given. */
const patience = 3;

/** False: its phone had its answers of the day, or nothing goes to it, or a notice says it. */
const answerOnce = (ports: SmsPorts, keys: ServerKeys, toAnswer: ToAnswer, log: Log): Promise<boolean> =>
  sendOnce(
    ports,
    keys,
    {
      phone: toAnswer.sms.phone,
      message: toAnswer.message,
      type: toAnswer.answer,
      kind: kindOf(toAnswer),
      text: () => answerInWords(ports, toAnswer, log),
    },
    log,
  );

/** Asks the owner of the phone about tickets that came with it, at most once a day, after what they wrote was done. False: nothing went. */
async function askOwner(
  ports: SmsPorts,
  keys: ServerKeys,
  { message, ...by }: { readonly phone: string; readonly message: string; readonly log: Log },
): Promise<boolean> {
  const question = await questionBySms(ports, by);
  if (question === undefined) return false;
  const text = async () => {
    await question.keep();
    return question.text;
  };
  const kind = 'phone-question';
  return sendOnce(ports, keys, { phone: by.phone, message, type: kind, kind, text }, by.log);
}

/** An SMS that answers one of its phone. */
interface AnswerBySms {
  readonly phone: string;
  readonly message: string;
  readonly type: SmsAnswer | 'phone-question';
  readonly kind: keyof typeof mostOfDay;
  /** Undefined: there is nothing to send. */
  readonly text: () => Promise<string | undefined>;
}

async function sendOnce(
  ports: SmsPorts,
  keys: ServerKeys,
  { phone, message, type, kind, text }: AnswerBySms,
  log: Log,
): Promise<boolean> {
  const { inbox, registry, optOuts, recipients, now } = ports;
  if (recipients !== 'all' && !recipients.has(phone)) return false;
  if (type !== 'stopped' && (await optOuts.hasStopped(phoneMarksOf(keys, phone)))) return false;

  const { timeZone } = await registry.calendar();
  const date = localDateAt(now(), timeZone);
  const phoneHash = hexOf(keys.mac(keys.current, 'told-phone', date, phone));
  const ofDay: AnswerOfDay = { date, phoneHash, kind, message };
  if (!(await inbox.takeAnswer(ofDay, mostOfDay[kind], now()))) return false;
  let outcome: string | undefined = 'later';
  try {
    outcome = await send(ports, { phone, type, text }, log);
  } finally {
    if (outcome === 'later') await inbox.giveAnswerBack(ofDay);
  }
  return outcome === 'sent' || outcome === 'uncertain';
}

/** Undefined: there is nothing to send. */
async function send(
  ports: SmsPorts,
  { phone: to, type, text: said }: Pick<AnswerBySms, 'phone' | 'type' | 'text'>,
  log: Log,
) {
  const text = await said();
  if (text === undefined) return undefined;
  const outcome = (await hasPlace(ports)) ? await sendCounted(ports, { to, text }, log) : 'later';
  log.info('sms-answered', { type, outcome });
  return outcome;
}

/** An answer counts among the SMS of its day, in the first lane. */
async function sendCounted(ports: SmsPorts, message: Parameters<SmsPorts['sms']['send']>[0], log: Log) {
  const allowance = await smsAllowance(ports, log);
  if (!(await allowance.take('first'))) return 'later';
  const { outcome } = await ports.sms.send(message);
  await allowance.ended(outcome, log);
  return outcome;
}

/** Whether the provider may be given one more, in this second or one of the next. */
async function hasPlace({ pace, messagesPerSecond, now, wait }: SmsPorts): Promise<boolean> {
  for (let asked = 0; asked < patience; asked += 1) {
    if (asked > 0) await wait(1_000);
    if ((await pace.take('sms', now(), 1, messagesPerSecond.sms)) > 0) return true;
  }
  return false;
}
