import type { BackfillCheckpoints } from '../../adapters/dynamodb/backfill-checkpoints.ts';
import type { Key } from '../../adapters/dynamodb/engine/keys.ts';
import type { BackfillTotals } from '../../adapters/dynamodb/items/backfill-item.ts';

/** Whether an item is to be changed. `refused`: somebody must look at it first. */
export type BackfillDecision = 'same' | 'due' | 'refused';

/** A backfill: what a release wants stored otherwise is changed item by item, while both forms are read. */
export interface Backfill<Unit> {
  /** Names its checkpoint: another name begins anew. */
  readonly name: string;
  /** All items after one, in an order that stays while it runs; undefined: from the first. */
  readonly after: (position: Key | undefined) => AsyncIterable<Unit>;
  readonly positionOf: (unit: Unit) => Key;
  /** An item that was changed before is `same`: so a repeat changes nothing. */
  readonly judge: (unit: Unit) => BackfillDecision;
  /** Changes an item if it is still as it was read. False: it is not. */
  readonly change: (unit: Unit) => Promise<boolean>;
}

/** Bounds how fast it writes, so that the table serves everybody else meanwhile. */
export interface BackfillPace {
  /** Changes in a second at most. */
  readonly perSecond: number;
  /** Milliseconds. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export interface BackfillRun {
  /** Without: it counts from the first item on, and writes neither items nor checkpoints. */
  readonly apply: boolean;
  readonly checkpoints: BackfillCheckpoints;
  readonly pace: BackfillPace;
  /** Hears of the totals with each checkpoint. */
  readonly report: (totals: BackfillTotals) => void;
}

/** Another run of the same backfill saved a checkpoint: that one goes on, and this one ends. */
export class BackfillElsewhere extends Error {
  override readonly name = 'BackfillElsewhere';
}

/** Items between two checkpoints: what a run that breaks off looks at once more. */
const unitsPerCheckpoint = 100;

const nothing: BackfillTotals = { looked: 0, changed: 0, refused: 0, missed: 0 };

/**
 * Goes through all items once, from where a run before broke off, and changes those that are due. Gives the totals from the
 * beginning. Throws `BackfillElsewhere`, `StoreUnavailable`: what was changed is, and the next run goes on from the last
 * checkpoint. Source: docs/data-migrations.md, A backfill.
 */
export async function runBackfill<Unit>(
  backfill: Backfill<Unit>,
  { apply, checkpoints, pace, report }: BackfillRun,
): Promise<BackfillTotals> {
  const { name, positionOf, judge } = backfill;
  const known = apply ? await checkpoints.read(name) : undefined;
  let totals: BackfillTotals = known === undefined ? nothing : onlyTotals(known);
  let revision = known?.revision ?? 0;
  const paced = pacing(pace);
  const outcomeOf = async (unit: Unit): Promise<keyof BackfillTotals | undefined> => {
    const verdict = judge(unit);
    if (verdict === 'refused') return 'refused';
    if (verdict === 'same' || !apply) return undefined;
    await paced();
    return (await backfill.change(unit)) ? 'changed' : 'missed';
  };
  for await (const unit of backfill.after(known?.position)) {
    const outcome = await outcomeOf(unit);
    totals = { ...totals, looked: totals.looked + 1, ...(outcome && { [outcome]: totals[outcome] + 1 }) };
    if (totals.looked % unitsPerCheckpoint !== 0) continue;
    report(totals);
    if (!apply) continue;
    revision += 1;
    if (!(await checkpoints.save(name, { ...totals, position: positionOf(unit), revision })))
      throw new BackfillElsewhere(`Another run of ${name} is at work.`);
  }
  if (apply && revision > 0 && !(await checkpoints.end(name, revision)))
    throw new BackfillElsewhere(`Another run of ${name} is at work.`);
  return totals;
}

const onlyTotals = ({ looked, changed, refused, missed }: BackfillTotals): BackfillTotals => ({
  looked,
  changed,
  refused,
  missed,
});

/** Resolves when the next change may be made: no second has more than it may have. */
function pacing({ perSecond, now, wait }: BackfillPace): () => Promise<void> {
  let next = now();
  return async () => {
    const early = next - now();
    if (early > 0) await wait(early);
    next = Math.max(next, now()) + 1_000 / perSecond;
  };
}
