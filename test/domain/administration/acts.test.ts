import { describe, expect, it } from 'vitest';
import { setDeadlines } from '../../../domain/administration/deadlines.ts';
import { appointActingHead, appointHead, endHeadship } from '../../../domain/administration/headships.ts';
import { nameDeputy } from '../../../domain/administration/deputies.ts';
import { changeCalendar } from '../../../domain/administration/holidays.ts';
import { closeInstitution, moveInstitution } from '../../../domain/administration/institutions.ts';
import {
  changeOfficer,
  createOfficer,
  moveOfficer,
  removeOfficer,
} from '../../../domain/administration/officers.ts';
import { officeHeadsOf } from '../../../domain/institutions/registry/head-of.ts';
import { presentOfficer } from '../../../domain/institutions/officers/present-officer.ts';
import { administer, administering, aTree, fromTheTop } from '../../builders/administration.ts';
import { lasting } from '../../builders/policy.ts';
import { aSystem, type System } from '../../builders/system/system.ts';

const aRegistry = () => aSystem({ content: aTree() }).administration;
const consequencesOf = async (registry: System['administration']) =>
  (await registry.unfinished()).map(({ consequence: task }) => task);

/** The head of the agency is told that it is over. */
const headIsTold = {
  what: 'tell-heads',
  institution: 'wakala',
  headships: [{ officer: 'mkuu', became: 'ended' }],
  heads: ['mkuu'],
};

describe('an officer who is removed', () => {
  it('is out, heads nothing any more, and leaves the tickets', async () => {
    const registry = aRegistry();

    await administer(registry, removeOfficer, { id: 'mkuu' }, administering());

    expect(await registry.officer('mkuu')).toMatchObject({ active: false, roles: ['officer'] });
    expect(await registry.institution('wakala')).toMatchObject({ activeOfficers: 1 });
    expect((await registry.institution('wakala'))?.head).toBeUndefined();
    expect(await consequencesOf(registry)).toEqual([{ what: 'unassign', officer: 'mkuu' }, headIsTold]);
  });

  it('still counts as the head of the time before', async () => {
    const registry = aRegistry();
    await administer(registry, removeOfficer, { id: 'mkuu' }, administering());
    const office = await registry.institution('wakala');
    if (office === undefined) throw new Error('The office is gone.');

    expect(officeHeadsOf(office, '2026-11-24T09:00:00Z')).toEqual(['mkuu']);
    expect(officeHeadsOf(office, '2026-11-24T09:00:01Z')).toEqual([]);
  });
});

describe('an officer who is moved', () => {
  it('is counted at the new place, heads the old one no more, and keeps where they were', async () => {
    const registry = aRegistry();

    await administer(registry, moveOfficer, { id: 'mkuu', institution: 'bodi' }, administering());

    expect(await registry.institution('wakala')).toMatchObject({ activeOfficers: 1 });
    expect(await registry.institution('bodi')).toMatchObject({ activeOfficers: 2 });
    expect(await registry.officer('mkuu')).toMatchObject({
      institution: 'bodi',
      roles: ['officer'],
      placements: [
        { institution: 'wakala', until: '2026-11-24T09:00:00Z' },
        { institution: 'bodi', from: '2026-11-24T09:00:00Z' },
      ],
    });
    expect(await consequencesOf(registry)).toEqual([{ what: 'unassign', officer: 'mkuu' }, headIsTold]);
  });

  it('goes on where they act for a head', async () => {
    const registry = aRegistry();
    const acting = { from: '2026-11-24T00:00:00Z', until: '2026-12-24T20:59:59Z' } as const;
    await administer(
      registry,
      appointActingHead,
      { institution: 'bodi', officer: 'karani', ...acting },
      administering(),
    );

    await administer(registry, moveOfficer, { id: 'karani', institution: 'kitengo' }, administering());

    expect(await registry.officer('karani')).toMatchObject({ heads: [{ institution: 'bodi', ...acting }] });
  });
});

