import { plusSeconds, type Instant } from '../../domain/time/instant.ts';
import { StoreUnavailable } from '../../domain/vocabulary/store-unavailable.ts';
import type { Container } from '../container.ts';

/** So long an SMS waits for the owner of its phone to say whether tickets are theirs, and a question may be answered by SMS. */
const waitingSeconds = 7 * 24 * 3600;
/** So many SMS of a phone wait at most, the newest: a ticket takes few a day. */
const mostHeld = 20;
/** Two at once: so often one of them looks again what the other kept. */
const mostTries = 5;

/** An SMS that may belong to a ticket for which its phone is not confirmed. */
export interface HeldSms {
  /** The provider's name of the message. */
  readonly id: string;
  readonly text: string;
  readonly at: Instant;
}

/** By SMS, whether these tickets are theirs who have the phone. */
export interface AskedBySms {
  readonly numbers: readonly string[];
  readonly at: Instant;
}

/** What waits for the answer of a phone's owner. */
export interface WaitingOfPhone {
  readonly held: readonly HeldSms[];
  readonly asked?: AskedBySms;
}

type Ports = Pick<Container, 'phoneQuestions' | 'now'>;

const isInTime = (at: Instant, now: Instant): boolean => plusSeconds(at, waitingSeconds) >= now;

/** What waits now: what is older than seven days is gone, though it may still be stored. Throws `StoreUnavailable`. */
export async function waitingOf({ phoneQuestions, now }: Ports, phone: string): Promise<WaitingOfPhone> {
  const at = now();
  const { session } = await phoneQuestions.of(phone, at);
  return session === undefined ? { held: [] } : inTime(JSON.parse(session.content) as WaitingOfPhone, at);
}

function inTime({ held, asked }: WaitingOfPhone, now: Instant): WaitingOfPhone {
  return {
    held: held.filter(({ at }) => isInTime(at, now)),
    ...(asked !== undefined && isInTime(asked.at, now) && { asked }),
  };
}

/** Keeps what becomes of what waits. Nothing is kept where nothing waits. Throws `StoreUnavailable`. */
async function change(
  { phoneQuestions, now }: Ports,
  phone: string,
  next: (waiting: WaitingOfPhone) => WaitingOfPhone,
): Promise<void> {
  const at = now();
  for (let tried = 0; tried < mostTries; tried += 1) {
    const { session } = await phoneQuestions.of(phone, at);
    const before = session === undefined ? { held: [] } : (JSON.parse(session.content) as WaitingOfPhone);
    const content = JSON.stringify(next(inTime(before, at)));
    const until = plusSeconds(at, waitingSeconds);
    if (await phoneQuestions.keep(phone, { version: (session?.version ?? 0) + 1, until, content }, at))
      return;
  }
  throw new StoreUnavailable('conflict');
}

/** Keeps an SMS until the owner of its phone has answered: once, however often it is delivered. Throws `StoreUnavailable`. */
export const holdSms = (ports: Ports, phone: string, { id, text }: Omit<HeldSms, 'at'>): Promise<void> =>
  change(ports, phone, ({ held, ...rest }) => ({
    ...rest,
    held: held.some((sms) => sms.id === id)
      ? held
      : [...held, { id, text, at: ports.now() }].slice(-mostHeld),
  }));

/** Keeps which tickets were asked about, so that the answer is about these and no other. Throws `StoreUnavailable`. */
export const keepAsked = (ports: Ports, phone: string, asked: Omit<AskedBySms, 'at'>): Promise<void> =>
  change(ports, phone, ({ held }) => ({ held, asked: { ...asked, at: ports.now() } }));

/** The question was answered: of what waited, only these SMS still do. Throws `StoreUnavailable`. */
export async function keepHeld(ports: Ports, phone: string, still: readonly HeldSms[]): Promise<void> {
  if (still.length === 0) await ports.phoneQuestions.end(phone);
  else await change(ports, phone, () => ({ held: still }));
}
