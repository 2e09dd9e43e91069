import { rollUp, rollUpTurn } from '../../domain/analytics/measures/roll-ups.ts';
import {
  eventsWorthARound,
  instantAt,
  keptChangesSeconds,
  type RoundsStanding,
  type RoundSums,
  type RoundWork,
} from '../../domain/analytics/measures/rounds.ts';
import { wholeTreeOf } from '../../domain/institutions/registry/catalogue.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { TreeThroughTime } from '../../domain/institutions/registry/tree-through-time.ts';
import { plusSeconds, secondsOf, type Instant } from '../../domain/foundation/time/instant.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { monthOfDate } from '../../domain/foundation/time/months.ts';
import type { Container } from '../container.ts';
import type { Run } from '../run.ts';

interface Ports extends Pick<Container, 'rollUpsKeeper' | 'now' | 'settlingSeconds'> {
  readonly registry: Pick<Registry, 'calendar' | 'catalogue'>;
}

/** Events of one round. */
const eventsPerRound = 1_000;
/** A run ends before it is ended, in time for the round in hand. */
const millisecondsForTheLast = 20_000;
/** Later than that, in seconds, figures are stale: an alarm rings. */
const lateAfterSeconds = 15 * 60;

/**
 * Adds what was counted to the figures of institutions and of all that lie above, round by round, as soon as there is enough
 * of it. What broke off is done again first; several runs at once, or one after another, give the same.
 */
export async function rollUpMeasures(ports: Ports, { log, millisecondsLeft }: Run): Promise<void> {
  const { rollUpsKeeper, registry, now, settlingSeconds } = ports;
  const { timeZone } = await registry.calendar();
  const tree = new TreeThroughTime(wholeTreeOf(await registry.catalogue()), timeZone);
  const settled = plusSeconds(now(), -settlingSeconds);
  const today = localDateAt(settled, timeZone);

  let standing = (await rollUpsKeeper.standing()) ?? firstStanding(settled, today);
  let rounds = 0;
  let isResting = false;
  while (!isResting && millisecondsLeft() > millisecondsForTheLast) {
    const { working } = standing;
    if (working === undefined) {
      const begun = await begin(ports, standing, { settled, today, tree, timeZone });
      isResting = begun?.working === undefined;
      if (begun === undefined) continue; // there is not enough for a round
      if (!(await rollUpsKeeper.stand(begun))) return; // another run is at work
      standing = begun;
    } else {
      await rollUpsKeeper.add(standing, await sumsOf(ports, standing, working, tree));
      const ended = after(standing, working);
      if (!(await rollUpsKeeper.stand(ended))) return;
      standing = ended;
      rounds += 1;
    }
  }
  const behind = isResting ? settlingSeconds : secondsOf(now()) - secondsOf(instantAt(standing.upTo));
  log.info('measures-rolled-up', { count: rounds, seconds: behind });
  if (behind > lateAfterSeconds) log.warn('roll-ups-late', { seconds: behind });
}

/** No round ever began: what the list still has is rolled up. */
const firstStanding = (settled: Instant, today: string): RoundsStanding => ({
  revision: 0,
  round: 0,
  upTo: plusSeconds(settled, -keptChangesSeconds),
  treeDay: today,
});

interface Moment {
  readonly settled: Instant;
  readonly today: string;
  readonly tree: TreeThroughTime;
  readonly timeZone: string;
}

/** How rounds stand with the next one begun. Undefined: as before, for there is not enough to add. */
async function begin(
  { rollUpsKeeper }: Ports,
  standing: RoundsStanding,
  { settled, today, tree, timeZone }: Moment,
): Promise<RoundsStanding | undefined> {
  const { revision, round, upTo, treeDay } = standing;
  const begun = (working: RoundWork): RoundsStanding => ({
    ...standing,
    revision: revision + 1,
    round: round + 1,
    working,
  });
  const moved = tree.movedBetween(treeDay, today);
  if (moved.length > 0) return begun({ what: 'turn', before: treeDay, until: today, moved });
  if (upTo < settled) {
    const { events, to } = await rollUpsKeeper.listed(upTo, settled, eventsPerRound);
    const known = { ...standing, treeDay: treeDay < today ? today : treeDay };
    const isOver = monthOfDate(localDateAt(instantAt(upTo), timeZone)) < monthOfDate(today);
    if (events >= eventsWorthARound || (isOver && events > 0))
      return { ...begun({ what: 'changes', from: upTo, to }), treeDay: known.treeDay };
    if (isOver) return { ...known, revision: revision + 1, upTo: to };
  }
  return revision === 0 ? { ...standing, revision: 1 } : undefined;
}

/** What a round adds. The same, whoever does it and however often: what it reads changes no more. */
async function sumsOf(
  { rollUpsKeeper }: Ports,
  { upTo, treeDay }: RoundsStanding,
  working: RoundWork,
  tree: TreeThroughTime,
): Promise<RoundSums> {
  if (working.what === 'changes') {
    const { changes } = await rollUpsKeeper.listed(working.from, working.to, Infinity);
    return { cells: changes, rolled: rollUp(changes, tree, treeDay) };
  }
  const [institution] = working.moved;
  if (institution === undefined) return { rolled: [] };
  return { rolled: rollUpTurn(await rollUpsKeeper.cellsOf(institution, upTo), tree, working) };
}

/** How rounds stand after one: at rest, or with the next of those that were moved. */
function after(standing: RoundsStanding, working: RoundWork): RoundsStanding {
  const rested = { ...omit(standing, 'working'), revision: standing.revision + 1 };
  if (working.what === 'changes') return { ...rested, upTo: working.to };
  const moved = working.moved.slice(1);
  return moved.length === 0
    ? { ...rested, treeDay: working.until }
    : { ...rested, round: standing.round + 1, working: { ...working, moved } };
}
