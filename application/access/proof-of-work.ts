import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import { secondsOf, type Instant } from '../../domain/foundation/time/instant.ts';
import { hexOf } from '../../domain/foundation/keys/digest-text.ts';
import type { KeyPurpose, ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import type { ProofChallenge } from '../../domain/foundation/rate-limits/proofs.ts';
import { challengeLasts } from '../../domain/foundation/rate-limits/rate-limits.ts';
import { dayEndsAt, localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Container } from '../container.ts';

/** A request that may have to be proven, at a moment. */
export interface Provable {
  /** What was solved for it, as it was sent. */
  readonly proof?: string | undefined;
  readonly at: Instant;
  readonly rules: TimeRules;
}

/** What proofs of a day are made and read with. */
export interface Work {
  readonly proofs: Container['proofs'];
  readonly secret: string;
}

/** Proofs for one purpose mean nothing for another, nor on another day. */
export const workOf = (
  proofs: Container['proofs'],
  keys: ServerKeys,
  purpose: KeyPurpose & `${string}-proof`,
  { at, rules }: Provable,
): Work => ({
  proofs,
  secret: hexOf(keys.mac(keys.current, purpose, localDateAt(at, rules.calendar.timeZone))),
});

/** A challenge of so many derivations about something, good until the day ends at most. */
export function challengeAbout(
  { proofs, secret }: Work,
  about: string,
  derivations: number,
  { at, rules }: Provable,
): Promise<ProofChallenge> {
  const dayEnds = secondsOf(dayEndsAt(at, rules.calendar.timeZone));
  const expiresAt = Math.min(secondsOf(at) + challengeLasts(derivations), dayEnds);
  return proofs.challenge({ about, derivations, expiresAt }, secret);
}

/** The work that came with a request: none, where it is about something else or another day, too late, or was shown before. */
export async function derivationsIn(
  { proofs, secret }: Work,
  rateLimiter: Container['rateLimiter'],
  about: string,
  { proof, at }: Provable,
): Promise<number> {
  const solved = proof === undefined ? undefined : await proofs.solved(proof, secret);
  if (solved?.about !== about || solved.expiresAt < secondsOf(at)) return 0;
  return (await rateLimiter.spend(solved.name, at)) ? solved.derivations : 0;
}
