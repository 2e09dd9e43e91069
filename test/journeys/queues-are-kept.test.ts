import { beforeAll, describe, expect, it } from 'vitest';
import {
  repeatsAreHeardBy,
  givenUpBy,
  linesOfTicket,
  queueOf,
  tellAgain,
  type StoredLine,
} from './steps/queues.ts';
import { eventsOf } from './steps/history.ts';
import { aComplaint, itsClimb } from './steps/tickets.ts';
import { aCitizen } from './steps/under-test.ts';
import { until } from './steps/until.ts';

const [unit, ...above] = itsClimb;
const root = itsClimb.at(-1) ?? '';

const level = 'LEVEL#';

/** Its lines at the holder and the levels above: beside some stand others, by which filters find it. */
const linesAtLevels = (lines: readonly StoredLine[]): readonly StoredLine[] =>
  lines.filter(({ SK, entity }) => entity === 'line' && SK.startsWith(level));

/** Where its lines stand: the holder and the levels above. */
const placesOf = (lines: readonly StoredLine[]): readonly string[] =>
  linesAtLevels(lines)
    .map(({ SK }) => SK.replace(level, ''))
    .toSorted();

describe('a complaint that nobody answers', () => {
  let number: string;
  /** The levels that had its line, each time they were looked at and had changed. */
  const seen: (readonly string[])[] = [];

  beforeAll(async () => {
    ({ number } = await aCitizen().send(aComplaint()));
    await until('its lines stand at the root alone', 170, async () => {
      const places = placesOf(await linesOfTicket(number));
      if (places.join() !== (seen.at(-1) ?? []).join()) seen.push(places);
      return places.join() === root ? true : undefined;
    });
  });

  it('waited at the unit and at every level above it, and at fewer with each escalation', () => {
    const [first, ...later] = seen.filter((places) => places.length > 0);

    expect(first).toEqual([unit, ...above].toSorted());
    for (const places of later)
      expect(itsClimb.map((_, place) => itsClimb.slice(place).toSorted())).toContainEqual(places);
    expect(later.at(-1)).toEqual([root]);
  });

  it('is in the queue of the root, among its own and by kind too, and in no queue below', async () => {
    expect(await queueOf(root)).toContain(number);
    expect(await queueOf(root, 'GSI2', '#HERE')).toContain(number);
    expect(await queueOf(root, 'GSI4', '#HERE#KIND#complaint')).toContain(number);
    for (const institution of itsClimb.slice(0, -1)) expect(await queueOf(institution)).not.toContain(number);
  });

  it('stays linked to each institution that held it', async () => {
    const links = (await linesOfTicket(number)).filter(({ entity }) => entity === 'link');

    expect(Object.fromEntries(links.map(({ SK, role }) => [SK.replace('LINK#', ''), role]))).toEqual(
      Object.fromEntries(itsClimb.map((id) => [id, id === root ? 'holding' : 'held'])),
    );
  });

  it('changes nothing in any queue when all that happened is told again', async () => {
    const givenUp = await givenUpBy('queues');

    // Its deadlines go on passing: what is compared is a time in which nothing happened but the telling.
    const { before, after } = await until('nothing else happens to it meanwhile', 120, async () => {
      const happened = (await eventsOf(number)).length;
      await repeatsAreHeardBy('queues');
      const lines = await linesOfTicket(number);
      await tellAgain(number);
      await repeatsAreHeardBy('queues');
      const now = await linesOfTicket(number);
      return (await eventsOf(number)).length === happened ? { before: lines, after: now } : undefined;
    });

    expect(await givenUpBy('queues')).toBe(givenUp);
    expect(after).toEqual(before);
  });

  it('never had a line of a cycle that was over', async () => {
    // Its deadlines go on passing, and lines show them: each is of the last escalation, or of what came after it.
    const newest = (await eventsOf(number)).findLast(({ type }) => type === 'escalate');
    const lines = linesAtLevels(await linesOfTicket(number));

    expect(lines).toHaveLength(1);
    for (const { version } of lines) expect(version).toBeGreaterThanOrEqual(newest?.version ?? Infinity);
  });
});
