import { describe, expect, it, test } from 'vitest';
import { MemoryAdministration } from '../../../adapters/memory/administration.ts';
import { MemoryRegistry } from '../../../adapters/memory/registry.ts';
import type { RegistryDecision, ChangeContext } from '../../../domain/administration/change.ts';
import { setDeadlines } from '../../../domain/administration/deadlines.ts';
import { appointActingHead, appointHead, endHeadship } from '../../../domain/administration/headships.ts';
import { changeCalendar } from '../../../domain/administration/holidays.ts';
import {
  closeInstitution,
  createInstitution,
  moveInstitution,
  renameInstitution,
  type NewInstitution,
} from '../../../domain/administration/institutions.ts';
import {
  changeOfficer,
  createOfficer,
  moveOfficer,
  removeOfficer,
  type NewOfficer,
} from '../../../domain/administration/officers.ts';
import type { Records } from '../../../domain/administration/records.ts';
import {
  administrationRefusalReasons,
  ChangeRefused,
  type AdministrationRefusal,
} from '../../../domain/administration/refusals.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { administering, aTree, fromTheTop } from '../../builders/administration.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { anOfficer } from '../../builders/officer.ts';
import { lasting } from '../../builders/policy.ts';

const office: NewInstitution = {
  id: 'ofisi-mpya',
  kind: 'agency',
  parent: 'wizara',
  jurisdiction: 'mainland',
  level: true,
  name: { sw: 'Ofisi Mpya', en: 'New Office' },
  shortName: { sw: 'Ofisi Mpya', en: 'New Office' },
};
const person: NewOfficer = {
  id: 'afisa-mpya',
  institution: 'wakala',
  name: 'Zawadi Mushi',
  roles: ['officer'],
  trained: false,
};
const row = {
  kind: 'complaint',
  urgent: false,
  acknowledge: lasting(1, 'working-days'),
  respond: lasting(10, 'working-days'),
  appealWindow: lasting(30, 'days'),
} as const;
const inDecember = { from: '2026-12-01T00:00:00Z', until: '2026-12-10T20:59:59Z' } as const;

type Act = (records: Records, doing: ChangeContext) => Promise<RegistryDecision>;
type Case = readonly [
  what: string,
  why: AdministrationRefusal,
  act: Act,
  doing?: ChangeContext | undefined,
  tree?: RegistryContent,
];

/** The tree, where these institutions are different or new. */
function treeWith(...changed: readonly RegistryContent['institutions'][number][]): RegistryContent {
  const tree = aTree();
  const ids = new Set(changed.map(({ id }) => id));
  return { ...tree, institutions: [...tree.institutions.filter(({ id }) => !ids.has(id)), ...changed] };
}

const closed = anInstitution({
  id: 'bodi',
  parent: 'wizara',
  ancestors: ['wizara', 'ikulu'],
  activeOfficers: 0,
  closed: { at: '2026-11-01T00:00:00Z', successor: 'wakala' },
});
const level = {
  kind: 'unit',
  level: true,
  ancestors: ['wakala', 'wizara', 'ikulu'],
  parent: 'wakala',
} as const;

