import { describe, expect, it } from 'vitest';
import { officeHeadsOf } from '../../../../domain/institutions/registry/head-of.ts';
import type { Institution } from '../../../../domain/institutions/registry/institution.ts';
import { planImport } from '../../../../domain/administration/plan-import.ts';
import { withThePast } from '../../../../domain/institutions/registry/with-the-past.ts';
import type { Officer } from '../../../../domain/institutions/registry/officer.ts';
import { local } from '../../../builders/calendar.ts';
import { anInstitution } from '../../../builders/lineage.ts';
import { anOfficer } from '../../../builders/officer.ts';
import { aRegistryContent } from '../../../builders/small-registry.ts';

const before = local('2026-11-02 10:00:00');
const at = local('2026-11-16 07:30:00');
const later = local('2026-11-23 07:30:00');

const withOffice = (details: Partial<Institution>) =>
  aRegistryContent({ institutions: [anInstitution({ id: 'wakala', ...details })] });
const withOfficer = (details: Partial<Officer>) => aRegistryContent({ officers: [anOfficer(details)] });

describe('a head who leaves', () => {
  const kept = withThePast(
    withOffice({ head: { officer: 'asha' } }),
    withOffice({ head: { officer: 'baraka' } }),
    at,
  );

  it('is remembered as the head until then', () => {
    expect(kept.institutions[0]?.formerHeads).toEqual([{ officer: 'asha', until: at }]);
  });

  it('headed the office before, and does no longer', () => {
    const [office = anInstitution()] = kept.institutions;
    expect(officeHeadsOf(office, before)).toContain('asha');
    expect(officeHeadsOf(office, later)).toEqual(['baraka']);
  });

  it('stays remembered by every later import', () => {
    const again = withThePast(kept, withOffice({ head: { officer: 'chacha' } }), later);
    expect(again.institutions[0]?.formerHeads).toEqual([
      { officer: 'asha', until: at },
      { officer: 'baraka', until: later },
    ]);
  });
});

describe('an acting head whom the files leave out', () => {
  const acting = { officer: 'asha', from: before, until: local('2026-11-10 15:30:00') };

  it('is remembered for the days of acting', () => {
    const kept = withThePast(withOffice({ actingHeads: [acting] }), withOffice({}), at);
    expect(kept.institutions[0]?.formerHeads).toEqual([acting]);
  });

  it('is remembered until now, when the days are not over', () => {
    const running = { ...acting, until: later };
    const kept = withThePast(withOffice({ actingHeads: [running] }), withOffice({}), at);
    expect(kept.institutions[0]?.formerHeads).toEqual([{ ...acting, until: at }]);
  });

  it('is not remembered, when the days were still to come', () => {
    const coming = { officer: 'asha', from: later, until: later };
    const kept = withThePast(withOffice({ actingHeads: [coming] }), withOffice({}), at);
    expect(kept.institutions[0]?.formerHeads).toBeUndefined();
  });
});

describe('a deputy whom the head named', () => {
  const days = { from: before, until: later };
  const acting = { officer: 'baraka', ...days, byHead: true as const };
  const head = anOfficer({ id: 'asha', absences: [{ deputy: 'baraka', ...days, named: before }] });
  const deputy = anOfficer({ id: 'baraka', deputyships: [{ officer: 'asha', ...days, named: before }] });
  const stored = aRegistryContent({
    institutions: [anInstitution({ id: 'wakala', head: { officer: 'asha' }, actingHeads: [acting] })],
    officers: [
      { ...head, heads: [{ institution: 'wakala' }] },
      { ...deputy, heads: [{ institution: 'wakala', ...days, byHead: true }] },
    ],
  });
  const files = (office: Partial<Institution> = {}, officer: Partial<Officer> = {}) =>
    aRegistryContent({
      institutions: [anInstitution({ id: 'wakala', head: { officer: 'asha' }, ...office })],
      officers: [anOfficer({ id: 'asha' }), anOfficer({ id: 'baraka', ...officer })],
    });

  it('stays acting head by an import, as they stay deputy', () => {
    const kept = withThePast(stored, files(), at);
    expect(kept.institutions[0]).toMatchObject({ actingHeads: [acting] });
    expect(kept.institutions[0]?.formerHeads).toBeUndefined();
    expect(kept.officers).toMatchObject([
      { id: 'asha', absences: [{ deputy: 'baraka' }] },
      {
        id: 'baraka',
        deputyships: [{ officer: 'asha' }],
        heads: [{ institution: 'wakala', ...days, byHead: true }],
      },
    ]);
    expect(kept.officers[1]?.formerHeads).toBeUndefined();
  });

  it.each([
    ['who works elsewhere by it', files({}, { institution: 'jirani' }), []],
    ['whose head is another by it', files({ head: { officer: 'baraka' } }), [{ institution: 'wakala' }]],
    [
      'where somebody else acts in these days by it',
      files({ actingHeads: [{ officer: 'asha', ...days }] }),
      [],
    ],
  ])('acts no longer, %s', (_, changed, heads) => {
    const kept = withThePast(stored, changed, at);
    expect(kept.institutions[0]?.actingHeads ?? []).not.toContainEqual(acting);
    expect(kept.officers[1]?.heads ?? []).toEqual(heads);
    expect(kept.institutions[0]?.formerHeads).toContainEqual({ ...acting, until: at });
  });

  it('acts no longer once their days are over', () => {
    const over = local('2026-12-24 07:30:00');
    const kept = withThePast(stored, files(), over);
    expect(kept.institutions[0]?.actingHeads).toBeUndefined();
    expect(kept.institutions[0]?.formerHeads).toEqual([acting]);
  });
});

