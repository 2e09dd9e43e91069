import { describe, expect, it } from 'vitest';
import { routes } from '../../../contracts/http/table/routes.ts';
import {
  officerRoles,
  type Officer,
  type OfficerRole,
} from '../../../domain/institutions/registry/officer.ts';
import { Deviations } from './deviations.ts';
import { places, subjects, waysOf, type Subject } from './places.ts';
import { countryIn, missingNumber, stories, storyOf, viewer } from './scenes.ts';
import { secret } from './story.ts';
import { StillStores } from './still-stores.ts';
import { TheWholeApi } from './the-whole-api.ts';

const here = 'test/functions/authority/places.ts';
const api = new TheWholeApi();
const content = countryIn('officer', 'own');
const stores = await StillStores.of(stories, content);

const everySubject = Object.keys(subjects) as readonly Subject[];
const rolesOf = (subject: Subject): readonly OfficerRole[] | undefined => subjects[subject];
const ofOfficers = everySubject.filter((subject) => rolesOf(subject) !== undefined);
const ofEverybody = everySubject.filter((subject) => rolesOf(subject) === undefined);
const { number } = storyOf('normal', 'in-progress').ticket;
/** Who is let in no more, by what their record says. The last is out until a day that comes. */
const lockedOut: readonly (readonly [who: string, is: Partial<Officer>])[] = [
  ['who was removed', { active: false }],
  ['whose access was taken away for now', { suspended: true }],
  [
    'whose access one administrator took',
    {
      suspension: {
        by: 'msimamizi',
        at: '2026-11-23T08:00:00Z',
        until: '2026-12-31T08:00:00Z',
        proposal: 'pendekezo',
      },
    },
  ],
];
const login = ['logins.officerOf({issuer:text,subject:text})'];

describe('the matrix of authority', () => {
  it('has a place for every route, and none for a route that is not there', () => {
    const names = routes.map(({ name }) => name);
    const without = names.filter((name) => !(name in places));
    const leftOver = Object.keys(places).filter((name) => !names.includes(name));
    expect(without, `Say in ${here} who may ask on these routes, and what for.`).toEqual([]);
    expect(leftOver, `Take these out of ${here}.`).toEqual([]);
  });

  it('agrees with the paths about which routes are for officers', () => {
    const officers = routes.filter(({ path }) => path.startsWith('/v1/officer/')).map(({ name }) => name);
    expect([...new Set(waysOf(...ofOfficers).map(([route]) => route))].toSorted()).toEqual(
      officers.toSorted(),
    );
  });
});

describe("an officers' route", () => {
  it('lets in exactly the roles that the rules name, and asks no store for anybody else', async () => {
    const found = new Deviations();
    for (const role of officerRoles) {
      api.in(countryIn(role, 'own'), stores);
      for (const subject of ofOfficers)
        for (const [route, way] of waysOf(subject)) {
          const { status, calls } = await api.asks(route, {
            ...way,
            officer: viewer,
            params: { number, institution: 'wakala', ...way.params },
          });
          const isOut = status === 403 && calls.join() === login.join();
          const isLetIn = rolesOf(subject)?.includes(role) ?? false;
          found.hold([role, route], isOut ? 'out' : 'in', isLetIn ? 'in' : 'out');
        }
    }
    found.none();
  });

  it('knows nobody without a token, a receipt secret or not, and then asks no store at all', async () => {
    const found = new Deviations();
    api.in(content, stores);
    for (const [route, way] of waysOf(...ofOfficers))
      for (const given of [undefined, secret]) {
        const { status, code, calls } = await api.asks(route, {
          ...way,
          secret: given,
          params: { number, ...way.params },
        });
        found.hold([route], [status, code, calls], [401, 'login-required', []]);
      }
    found.none();
  });

  it.each(lockedOut)('lets out at once %s, and never in who is unknown', async (_, is) => {
    const found = new Deviations();
    const officers = content.officers.map((officer) =>
      officer.id === viewer ? { ...officer, ...is } : officer,
    );
    api.in({ ...content, officers }, stores);
    for (const [route, way] of waysOf(...ofOfficers))
      for (const officer of [viewer, 'hayupo']) {
        const asking = { ...way, officer, params: { number, ...way.params } };
        const { status, code, calls } = await api.asks(route, asking);
        found.hold([route, officer], [status, code, calls], [403, 'not-allowed', login]);
      }
    found.none();
  });
});

describe("a citizens' route", () => {
  it("takes no officer's token in place of the receipt secret, whatever the role", async () => {
    const found = new Deviations();
    for (const role of officerRoles) {
      api.in(countryIn(role, 'own'), stores);
      for (const [route, way] of waysOf('citizen')) {
        const asking = { ...way, params: { number, ...way.params } };
        const withToken = await api.asks(route, { ...asking, officer: viewer });
        const withNothing = await api.asks(route, asking);
        found.hold([role, route], withToken.whole, withNothing.whole);
        found.hold([role, route], withToken.calls, withNothing.calls);
        if (route !== 'replace-secret') found.hold([role, route], withToken.code, 'secret-missing');
      }
    }
    found.none();
  });

  it("answers the citizen the same with an officer's token beside the secret", async () => {
    const found = new Deviations();
    api.in(content, stores);
    for (const [route, way] of waysOf(...ofEverybody)) {
      const asking = { ...way, secret, params: { number, ...way.params } };
      const alone = await api.asks(route, asking);
      const besides = await api.asks(route, { ...asking, officer: viewer });
      found.hold([route], besides.whole, alone.whole);
      found.hold([route], besides.calls, alone.calls);
    }
    found.none();
  });

  it('cannot be told by a wrong secret from one on a ticket that is not there', async () => {
    const found = new Deviations();
    api.in(content, stores);
    for (const [route, way] of waysOf('citizen')) {
      const asking = { ...way, secret: '00000000', officer: viewer };
      const wrong = await api.asks(route, { ...asking, params: { number, ...way.params } });
      const missing = await api.asks(route, { ...asking, params: { number: missingNumber, ...way.params } });
      found.hold([route], wrong.whole, missing.whole);
      found.hold([route], wrong.calls, missing.calls);
      if (route !== 'replace-secret') found.hold([route], wrong.code, 'ticket-not-found');
    }
    found.none();
  });

  it('does for the citizen what is to be done, with nothing but the secret', async () => {
    const found = new Deviations();
    api.in(content, stores);
    for (const route of ['follow-ticket', 'reply', 'withdraw', 'list-attachments', 'download-attachment']) {
      const [, way] = waysOf('citizen').find(([name]) => name === route) ?? [];
      const { status } = await api.asks(route, {
        ...way,
        secret,
        params: { number, ...way?.params },
      });
      found.hold([route], status, 200);
    }
    found.none();
  });
});
