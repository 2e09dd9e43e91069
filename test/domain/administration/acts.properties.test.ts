import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appointActingHead, appointHead, endHeadship } from '../../../domain/administration/headships.ts';
import { closeInstitution, moveInstitution } from '../../../domain/administration/institutions.ts';
import {
  changeOfficer,
  createOfficer,
  moveOfficer,
  removeOfficer,
} from '../../../domain/administration/officers.ts';
import { ChangeRefused } from '../../../domain/administration/refusals.ts';
import { withHeadings } from '../../../domain/institutions/registry/headings.ts';
import { conflictingRoles, handlesTickets } from '../../../domain/institutions/registry/roles.ts';
import { instantOf } from '../../../domain/foundation/time/instant.ts';
import { administer, administering, aTree, fromTheTop } from '../../builders/administration.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aSystem, type System } from '../../builders/system/system.ts';

const aNode = fc.constantFrom('ikulu', 'wizara', 'wakala', 'kitengo', 'bodi', 'hazina', 'mahakama');
const aPerson = fc.constantFrom(
  'katibu-mkuu',
  'katibu',
  'mkuu',
  'karani',
  'mjumbe',
  'mhasibu',
  'msimamizi',
  'mpya-1',
);
const roles = fc.subarray(['officer', 'duty-officer', 'custodian', 'administrator', 'oversight'] as const, {
  minLength: 1,
});
const hours = fc.integer({ min: -48, max: 480 });
const start = Date.parse('2026-11-24T09:00:00Z');
const moment = (hour: number) => instantOf(start + hour * 3_600_000);

const anAct = fc.oneof(
  fc.record({ act: fc.constant('remove' as const), id: aPerson }),
  fc.record({ act: fc.constant('move' as const), id: aPerson, institution: aNode }),
  fc.record({ act: fc.constant('roles' as const), id: aPerson, roles }),
  fc.record({
    act: fc.constant('create' as const),
    id: fc.constantFrom('mpya-1', 'mpya-2'),
    institution: aNode,
    roles,
  }),
  fc.record({ act: fc.constant('head' as const), officer: aPerson, institution: aNode }),
  fc.record({
    act: fc.constant('act-for' as const),
    officer: aPerson,
    institution: aNode,
    from: hours,
    until: hours,
  }),
  fc.record({ act: fc.constant('end' as const), officer: aPerson, institution: aNode }),
  fc.record({ act: fc.constant('close' as const), id: aNode, successor: aNode }),
  fc.record({ act: fc.constant('put-under' as const), id: aNode, parent: aNode }),
);
type AnAct = typeof anAct extends fc.Arbitrary<infer Act> ? Act : never;

async function doIt(registry: System['administration'], asked: AnAct, hour: number): Promise<unknown> {
  const doing = hour % 2 === 0 ? fromTheTop({ at: moment(hour) }) : administering({ at: moment(hour) });
  switch (asked.act) {
    case 'remove':
      return administer(registry, removeOfficer, asked, doing);
    case 'move':
      return administer(registry, moveOfficer, asked, doing);
    case 'roles':
      return administer(registry, changeOfficer, { id: asked.id, roles: asked.roles }, doing);
    case 'create': {
      const { id, institution } = asked;
      const person = { id, institution, roles: asked.roles, name: 'Zawadi', trained: false };
      return administer(registry, createOfficer, person, doing);
    }
    case 'head':
      return administer(registry, appointHead, asked, doing);
    case 'act-for': {
      const dates = { from: moment(asked.from), until: moment(asked.until) };
      return administer(registry, appointActingHead, { ...asked, ...dates }, doing);
    }
    case 'end':
      return administer(registry, endHeadship, asked, doing);
    case 'close':
      return administer(registry, closeInstitution, asked, doing);
    case 'put-under':
      return administer(registry, moveInstitution, asked, doing);
  }
}

it('whatever administrators do, counts and headships agree, roles stay apart and the tops are staffed', async () => {
  await checkProperty(
    fc.asyncProperty(fc.array(anAct, { minLength: 1, maxLength: 25 }), async (acts) => {
      const { registry: stored, administration: registry } = aSystem({ content: aTree() });
      for (const [hour, asked] of acts.entries()) {
        await doIt(registry, asked, hour).catch((error: unknown) => {
          if (!(error instanceof ChangeRefused)) throw error;
        });
      }

      const { institutions = [], officers = [] } = (await stored.read())?.content ?? {};
      for (const { id, activeOfficers, parent, closed } of institutions) {
        const working = officers.filter(
          (officer) => officer.institution === id && handlesTickets(officer),
        ).length;
        expect(activeOfficers, id).toBe(working);
        if (parent === undefined) expect(activeOfficers, id).toBeGreaterThan(0);
        if (closed !== undefined) expect(activeOfficers, id).toBe(0);
      }
      for (const [place, expected] of withHeadings(officers, institutions).entries())
        expect(officers[place]?.heads, expected.id).toEqual(expected.heads);
      for (const { id, roles: held, active, institution } of officers) {
        expect(conflictingRoles(held), id).toBeUndefined();
        const works = institutions.find((node) => node.id === institution);
        if (active) expect(works?.closed, id).toBeUndefined();
      }
      for (const { head, id } of institutions) {
        const officer = officers.find((one) => one.id === head?.officer);
        if (head !== undefined) expect(officer, id).toMatchObject({ active: true, institution: id });
      }
    }),
    { numRuns: 60 },
  );
});
