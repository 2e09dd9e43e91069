import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import type {
  CountedFor,
  RateLimitCounter,
  RateLimiter,
  CounterTaken,
} from '../../domain/foundation/rate-limits/rate-limiter.ts';
import {
  deviceLimit,
  judgedBelow,
  rateLimitVerdictOf,
  proofNeeded,
  secondsUntil,
  sharedCounts,
  type SharedCount,
} from '../../domain/foundation/rate-limits/rate-limits.ts';
import { deviceOf, type KnownDevice } from '../../domain/foundation/rate-limits/known-device.ts';
import { isInForce, isPassCode, type PassCodes } from '../../domain/foundation/rate-limits/pass-codes.ts';
import { dayEndsAt, localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';
import { rateLimitKeysOf } from '../tickets/request-hashes.ts';
import { challengeAbout, derivationsIn, workOf, type Work } from './proof-of-work.ts';

/**
 * Ports of the rate limit. An adapter that cannot ask for a proof of work has no `proofs` and refuses where others
 * ask for one; one where nobody can show a code has no `passCodes`.
 */
export type RateLimitPorts = Pick<Container, 'rateLimiter'> &
  Partial<Pick<Container, 'proofs' | 'passCodes'>>;

/** What comes with a try at a ticket, beside what it tries. */
export interface Trying {
  /** Where it comes from. */
  readonly source: string;
  /** What was solved for it, as it was sent. */
  readonly proof?: string | undefined;
  /** The code that went to the phone of the ticket, as it was typed. */
  readonly code?: string | undefined;
  /** By what its device shows that it is known there, as it was sent. */
  readonly device?: string | undefined;
}

/** Who tries to get at which ticket. */
export interface Attempt extends Trying {
  readonly number: string;
  readonly at: Instant;
  readonly rules: TimeRules;
}

/** A try that may be made: it is counted as a wrong one. */
export interface Try {
  /** It was a right one: it counts no more, and a code that let it through is used up. */
  readonly giveBack: () => Promise<void>;
  /** The device that it was counted for, where that is known at the number; undefined: for the number and the source. */
  readonly device?: KnownDevice;
}

/**
 * Counts a try before anything is compared, so that none of a burst outruns the count, and lets it be made: of a device
 * that is known at the number, apart from all others, and so with a right code. Otherwise throws `proof-of-work-needed`
 * with what is to be solved, or `guesses-closed`: a wrong code is as good as none. It comes before the ticket is read, so that the refusal is the same whether there is one.
 */
export async function beforeTrying(ports: RateLimitPorts, keys: ServerKeys, attempt: Attempt): Promise<Try> {
  const device = deviceOf(keys, attempt.number, attempt.device);
  return (
    (device && (await tryOfDevice(ports.rateLimiter, keys, attempt, device))) ??
    (await tryOfStranger(ports, keys, attempt))
  );
}

/** An attempt's device is a token: what it is counted for is said apart. */
const targetOf = ({ number, source }: Attempt) => ({ number, source });

const dayOf = ({ at, rules }: Attempt): string => localDateAt(at, rules.calendar.timeZone);

async function tryOfDevice(
  rateLimiter: RateLimiter,
  keys: ServerKeys,
  attempt: Attempt,
  device: KnownDevice,
): Promise<Try | undefined> {
  const { number, source } = attempt;
  const hashes = rateLimitKeysOf(keys, dayOf(attempt), { number, source, device: device.id });
  const count = { of: 'device', hash: hashes.device } as const;
  const { taken } = await rateLimiter.take(count, deviceLimit, attempt.at);
  return taken ? { device, giveBack: () => rateLimiter.giveBack(count) } : undefined;
}

/** Counts a try of an unknown device, or of one whose own tries of the day are used up. */
export const tryOfStranger = async (
  ports: RateLimitPorts,
  keys: ServerKeys,
  attempt: Attempt,
): Promise<Try> =>
  (ports.passCodes && (await tryWithCode(ports.passCodes, keys, attempt))) ??
  (await tryOfAnybody(ports, keys, attempt));

/** Undefined: no code came with it, or none that is in force. Nothing is written for a wrong one. */
async function tryWithCode(
  passCodes: PassCodes,
  keys: ServerKeys,
  attempt: Attempt,
): Promise<Try | undefined> {
  const { number, code } = attempt;
  if (code === undefined) return undefined;
  const day = dayOf(attempt);
  const { number: hash } = rateLimitKeysOf(keys, day, targetOf(attempt));
  const standing = await passCodes.ofDay(hash);
  const { place } = standing;
  if (!isPassCode(keys, number, { day, place }, code) || !isInForce(standing)) return undefined;
  return (await passCodes.take(hash, place)) ? { giveBack: () => passCodes.useUp(hash, place) } : undefined;
}

async function tryOfAnybody(
  { rateLimiter, proofs }: RateLimitPorts,
  keys: ServerKeys,
  attempt: Attempt,
): Promise<Try> {
  const { at } = attempt;
  const hashes = rateLimitKeysOf(keys, dayOf(attempt), targetOf(attempt));
  const work = proofs && workOf(proofs, keys, 'guess-proof', attempt);
  const proven = work === undefined ? 0 : await derivationsIn(work, rateLimiter, hashes.number, attempt);
  const counts = await takeAll(rateLimiter, hashes, proven, at);
  const giveBack = () => giveBackAll(rateLimiter, hashes, counts);
  const verdict = rateLimitVerdictOf(counts);
  if (verdict.outcome === 'judged') return { giveBack };
  await giveBack();
  if (verdict.outcome === 'closed' || work === undefined)
    throw new RequestRefused({ code: 'guesses-closed' }, untilTomorrow(attempt));
  throw await heldUp(work, hashes.number, verdict.derivations, attempt);
}

/**
 * Counts that somebody asks for something by which nothing can be guessed: for the source alone, and beyond its bound
 * with a proof of work of a minute at most. It is closed to nobody: no stranger shuts an owner out by asking. Throws
 * `proof-of-work-needed`.
 */
export async function beforeAsking(
  { rateLimiter, proofs }: Pick<Container, 'rateLimiter' | 'proofs'>,
  keys: ServerKeys,
  attempt: Attempt,
): Promise<void> {
  const hashes = rateLimitKeysOf(keys, dayOf(attempt), targetOf(attempt));
  const work = workOf(proofs, keys, 'guess-proof', attempt);
  const proven = await derivationsIn(work, rateLimiter, hashes.number, attempt);
  const count = { of: 'source', hash: hashes.source } as const;
  const { taken, before } = await rateLimiter.take(count, judgedBelow('source', proven), attempt.at);
  if (!taken) throw await heldUp(work, hashes.number, proofNeeded('source', before), attempt);
}

const dayEnds = ({ at, rules }: Attempt): Instant => dayEndsAt(at, rules.calendar.timeZone);
const untilTomorrow = (attempt: Attempt): number => secondsUntil(dayEnds(attempt), attempt.at);

/** The refusal that says what is to be solved first. */
async function heldUp(
  work: Work,
  about: string,
  derivations: number,
  attempt: Attempt,
): Promise<RequestRefused> {
  const challenge = await challengeAbout(work, about, derivations, attempt);
  return new RequestRefused({ code: 'proof-of-work-needed', challenge }, untilTomorrow(attempt));
}

type Hashes = Readonly<Record<CountedFor, string>>;
type Counts = Readonly<Record<SharedCount, CounterTaken>>;

async function takeAll(
  rateLimiter: RateLimiter,
  hashes: Hashes,
  derivations: number,
  at: Instant,
): Promise<Counts> {
  const take = (of: SharedCount): Promise<CounterTaken> =>
    rateLimiter.take({ of, hash: hashes[of] }, judgedBelow(of, derivations), at);
  const [number, source, sourceAtNumber] = await Promise.all([
    take('number'),
    take('source'),
    take('sourceAtNumber'),
  ]);
  return { number, source, sourceAtNumber };
}

async function giveBackAll(rateLimiter: RateLimiter, hashes: Hashes, counts: Counts): Promise<void> {
  const taken = sharedCounts.filter((of) => counts[of].taken);
  await Promise.all(
    taken.map((of) => rateLimiter.giveBack({ of, hash: hashes[of] } satisfies RateLimitCounter)),
  );
}
