import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actsAlwaysTold } from '../../domain/messaging/notices/notice-rules.ts';
import { actsThatTell } from '../../lib/config/acts-that-tell.ts';
import { routes as contracts } from '../../contracts/http/table/routes.ts';
import { smsRoutes } from '../../contracts/sms/routes.ts';
import { ussdRoutes } from '../../contracts/ussd/routes.ts';
import { functions } from '../../lib/config/functions.ts';
import { requestHeaders, apiRoutes, smsPaths, ussdPaths } from '../../lib/config/routes.ts';

const sources = (folder: string): readonly { path: string; text: string }[] =>
  globSync(`${folder}/**/*.ts`)
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const doors = sources('functions');
const handlers = doors.filter(({ text }) => /^export const handler\b/m.test(text)).map(({ path }) => path);

/** What a file imports by its place. */
const importedBy = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/ from '(\.[^']*)';/g)].map(([, to = '']) =>
    join(dirname(path), to),
  );

describe('the doors', () => {
  it('are handlers alone in each folder that is not for all of them', () => {
    const ofFields = doors.filter(
      ({ path }) => !/^functions\/(http|lambda)\/|^functions\/ports\.ts$/.test(path),
    );
    expect(ofFields.map(({ path }) => path)).toEqual(handlers);
  });

  it('have nothing beside handlers but what these import', () => {
    const needed = new Set(handlers);
    for (const path of needed)
      for (const imported of importedBy(path)) if (imported.startsWith('functions/')) needed.add(imported);
    expect([...needed].toSorted()).toEqual(doors.map(({ path }) => path));
  });
});

describe('the table of functions', () => {
  it('has exactly the handlers that lie on disk', () => {
    const entries = Object.values(functions).map(({ entry }): string => entry);
    expect(entries.toSorted()).toEqual(handlers);
  });

  it('names each function after the file of its handler', () => {
    for (const [name, { entry }] of Object.entries(functions))
      expect(entry).toMatch(new RegExp(`/${name}\\.ts$`));
  });
});

describe('the routes', () => {
  it('are answered by a function of the name of their contract, or of its family', () => {
    expect(apiRoutes.map(({ path, answeredBy }) => `${path} ${answeredBy}`)).toEqual(
      [...contracts, ...ussdRoutes, ...smsRoutes].map(
        ({ path, name, family }) => `${path} ${family ?? name}`,
      ),
    );
  });

  it('lie under the paths of the gateway exactly when a gateway calls them', () => {
    const ofGateways = apiRoutes.filter(({ path }) => path.startsWith(ussdPaths));
    expect(ofGateways.map(({ method, path }) => `${method} ${path}`)).toEqual(
      ussdRoutes.map(({ method, path }) => `${method} ${path}`),
    );
  });

  it('lie under the paths of SMS exactly when a provider of SMS calls them', () => {
    const ofProviders = apiRoutes.filter(({ path }) => path.startsWith(smsPaths));
    expect(ofProviders.map(({ method, path }) => `${method} ${path}`)).toEqual(
      smsRoutes.map(({ method, path }) => `${method} ${path}`),
    );
  });

  it('tell which headers a web page and the edge must let through', () => {
    expect(requestHeaders).toEqual(expect.arrayContaining(['idempotency-key', 'mrejesho-secret']));
  });
});

it('the subscription of the notices lets through exactly the acts that the rules of notices always tell somebody of', () => {
  expect(new Set<string>(actsThatTell)).toEqual(actsAlwaysTold);
});
