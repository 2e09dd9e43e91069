import { type Duration, type DurationUnit, durationUnits } from './duration.ts';

/** Longer is no deadline but a slip of the pen. */
const longestAmount = 1_000_000;

export class NotADuration extends Error {
  override readonly name = 'NotADuration';
  constructor(text: string, because: string) {
    super(`"${text}" is not a duration (${because}); write for example "2 working-days" or "72 hours"`);
  }
}

const unitNamed = (word: string): DurationUnit | undefined =>
  durationUnits.find((unit) => unit === word || unit === `${word}s`);

/**
 * Reads a duration as registry files state it: a whole number and a unit, `2 working-days`, `72 hours`,
 * `1 day`. NotADuration says what is wrong with any other text.
 */
export function parseDuration(text: string): Duration {
  const [, digits, word] = /^\s*(\d+)\s+([a-z-]+)\s*$/.exec(text) ?? [];
  if (digits === undefined || word === undefined)
    throw new NotADuration(text, 'it wants a whole number, a space and a unit');
  const unit = unitNamed(word);
  if (unit === undefined)
    throw new NotADuration(text, `"${word}" is none of the units ${durationUnits.join(', ')}`);
  const amount = Number(digits);
  if (amount < 1 || amount > longestAmount)
    throw new NotADuration(text, `the number lies between 1 and ${longestAmount}`);
  return { amount, unit };
}

/** The text that `parseDuration` reads as this duration. */
export const formatDuration = ({ amount, unit }: Duration): string =>
  `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`;
