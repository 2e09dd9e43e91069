import { describe, test } from 'vitest';
import { officerRoles, type OfficerRole } from '../../../domain/institutions/registry/officer.ts';
import { positions } from '../../builders/authority.ts';
import { aSmallTree } from '../../builders/country.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { Deviations } from './deviations.ts';
import { Oracle } from './oracle.ts';
import { subjects, waysOf } from './places.ts';
import { countryIn, missingNumber, officerIn, storyOf, viewer, type Sort } from './scenes.ts';
import { StillStores } from './still-stores.ts';
import { askedFor } from './story.ts';
import { TheWholeApi } from './the-whole-api.ts';

const api = new TheWholeApi();
const country = aSmallTree();
const head = { asker: 'mkuu', from: 'wakala' };

/** One request waits on each, of the head of the agency. */
const sorts = [
  'normal',
  'sensitive, to the untrained',
  'about this officer',
  'about my head',
  'about somebody under me',
  'about the head of the unit',
] as const satisfies readonly Sort[];
const asked = new Map(sorts.map((sort) => [sort, askedFor(storyOf(sort, 'in-progress'), country, head)]));
const stores = await StillStores.of([...asked.values()], countryIn('custodian', 'own'));

const params = (number: string, version: number) => ({ id: `${number}-${version}` });
const decision = waysOf('custody').find(([route]) => route === 'decide-identity-request')?.[1].body;

describe('a custodian, from every position', () => {
  test('finds, opens and decides exactly the requests that the rules let them decide', async () => {
    const found = new Deviations();
    for (const position of positions)
      for (const [sort, story] of asked) {
        const content = countryIn('custodian', position, sort === 'about my head');
        api.in(content, stores);
        const may = new Oracle(content, aTuesdayNoon).mayDecide(officerIn(content), story, 'mkuu', 'wakala');
        const { number, version } = story.ticket;
        const id = params(number, version);
        const where = [position, sort];
        const listed = await api.asks('list-identity-requests', { officer: viewer, query: {} });
        const requests = listed.body['requests'] as readonly { readonly id: string }[];
        found.hold(
          [...where, 'lists'],
          requests.some((request) => request.id === id.id),
          may,
        );
        const opened = await api.asks('open-identity-request', { officer: viewer, params: id });
        found.hold([...where, 'opens'], opened.status, may ? 200 : 404);
        const decided = await api.asks('decide-identity-request', {
          officer: viewer,
          params: id,
          body: decision,
        });
        found.hold([...where, 'decides'], [decided.status, decided.wrote.length], may ? [200, 1] : [404, 0]);
        if (may) continue;
        for (const missing of [params(missingNumber, version), params(number, version + 7)]) {
          const other = await api.asks('open-identity-request', { officer: viewer, params: missing });
          found.hold(
            [...where, 'like a missing one'],
            [opened.whole, opened.calls],
            [other.whole, other.calls],
          );
        }
      }
    found.none();
  });
});

describe('an identity that was granted', () => {
  const granted = askedFor(storyOf('normal', 'in-progress'), country, {
    asker: viewer,
    from: 'wakala',
    granted: true,
  });
  const toAnother = askedFor(storyOf('given to me', 'in-progress'), country, { ...head, granted: true });

  test('is seen by who asked as long as they handle the ticket, and by nobody else', async () => {
    const found = new Deviations();
    const both = await StillStores.of([granted, toAnother], countryIn('officer', 'own'));
    const rolesThatAsk: readonly OfficerRole[] = subjects.identity;
    for (const role of officerRoles)
      for (const position of positions)
        for (const story of [granted, toAnother]) {
          const content = countryIn(role, position);
          api.in(content, both);
          const oracle = new Oracle(content, aTuesdayNoon);
          const officer = officerIn(content);
          const { number } = story.ticket;
          const { status, code, calls } = await api.asks('reveal-identity', {
            officer: viewer,
            params: { number },
          });
          const isIn = oracle.holds(officer).some((held) => rolesThatAsk.includes(held));
          const handles = oracle.actsAs(officer, story).some((one) => 'AH'.includes(one));
          const isSeen = isIn && handles && story === granted;
          const isHidden = isIn && oracle.sees(officer, story) === 'nothing';
          const said = isSeen
            ? undefined
            : !isIn
              ? 'not-allowed'
              : isHidden
                ? 'no-such-ticket'
                : 'identity-not-granted';
          const where = [role, position, story === granted ? 'to me' : 'to another'];
          found.hold(where, [status === 200, code], [isSeen, said]);
          const [recorded, opened] = ['reads.record', 'vault.contactOf(number)'].map((call) =>
            calls.indexOf(call),
          );
          found.hold(
            [...where, 'recorded first'],
            opened === -1 ? !isSeen : Number(recorded) < Number(opened) && recorded !== -1,
            true,
          );
        }
    found.none();
  });
});
