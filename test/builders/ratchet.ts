import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const file = join(import.meta.dirname, '../../ratchet.json');

/** What a figure may be at most, and which decision raised it last. */
const limit = z.strictObject({
  most: z.number().nonnegative(),
  raisedBy: z
    .string()
    .regex(/^\d{4}$/)
    .exactOptional(),
});

const limitsSchema = z.record(z.string(), z.record(z.string(), limit));

/** What figures may be at most, by what they are of. */
export type Limits = z.output<typeof limitsSchema>;

/** Reads limits from the text of `ratchet.json`. */
export const limitsIn = (text: string): Limits => limitsSchema.parse(JSON.parse(text));

const current = (): Limits => limitsIn(readFileSync(file, 'utf8'));

/** What a figure may be at most; undefined where nothing is said of it. */
export const mostAllowed = (of: string, figure: string): number | undefined => current()[of]?.[figure]?.most;

/** A figure that is larger than it may be, or was raised without a decision. */
export interface Exceeded {
  readonly of: string;
  readonly figure: string;
  readonly most: number;
  readonly is: number;
}

type Measured = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Lists what was measured larger than it may be. */
export const exceededBy = (measured: Measured, limits = current()): readonly Exceeded[] =>
  Object.entries(measured).flatMap(([of, figures]) =>
    Object.entries(figures).flatMap(([figure, is]) => {
      const most = limits[of]?.[figure]?.most;
      return most === undefined || is <= most ? [] : [{ of, figure, most, is }];
    }),
  );

/** Lists the limits that are higher than they last were and name no decision that was not named then. */
export const raisedWithoutDecision = (
  before: Limits,
  after: Limits,
  decisions: ReadonlySet<string>,
): readonly Exceeded[] =>
  Object.entries(after).flatMap(([of, figures]) =>
    Object.entries(figures).flatMap(([figure, { most: is, raisedBy }]) => {
      const last = before[of]?.[figure];
      if (last === undefined || is <= last.most) return [];
      const isDecided = raisedBy !== undefined && raisedBy !== last.raisedBy && decisions.has(raisedBy);
      return isDecided ? [] : [{ of, figure, most: last.most, is }];
    }),
  );

/** Room for what differs from run to run: keys and salts weigh some bytes more or less, and chance spreads wakes. */
const room = 1.02;

/** A limit for what was measured: with three significant digits, and no less than it. */
export function limitFor(measured: number): number {
  if (measured <= 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(measured)) - 2);
  return Number((Math.ceil((measured * room) / step) * step).toPrecision(6));
}

/** Limits that are lowered to what was measured where that is less, and made where there are none. */
export const lowered = (limits: Limits, measured: Measured): Limits => {
  const changed: Record<string, Record<string, z.output<typeof limit>>> = { ...limits };
  for (const [of, figures] of Object.entries(measured)) {
    const group = { ...changed[of] };
    for (const [figure, is] of Object.entries(figures)) {
      const last = group[figure];
      const most = limitFor(is);
      if (last === undefined || most < last.most) group[figure] = { ...last, most };
    }
    changed[of] = group;
  }
  return changed;
};

/** Lowers the limits in `ratchet.json` to what was measured. */
export const lowerRatchet = (measured: Measured): void =>
  writeFileSync(file, `${JSON.stringify(lowered(current(), measured), undefined, 2)}\n`);