const cases: readonly Case[] = [
  [
    'an institution beside the own one',
    'outside-subtree',
    (r, d) => createInstitution(r, d, { ...office, parent: 'hazina' }),
  ],
  [
    'an officer beside the own institution',
    'outside-subtree',
    (r, d) => removeOfficer(r, d, { id: 'mhasibu' }),
  ],
  [
    'somebody taken from elsewhere',
    'outside-subtree',
    (r, d) => moveOfficer(r, d, { id: 'mhasibu', institution: 'bodi' }),
  ],
  [
    'somebody sent elsewhere',
    'outside-subtree',
    (r, d) => moveOfficer(r, d, { id: 'karani', institution: 'hazina' }),
  ],
  [
    'an institution moved elsewhere',
    'outside-subtree',
    (r, d) => moveInstitution(r, d, { id: 'wakala', parent: 'hazina' }),
  ],
  [
    'the own institution moved',
    'outside-subtree',
    (r, d) => moveInstitution(r, d, { id: 'wizara', parent: 'bodi' }),
  ],
  [
    'a successor elsewhere',
    'outside-subtree',
    (r, d) => closeInstitution(r, d, { id: 'kitengo', successor: 'hazina' }),
  ],
  [
    'the deadlines of another ministry',
    'outside-subtree',
    (r, d) => setDeadlines(r, d, { institution: 'hazina', rows: [row] }),
  ],
  ['roles for oneself', 'own-record', (r, d) => changeOfficer(r, d, { id: 'msimamizi', roles: ['officer'] })],
  [
    'a headship for oneself',
    'own-record',
    (r, d) => appointHead(r, d, { institution: 'wizara', officer: 'msimamizi' }),
  ],
  [
    'oneself as acting head',
    'own-record',
    (r, d) => appointActingHead(r, d, { institution: 'wakala', officer: 'msimamizi', ...inDecember }),
  ],
  ['oneself moved', 'own-record', (r, d) => moveOfficer(r, d, { id: 'msimamizi', institution: 'bodi' })],
  [
    'oversight given below the top',
    'nation-wide',
    (r, d) => createOfficer(r, d, { ...person, roles: ['oversight'] }),
  ],
  [
    'a custodian made below the top',
    'nation-wide',
    (r, d) => changeOfficer(r, d, { id: 'karani', roles: ['custodian'] }),
  ],
  [
    'a new officer on duty without a phone',
    'duty-without-phone',
    (r, d) =>
      createOfficer(r, d, { ...person, roles: ['duty-officer'], contact: { email: 'z@example.org' } }),
  ],
  [
    'duty for whom no phone is stated',
    'duty-without-phone',
    (r, d) => changeOfficer(r, d, { id: 'karani', roles: ['duty-officer'] }),
  ],
  [
    'the calendar from below the top',
    'nation-wide',
    (r, d) => changeCalendar(r, d, { add: ['2026-11-27'], remove: [] }),
  ],
  ['the rows for everybody from below the top', 'nation-wide', (r, d) => setDeadlines(r, d, { rows: [row] })],
  [
    'the calendar from a court',
    'nation-wide',
    (r, d) => changeCalendar(r, d, { add: ['2026-11-27'], remove: [] }),
    administering({ by: { id: 'mwingine', institution: 'mahakama' } }),
  ],
  [
    'a parent that is not there',
    'no-such-institution',
    (r, d) => createInstitution(r, d, { ...office, parent: 'hakuna' }),
  ],
  ['an officer who is not there', 'no-such-officer', (r, d) => removeOfficer(r, d, { id: 'hakuna' })],
  [
    'a head who is not there',
    'no-such-officer',
    (r, d) => endHeadship(r, d, { institution: 'wakala', officer: 'hakuna' }),
  ],
  [
    'a category that is not there',
    'no-such-category',
    (r, d) => setDeadlines(r, d, { institution: 'wakala', rows: [{ ...row, category: 'hakuna' }] }),
  ],
  [
    'an id of an institution that is used',
    'id-taken',
    (r, d) => createInstitution(r, d, { ...office, id: 'bodi' }),
  ],
  [
    'the id of a closed institution',
    'id-taken',
    (r, d) => createInstitution(r, d, { ...office, id: 'bodi' }),
    undefined,
    treeWith(closed),
  ],
  ['the id of an officer', 'id-taken', (r, d) => createOfficer(r, d, { ...person, id: 'karani' })],
  [
    'the name of a sibling',
    'name-taken',
    (r, d) => createInstitution(r, d, { ...office, name: { sw: 'ofisi ya WAKALA', en: 'New' } }),
  ],
  [
    'a short name of 21 characters',
    'short-name-unfit',
    (r, d) =>
      renameInstitution(r, d, { id: 'bodi', name: office.name, shortName: { sw: 'a'.repeat(21), en: 'B' } }),
  ],
  [
    'a short name that an SMS cannot carry',
    'short-name-unfit',
    (r, d) => createInstitution(r, d, { ...office, shortName: { sw: 'Ofisi ž', en: 'B' } }),
  ],
  [
    'a new name for a closed one',
    'institution-closed',
    (r, d) => renameInstitution(r, d, { id: 'bodi', name: office.name, shortName: office.shortName }),
    undefined,
    treeWith(closed),
  ],
  [
    'somebody who is to work at a closed one',
    'institution-closed',
    (r, d) => moveOfficer(r, d, { id: 'karani', institution: 'bodi' }),
    undefined,
    treeWith(closed),
  ],
  [
    'the parent that it has',
    'nothing-changes',
    (r, d) => moveInstitution(r, d, { id: 'wakala', parent: 'wizara' }),
  ],
  [
    'the head that it has',
    'nothing-changes',
    (r, d) => appointHead(r, d, { institution: 'wakala', officer: 'mkuu' }),
  ],
  [
    'a holiday that it is',
    'nothing-changes',
    (r, d) => changeCalendar(r, d, { add: ['2026-12-25'], remove: [] }),
    fromTheTop(),
  ],
  [
    'an independent institution under another',
    'tops-a-tree',
    (r, d) => createInstitution(r, d, { ...office, kind: 'independent' }),
  ],
  [
    'the top of a tree closed',
    'tops-a-tree',
    (r, d) => closeInstitution(r, d, { id: 'ikulu', successor: 'wizara' }),
    fromTheTop(),
  ],
  [
    'a level within a level',
    'two-levels-at-most',
    (r, d) => createInstitution(r, d, { ...office, kind: 'unit', parent: 'idara' }),
    undefined,
    treeWith(anInstitution({ id: 'idara', ...level })),
  ],
  [
    'a mainland office under Zanzibar',
    'jurisdictions-differ',
    (r, d) => createInstitution(r, d, { ...office, parent: 'bodi' }),
    undefined,
    treeWith(
      anInstitution({
        id: 'bodi',
        parent: 'wizara',
        ancestors: ['wizara', 'ikulu'],
        jurisdiction: 'zanzibar',
      }),
    ),
  ],
  [
    'an institution under its own unit',
    'under-itself',
    (r, d) => moveInstitution(r, d, { id: 'wakala', parent: 'kitengo' }),
  ],
  [
    'one closed over its unit',
    'has-children',
    (r, d) => closeInstitution(r, d, { id: 'wakala', successor: 'bodi' }),
  ],
  [
    'one closed where somebody works',
    'officers-remain',
    (r, d) => closeInstitution(r, d, { id: 'bodi', successor: 'wakala' }),
  ],
  [
    'a successor that lies under it',
    'successor-below',
    (r, d) => closeInstitution(r, d, { id: 'wakala', successor: 'kitengo' }),
  ],
  [
    'a successor that is itself',
    'successor-below',
    (r, d) => closeInstitution(r, d, { id: 'bodi', successor: 'bodi' }),
  ],
  [
    'a successor where nobody works',
    'successor-cannot-take-it',
    (r, d) => closeInstitution(r, d, { id: 'bodi', successor: 'kitengo' }),
  ],
  [
    'the last officer of the top',
    'top-unstaffed',
    (r, d) => removeOfficer(r, d, { id: 'katibu-mkuu' }),
    fromTheTop(),
  ],
  [
    'the last officer of the top sent elsewhere',
    'top-unstaffed',
    (r, d) => moveOfficer(r, d, { id: 'katibu-mkuu', institution: 'wizara' }),
    fromTheTop(),
  ],
  [
    'the only head of the top',
    'top-without-head',
    (r, d) => endHeadship(r, d, { institution: 'ikulu', officer: 'katibu-mkuu' }),
    fromTheTop(),
  ],
  [
    'an officer who is an auditor too',
    'roles-conflict',
    (r, d) => createOfficer(r, d, { ...person, roles: ['officer', 'auditor'] }),
    fromTheTop(),
  ],
  [
    'a head who administers',
    'roles-conflict',
    (r, d) => changeOfficer(r, d, { id: 'mkuu', roles: ['administrator'] }),
  ],
  [
    'an administrator who becomes head',
    'roles-conflict',
    (r, d) => appointHead(r, d, { institution: 'wizara', officer: 'msimamizi' }),
    fromTheTop(),
  ],
  [
    'an administrator who acts for a head',
    'roles-conflict',
    (r, d) => appointActingHead(r, d, { institution: 'wakala', officer: 'msimamizi', ...inDecember }),
    fromTheTop(),
  ],
  [
    'a change of who was removed',
    'officer-removed',
    (r, d) => changeOfficer(r, d, { id: 'karani', trained: true }),
    undefined,
    { ...aTree(), officers: [anOfficer({ id: 'karani', institution: 'wakala', active: false })] },
  ],
  [
    'a head from elsewhere',
    'works-elsewhere',
    (r, d) => appointHead(r, d, { institution: 'bodi', officer: 'karani' }),
  ],
  [
    'acting that ends before it begins',
    'date-order',
    (r, d) =>
      appointActingHead(r, d, {
        institution: 'wakala',
        officer: 'karani',
        from: inDecember.until,
        until: inDecember.from,
      }),
  ],
  [
    'acting that is over',
    'date-order',
    (r, d) =>
      appointActingHead(r, d, {
        institution: 'wakala',
        officer: 'karani',
        from: '2026-10-01T00:00:00Z',
        until: '2026-10-02T00:00:00Z',
      }),
  ],
  [
    'two who act at once',
    'acting-overlaps',
    (r, d) => appointActingHead(r, d, { institution: 'bodi', officer: 'karani', ...inDecember }),
    undefined,
    treeWith(
      anInstitution({
        id: 'bodi',
        parent: 'wizara',
        ancestors: ['wizara', 'ikulu'],
        actingHeads: [{ officer: 'mjumbe', from: '2026-12-10T20:59:59Z', until: '2026-12-31T20:59:59Z' }],
      }),
    ),
  ],
  [
    'the end of what nobody heads',
    'no-such-headship',
    (r, d) => endHeadship(r, d, { institution: 'wakala', officer: 'karani' }),
  ],
  [
    'two rows for the same',
    'row-twice',
    (r, d) => setDeadlines(r, d, { institution: 'wakala', rows: [row, row] }),
  ],
  ['no row for questions', 'row-missing', (r, d) => setDeadlines(r, d, { rows: [row] }), fromTheTop()],
  [
    'more time to respond',
    'only-shortens',
    (r, d) =>
      setDeadlines(r, d, { institution: 'wakala', rows: [{ ...row, respond: lasting(16, 'working-days') }] }),
  ],
  [
    'more time, counted in other units',
    'only-shortens',
    (r, d) => setDeadlines(r, d, { institution: 'wakala', rows: [{ ...row, respond: lasting(40, 'days') }] }),
  ],
  [
    'less time to appeal',
    'only-shortens',
    (r, d) =>
      setDeadlines(r, d, { institution: 'wakala', rows: [{ ...row, appealWindow: lasting(29, 'days') }] }),
  ],
  [
    'acknowledging after responding',
    'acknowledges-too-late',
    (r, d) =>
      setDeadlines(r, d, {
        institution: 'wakala',
        rows: [{ ...row, acknowledge: lasting(2, 'working-days'), respond: lasting(1, 'working-days') }],
      }),
  ],
  [
    'a complaint without a response',
    'response-differs',
    (r, d) =>
      setDeadlines(r, d, {
        institution: 'wakala',
        rows: [{ kind: 'complaint', urgent: false, acknowledge: row.acknowledge }],
      }),
  ],
];

/** Refused by the store, not by a rule; or about a proposal, not an act: tests of their own show them. */
const refusedElsewhere: readonly AdministrationRefusal[] = [
  'too-much-at-once',
  'no-such-proposal',
  'own-proposal',
  'gains-by-it',
  'same-person',
  'proposal-over',
  'proposal-expired',
  'proposer-gone',
  'too-many-proposals',
];

describe('an administrator is refused', () => {
  const named = cases.map(([what, why, act, doing = administering(), tree = aTree()]) => ({
    what,
    why,
    act,
    doing,
    tree,
  }));

  test.each(named)('$what: $why', async ({ why, act, doing, tree }) => {
    const records = new MemoryAdministration(new MemoryRegistry(tree));

    const refused = await act(records, doing).then(
      () => undefined,
      (error: unknown) => error,
    );

    expect(refused).toBeInstanceOf(ChangeRefused);
    expect(refused).toMatchObject({ reason: why });
  });

  it('for every reason there is', () => {
    const shown = new Set([...cases.map(([, why]) => why), ...refusedElsewhere]);

    expect(administrationRefusalReasons.filter((reason) => !shown.has(reason))).toEqual([]);
  });
});
