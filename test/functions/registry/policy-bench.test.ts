import { describe, expect, it } from 'vitest';
import type { TicketStage } from '../../../domain/analytics/measures/measured-ticket.ts';
import type { Policy } from '../../../domain/foundation/policy/policy.ts';
import { aPolicy, lasting } from '../../builders/policy.ts';
import { ends, ReplayedOffice } from './a-replayed-office.ts';

const spread = aPolicy({ spreadSeconds: 2_700 });

/** A row by which no ticket of these months goes. */
const anotherRow = [{ kind: 'opinion', urgent: true, acknowledge: lasting(1, 'working-days') }] as const;

/** The rows for everybody, with other times to answer what is not urgent. */
const rowsWith = (complaint: number, question: number): Policy['rows'] =>
  spread.rows.map((row) => {
    if (row.urgent || row.respond === undefined) return row;
    return { ...row, respond: lasting(row.kind === 'complaint' ? complaint : question, 'working-days') };
  });

/** Late of a stage, by what measures know at the end. */
function lateOf(stage: TicketStage) {
  const { acknowledgeBy, acknowledgedAt, acknowledgementMissed, respondBy, responseMissed, ended } = stage;
  const seen = acknowledgedAt ?? ended?.at ?? ends;
  return {
    acknowledgedLate: Number(
      acknowledgementMissed === true || (acknowledgeBy !== undefined && seen > acknowledgeBy),
    ),
    answeredLate: Number(
      respondBy !== undefined &&
        (ended === undefined
          ? responseMissed === true
          : ended.how === 'escalated' || ended.clockAt > respondBy),
    ),
    climbed: Number(ended?.how === 'escalated'),
  };
}

const wentAlike = (one: TicketStage, other: TicketStage): boolean =>
  one.holder === other.holder && one.ended?.how === other.ended?.how && one.ended?.at === other.ended?.at;

/** What was late at each office of what both lives have in common, by hand. */
function lateByOffice(was: ReplayedOffice, then: ReplayedOffice) {
  const late = new Map<string, { compared: number; was: Counts; then: Counts }>();
  const other = then.stages();
  for (const [number, stages] of was.stages()) {
    for (const [place, stage] of stages.entries()) {
      const again = other.get(number)?.[place];
      const known = late.get(stage.holder) ?? { compared: 0, was: nothing, then: nothing };
      if (again === undefined) throw new Error(`${number} was sent once alone.`);
      late.set(stage.holder, {
        compared: known.compared + 1,
        was: plus(known.was, lateOf(stage)),
        then: plus(known.then, lateOf(again)),
      });
      if (!wentAlike(stage, again)) break;
    }
  }
  return Object.fromEntries(late);
}

type Counts = ReturnType<typeof lateOf>;
const nothing: Counts = { acknowledgedLate: 0, answeredLate: 0, climbed: 0 };
const plus = (a: Counts, b: Counts): Counts => ({
  acknowledgedLate: a.acknowledgedLate + b.acknowledgedLate,
  answeredLate: a.answeredLate + b.answeredLate,
  climbed: a.climbed + b.climbed,
});

/** What the bench tells of each office of which it compares anything: portions are summed. */
function told(portions: Awaited<ReturnType<ReplayedOffice['replays']>>) {
  const offices = new Map<string, { compared: number; was: Counts; then: Counts }>();
  for (const { institution, compared, was, then } of portions.flatMap((portion) => portion.offices)) {
    const id = institution?.id ?? 'others';
    const known = offices.get(id) ?? { compared: 0, was: nothing, then: nothing };
    offices.set(id, {
      compared: known.compared + compared,
      was: plus(known.was, was),
      then: plus(known.then, then),
    });
  }
  return Object.fromEntries([...offices].filter(([, { compared }]) => compared > 0));
}

describe('200 tickets of three months', () => {
  it('are late under shorter deadlines exactly where they are when lived once more by them', async () => {
    const rows = rowsWith(7, 3);
    const [was, then] = [new ReplayedOffice(spread), new ReplayedOffice({ ...spread, rows })];
    await was.lives(200);
    await then.lives(200);
    const late = lateByOffice(was, then);
    expect(told(await was.replays('set-deadlines', { rows }))).toEqual(late);
    expect(late['wakala']?.then.climbed).toBeGreaterThan(2 * (late['wakala']?.was.climbed ?? 0));
    const unchanged = await was.replays('set-deadlines', { rows: [...spread.rows, ...anotherRow] });
    for (const { was: before, then: after } of Object.values(told(unchanged))) expect(after).toEqual(before);
  });
});
