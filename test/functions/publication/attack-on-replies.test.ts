import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../../contracts/http/table/routes.ts';
import type { Publication } from '../../../domain/analytics/publication/publication.ts';
import { publish } from '../../../domain/analytics/publication/publish.ts';
import { attackedMonths, attackOnTold, ownCounts } from '../../builders/attack/attack.ts';
import { Attacker } from '../../builders/attack/attacker.ts';
import {
  aRandomCountry,
  countedMonth,
  smallCountry,
  type CountryShape,
  type TrueMonth,
} from '../../builders/attack/random-country.ts';
import { RepliesReader, type CollectedReplies } from '../../builders/attack/what-routes-tell.ts';
import { seedsFrom, tryEach } from '../../builders/chance.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

/** Of a size at which some have shares, and many counts are withheld. */
const shape: CountryShape = { ...smallCountry, institutions: [4, 9], tickets: [14, 1.3] };

/** Routes that tell of publications; from these a page draws its charts, maps, cards and texts. */
const attacked = ['list-public-months', 'show-public-month', 'download-public-month', 'show-institution'];

type TrueInstitutions = TrueMonth['institutions'];

function lineOf(id: string, institutions: TrueInstitutions): readonly string[] {
  const parent = institutions.find((one) => one.id === id)?.parent;
  return parent === undefined ? [id] : [id, ...lineOf(parent, institutions)];
}

/** Publishes a country and asks everything that the public routes tell of it. */
async function collect(country: readonly TrueMonth[]): Promise<CollectedReplies> {
  const newest = country.at(-1)?.institutions ?? [];
  const around = aSmallCountry();
  const service = new Service(
    aSmallCountry({
      institutions: [
        ...around.institutions,
        ...newest.map(({ id, kind, parent }) =>
          anInstitution({
            ...{ id, kind, ancestors: lineOf(id, newest).slice(1) },
            ...(parent !== undefined && { parent }),
          }),
        ),
      ],
    }),
  );
  for (const month of country)
    await service.publications.add(publish(countedMonth(month)), '2027-02-01T06:00:00Z');
  const months: Publication[] = [];
  const shares: CollectedReplies['shares'][number][] = [];
  const tables: Readonly<Record<string, unknown>>[] = [];
  for (const { month, institutions } of country) {
    const params = { month };
    months.push((await service.answers('show-public-month', { params })).body as unknown as Publication);
    const { text } = await service.answers('download-public-month', { params });
    tables.push(
      ...parse<Readonly<Record<string, unknown>>>(text, { columns: true, record_delimiter: '\r\n' }),
    );
    for (const place of ['', ...institutions.map(({ id }) => id)]) {
      const query = { month, ...(place !== '' && { institution: place }) };
      const { body } = await service.answers('list-public-months', { query });
      shares.push({ month, place, reply: body['shares'] });
    }
  }
  const waits: CollectedReplies['waits'][number][] = [];
  for (const { id, kind } of newest) {
    const { body } = await service.answers('show-institution', { params: { id } });
    const line = kind === 'independent' ? undefined : lineOf(id, newest);
    if (line === undefined) expect(body).not.toHaveProperty('usualWait');
    else waits.push({ line, reply: body['usualWait'] ?? {} });
  }
  return { months, shares, tables, waits };
}

const countryOf = (seed: number) => aRandomCountry(seed, attackedMonths, shape);

