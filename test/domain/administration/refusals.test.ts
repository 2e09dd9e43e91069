import { describe, expect, test } from 'vitest';
import type { RegistryDecision, ChangeContext } from '../../../domain/administration/change.ts';
import { setDeadlines } from '../../../domain/administration/deadlines.ts';
import { appointActingHead, appointHead, endHeadship } from '../../../domain/administration/headships.ts';
import { changeCalendar } from '../../../domain/administration/holidays.ts';
import { endDeputy, nameDeputy } from '../../../domain/administration/deputies.ts';
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
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import { anyPlace, type RoutingRule } from '../../../domain/institutions/registry/routing.ts';
import type { Officer } from '../../../domain/institutions/registry/officer.ts';
import { setRouting } from '../../../domain/administration/routing.ts';
import type { Records } from '../../../domain/administration/records.ts';
import { ChangeRefused, type AdministrationRefusal } from '../../../domain/administration/refusals.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { administering, aTree, fromTheTop } from '../../builders/administration.ts';
import { aCategory } from '../../builders/category.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { anOfficer } from '../../builders/officer.ts';
import { lasting } from '../../builders/policy.ts';
import { aSystem } from '../../builders/system/system.ts';

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
type Case = readonly [what: string, act: Act, doing?: ChangeContext | undefined, tree?: RegistryContent];

const by =
  <Input>(
    act: (records: Records, doing: ChangeContext, input: Input) => Promise<RegistryDecision>,
    input: NoInfer<Input>,
  ): Act =>
  (records, doing) =>
    act(records, doing, input);

/** The tree, where these institutions are different or new. */
function treeWith(...changed: readonly RegistryContent['institutions'][number][]): RegistryContent {
  const tree = aTree();
  const ids = new Set(changed.map(({ id }) => id));
  return { ...tree, institutions: [...tree.institutions.filter(({ id }) => !ids.has(id)), ...changed] };
}

/** The agency, where the clerk acts for the head in December. */
const actedFor = () =>
  anInstitution({
    id: 'wakala',
    parent: 'wizara',
    ancestors: ['wizara', 'ikulu'],
    head: { officer: 'mkuu' },
    actingHeads: [{ officer: 'karani', ...inDecember }],
  });
/** The tree, where officers are otherwise. */
const treeOf = (change: (one: Officer) => Officer): RegistryContent => {
  const tree = aTree();
  return { ...tree, officers: tree.officers.map(change) };
};
const absence = { deputy: 'karani', ...inDecember, named: inDecember.from };
const atTheAgency = { institution: 'wakala', officer: 'karani', ...inDecember };
/** Whoever of the agency asks, its head unless said. */
const asHead = ({ id = 'mkuu', at }: { readonly id?: string; readonly at?: Instant } = {}): ChangeContext =>
  administering({ by: { id, institution: 'wakala' }, ...(at !== undefined && { at }) });

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

const reasons = (sw: string, en: string) => ({ sw, en });
const anywhere: RoutingRule = {
  target: { to: 'institution', id: 'wizara' },
  reason: reasons('Wizara husimamia maji.', 'The ministry oversees water.'),
};
const routing = (rules: readonly RoutingRule[], category = aCategory().id): Act =>
  by(setRouting, { category, rules });

