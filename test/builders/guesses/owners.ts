import {
  derivationsPerSecondOfSlowPhone,
  numberClosesAt,
  proofNeeded,
} from '../../../domain/foundation/rate-limits/rate-limits.ts';
import { dayOfAttacker, hasUsedUpCodes, type Attacker } from './attackers.ts';
import { CountsOfDay } from './counts.ts';

/** How long owners waited for a proof of theirs on a slow phone. */
export interface Waited {
  readonly owners: number;
  /** Had to calculate at all. */
  readonly calculated: number;
  /** Owners whose slow phone was done within ten minutes, on average. */
  readonly atMostTenMinutes: number;
  /** Found the number closed until midnight. */
  readonly closed: number;
  /** Median seconds for a challenge, of owners who calculated. */
  readonly median: number;
}

const slowPhoneSeconds = (derivations: number): number => derivations / derivationsPerSecondOfSlowPhone;

function waitedOf(seconds: readonly number[], closed: number): Waited {
  const waits = seconds.filter((each) => each > 0).toSorted((a, b) => a - b);
  return {
    owners: seconds.length + closed,
    calculated: waits.length,
    atMostTenMinutes: waits.filter((each) => each <= 600).length,
    closed,
    median: waits[Math.floor(waits.length / 2)] ?? 0,
  };
}

/** Typos of an owner before getting in. */
const typos = (owner: number): number => 1 + (owner % 6);

/**
 * A day of a village behind one address: each of 2,000 opens a ticket of their own once, from a device that is not known
 * there, and every hundredth mistypes first, up to six times.
 */
export function villageDay(people = 2_000, mistyping = 20): Waited {
  const counts = new CountsOfDay();
  const waits = Array.from({ length: people }, (_, owner) => {
    const number = `number ${owner}`;
    if (owner % (people / mistyping) === 0)
      for (let typo = 0; typo < typos(owner / (people / mistyping)); typo += 1)
        counts.guess(number, 'village', 0);
    return slowPhoneSeconds(counts.needed(number, 'village')); // the right secret gives its count back
  });
  return waitedOf(waits, 0);
}

/** The pending SMS are sent so often, in seconds: so long the one with a code waits at most, before it is on its way. */
const secondsToSms = 60;

/** Owners who have the ticket's phone in hand and ask for a code. */
export function phonesUnder(
  attacker: Attacker,
): Pick<Waited, 'owners' | 'closed'> & { readonly most: number } {
  const minutes = Array.from({ length: 1_440 }, (_, minute) => minute);
  const closed = minutes.filter((minute) => hasUsedUpCodes(attacker, minute / 1_440));
  return { owners: minutes.length, closed: closed.length, most: secondsToSms };
}

/** The owner of the number that is attacked, with neither a known device nor the phone, each minute of a day, from elsewhere. */
export function ownersUnder(attacker: Attacker): Waited {
  const timeline = dayOfAttacker(attacker);
  const counted = Array.from(
    { length: 1_440 },
    (_, minute) => timeline.filter((second) => second <= minute * 60).length / attacker.numbers,
  );
  const open = counted.filter((count) => count < numberClosesAt);
  return waitedOf(
    open.map((count) => slowPhoneSeconds(proofNeeded('number', count))),
    counted.length - open.length,
  );
}
