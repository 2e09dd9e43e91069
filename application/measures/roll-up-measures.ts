import { storedNameOfUnread } from '../../domain/analytics/measures/figures.ts';
import { rollUp, rollUpTurn } from '../../domain/analytics/measures/roll-ups.ts';
import {
  beginningOfList,
  eventsPerBatch,
  instantAt,
  retainedChangesSeconds,
  type BatchProgress,
  type BatchSums,
  type BatchWork,
} from '../../domain/analytics/measures/batches.ts';
import { wholeTreeOf } from '../../domain/institutions/registry/catalogue.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { TreeThroughTime } from '../../domain/institutions/registry/tree-through-time.ts';
import { plusSeconds, secondsOf, type Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { monthOfDate } from '../../domain/foundation/time/months.ts';
import type { Container } from '../container.ts';
import type { Run } from '../run.ts';

interface Ports extends Pick<Container, 'rollUpStore' | 'now' | 'settlingSeconds'> {
  readonly registry: Pick<Registry, 'calendar' | 'catalogue'>;
}

/** Events of one batch. */
const eventsPerRound = 1_000;
/** A run ends before it is ended, in time for the batch in hand. */
const millisecondsForTheLast = 20_000;
/** Later than that, in seconds, figures are stale: an alarm rings. */
const lateAfterSeconds = 15 * 60;

/**
 * Adds what was counted to the figures of institutions and of all that lie above, batch by batch, as soon as there is enough
 * of it. What broke off is done again first; several runs at once, or one after another, give the same. Figures that only a later
 * release knows stay where they were counted, and one line says how many there were.
 */
export async function rollUpMeasures(ports: Ports, { log, millisecondsLeft }: Run): Promise<void> {
  const { rollUpStore, registry, now, settlingSeconds } = ports;
  const { timeZone } = await registry.calendar();
  const tree = new TreeThroughTime(wholeTreeOf(await registry.catalogue()), timeZone);
  const settled = plusSeconds(now(), -settlingSeconds);
  const today = localDateAt(settled, timeZone);

  let progress = (await rollUpStore.progress()) ?? firstStanding(settled, today);
  let rounds = 0;
  let passedOver = 0;
  let isResting = false;
  while (!isResting && millisecondsLeft() > millisecondsForTheLast) {
    const { working } = progress;
    if (working === undefined) {
      const begun = await begin(ports, progress, { settled, today, tree, timeZone });
      isResting = begun?.working === undefined;
      if (begun === undefined) continue; // there is not enough for a round
      if (!(await rollUpStore.saveProgress(begun))) return; // another run is at work
      progress = begun;
    } else {
      const sums = await sumsOf(ports, progress, working, tree);
      await rollUpStore.add(progress, sums);
      passedOver += unreadIn(sums);
      const ended = after(progress, working);
      if (!(await rollUpStore.saveProgress(ended))) return;
      progress = ended;
      rounds += 1;
    }
  }
  const behind = isResting ? settlingSeconds : secondsOf(now()) - secondsOf(instantAt(progress.upTo));
  if (passedOver > 0) log.info('figures-of-a-later-release-passed-over', { count: passedOver });
  log.info('measures-rolled-up', { count: rounds, seconds: behind });
  if (behind > lateAfterSeconds) log.warn('roll-ups-late', { seconds: behind });
}

/** No batch ever began: what the list still has is rolled up. */
const firstStanding = (settled: Instant, today: string): BatchProgress => ({
  revision: 0,
  round: 0,
  upTo: plusSeconds(settled, -retainedChangesSeconds),
  furtherUpTo: beginningOfList,
  treeDay: today,
});

interface Moment {
  readonly settled: Instant;
  readonly today: string;
  readonly tree: TreeThroughTime;
  readonly timeZone: string;
}

/** How batches stand with the next one begun. Undefined: as before, for there is not enough to add. */
async function begin(
  { rollUpStore }: Ports,
  progress: BatchProgress,
  { settled, today, tree, timeZone }: Moment,
): Promise<BatchProgress | undefined> {
  const { revision, round, upTo, furtherUpTo, treeDay } = progress;
  const begun = (working: BatchWork): BatchProgress => ({
    ...progress,
    revision: revision + 1,
    round: round + 1,
    working,
  });
  const moved = tree.movedBetween(treeDay, today);
  if (moved.length > 0) return begun({ what: 'turn', before: treeDay, until: today, moved });
  if (upTo < settled) {
    const { events, to } = await rollUpStore.listed(
      { first: upTo, further: furtherUpTo },
      settled,
      eventsPerRound,
    );
    const known = { ...progress, treeDay: treeDay < today ? today : treeDay };
    const isOver = monthOfDate(localDateAt(instantAt(upTo), timeZone)) < monthOfDate(today);
    if (events >= eventsPerBatch || (isOver && events > 0))
      return {
        ...begun({ what: 'changes', from: upTo, furtherFrom: furtherUpTo, to }),
        treeDay: known.treeDay,
      };
    if (isOver) return { ...known, revision: revision + 1, upTo: to, furtherUpTo: to };
  }
  return revision === 0 ? { ...progress, revision: 1 } : undefined;
}

/** What a batch adds. The same, whoever does it and however often: what it reads changes no more. */
async function sumsOf(
  { rollUpStore }: Ports,
  { upTo, treeDay }: BatchProgress,
  working: BatchWork,
  tree: TreeThroughTime,
): Promise<BatchSums> {
  if (working.what === 'changes') {
    const { from, furtherFrom = working.to, to } = working;
    const { changes } = await rollUpStore.listed({ first: from, further: furtherFrom }, to, Infinity);
    return { cells: changes, rolled: rollUp(changes, tree, treeDay) };
  }
  const [institution] = working.moved;
  if (institution === undefined) return { rolled: [] };
  return { rolled: rollUpTurn(await rollUpStore.cellsOf(institution, upTo), tree, working) };
}

/** Counts what was counted in figures that only a later release knows: cells keep it. */
const unreadIn = ({ cells = [] }: BatchSums): number =>
  cells.flatMap(({ adds }) => Object.keys(adds)).filter((figure) => storedNameOfUnread(figure) !== undefined)
    .length;

/** How batches stand after one: at rest, or with the next of those that were moved. */
function after(progress: BatchProgress, working: BatchWork): BatchProgress {
  const rested = { ...omit(progress, 'working'), revision: progress.revision + 1 };
  if (working.what === 'changes') {
    const { from, furtherFrom, to } = working;
    // What further shards had left may end before where the first one stands.
    return { ...rested, upTo: from < to ? to : from, ...(furtherFrom !== undefined && { furtherUpTo: to }) };
  }
  const moved = working.moved.slice(1);
  return moved.length === 0
    ? { ...rested, treeDay: working.until }
    : { ...rested, round: progress.round + 1, working: { ...working, moved } };
}
