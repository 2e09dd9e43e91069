import { describe, expect, it } from 'vitest';
import { planImport } from '../../../domain/administration/plan-import.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { aTree } from '../../builders/administration.ts';

const imported = { by: 'msimamizi', at: '2026-11-24T09:00:00Z' } as const;

const planOf = (stored: RegistryContent, files: RegistryContent, unfinished = false) =>
  planImport({ version: 7, content: stored, ...(unfinished && { unfinished }) }, files, imported);

/** The tree where officers and institutions of these ids are different. */
function changed(
  officers: Readonly<Record<string, object>>,
  institutions: Readonly<Record<string, object>> = {},
): RegistryContent {
  const tree = aTree();
  return {
    ...tree,
    officers: tree.officers.map((officer) => ({ ...officer, ...officers[officer.id] })),
    institutions: tree.institutions.map((node) => ({ ...node, ...institutions[node.id] })),
  };
}

describe('what follows from an import', () => {
  it.each<[string, RegistryContent, ...unknown[]]>([
    ['an officer who left', changed({ karani: { active: false } }), { what: 'unassign', officer: 'karani' }],
    [
      'one who works elsewhere',
      changed({ karani: { institution: 'bodi' } }),
      { what: 'unassign', officer: 'karani' },
    ],
    [
      'an institution under another',
      changed({}, { wakala: { parent: 'hazina', ancestors: ['hazina', 'ikulu'] } }),
      { what: 'follow', institution: 'wakala' },
    ],
    [
      'a feast that was sighted',
      {
        ...aTree(),
        calendar: { ...aTree().calendar, holidays: [...aTree().calendar.holidays, '2026-11-27'] },
      },
      { what: 'recompute', calendar: 2 },
      { what: 'tell-closed-days', added: ['2026-11-27'], removed: [] },
    ],
  ])('%s', (_, files, ...consequences) => {
    expect(planOf(aTree(), files)).toMatchObject({ change: { consequences } });
  });

  it('is nothing at the first, nor where names alone change', () => {
    const renamed = changed({ karani: { name: 'Asha Juma' } });

    expect(planImport(undefined, aTree(), imported)).not.toHaveProperty('change.consequences');
    expect(planOf(aTree(), renamed)).not.toHaveProperty('change.consequences');
  });
});

describe('an import that moves an office', () => {
  const files = changed({}, { wakala: { parent: 'hazina', ancestors: ['hazina', 'ikulu'] } });
  const lateness = { since: imported.at, until: plusSeconds(imported.at, 24 * 60 * 60) };

  it('lets those see its tickets later who are above it only now, unless a second administrator was named', () => {
    expect(planOf(aTree(), files)).toMatchObject({
      change: {
        institutions: [
          { id: 'wakala', cameUnder: [{ id: 'hazina', ...lateness }] },
          { id: 'hazina', gained: [{ by: 'move', of: 'wakala', ...lateness }] },
        ],
      },
    });
    const confirmed = planImport({ version: 7, content: aTree() }, files, {
      ...imported,
      confirmedBy: 'Juma',
    });
    expect(JSON.stringify(confirmed)).not.toMatch(/gained|cameUnder/);
  });

  it('keeps them waiting when the same files are imported again', () => {
    const plan = planOf(aTree(), files);
    if (plan.outcome !== 'planned') throw new Error(plan.outcome);
    const written = new Map(plan.change.institutions.map((one) => [one.id, one]));
    const institutions = files.institutions.map((one) => written.get(one.id) ?? one);
    expect(planOf({ ...files, institutions }, files)).toEqual({ outcome: 'nothing-to-do' });
  });
});

describe('what administrators ended', () => {
  const closed = { closed: { at: '2026-11-01T06:00:00Z', successor: 'wakala' }, activeOfficers: 0 };
  const closedOnly = changed({ mjumbe: { active: false } }, { bodi: closed });
  const stored = changed({ mjumbe: { active: false } }, { bodi: closed, wakala: { succeeds: ['bodi'] } });

  it('may be missing in the files', () => {
    const files = {
      ...stored,
      institutions: stored.institutions.filter(({ id }) => id !== 'bodi'),
      officers: stored.officers.filter(({ id }) => id !== 'mjumbe'),
    };

    expect(planOf(stored, files)).toEqual({ outcome: 'nothing-to-do' });
  });

  it('gives its rights to its successor, also where that was not written down then', () => {
    expect(planOf(closedOnly, changed({ mjumbe: { active: false } }))).toMatchObject({
      difference: [{ part: 'institution', id: 'wakala', fields: [{ field: 'succeeds', to: 'bodi' }] }],
      change: { institutions: [{ id: 'wakala', succeeds: ['bodi'] }] },
    });
  });

  it('is not opened again by a file that does not know it', () => {
    const files = changed({ mjumbe: { active: false } });

    expect(planOf(stored, files)).toEqual({ outcome: 'nothing-to-do' });
  });
});

describe('an import that broke off', () => {
  it('is repeated though nothing is different any more, so that it ends', () => {
    expect(planOf(aTree(), aTree(), true)).toMatchObject({ outcome: 'planned', difference: [] });
  });
});
