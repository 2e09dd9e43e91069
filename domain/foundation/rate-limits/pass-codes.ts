import { digitsOf, sameDigest } from '../keys/digest-text.ts';
import type { ServerKeys } from '../keys/server-keys.ts';
import { plusSeconds, type Instant } from '../time/instant.ts';

/*
 * A code that goes to the phone of a ticket by SMS, and lets receipt secrets be judged past the bounds of strangers. It
 * opens nothing: the secret is needed too. That is why what a code lets through is bounded, and not how often somebody
 * tries one: a bound on tries could be used up by whoever wants the owner out. Why, and the arithmetic:
 * docs/design/guesses.md, The code by SMS.
 */

/** From what a code derives: it is stored nowhere, and made again where it is told and where it is compared. */
export interface CodeSource {
  /** The local day for which it is good, `YYYY-MM-DD`. */
  readonly day: string;
  /** Its place among the codes of that day at that number, from 0. */
  readonly place: number;
}

/** How the codes of a number stand on a day. */
export interface CodesOfDay {
  /** Index of the newest code: how many were used up before it. */
  readonly place: number;
  /** So many SMS tell it. 0: nobody was told it, and it lets nothing through. */
  readonly sent: number;
  /** When the last of them was asked for. */
  readonly sentAt?: Instant;
  /** So many wrong secrets were judged by it. */
  readonly wrong: number;
}

export const noCodes: CodesOfDay = { place: 0, sent: 0, wrong: 0 };

/** Wrong secrets that one code lets be judged: people mistype. Then it is used up. */
export const wrongOfCode = 5;

/** Codes of a day at a number. */
export const codesADay = 20;

/** Wrong secrets of a day at one number that codes let be judged at most, whoever has or guesses every one. */
export const judgedByCodes = codesADay * wrongOfCode;

/** SMS that tell one code at most: no stranger floods a phone. All say the same, so that no SMS makes another one wrong. */
export const smsOfCode = 3;

/** Between two of them, in minutes: the first may be on its way. */
export const minutesBetweenSms = 10;

const digits = 6;

/** What a code is one of. */
export const possibleCodes = 10 ** digits;

/** The code under the server's key of a version. */
export const passCode = (
  keys: ServerKeys,
  version: string,
  number: string,
  { day, place }: CodeSource,
): string => digitsOf(keys.mac(version, 'pass-code', day, number, String(place)), digits);

/** Whether `given`, as it was typed, is that code: under whichever version of the key it was told. */
export function isPassCode(keys: ServerKeys, number: string, source: CodeSource, given: string): boolean {
  const typed = given.replaceAll(/[\s-]/gu, '');
  return keys.versions.some((version) => sameDigest(passCode(keys, version, number, source), typed));
}

/** Whether a code lets anything through: it was sent, and is not used up. */
export const isInForce = ({ sent, wrong }: CodesOfDay): boolean => sent > 0 && wrong < wrongOfCode;

/** How codes stand when the one at `place` was used up, by who got in with it or by wrong secrets. */
export const afterUse = (place: number): CodesOfDay => ({ ...noCodes, place: place + 1 });

/** How codes stand when one more SMS was asked for at `at`; undefined: none goes. */
export function afterAsking(standing: CodesOfDay, at: Instant): CodesOfDay | undefined {
  const { place, sent, sentAt, wrong } = standing.wrong < wrongOfCode ? standing : afterUse(standing.place);
  if (place >= codesADay || sent >= smsOfCode) return undefined;
  if (sentAt !== undefined && plusSeconds(sentAt, minutesBetweenSms * 60) > at) return undefined;
  return { place, sent: sent + 1, sentAt: at, wrong };
}

/**
 * Counts what codes let through, at numbers that exist and at those that do not alike: each day of a number lies under
 * its daily-rotated keyed hash. Every method throws `StoreUnavailable`.
 */
export interface PassCodes {
  /** How they stand now. Strongly consistent. */
  ofDay(hash: string): Promise<CodesOfDay>;
  /**
   * Counts one more wrong secret by the code at `place`, before that is compared: by one write, so that none of a burst
   * is judged beside the count. False: that code is not in force.
   */
  take(hash: string, place: number): Promise<boolean>;
  /** The code at `place` opened a ticket: it is used up. Nothing happens where it is already. */
  useUp(hash: string, place: number): Promise<void>;
}