describe('a deputy of a head who is out', () => {
  it('who leaves the office acts for the head no more, and the head may name another', async () => {
    const registry = aRegistry();
    const days = { from: '2026-11-24T09:00:00Z', until: '2026-12-24T20:59:59Z' } as const;
    const asHead = administering({ by: { id: 'mkuu', institution: 'wakala' } });
    await administer(registry, nameDeputy, { institution: 'wakala', officer: 'karani', ...days }, asHead);
    expect(await registry.institution('wakala')).toMatchObject({ actingHeads: [{ officer: 'karani' }] });

    await administer(registry, moveOfficer, { id: 'karani', institution: 'bodi' }, fromTheTop());

    expect((await registry.institution('wakala'))?.actingHeads).toBeUndefined();
    const moved = await registry.officer('karani');
    expect(moved?.heads).toBeUndefined();
    expect(moved?.deputyships).toBeUndefined();
    expect(moved?.roles).toEqual(['officer']);
  });
});

describe('roles', () => {
  it('that handle no tickets any more leave the tickets, and the count', async () => {
    const registry = aRegistry();

    await administer(registry, changeOfficer, { id: 'karani', roles: ['auditor'] });

    expect(await registry.institution('wakala')).toMatchObject({ activeOfficers: 1 });
    expect(await consequencesOf(registry)).toEqual([{ what: 'unassign', officer: 'karani' }]);
  });

  it('and training change without touching anything else', async () => {
    const registry = aRegistry();

    await administer(
      registry,
      changeOfficer,
      {
        id: 'mkuu',
        roles: ['duty-officer'],
        trained: true,
        contact: { email: 'm@example.org', phone: '+255600000101' },
      },
      administering(),
    );

    expect(await registry.officer('mkuu')).toMatchObject({ roles: ['head', 'duty-officer'], trained: true });
    expect(await consequencesOf(registry)).toEqual([]);
  });

  it('of a new officer count at once', async () => {
    const registry = aRegistry();
    const person = {
      id: 'mpya',
      institution: 'kitengo',
      name: 'Zawadi',
      roles: ['officer'],
      trained: false,
    } as const;

    await administer(registry, createOfficer, person, administering());

    expect(await registry.institution('kitengo')).toMatchObject({ activeOfficers: 1 });
  });
});

describe('a headship', () => {
  it('lies with the institution and with the officer, and the former head is an officer again', async () => {
    const registry = aRegistry();

    await administer(registry, appointHead, { institution: 'wakala', officer: 'karani' }, administering());

    expect(await registry.institution('wakala')).toMatchObject({
      head: { officer: 'karani' },
      formerHeads: [{ officer: 'mkuu', until: '2026-11-24T09:00:00Z' }],
    });
    expect(await registry.officer('karani')).toMatchObject({
      roles: ['head', 'officer'],
      heads: [{ institution: 'wakala' }],
    });
    expect(await registry.officer('mkuu')).not.toHaveProperty('heads');
    expect(await registry.officer('mkuu')).toMatchObject({ roles: ['officer'] });
  });

  it('of an acting head counts between its dates alone', async () => {
    const registry = aRegistry();
    const acting = { from: '2026-12-01T00:00:00Z', until: '2026-12-10T20:59:59Z' } as const;

    await administer(
      registry,
      appointActingHead,
      { institution: 'bodi', officer: 'karani', ...acting },
      administering(),
    );

    const officer = await registry.officer('karani');
    if (officer === undefined) throw new Error('The officer is gone.');
    expect(presentOfficer(officer, '2026-11-30T23:59:59Z').heads).toEqual([]);
    expect(presentOfficer(officer, '2026-12-01T00:00:00Z').heads).toEqual(['bodi']);
    expect(presentOfficer(officer, '2026-12-10T21:00:00Z').heads).toEqual([]);
  });

  it('that ends leaves the place empty, and what lay ahead never was', async () => {
    const registry = aRegistry();
    const acting = { from: '2026-12-01T00:00:00Z', until: '2026-12-10T20:59:59Z' } as const;
    await administer(
      registry,
      appointActingHead,
      { institution: 'bodi', officer: 'karani', ...acting },
      administering(),
    );

    await administer(registry, endHeadship, { institution: 'bodi', officer: 'karani' }, administering());

    expect(await registry.institution('bodi')).not.toHaveProperty('actingHeads');
    expect(await registry.officer('karani')).toMatchObject({ roles: ['officer'] });
  });
});

