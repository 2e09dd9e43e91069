import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import { judgedBelow, proofNeeded } from '../../domain/foundation/rate-limits/rate-limits.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { challengeAbout, derivationsIn, workOf } from '../access/proof-of-work.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';
import { sourceHashOf } from '../tickets/request-hashes.ts';

/** By which channel a network can show a proof of work. Simple phones, desks and SMS never have to. */
export interface Proving extends Pick<Container, 'proofs' | 'rateLimiter'> {
  /** What was solved, as it was sent. */
  readonly proof?: string | undefined;
}

/** A network by what it has shown. */
export interface ProvenNetwork {
  /** Below which count of its tickets of the day one is received. */
  readonly receivedBelow: number;
  /** Throws `proof-to-send-needed`, with what is to be solved after so many tickets of the day. */
  askForProof(sent: number): Promise<never>;
}

/** Seconds after which a client that solves nothing tries again by itself. */
const retrySeconds = 3_600;

/**
 * Reads the proof that came with a ticket. Undefined: its channel asks for none. Throws `StoreUnavailable`. Source: docs/rules.md,
 * Tickets of a day.
 */
export async function provenNetworkOf(
  { source, proving }: { readonly source: string; readonly proving?: Proving },
  keys: ServerKeys,
  when: { readonly at: Instant; readonly rules: TimeRules },
): Promise<ProvenNetwork | undefined> {
  if (proving === undefined) return undefined;
  const { proofs, rateLimiter, proof } = proving;
  const provable = { ...when, proof };
  const work = workOf(proofs, keys, 'ticket-proof', provable);
  const about = sourceHashOf(keys, localDateAt(when.at, when.rules.calendar.timeZone), source);
  const proven = await derivationsIn(work, rateLimiter, about, provable);
  return {
    receivedBelow: judgedBelow('tickets', proven),
    async askForProof(sent) {
      const challenge = await challengeAbout(work, about, proofNeeded('tickets', sent), provable);
      throw new RequestRefused({ code: 'proof-to-send-needed', challenge }, retrySeconds);
    },
  };
}
