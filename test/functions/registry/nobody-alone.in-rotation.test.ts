import { describe, expect, it, test } from 'vitest';
import { changesOfInstitution, changesOfOfficer } from '../../../domain/administration/possible-changes.ts';
import { officerRoles } from '../../../domain/institutions/registry/officer.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { aGuardedCountry } from '../../builders/guarded-country.ts';
import { aDeadlineRow, aRoutingRule, officeNames, rowsForEverybody } from '../../builders/registry-acts.ts';
import { RegistryOffice } from './a-registry-office.ts';

interface Request {
  readonly route: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** With somebody who waits to see what of persons was there before. */
const guardedCountry = aGuardedCountry();
const waiting = {
  by: 'training',
  since: '2026-11-24T08:00:00Z',
  until: '2026-11-25T08:00:00Z',
} as const;
const country = {
  ...guardedCountry,
  officers: guardedCountry.officers.map((officer) =>
    officer.id === 'karani' ? { ...officer, trained: true, gained: [waiting] } : officer,
  ),
};
const places = country.institutions.map(({ id }) => id);
const people = country.officers.map(({ id }) => id);
const dates = { from: '2026-12-01', until: '2026-12-31' };
const contact = { email: 'mshirika@example.org', phone: '0600000109' };
const given = officerRoles.filter((role) => role !== 'head');
const march = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04'];
const shorter = rowsForEverybody.map((row) => ({ ...row, acknowledge: { amount: 1, unit: 'seconds' } }));

const each = <Item>(items: readonly Item[], requests: (item: Item) => readonly Request[]) =>
  items.flatMap(requests);
const person = (institution: string, role: string) => ({
  id: 'mshirika',
  institution,
  name: 'Mshirika Mpya',
  roles: [role],
  trained: true,
  contact,
});
const to = (route: string, params: Request['params'], body: object): Request => ({
  route,
  ...(params !== undefined && { params }),
  body: { ...body },
});

/** Every act, on everything that it can be asked for. */
const requests: Readonly<Record<string, readonly Request[]>> = {
  'create-institution': each(places, (parent) => [
    to('create-institution', undefined, {
      ...{ id: 'mpya', kind: 'unit', parent, jurisdiction: 'union', level: false },
      ...officeNames,
    }),
  ]),
  'rename-institution': each(places, (institution) => [
    to('rename-institution', { institution }, officeNames),
  ]),
  'move-institution': each(places, (institution) =>
    places.map((parent) => to('move-institution', { institution }, { parent })),
  ),
  'close-institution': each(places, (institution) =>
    places.map((successor) => to('close-institution', { institution }, { successor })),
  ),
  'create-officer': each(places, (institution) =>
    given.map((role) => to('create-officer', undefined, person(institution, role))),
  ),
  'change-officer': each(people, (officer) => [
    ...given.map((role) => to('change-officer', { officer }, { roles: [role], contact })),
    to('change-officer', { officer }, { contact }),
    to('change-officer', { officer }, { trained: true }),
    to('change-officer', { officer }, { name: 'Jina Jipya' }),
    to('change-officer', { officer }, { suspended: true }),
  ]),
  'move-officer': each(people, (officer) =>
    places.map((institution) => to('move-officer', { officer }, { institution })),
  ),
  'remove-officer': each(people, (officer) => [to('remove-officer', { officer }, {})]),
  'end-sight-wait': each(people, (officer) => [to('end-sight-wait', { officer }, {})]),
  'change-calendar': [
    to('change-calendar', undefined, { add: ['2027-03-01'], remove: [] }),
    to('change-calendar', undefined, { add: march, remove: [] }),
    to('change-calendar', undefined, { add: [], remove: country.calendar.holidays }),
  ],
  'set-routing': country.categories.map(({ id: category }) =>
    to('set-routing', undefined, { category, rules: [aRoutingRule] }),
  ),
  'appoint-head': each(places, (institution) =>
    people.map((officer) => to('appoint-head', { institution }, { officer })),
  ),
  'appoint-acting-head': each(places, (institution) =>
    people.map((officer) => to('appoint-acting-head', { institution }, { officer, ...dates })),
  ),
  'end-headship': each(places, (institution) =>
    people.map((officer) => to('end-headship', { institution }, { officer })),
  ),
  'set-institution-deadlines': each(places, (institution) => [
    to('set-institution-deadlines', { institution }, { rows: [aDeadlineRow] }),
  ]),
  'set-deadlines': [to('set-deadlines', undefined, { rows: shorter })],
};

const watching = ['custodian', 'administrator', 'auditor', 'oversight'];

/** What nobody changes alone, told naively from the registry as a whole. */
function guarded({ institutions, officers, contacts, policy, routing }: RegistryContent) {
  const parents = new Map(institutions.map(({ id, parent }) => [id, parent]));
  const pathOf = (id: string): readonly string[] => {
    const parent = parents.get(id);
    return [id, ...(parent === undefined ? [] : pathOf(parent))];
  };
  const isApart = (id: string) => pathOf(id).includes('takukuru') || pathOf(id).includes('mahakama');
  const above = pathOf('takukuru').slice(1);
  const concerns = officers.filter(
    ({ institution, roles, heads = [] }) =>
      isApart(institution) ||
      heads.some((heading) => isApart(heading.institution) || above.includes(heading.institution)) ||
      (above.includes(institution) && roles.includes('complaints-officer')) ||
      roles.some((role) => watching.includes(role)),
  );
  const ids = new Set(concerns.map(({ id }) => id));
  return {
    apart: institutions.filter(({ id }) => isApart(id)),
    above: institutions
      .filter(({ id }) => above.includes(id))
      .map(({ id, parent, head, actingHeads, closed: end }) => ({ id, parent, head, actingHeads, end })),
    officers: concerns.map((officer) => omit(officer, 'suspended', 'suspension')),
    contacts: contacts.filter(({ officer }) => ids.has(officer)),
    routing,
    rows: policy.rows.filter(
      ({ institution, kind }) => kind === 'complaint' && (institution === undefined || isApart(institution)),
    ),
  };
}

async function contentOf(registry: RegistryOffice): Promise<RegistryContent> {
  const stored = await registry.registry.read();
  if (stored === undefined) throw new Error('There is no registry.');
  return stored.content;
}

const administrators = ['msimamizi-mkuu', 'msimamizi', 'msimamizi-mahakama'];
/** Of each act, whether any request of any administrator was done at once, and any was proposed. */
const seen = new Map<string, Set<number>>();

describe.each(administrators)('%s alone', (administrator) => {
  test.each(Object.keys(requests))(
    'changes by %s nothing of who receives corruption, of independent offices, or of those who watch',
    async (act) => {
      let registry = new RegistryOffice(1, country);
      const before = guarded(await contentOf(registry));
      for (const { route, params, body } of requests[act] ?? []) {
        const { status } = await registry.asks(administrator, route, { ...(params && { params }), body });
        seen.set(act, (seen.get(act) ?? new Set()).add(status));
        if (status !== 200) continue;
        expect(guarded(await contentOf(registry)), JSON.stringify([route, params, body])).toEqual(before);
        registry = new RegistryOffice(1, country);
      }
    },
  );
});

it('tries every act, and each is proposed for something', () => {
  const all = [
    ...changesOfInstitution,
    ...changesOfOfficer,
    'set-deadlines',
    'change-calendar',
    'set-routing',
  ];
  expect(Object.keys(requests).toSorted()).toEqual(all.toSorted());
  const neverProposed = all.filter((act) => seen.get(act)?.has(202) !== true);
  expect(neverProposed).toEqual([]);
});

it('and still changes at once what concerns nobody else', () => {
  const neverDone = [...seen].filter(([, statuses]) => !statuses.has(200)).map(([act]) => act);
  // What everybody's clocks run by, where everybody is led, and what is seen before its time.
  expect(neverDone).toEqual(['end-sight-wait', 'set-routing', 'set-deadlines']);
});