describe('an institution', () => {
  it('that is closed heads nobody, and its successor is to take its tickets', async () => {
    const registry = aRegistry();
    await administer(registry, moveOfficer, { id: 'mjumbe', institution: 'wakala' }, administering());

    await administer(registry, closeInstitution, { id: 'bodi', successor: 'wakala' }, administering());

    expect(await registry.institution('bodi')).toMatchObject({
      activeOfficers: 0,
      closed: { at: '2026-11-24T09:00:00Z', successor: 'wakala' },
    });
    expect(await consequencesOf(registry)).toContainEqual({
      what: 'succeed',
      closed: 'bodi',
      successor: 'wakala',
    });
  });

  it('that is closed is succeeded in everything that it had succeeded to itself', async () => {
    const registry = aRegistry();
    await administer(registry, closeInstitution, { id: 'kitengo', successor: 'bodi' }, administering());
    await administer(registry, removeOfficer, { id: 'mjumbe' }, administering());

    await administer(registry, closeInstitution, { id: 'bodi', successor: 'wakala' }, administering());

    expect((await registry.institution('wakala'))?.succeeds).toEqual(['bodi', 'kitengo']);
  });

  it('that is moved lies under the other one at once, and what is under it is to follow', async () => {
    const registry = aRegistry();

    await administer(registry, moveInstitution, { id: 'wakala', parent: 'hazina' });

    expect(await registry.institution('wakala')).toMatchObject({
      parent: 'hazina',
      ancestors: ['hazina', 'ikulu'],
      formerParents: [{ parent: 'wizara', until: fromTheTop().at }],
    });
    expect(await consequencesOf(registry)).toEqual([
      { what: 'follow', institution: 'wakala' },
      {
        what: 'tell-place',
        institution: 'wakala',
        became: 'moved',
        to: 'hazina',
        heads: ['mkuu', 'katibu', 'katibu-mkuu'],
        by: fromTheTop().by,
      },
    ]);
  });
});

describe('deadlines and the calendar', () => {
  const row = {
    kind: 'complaint',
    urgent: false,
    acknowledge: lasting(1, 'working-days'),
    respond: lasting(10, 'working-days'),
    appealWindow: lasting(30, 'days'),
  } as const;

  it('of one institution take the place of its own rows and of no others', async () => {
    const registry = aRegistry();
    await administer(registry, setDeadlines, { institution: 'wakala', rows: [row] }, administering());
    await administer(registry, setDeadlines, { institution: 'wakala', rows: [] }, administering());

    expect((await registry.policy()).version).toBe(3);
    expect((await registry.policy()).rows).toEqual(aTree().policy.rows);
    expect(await consequencesOf(registry)).toEqual([]);
  });

  it('are changed for everybody by the administrator of the whole tree', async () => {
    const registry = aRegistry();
    const rows = aTree().policy.rows.map((common) =>
      common.kind === 'complaint' && !common.urgent ? row : common,
    );

    await administer(registry, setDeadlines, { rows }, fromTheTop());

    expect((await registry.policy()).rows[0]?.respond).toEqual(lasting(10, 'working-days'));
  });

  it('bring a new version of the calendar, by which deadlines are counted anew', async () => {
    const registry = aRegistry();

    await administer(registry, changeCalendar, { add: ['2026-11-27', '2026-11-27'], remove: ['2026-12-25'] });

    const { version, holidays } = await registry.calendar();
    expect(version).toBe(2);
    expect(holidays).toEqual(holidays.toSorted());
    expect(holidays).toContain('2026-11-27');
    expect(holidays).not.toContain('2026-12-25');
    expect(await consequencesOf(registry)).toEqual([
      { what: 'recompute', calendar: 2 },
      {
        what: 'tell-closed-days',
        added: ['2026-11-27'],
        removed: ['2026-12-25'],
        by: { id: 'msimamizi-mkuu', institution: 'ikulu' },
      },
    ]);
  });

  it('name what is celebrated on a day that is added, and forget the name of one that is taken away', async () => {
    const registry = aRegistry();
    const eid = { sw: 'Idd el Fitr', en: 'Eid al-Fitr' };
    const named = (date: string) => ({ add: [date], remove: [], celebrations: [{ date, name: eid }] });
    await administer(registry, changeCalendar, named('2026-11-26'));

    await administer(registry, changeCalendar, { ...named('2026-11-27'), remove: ['2026-11-26'] });

    const { celebrations } = await registry.calendar();
    expect(celebrations).toEqual({ '2026-11-27': { name: eid } });
  });
});