describe('an attacker by linear programming, who has every reply of the public routes', () => {
  let attacker: Attacker;
  const collected = new Map<number, CollectedReplies>();
  const seeds = seedsFrom(1, 6);
  beforeAll(async () => {
    attacker = await Attacker.ready();
    for (const seed of seeds) collected.set(seed, await collect(countryOf(seed)));
  }, 60_000);
  const repliesOf = (seed: number): CollectedReplies => {
    const replies = collected.get(seed);
    if (replies === undefined) throw new Error(`There is no country ${seed}.`);
    return replies;
  };

  it('has all routes that tell of publications', () => {
    const telling = routes.filter((route) => {
      const body: unknown = route.replies[200]?.body;
      if (route.for !== 'everybody' || !(body instanceof z.ZodType)) return false;
      const schema = JSON.stringify(z.toJSONSchema(body, { unrepresentable: 'any' }));
      return /PublishedCount|PublishedDays|PublicShare|"Publication"/.test(schema);
    });
    expect(telling.map(({ name }) => name).toSorted()).toEqual(
      attacked.filter((name) => name !== 'download-public-month').toSorted(),
    );
  });

  it('finds no value that does not follow from the published months, and derives no withheld count', async () => {
    let [values, shares, sought] = [0, 0, 0];
    await tryEach(seeds, (seed) => {
      const replies = repliesOf(seed);
      const told = RepliesReader.read(replies);
      expect(told.strays).toEqual([]);
      const outcome = attackOnTold(attacker, countryOf(seed), told);
      expect(outcome.derived).toEqual([]);
      values += told.values;
      sought += outcome.sought;
      shares += replies.shares.filter(({ reply }) => JSON.stringify(reply).includes('inTime')).length;
    });
    expect(values).toBeGreaterThan(1000 * seeds.length);
    expect(sought).toBeGreaterThan(60 * seeds.length);
    expect(shares).toBeGreaterThan(seeds.length);
  });

  it('narrows none where an institution lends all its own counts, either', async () => {
    await tryEach(seeds, (seed) => {
      const country = countryOf(seed);
      const told = RepliesReader.read(repliesOf(seed));
      expect(attackOnTold(attacker, country, told, ownCounts(seed)(country)).derived).toEqual([]);
    });
  });

  type Counts = TrueInstitutions[number]['counts'];

  /** Sum of a figure at and under a place, as it is. */
  const trueSum = (month: TrueMonth | undefined, place: string, of: (counts: Counts) => number): number =>
    (month?.institutions ?? [])
      .filter(
        ({ id, kind }) => kind !== 'independent' && lineOf(id, month?.institutions ?? []).includes(place),
      )
      .reduce((sum, { counts }) => sum + of(counts), 0);

  /** Replies as they would be if something in them were reckoned from what is counted, and not from what is published. */
  type Fault = (replies: CollectedReplies, country: readonly TrueMonth[]) => CollectedReplies;
  const faults: readonly (readonly [name: string, leastDerived: number, fault: Fault])[] = [
    [
      'tiles of regions and ranks from true counts',
      1,
      (replies, country) => ({
        ...replies,
        shares: replies.shares.map(({ month, place, reply }) => {
          const ofMonth = country.find((one) => one.month === month);
          const truly = (id: string) => ({
            inTime: trueSum(ofMonth, id, (counts) => counts['answered-in-time']),
            due: trueSum(
              ofMonth,
              id,
              (counts) => counts['answered-in-time'] + counts.late + counts.escalated,
            ),
          });
          const { share, ...others } = reply as { readonly share?: object };
          return {
            ...{ month, place },
            reply: {
              ...others,
              ...(share !== undefined && { share: place === '' ? share : { ...share, ...truly(place) } }),
            },
          };
        }),
      }),
    ],
    [
      'the usual wait where thirty truly came',
      0,
      (replies, country) => ({
        ...replies,
        months: replies.months.map((publication) => ({
          ...publication,
          institutions: publication.institutions.map((row) => {
            const counts = country
              .find(({ month }) => month === publication.month)
              ?.institutions.find(({ id }) => id === row.id)?.counts;
            const came =
              counts === undefined ? 0 : counts['complaints-received'] + counts['questions-received'];
            const isIndependent = row.counts['answered-in-time'] === undefined;
            return came >= 30 && !isIndependent ? { ...row, days: { median: 4 } } : row;
          }),
        })),
      }),
    ],
    [
      'a table with every count',
      1,
      (replies, country) => ({
        ...replies,
        tables: replies.tables.map((row) => {
          const counts: Readonly<Partial<Record<string, number>>> | undefined = country
            .find(({ month }) => month === row['month'])
            ?.institutions.find(({ id }) => id === row['institution'])?.counts;
          const count = counts?.[String(row['figure'])];
          return count === undefined ? row : { ...row, itself: String(count) };
        }),
      }),
    ],
  ];

  it.each(faults)('is told of it: %s', (_, leastDerived, fault) => {
    const outcomes = seeds.map((seed) => {
      const country = countryOf(seed);
      const told = RepliesReader.read(fault(repliesOf(seed), country));
      return { told, ...attackOnTold(attacker, country, told) };
    });
    expect(outcomes.flatMap(({ told }) => told.strays)).not.toEqual([]);
    // That thirty came says little of counts: it is found because it does not follow.
    expect(outcomes.flatMap(({ derived }) => derived).length).toBeGreaterThanOrEqual(leastDerived);
  });
});
