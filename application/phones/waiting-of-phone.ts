import { plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';
import { StoreUnavailable } from '../../domain/foundation/vocabulary/store-unavailable.ts';
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

const nothing: WaitingOfPhone = { held: [] };

type Ports = Pick<Container, 'phoneQuestions' | 'now'>;

const isInTime = (at: Instant, now: Instant): boolean => plusSeconds(at, waitingSeconds) >= now;

/** What waits now: what is older than seven days is gone, though it may still be stored. Throws `StoreUnavailable`. */
export async function waitingOf({ phoneQuestions, now }: Ports, phone: string): Promise<WaitingOfPhone> {
  const at = now();
  const { session } = await phoneQuestions.of(phone, at);
  return session === undefined ? nothing : inTime(JSON.parse(session.content) as WaitingOfPhone, at);
}

function inTime({ held, asked }: WaitingOfPhone, now: Instant): WaitingOfPhone {
  return {
    held: held.filter(({ at }) => isInTime(at, now)),
    ...(asked !== undefined && isInTime(asked.at, now) && { asked }),
  };
}

/** Changes what waits, over what was stored last. Writes nothing where nothing changes. Throws `StoreUnavailable`. */
async function change(
  { phoneQuestions, now }: Ports,
  phone: string,
  next: (waiting: WaitingOfPhone) => WaitingOfPhone,
): Promise<void> {
  const at = now();
  for (let tried = 0; tried < mostTries; tried += 1) {
    const { session } = await phoneQuestions.of(phone, at);
    const before = session?.content ?? JSON.stringify(nothing);
    const content = JSON.stringify(next(inTime(JSON.parse(before) as WaitingOfPhone, at)));
    if (content === before) return;
    const until = plusSeconds(at, waitingSeconds);
    if (await phoneQuestions.keep(phone, { version: (session?.version ?? 0) + 1, until, content }, at))
      return;
  }
  throw new StoreUnavailable('conflict');
}

/** Keeps an SMS until the owner of its phone has answered: once, however often it is delivered. Throws `StoreUnavailable`. */
export const holdSms = (ports: Ports, phone: string, { id, text, at }: HeldSms): Promise<void> =>
  change(ports, phone, ({ held, ...rest }) => ({
    held: held.some((sms) => sms.id === id) ? held : [...held, { id, text, at }].slice(-mostHeld),
    ...rest,
  }));

/** Keeps which tickets were asked about, so that the answer is about these and no other. Throws `StoreUnavailable`. */
export const saveAsked = (ports: Ports, phone: string, asked: Omit<AskedBySms, 'at'>): Promise<void> =>
  change(ports, phone, ({ held }) => ({ held, asked: { ...asked, at: ports.now() } }));

/** What no longer waits. */
interface Settled {
  /** The provider's names of SMS. */
  readonly sms: readonly string[];
  /** Tickets about which the owner of the phone answered. */
  readonly numbers?: readonly string[];
}

/** Removes what was settled, and leaves whatever came meanwhile. Throws `StoreUnavailable`. */
export const removeSettled = (ports: Ports, phone: string, { sms, numbers = [] }: Settled): Promise<void> =>
  change(ports, phone, ({ held, asked }) => {
    const left = asked?.numbers.filter((number) => !numbers.includes(number)) ?? [];
    return {
      held: held.filter(({ id }) => !sms.includes(id)),
      ...(asked !== undefined && left.length > 0 && { asked: { ...asked, numbers: left } }),
    };
  });
