import * as fc from 'fast-check';
import { describe, test } from 'vitest';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { Deviations } from './deviations.ts';
import { Oracle } from './oracle.ts';
import { outcomeOf } from './outcome.ts';
import { waysOf, type Subject } from './places.ts';
import { missingNumber, officerIn, viewer } from './scenes.ts';
import { country, story } from './small-countries.ts';
import { StillStores } from './still-stores.ts';
import { TheWholeApi } from './the-whole-api.ts';

const api = new TheWholeApi();
/** The same countries each time. */
const tries = { numRuns: 60, seed: 20261124 };

const ways = (...subjects: readonly Subject[]) => fc.constantFrom(...waysOf(...subjects));
const ask = (number: string, [route, { params, query, body }]: ReturnType<typeof waysOf>[number]) =>
  api.asks(route, { officer: viewer, params: { number, ...params }, query, body });

describe('in any small country, whoever looks at any ticket', () => {
  test('sees of it what the rules say', async () => {
    await checkProperty(
      fc.asyncProperty(country, story, fc.boolean(), async (content, told, reason) => {
        api.in(content, await StillStores.of([told], content));
        const found = new Deviations();
        const officer = officerIn(content);
        const oracle = new Oracle(content, aTuesdayNoon);
        const route = reason ? 'open-with-reason' : 'open-ticket';
        const [way] = waysOf('opening').filter(([name]) => name === route);
        if (way === undefined) throw new Error(`The matrix has no ${route}.`);
        const { status, body } = await ask(told.ticket.number, way);
        const isIn = oracle.holds(officer).some((role) => handling.includes(role));
        const sees = isIn ? oracle.sees(officer, told, reason).split(' ')[0] : 'nothing';
        found.hold([route], status === 200 ? body['shows'] : 'nothing', status < 500 ? sees : 'failed');
        found.none();
      }),
      tries,
    );
  });

  test('acts on it exactly where the rules let them', async () => {
    const acts = fc.uniqueArray(ways('act', 'identity-request'), { minLength: 5, maxLength: 5 });
    await checkProperty(
      fc.asyncProperty(country, story, acts, async (content, told, asked) => {
        api.in(content, await StillStores.of([told], content));
        const found = new Deviations();
        const oracle = new Oracle(content, aTuesdayNoon);
        for (const way of asked) {
          const [route, { act = 'note' }] = way;
          const answer = await ask(told.ticket.number, way);
          found.hold([route], outcomeOf(answer), oracle.answer(officerIn(content), act, told));
        }
        found.none();
      }),
      tries,
    );
  });

  test('cannot tell it from a missing one where it is kept from them', async () => {
    const any = ways('opening', 'reads', 'trail', 'act', 'preview', 'identity-request', 'identity');
    await checkProperty(
      fc.asyncProperty(country, story, any, async (content, told, way) => {
        const oracle = new Oracle(content, aTuesdayNoon);
        fc.pre(oracle.sees(officerIn(content), told, way[0].endsWith('-with-reason')) === 'nothing');
        api.in(content, await StillStores.of([told], content));
        const found = new Deviations();
        const kept = await ask(told.ticket.number, way);
        const missing = await ask(missingNumber, way);
        found.hold([way[0]], [kept.whole, kept.calls, kept.wrote], [missing.whole, missing.calls, []]);
        found.none();
      }),
      tries,
    );
  });

  test('never sees it where only the place of theirs, moved since, lay under whom it is about', async () => {
    await checkProperty(
      fc.asyncProperty(country, story, async (content, told) => {
        const officer = officerIn(content);
        const isConcerned = (inCountry: RegistryContent) =>
          new Oracle(inCountry, aTuesdayNoon).isConcerned(officer, told);
        const institutions = content.institutions.map((node) => omit(node, 'formerParents'));
        fc.pre(isConcerned(content) && !isConcerned({ ...content, institutions }));
        api.in(content, await StillStores.of([told], content));
        const found = new Deviations();
        for (const way of waysOf('opening', 'reads', 'trail')) {
          const { status } = await ask(told.ticket.number, way);
          found.hold([way[0]], status === 404 || status === 403, true);
        }
        found.none();
      }),
      { ...tries, numRuns: 10, maxSkipsPerRun: 3000 },
    );
  });
});

const handling: readonly string[] = ['officer', 'head', 'duty-officer', 'complaints-officer', 'oversight'];
