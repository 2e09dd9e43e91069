import type { TimeRules } from '../../domain/clock/clock-steps.ts';
import { secondsOf, type Instant } from '../../domain/time/instant.ts';
import type { ServerKeys } from '../../domain/keys/server-keys.ts';
import type { CountedFor, GuessCount, GuessLog, GuessTaken } from '../../domain/guesses/guess-log.ts';
import {
  challengeLasts,
  guessesOfDevice,
  judgedBelow,
  judgeGuess,
  secondsUntil,
  sharedCounts,
  type SharedCount,
} from '../../domain/guesses/guesses.ts';
import { deviceOf, type KnownDevice } from '../../domain/guesses/known-device.ts';
import { hexOf } from '../../domain/keys/digest-text.ts';
import { dayEndsAt, localDateAt } from '../../domain/time/local-day.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';
import { guessTargetOf } from '../tickets/request-hashes.ts';

/** A door that can ask for no calculation has no `proofs`: there it is closed where others ask for one. */
export type Guessing = Pick<Container, 'guesses'> & Partial<Pick<Container, 'proofs'>>;

/** What comes with a try at a ticket, beside what it tries. */
export interface Trying {
  /** Where it comes from. */
  readonly source: string;
  /** What was solved for it, as it was sent. */
  readonly proof?: string | undefined;
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
  /** It was a right one: it counts no more. */
  readonly giveBack: () => Promise<void>;
  /** The device that it was counted for, where that is known at the number; undefined: for the number and the source. */
  readonly device?: KnownDevice;
}

/**
 * Counts a try before anything is compared, so that none of a burst outruns the count, and lets it be made: of a device
 * that is known at the number, apart from all others. Otherwise throws `proof-of-work-needed` with what is to be solved,
 * or `guesses-closed`. It comes before the ticket is read, so that the refusal is the same whether there is one.
 */
export async function beforeTrying(ports: Guessing, keys: ServerKeys, attempt: Attempt): Promise<Try> {
  const device = deviceOf(keys, attempt.number, attempt.device);
  return (
    (device && (await tryOfDevice(ports.guesses, keys, attempt, device))) ??
    (await tryOfAnybody(ports, keys, attempt))
  );
}

const dayOf = ({ at, rules }: Attempt): string => localDateAt(at, rules.calendar.timeZone);

async function tryOfDevice(
  guesses: GuessLog,
  keys: ServerKeys,
  attempt: Attempt,
  device: KnownDevice,
): Promise<Try | undefined> {
  const { number, source } = attempt;
  const hashes = guessTargetOf(keys, dayOf(attempt), { number, source, device: device.id });
  const count = { of: 'device', hash: hashes.device } as const;
  const { taken } = await guesses.take(count, guessesOfDevice, attempt.at);
  return taken ? { device, giveBack: () => guesses.giveBack(count) } : undefined;
}

/** The same of a device that is not known, or whose own tries of the day were made. */
export async function tryOfAnybody(
  { guesses, proofs }: Guessing,
  keys: ServerKeys,
  attempt: Attempt,
): Promise<Try> {
  const { number, source, at, rules } = attempt;
  const day = dayOf(attempt);
  const hashes = guessTargetOf(keys, day, { number, source });
  const work = proofs && { proofs, secret: hexOf(keys.mac(keys.current, 'guess-proof', day)) };
  const proven = work === undefined ? 0 : await derivationsIn(work, guesses, hashes.number, attempt);
  const counts = await takeAll(guesses, hashes, proven, at);
  const giveBack = () => giveBackAll(guesses, hashes, counts);
  const verdict = judgeGuess(counts);
  if (verdict.outcome === 'judged') return { giveBack };
  await giveBack();
  const dayEnds = dayEndsAt(at, rules.calendar.timeZone);
  const untilTomorrow = secondsUntil(dayEnds, at);
  if (verdict.outcome === 'closed' || work === undefined)
    throw new RequestRefused({ code: 'guesses-closed' }, untilTomorrow);
  const { derivations } = verdict;
  const expiresAt = Math.min(secondsOf(at) + challengeLasts(derivations), secondsOf(dayEnds));
  const asked = { about: hashes.number, derivations, expiresAt };
  const challenge = await work.proofs.challenge(asked, work.secret);
  throw new RequestRefused({ code: 'proof-of-work-needed', challenge }, untilTomorrow);
}

/** The work that came with a try: none, where it is for another number or day, too late, or was shown before. */
async function derivationsIn(
  { proofs, secret }: { readonly proofs: Container['proofs']; readonly secret: string },
  guesses: GuessLog,
  about: string,
  { proof, at }: Attempt,
): Promise<number> {
  const solved = proof === undefined ? undefined : await proofs.solved(proof, secret);
  if (solved?.about !== about || solved.expiresAt < secondsOf(at)) return 0;
  return (await guesses.spend(solved.name, at)) ? solved.derivations : 0;
}

type Hashes = Readonly<Record<CountedFor, string>>;
type Counts = Readonly<Record<SharedCount, GuessTaken>>;

async function takeAll(guesses: GuessLog, hashes: Hashes, derivations: number, at: Instant): Promise<Counts> {
  const take = (of: SharedCount): Promise<GuessTaken> =>
    guesses.take({ of, hash: hashes[of] }, judgedBelow(of, derivations), at);
  const [number, source, sourceAtNumber] = await Promise.all([
    take('number'),
    take('source'),
    take('sourceAtNumber'),
  ]);
  return { number, source, sourceAtNumber };
}

async function giveBackAll(guesses: GuessLog, hashes: Hashes, counts: Counts): Promise<void> {
  const taken = sharedCounts.filter((of) => counts[of].taken);
  await Promise.all(taken.map((of) => guesses.giveBack({ of, hash: hashes[of] } satisfies GuessCount)));
}
