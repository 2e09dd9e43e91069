import { describe, test } from 'vitest';
import { withHeadings } from '../../../domain/institutions/registry/headings.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { officerRoles, type OfficerRole } from '../../../domain/institutions/registry/officer.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aTuesdayNoon } from '../../builders/ticket.ts';
import { Deviations } from './deviations.ts';
import { Oracle } from './oracle.ts';
import { waysOf, type Way } from './places.ts';
import { countryIn, viewer } from './scenes.ts';
import { StillStores } from './still-stores.ts';
import { TheWholeApi } from './the-whole-api.ts';

const api = new TheWholeApi();
const stores = await StillStores.of([], countryIn('administrator', 'own'));
/** What each route touches: institutions at or under which it must be asked; the nation: from the top alone. */
const touches: Readonly<Record<string, readonly string[] | 'the nation' | 'nothing'>> = {
  'create-institution': ['wizara'],
  'rename-institution': ['wakala'],
  'move-institution': ['wakala', 'utumishi'],
  'close-institution': ['idara-b', 'wakala'],
  'create-officer': ['wakala'],
  'change-officer': ['wakala'],
  'move-officer': ['wakala', 'wakala-2'],
  'remove-officer': ['wakala'],
  'appoint-head': ['wakala'],
  'appoint-acting-head': ['wakala'],
  'end-headship': ['wakala'],
  'end-sight-wait': ['wakala'],
  'set-institution-deadlines': ['wakala'],
  'set-deadlines': 'the nation',
  'change-calendar': 'the nation',
  'set-routing': 'the nation',
  // Each row is of what its sender administers, or wrong.
  'check-sheet': 'nothing',
  'apply-sheet': 'nothing',
  'list-proposals': 'nothing',
  'decide-proposal': 'nothing',
  'show-registry': 'nothing',
  'show-registry-institution': ['wakala'],
  'show-registry-officer': ['wakala'],
  'institution-history': ['wakala'],
  'officer-history': ['wakala'],
  'deadlines-history': 'nothing',
  'calendar-history': 'nothing',
  'routing-history': 'nothing',
  'list-officers': ['wakala'],
  'show-suggestions': 'the nation',
};

/** Routes that store nothing, though they take a body. */
const triesAlone: readonly string[] = ['preview-registry-act', 'check-sheet'];

/** The country with an administrator who sits at this institution. */
function administeredFrom(institution: string): RegistryContent {
  const content = countryIn('officer', 'own');
  const officers = [
    ...content.officers.filter(({ id }) => id !== viewer),
    anOfficer({ id: viewer, institution, roles: ['administrator'] }),
    anOfficer({ id: 'mkuu', institution: 'wakala', roles: ['head'] }),
  ];
  return { ...content, officers: withHeadings(officers, content.institutions) };
}

/** The act that a way previews, or its route: a preview touches what its act does. */
const actOf = (route: string, { body }: Way): string =>
  typeof body === 'object' && body !== null && 'act' in body ? String(body.act) : route;

const seats = ['kmk', 'wizara', 'wakala', 'idara-b', 'wakala-2', 'utumishi', 'mahakama'];
const ask = (route: string, { params, query, body }: Way) =>
  api.asks(route, { officer: viewer, params, query, body });

describe('an administrator, wherever they sit', () => {
  test('changes and reads what lies at or under their own institution, and nothing beside it', async () => {
    const found = new Deviations();
    for (const seat of seats) {
      const content = administeredFrom(seat);
      api.in(content, stores);
      const oracle = new Oracle(content, aTuesdayNoon);
      for (const [route, way] of waysOf('registry', 'registry-history', 'replay')) {
        const act = actOf(route, way);
        const touched = touches[act];
        if (touched === undefined) throw new Error(`Say in administration.test.ts what ${act} touches.`);
        const { status, refusal, wrote } = await ask(route, way);
        const where = [seat, route, act];
        if (touched === 'the nation') found.hold(where, refusal === 'nation-wide', seat !== 'kmk');
        else {
          const isOutside = touched !== 'nothing' && !touched.every((id) => oracle.chain(id).includes(seat));
          found.hold(where, refusal === 'outside-subtree', isOutside);
        }
        const changes = way.body !== undefined && !triesAlone.includes(route);
        found.hold([...where, 'writes'], wrote.length > 0, status < 300 && changes);
      }
    }
    found.none();
  });

  test('grants nothing to themselves, nor takes it away', async () => {
    const found = new Deviations();
    for (const seat of seats) {
      api.in(administeredFrom(seat), stores);
      const params = { officer: viewer, institution: seat };
      const dates = { from: '2026-12-01', until: '2026-12-31' };
      const why = 'Nataka mwenyewe.';
      for (const [route, body] of [
        ['change-officer', { roles: ['administrator', 'oversight'] }],
        ['change-officer', { trained: true }],
        ['move-officer', { institution: 'wakala-2' }],
        ['remove-officer', {}],
        ['appoint-head', { officer: viewer }],
        ['appoint-acting-head', { officer: viewer, ...dates }],
        ['end-headship', { officer: viewer }],
      ] as const) {
        const { status, refusal, wrote } = await ask(route, { params, body: { ...body, why } });
        found.hold([seat, route], [status, refusal, wrote], [409, 'own-record', []]);
      }
    }
    found.none();
  });

  test('gives no two roles that exclude each other, and from a subtree none that reaches beyond it', async () => {
    const found = new Deviations();
    const given = officerRoles.filter((role) => role !== 'head');
    const apart: readonly OfficerRole[] = ['custodian', 'administrator', 'auditor'];
    const beyond: readonly OfficerRole[] = ['oversight', 'custodian', 'auditor'];
    for (const seat of ['kmk', 'wizara']) {
      api.in(administeredFrom(seat), stores);
      for (const one of given)
        for (const other of given) {
          const roles = [...new Set([one, other])];
          const contact = { email: 'asha@example.org', phone: '0600000101' };
          const body = { roles, trained: true, contact, why: 'Barua.' };
          const { status, refusal } = await ask('change-officer', { params: { officer: 'asha' }, body });
          const excludes = roles.length > 1 && roles.some((role) => apart.includes(role));
          const reaches = seat !== 'kmk' && roles.some((role) => beyond.includes(role));
          const said = reaches ? 'nation-wide' : excludes ? 'roles-conflict' : undefined;
          const watch = roles.some((role) => [...apart, ...beyond].includes(role));
          found.hold(
            [seat, ...roles],
            [status, refusal],
            [said === undefined ? (watch ? 202 : 200) : 409, said],
          );
        }
    }
    found.none();
  });

  test('sees no ticket, whatever they administer', async () => {
    const found = new Deviations();
    for (const seat of seats) {
      api.in(administeredFrom(seat), stores);
      for (const [route, way] of waysOf('opening', 'act', 'queue', 'reads', 'trail', 'identity')) {
        const { status } = await ask(route, {
          ...way,
          params: { number: '261100000013', institution: 'wakala', ...way.params },
        });
        found.hold([seat, route], status, 403);
      }
    }
    found.none();
  });
});
