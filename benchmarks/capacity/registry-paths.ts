import type { AccessPath } from './access-path.ts';
import { firstMoment } from './stored-tickets.ts';
import type { Stores } from './stores.ts';

/** A path that needs no preparation. */
const path = (name: string, how: string, act: (stores: Stores) => Promise<unknown>): AccessPath => ({
  name,
  table: 'registry',
  how,
  ready: () => Promise.resolve(act),
});

const login = { issuer: 'https://login.example', subject: 'kipimo' };

/** As a function reads that remembers nothing yet: warm ones ask once a minute. */
export const registryPaths: readonly AccessPath[] = [
  path('a node', 'GetItem INSTITUTIONS#shard INSTITUTION#id, eventual', ({ registry }) =>
    registry.institution('kitengo'),
  ),
  path('a node and the 3 above it', 'the same; BatchGetItem of those above, eventual', ({ registry }) =>
    registry.lineage('kitengo'),
  ),
  path(
    'the whole catalogue (2,606 institutions), by a function that knows none',
    'GetItem REGISTRY VERSION, eventual and strong; Query INSTITUTIONS#shard for each shard, and ROUTING, strong',
    ({ registry }) => registry.catalogue(),
  ),
  path('all categories (2)', 'Query CATEGORIES, eventual', ({ registry }) => registry.categories()),
  path('an officer', 'GetItem OFFICERS#shard OFFICER#id, eventual', ({ registry }) =>
    registry.officer('katibu'),
  ),
  {
    name: 'the officer of a login, at each request',
    table: 'registry',
    how: 'BatchGetItem LOGIN#issuer#subject OFFICER, OFFICERS#shard OFFICER#id, strong; at first one by one',
    ready: async ({ links }) => {
      await links.link({ login, officer: 'katibu', by: 'kipimo', at: firstMoment });
      return ({ logins }) => logins.officerOf(login);
    },
  },
  path('who oversees (1)', 'Query GSI1 OVERSIGHT, eventual', ({ registry }) => registry.oversight()),
  path('the policy in force', 'GetItem POLICIES CURRENT, eventual', ({ registry }) =>
    registry.currentPolicy(),
  ),
  path('the policy of a ticket', 'GetItem POLICIES POLICY#version, eventual', ({ registry }) =>
    registry.policy(1),
  ),
  path('the calendar', 'GetItem CALENDARS CURRENT, eventual', ({ registry }) => registry.calendar()),
  path('whether intake is closed', 'GetItem SWITCHES INTAKE, eventual', ({ registry }) =>
    registry.intakeClosed(),
  ),
  path('whether notices are held', 'GetItem SWITCHES NOTICES, eventual', ({ registry }) =>
    registry.noticesHeld(),
  ),
];