/** By reason; without a case where it is refused by the store, not by a rule, or about a proposal, not an act: tests of their own show these. */
const cases: Readonly<Record<AdministrationRefusal, readonly Case[]>> = {
  'outside-subtree': [
    ['an institution beside the own one', by(createInstitution, { ...office, parent: 'hazina' })],
    ['an officer beside the own institution', by(removeOfficer, { id: 'mhasibu' })],
    ['somebody taken from elsewhere', by(moveOfficer, { id: 'mhasibu', institution: 'bodi' })],
    ['somebody sent elsewhere', by(moveOfficer, { id: 'karani', institution: 'hazina' })],
    ['an institution moved elsewhere', by(moveInstitution, { id: 'wakala', parent: 'hazina' })],
    ['the own institution moved', by(moveInstitution, { id: 'wizara', parent: 'bodi' })],
    ['a successor elsewhere', by(closeInstitution, { id: 'kitengo', successor: 'hazina' })],
    ['the deadlines of another ministry', by(setDeadlines, { institution: 'hazina', rows: [row] })],
  ],
  'own-record': [
    ['roles for oneself', by(changeOfficer, { id: 'msimamizi', roles: ['officer'] })],
    ['a headship for oneself', by(appointHead, { institution: 'wizara', officer: 'msimamizi' })],
    [
      'oneself as acting head',
      by(appointActingHead, { institution: 'wakala', officer: 'msimamizi', ...inDecember }),
    ],
    ['oneself moved', by(moveOfficer, { id: 'msimamizi', institution: 'bodi' })],
  ],
  'nation-wide': [
    ['oversight given below the top', by(createOfficer, { ...person, roles: ['oversight'] })],
    ['a custodian made below the top', by(changeOfficer, { id: 'karani', roles: ['custodian'] })],
    ['the calendar from below the top', by(changeCalendar, { add: ['2026-11-27'], remove: [] })],
    ['the rows for everybody from below the top', by(setDeadlines, { rows: [row] })],
    ['which office is suggested from below the top', routing([anywhere])],
    [
      'the calendar from a court',
      by(changeCalendar, { add: ['2026-11-27'], remove: [] }),
      administering({ by: { id: 'mwingine', institution: 'mahakama' } }),
    ],
  ],
  'duty-without-phone': [
    [
      'a new officer on duty without a phone',
      by(createOfficer, { ...person, roles: ['duty-officer'], contact: { email: 'z@example.org' } }),
    ],
    ['duty for whom no phone is stated', by(changeOfficer, { id: 'karani', roles: ['duty-officer'] })],
  ],
  'no-such-institution': [
    ['a parent that is not there', by(createInstitution, { ...office, parent: 'hakuna' })],
  ],
  'no-such-officer': [
    ['an officer who is not there', by(removeOfficer, { id: 'hakuna' })],
    ['a head who is not there', by(endHeadship, { institution: 'wakala', officer: 'hakuna' })],
  ],
  'no-such-category': [
    [
      'a category that is not there',
      by(setDeadlines, { institution: 'wakala', rows: [{ ...row, category: 'hakuna' }] }),
    ],
    ['rules for a category that is not there', routing([anywhere], 'hakuna'), fromTheTop()],
  ],
  'id-taken': [
    ['an id of an institution that is used', by(createInstitution, { ...office, id: 'bodi' })],
    [
      'the id of a closed institution',
      by(createInstitution, { ...office, id: 'bodi' }),
      undefined,
      treeWith(closed),
    ],
    ['the id of an officer', by(createOfficer, { ...person, id: 'karani' })],
  ],
  'name-taken': [
    [
      'the name of a sibling',
      by(createInstitution, { ...office, name: { sw: 'ofisi ya WAKALA', en: 'New' } }),
    ],
  ],
  'short-name-unfit': [
    [
      'a short name of 21 characters',
      by(renameInstitution, { id: 'bodi', name: office.name, shortName: { sw: 'a'.repeat(21), en: 'B' } }),
    ],
    [
      'a short name that an SMS cannot carry',
      by(createInstitution, { ...office, shortName: { sw: 'Ofisi ž', en: 'B' } }),
    ],
  ],
  'institution-closed': [
    [
      'a new name for a closed one',
      by(renameInstitution, { id: 'bodi', name: office.name, shortName: office.shortName }),
      undefined,
      treeWith(closed),
    ],
    [
      'somebody who is to work at a closed one',
      by(moveOfficer, { id: 'karani', institution: 'bodi' }),
      undefined,
      treeWith(closed),
    ],
  ],
  'nothing-changes': [
    ['the parent that it has', by(moveInstitution, { id: 'wakala', parent: 'wizara' })],
    ['the head that it has', by(appointHead, { institution: 'wakala', officer: 'mkuu' })],
    ['a holiday that it is', by(changeCalendar, { add: ['2026-12-25'], remove: [] }), fromTheTop()],
  ],
  'tops-a-tree': [
    ['an independent institution under another', by(createInstitution, { ...office, kind: 'independent' })],
    ['the top of a tree closed', by(closeInstitution, { id: 'ikulu', successor: 'wizara' }), fromTheTop()],
  ],
  'two-levels-at-most': [
    [
      'a level within a level',
      by(createInstitution, { ...office, kind: 'unit', parent: 'idara' }),
      undefined,
      treeWith(anInstitution({ id: 'idara', ...level })),
    ],
  ],
  'jurisdictions-differ': [
    [
      'a mainland office under Zanzibar',
      by(createInstitution, { ...office, parent: 'bodi' }),
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
  ],
  'under-itself': [
    ['an institution under its own unit', by(moveInstitution, { id: 'wakala', parent: 'kitengo' })],
  ],
  'has-children': [['one closed over its unit', by(closeInstitution, { id: 'wakala', successor: 'bodi' })]],
  'officers-remain': [
    ['one closed where somebody works', by(closeInstitution, { id: 'bodi', successor: 'wakala' })],
  ],
  'successor-below': [
    ['a successor that lies under it', by(closeInstitution, { id: 'wakala', successor: 'kitengo' })],
    ['a successor that is itself', by(closeInstitution, { id: 'bodi', successor: 'bodi' })],
  ],
  'successor-cannot-take-it': [
    ['a successor where nobody works', by(closeInstitution, { id: 'bodi', successor: 'kitengo' })],
  ],
  'top-unstaffed': [
    ['the last officer of the top', by(removeOfficer, { id: 'katibu-mkuu' }), fromTheTop()],
    [
      'the last officer of the top sent elsewhere',
      by(moveOfficer, { id: 'katibu-mkuu', institution: 'wizara' }),
      fromTheTop(),
    ],
  ],
  'top-without-head': [
    [
      'the only head of the top',
      by(endHeadship, { institution: 'ikulu', officer: 'katibu-mkuu' }),
      fromTheTop(),
    ],
  ],
  'roles-conflict': [
    [
      'an officer who is an auditor too',
      by(createOfficer, { ...person, roles: ['officer', 'auditor'] }),
      fromTheTop(),
    ],
    ['a head who administers', by(changeOfficer, { id: 'mkuu', roles: ['administrator'] })],
    [
      'an administrator who becomes head',
      by(appointHead, { institution: 'wizara', officer: 'msimamizi' }),
      fromTheTop(),
    ],
    [
      'an administrator who acts for a head',
      by(appointActingHead, { institution: 'wakala', officer: 'msimamizi', ...inDecember }),
      fromTheTop(),
    ],
  ],
  'officer-removed': [
    [
      'a change of who was removed',
      by(changeOfficer, { id: 'karani', trained: true }),
      undefined,
      { ...aTree(), officers: [anOfficer({ id: 'karani', institution: 'wakala', active: false })] },
    ],
  ],
  'cannot-take-over': [
    ['tickets to somebody of another office', by(removeOfficer, { id: 'karani', ticketsTo: 'mjumbe' })],
    ['to who leaves', by(removeOfficer, { id: 'karani', ticketsTo: 'karani' })],
    ['to an administrator', by(removeOfficer, { id: 'katibu', ticketsTo: 'msimamizi' })],
    [
      'to a colleague of where they go',
      by(moveOfficer, { id: 'karani', institution: 'bodi', ticketsTo: 'mjumbe' }),
    ],
    [
      'to who is suspended',
      by(removeOfficer, { id: 'karani', ticketsTo: 'mkuu' }),
      undefined,
      treeOf((one) => (one.id === 'mkuu' ? { ...one, suspended: true } : one)),
    ],
  ],
  'works-elsewhere': [['a head from elsewhere', by(appointHead, { institution: 'bodi', officer: 'karani' })]],
  'date-order': [
    [
      'acting that ends before it begins',
      by(appointActingHead, {
        institution: 'wakala',
        officer: 'karani',
        from: inDecember.until,
        until: inDecember.from,
      }),
    ],
    [
      'acting that is over',
      by(appointActingHead, {
        institution: 'wakala',
        officer: 'karani',
        from: '2026-10-01T00:00:00Z',
        until: '2026-10-02T00:00:00Z',
      }),
    ],
  ],
  'acting-overlaps': [
    [
      'two who act at once',
      by(appointActingHead, { institution: 'bodi', officer: 'karani', ...inDecember }),
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
  ],
  'not-own-office': [
    ['an administrator who hands over for a head', by(nameDeputy, atTheAgency), administering()],
    ['the head of the ministry, for the agency', by(nameDeputy, atTheAgency), asHead({ id: 'katibu' })],
  ],
  'cannot-stand-in': [
    [
      'a colleague who is suspended',
      by(nameDeputy, atTheAgency),
      asHead(),
      treeOf((one) => (one.id === 'karani' ? { ...one, suspended: true } : one)),
    ],
  ],
  'absences-overlap': [
    [
      'a second deputy for one of the days',
      by(nameDeputy, { ...atTheAgency, from: inDecember.until, until: '2026-12-31T20:59:59Z' }),
      asHead(),
      treeOf((one) => (one.id === 'mkuu' ? { ...one, absences: [absence] } : one)),
    ],
  ],
  'deputy-is-out': [
    [
      'a colleague who is out on one of the days',
      by(nameDeputy, { ...atTheAgency, from: inDecember.until, until: '2026-12-31T20:59:59Z' }),
      asHead(),
      treeOf((one) => (one.id === 'karani' ? { ...one, absences: [{ ...absence, deputy: 'mkuu' }] } : one)),
    ],
  ],
  'stands-in-then': [
    [
      'the absence of who stands in for a colleague on one of the days',
      by(nameDeputy, { ...atTheAgency, from: inDecember.until, until: '2026-12-31T20:59:59Z' }),
      asHead(),
      treeOf((one) =>
        one.id === 'mkuu'
          ? { ...one, deputyships: [{ officer: 'mjumbe', ...inDecember, named: inDecember.from }] }
          : one,
      ),
    ],
  ],
  'absence-too-long': [
    ['half a year', by(nameDeputy, { ...atTheAgency, until: '2027-05-31T20:59:59Z' }), asHead()],
    [
      'two months more in the year of two',
      by(nameDeputy, { ...atTheAgency, from: '2027-06-01T00:00:00Z', until: '2027-07-31T20:59:59Z' }),
      asHead(),
      treeOf((one) =>
        one.id === 'mkuu' ? { ...one, absences: [{ ...absence, until: '2027-01-31T20:59:59Z' }] } : one,
      ),
    ],
  ],
  'no-such-absence': [
    [
      'the end of what an administrator gave, by the head',
      by(endDeputy, { ...atTheAgency, absent: 'mkuu' }),
      asHead(),
      treeWith(actedFor()),
    ],
    [
      'an end by neither of both',
      by(endDeputy, { ...atTheAgency, absent: 'mkuu' }),
      asHead({ id: 'katibu' }),
      treeOf((one) => (one.id === 'mkuu' ? { ...one, absences: [absence] } : one)),
    ],
    [
      'an end in the name of an office where neither of both works',
      by(endDeputy, { institution: 'bodi', officer: 'karani', absent: 'mkuu' }),
      administering({ by: { id: 'mkuu', institution: 'bodi' } }),
      treeOf((one) => (one.id === 'mkuu' ? { ...one, absences: [absence] } : one)),
    ],
  ],
  'takes-two': [],
  'no-such-headship': [
    ['the end of what nobody heads', by(endHeadship, { institution: 'wakala', officer: 'karani' })],
  ],
  'row-twice': [['two rows for the same', by(setDeadlines, { institution: 'wakala', rows: [row, row] })]],
  'row-missing': [['no row for questions', by(setDeadlines, { rows: [row] }), fromTheTop()]],
  'only-shortens': [
    [
      'more time to respond',
      by(setDeadlines, { institution: 'wakala', rows: [{ ...row, respond: lasting(16, 'working-days') }] }),
    ],
    [
      'more time, counted in other units',
      by(setDeadlines, { institution: 'wakala', rows: [{ ...row, respond: lasting(40, 'days') }] }),
    ],
    [
      'less time to appeal',
      by(setDeadlines, { institution: 'wakala', rows: [{ ...row, appealWindow: lasting(29, 'days') }] }),
    ],
  ],
  'acknowledges-too-late': [
    [
      'acknowledging after responding',
      by(setDeadlines, {
        institution: 'wakala',
        rows: [{ ...row, acknowledge: lasting(2, 'working-days'), respond: lasting(1, 'working-days') }],
      }),
    ],
  ],
  'response-differs': [
    [
      'a complaint without a response',
      by(setDeadlines, {
        institution: 'wakala',
        rows: [{ kind: 'complaint', urgent: false, acknowledge: row.acknowledge }],
      }),
    ],
  ],
  'rule-twice': [
    [
      'a rule for the same twice',
      routing([anywhere, { ...anywhere, reason: reasons('Tena.', 'Again.') }]),
      fromTheTop(),
    ],
  ],
  'no-rule-for-everywhere': [
    ['rules that hold where a place is known', routing([{ ...anywhere, place: anyPlace }]), fromTheTop()],
    ['rules that hold where a word is written', routing([{ ...anywhere, words: ['maji'] }]), fromTheTop()],
  ],
  'only-one-receiver': [
    [
      'corruption led to a ministry',
      routing([anywhere]),
      fromTheTop(),
      { ...aTree(), categories: [aCategory({ onlyReceiver: 'mahakama' })] },
    ],
  ],
  'no-such-place': [
    ['a place that nobody governs', routing([anywhere, { ...anywhere, place: 'atlantis' }]), fromTheTop()],
    ['an agency as a place', routing([anywhere, { ...anywhere, place: 'wakala' }]), fromTheTop()],
  ],
  'institution-not-served': [
    [
      'a tree that is not served',
      routing([{ ...anywhere, target: { to: 'institution', id: 'mbali' } }]),
      fromTheTop(),
      treeWith(anInstitution({ id: 'mbali', notServed: { address: 'Dodoma' } })),
    ],
  ],
  'reason-unfit': [
    [
      'a reason that a phone cannot show',
      routing([{ ...anywhere, reason: reasons('Maji ✓', 'Water') }]),
      fromTheTop(),
    ],
    [
      'a reason without room',
      routing([{ ...anywhere, reason: reasons('m'.repeat(101), 'Water') }]),
      fromTheTop(),
    ],
  ],
  'reason-place': [
    [
      'a place in one language alone',
      routing([anywhere, { ...anywhere, place: anyPlace, reason: reasons('Maji ya {place}', 'Water') }]),
      fromTheTop(),
    ],
    [
      'a place where none is known',
      routing([{ ...anywhere, reason: reasons('Maji ya {place}', 'Water of {place}') }]),
      fromTheTop(),
    ],
  ],
  'too-much-at-once': [],
  'no-such-proposal': [],
  'own-proposal': [],
  'gains-by-it': [],
  'same-person': [],
  'proposal-over': [],
  'proposal-expired': [],
  'proposer-gone': [],
  'too-many-proposals': [],
};

describe('an administrator is refused', () => {
  const named = Object.entries(cases).flatMap(([why, rows]) =>
    rows.map(([what, act, doing = administering(), tree = aTree()]) => ({ what, why, act, doing, tree })),
  );

  test.each(named)('$what: $why', async ({ why, act, doing, tree }) => {
    const { administration: records } = aSystem({ content: tree });

    const refused = await act(records, doing).then(
      () => undefined,
      (error: unknown) => error,
    );

    expect(refused).toBeInstanceOf(ChangeRefused);
    expect(refused).toMatchObject({ reason: why });
  });
});
