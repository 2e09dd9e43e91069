import { derivationsPerSecondOfSlowPhone } from '../../../domain/foundation/rate-limits/rate-limits.ts';
import { codesADay, possibleCodes, wrongOfCode } from '../../../domain/foundation/rate-limits/pass-codes.ts';
import { CountsOfDay } from './counts.ts';

/** What a receipt secret is one of. */
const secrets = 10 ** 8;
const days = 365;
const secondsOfDay = 86_400;

export interface Attacker {
  readonly name: string;
  /** From so many addresses, or /48s, in turn. */
  readonly sources: number;
  /** It calculates as fast as so many slow phones. 0: it shows no proof, or one that was spent. */
  readonly phones: number;
  /** It tries so many numbers in turn. */
  readonly numbers: number;
  /** It has codes sent as often as they are, and tries so many a day besides. */
  readonly codeTries?: number;
}

/** A rented machine calculates as fast as twenty slow phones. */
const machine = 20;

export const attackers: readonly Attacker[] = [
  { name: 'one address, one machine', sources: 1, phones: machine, numbers: 1 },
  { name: 'a /48 of IPv6, ten machines', sources: 1, phones: 10 * machine, numbers: 1 },
  { name: 'a /24 of IPv4, a machine each', sources: 256, phones: 256 * machine, numbers: 1 },
  { name: 'a botnet of 10,000 machines', sources: 10_000, phones: 10_000 * machine, numbers: 1 },
  {
    name: 'the botnet, which tries a million codes too',
    sources: 10_000,
    phones: 10_000 * machine,
    numbers: 1,
    codeTries: 10 ** 6,
  },
  {
    name: 'the botnet, which reads every SMS too',
    sources: 10_000,
    phones: 10_000 * machine,
    numbers: 1,
    codeTries: Infinity,
  },
  { name: 'a burst of 10,000 at once, without proofs', sources: 10_000, phones: 0, numbers: 1 },
  { name: 'proofs that were shown before, from 10,000', sources: 10_000, phones: 0, numbers: 1 },
  { name: 'one machine over 100,000 numbers', sources: 1, phones: machine, numbers: 100_000 },
];

/** When on its day a guess was judged, in seconds after midnight. */
type Timeline = readonly number[];

/**
 * A day of an attacker, who begins at midnight, waits for nothing and calculates without a pause. Each of its proofs is
 * only half as heavy as is asked for, as far as that counts: it asked for the challenge early enough.
 */
export function dayOfAttacker({ sources, phones, numbers }: Attacker): Timeline {
  const counts = new CountsOfDay();
  const judged: number[] = [];
  let seconds = 0;
  let idle = 0;
  for (let guess = 0; idle < sources && seconds < secondsOfDay; guess += 1) {
    const number = `number ${guess % numbers}`;
    const source = `source ${guess % sources}`;
    const proof = Math.ceil(counts.needed(number, source) / 2);
    const takes = proof === 0 ? 0 : proof / derivationsPerSecondOfSlowPhone / phones;
    if (seconds + takes > secondsOfDay) break;
    if (counts.guess(number, source, proof).outcome === 'judged') {
      seconds += takes;
      judged.push(seconds);
      idle = 0;
    } else idle += 1;
  }
  return judged;
}

/** Codes that an attacker has right within so much of a day, on average: each lets a few secrets through, and is another one then. */
const codesRight = ({ codeTries = 0 }: Attacker, shareOfDay = 1): number =>
  Math.min(codesADay, (codeTries * shareOfDay) / possibleCodes);

/** Whether all codes of the day are used up, so much of it being over. */
export const hasUsedUpCodes = (attacker: Attacker, shareOfDay: number): boolean =>
  codesRight(attacker, shareOfDay) >= codesADay;

interface Attacked {
  readonly name: string;
  /** Judged guesses of a day, at whatever numbers, and at one of them. */
  readonly ofDay: number;
  readonly atNumber: number;
  /** Probability that one given number is opened within a year. */
  readonly chance: number;
  readonly anyChance: number;
}

/** A year of an attacker, day by day: the counts begin anew each midnight, and no secret is tried twice. */
export function yearOf(attacker: Attacker): Attacked {
  const ofDay = dayOfAttacker(attacker).length + codesRight(attacker) * wrongOfCode; // each day is like the first
  const atNumber = ofDay / attacker.numbers;
  const chance = (days * atNumber) / secrets;
  return {
    name: attacker.name,
    ofDay,
    atNumber,
    chance,
    anyChance: attacker.numbers === 1 ? chance : 1 - (1 - chance) ** attacker.numbers,
  };
}
