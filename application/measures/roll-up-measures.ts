import { rollUp, rollUpTurn, type RollUpChange } from '../../domain/measures/roll-ups.ts';
import {
  instantAt,
  keptChangesSeconds,
  type RoundsStanding,
  type RoundWork,
} from '../../domain/measures/rounds.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import { TreeThroughTime } from '../../domain/registry/tree-through-time.ts';
import { plusSeconds, secondsOf, type Instant } from '../../domain/time/instant.ts';
import { localDateAt } from '../../domain/time/local-day.ts';
import { omit } from '../../domain/vocabulary/omit.ts';
import type { Container } from '../container.ts';
import type { Run } from '../run.ts';

interface Ports extends Pick<Container, 'rollUpsKeeper' | 'now' | 'settlingSeconds'> {
  readonly registry: Pick<Registry, 'calendar' | 'catalogue'>;
}

/** Seconds. Within one of them a round has read what it moves. */
const anHour = 3_600;
/** Changes of one round. */
const changesPerRound = 1_000;
/** A run ends before it is ended, in time for the round in hand. */
const millisecondsForTheLast = 20_000;
/** Later than that, in seconds, figures are stale: an alarm rings. */
const lateAfterSeconds = 15 * 60;

/**
 * Adds what was counted since the last run to the figures of all that lie above, round by round. What broke off is done
 * again first; several runs at once, or one after another, give the same.
 */
export async function rollUpMeasures(ports: Ports, { log, millisecondsLeft }: Run): Promise<void> {
  const { rollUpsKeeper, registry, now, settlingSeconds } = ports;
  const { timeZone } = await registry.calendar();
  const tree = new TreeThroughTime((await registry.catalogue()).institutions, timeZone);
  const settled = plusSeconds(now(), -settlingSeconds);
  const today = localDateAt(settled, timeZone);

  let standing = (await rollUpsKeeper.standing()) ?? firstStanding(settled, today);
  let rounds = 0;
  while (millisecondsLeft() > millisecondsForTheLast) {
    const { working } = standing;
    if (working === undefined) {
      const begun = await begin(ports, standing, { settled, today, tree });
      if (!(await rollUpsKeeper.stand(begun))) return; // another run is at work
      standing = begun;
      if (begun.working === undefined) break; // it has caught up
    } else {
      await rollUpsKeeper.add(standing.round, await changesIn(ports, standing, working, tree));
      const ended = after(standing, working);
      if (!(await rollUpsKeeper.stand(ended))) return;
      standing = ended;
      rounds += 1;
    }
  }
  const behind = secondsOf(now()) - secondsOf(instantAt(standing.upTo));
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
}

/** How rounds stand with the next one begun; without one where nothing is to be added. */
async function begin(
  { rollUpsKeeper }: Ports,
  standing: RoundsStanding,
  { settled, today, tree }: Moment,
): Promise<RoundsStanding> {
  const { revision, round, upTo, treeDay } = standing;
  const begun = (working: RoundWork): RoundsStanding => ({
    ...standing,
    revision: revision + 1,
    round: round + 1,
    working,
  });
  const moved = tree.movedBetween(treeDay, today);
  if (moved.length > 0) return begun({ what: 'turn', before: treeDay, until: today, moved });
  const known = { ...standing, revision: revision + 1, treeDay: treeDay < today ? today : treeDay };
  if (upTo >= settled) return known;
  const { changes, to } = await rollUpsKeeper.listed(upTo, settled, changesPerRound);
  return changes.length === 0
    ? { ...known, upTo: to }
    : { ...begun({ what: 'changes', from: upTo, to }), treeDay: known.treeDay };
}

/** What a round adds. The same, whoever does it and however often: what it reads changes no more. */
async function changesIn(
  { rollUpsKeeper, now }: Ports,
  { upTo, treeDay }: RoundsStanding,
  working: RoundWork,
  tree: TreeThroughTime,
): Promise<readonly RollUpChange[]> {
  if (working.what === 'changes') {
    const { changes } = await rollUpsKeeper.listed(working.from, working.to, Infinity);
    return rollUp(changes, tree, treeDay);
  }
  const [institution] = working.moved;
  if (institution === undefined) return [];
  const cells = await rollUpsKeeper.cellsOf(institution, upTo, plusSeconds(now(), anHour));
  return rollUpTurn(cells, tree, working);
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