describe('an officer who moves', () => {
  const moved = withThePast(
    withOfficer({ institution: 'wakala' }),
    withOfficer({ institution: 'wizara' }),
    at,
  );

  it('worked at the old place until then and works at the new one from then on', () => {
    expect(moved.officers[0]?.placements).toEqual([
      { institution: 'wakala', until: at },
      { institution: 'wizara', from: at },
    ]);
  });

  it('keeps every earlier place by moving on', () => {
    const again = withThePast(moved, withOfficer({ institution: 'kmk' }), later);
    expect(again.officers[0]?.placements).toEqual([
      { institution: 'wakala', until: at },
      { institution: 'wizara', from: at, until: later },
      { institution: 'kmk', from: later },
    ]);
  });
});

describe('an import of the same files', () => {
  it('has nothing to do, though the registry remembers more than the files say', () => {
    const content = withThePast(
      withOffice({ head: { officer: 'asha' } }),
      withOffice({ head: { officer: 'baraka' } }),
      at,
    );
    const plan = planImport({ version: 2, content }, withOffice({ head: { officer: 'baraka' } }), {
      by: 'msimamizi',
      at: later,
    });
    expect(plan).toEqual({ outcome: 'nothing-to-do' });
  });
});

describe('an institution that is put under another', () => {
  const moved = withThePast(withOffice({ parent: 'wizara' }), withOffice({ parent: 'hazina' }), at);

  it('remembers under which it lay until then', () => {
    expect(moved.institutions[0]?.formerParents).toEqual([{ parent: 'wizara', until: at }]);
  });

  it('remembers each, also that it was the top', () => {
    const top = withThePast(moved, withOffice({}), later);
    const again = withThePast(top, withOffice({ parent: 'wizara' }), later);
    expect(again.institutions[0]?.formerParents).toEqual([
      { parent: 'wizara', until: at },
      { parent: 'hazina', until: later },
      { until: later },
    ]);
  });

  it('remembers nothing where it stays', () => {
    const stays = withThePast(withOffice({ parent: 'wizara' }), withOffice({ parent: 'wizara' }), at);
    expect(stays.institutions[0]).not.toHaveProperty('formerParents');
  });
});

describe('an officer who heads something no longer', () => {
  const acting = { institution: 'wakala', from: before, until: later };
  const heading = (details: Partial<Officer>) => ({
    ...aRegistryContent(),
    officers: [anOfficer(details)],
  });

  it('remembers it until then, and what was remembered before', () => {
    const idara = { institution: 'idara', until: at };
    const once = withThePast(heading({ heads: [{ institution: 'idara' }] }), heading({}), at);
    expect(once.officers[0]?.formerHeads).toEqual([idara]);
    const again = withThePast(heading({ heads: [acting], formerHeads: [idara] }), heading({}), at);
    expect(again.officers[0]?.formerHeads).toEqual([idara, { ...acting, until: at }]);
  });

  it('remembers nothing that goes on, or was still to come', () => {
    const ahead = { ...acting, from: later };
    const kept = withThePast(heading({ heads: [acting, ahead] }), heading({ heads: [acting] }), at);
    expect(kept.officers[0]).not.toHaveProperty('formerHeads');
  });
});

describe('access that was taken away for now', () => {
  it('is given back by no file', () => {
    const kept = withThePast(withOfficer({ suspended: true }), withOfficer({ trained: true }), at);
    expect(kept.officers[0]).toMatchObject({ suspended: true, trained: true });
  });
});
