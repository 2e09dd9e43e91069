import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../domain/administration/plan-import.ts';
import { registryDifference } from '../../domain/institutions/registry/registry-difference.ts';
import type {
  RegistryChange,
  RegistryContent,
  RegistryWriter,
  StoredRegistry,
} from '../../domain/institutions/registry/registry-writer.ts';
import {
  importRegistryContent,
  RegistryChangedMeanwhile,
  SecondAdministratorNeeded,
} from '../../operations/registry/import-registry-content.ts';
import { importRequest } from '../../operations/registry/arguments.ts';
import { refuseSampleRegistry, SampleRefused } from '../../operations/registry/refuse-sample.ts';
import { showDifference } from '../../operations/registry/show-difference.ts';
import { registryContent } from '../builders/registry-content.ts';
import { registryFiles } from '../builders/registry-files.ts';

const imported = { by: 'Msimamizi', at: '2026-11-24T09:00:00Z' } as const;
const stored: StoredRegistry = { version: 7, content: registryContent() };
const renamed = () =>
  registryContent(registryFiles().with('institutions', 'Mamlaka ya Maji,', 'Mamlaka ya Majisafi,'));
const longer = () =>
  registryContent(registryFiles().with('policy', 'respond: 15 working-days', 'respond: 12 working-days'));

function planned(files: RegistryContent, from: StoredRegistry | 'empty' = stored): RegistryChange {
  const plan = planImport(from === 'empty' ? undefined : from, files, imported);
  if (plan.outcome !== 'planned') throw new Error(plan.outcome);
  return plan.change;
}

describe('the difference between the files and what is stored', () => {
  it('is nothing when they say the same', () => {
    expect(registryDifference(stored.content, registryContent())).toEqual([]);
  });

  it('does not mind the order in which the store lists', () => {
    const { institutions, officers, contacts, categories, routing, ...rest } = registryContent();
    const backwards = {
      institutions: institutions.toReversed(),
      officers: officers.toReversed(),
      contacts: contacts.toReversed(),
      categories: categories.toReversed(),
      routing: routing.toReversed(),
      ...rest,
    };
    expect(registryDifference(backwards, registryContent())).toEqual([]);
  });

  it('says a changed name, field by field', () => {
    expect(registryDifference(stored.content, renamed())).toEqual([
      {
        part: 'institution',
        id: 'maji',
        how: 'changed',
        fields: [{ field: 'name.sw', from: 'Mamlaka ya Maji', to: 'Mamlaka ya Majisafi' }],
      },
    ]);
  });

  it('says who became head where nobody was', () => {
    const files = registryContent(
      registryFiles()
        .with('institutions', 'Bili,Billing,,', 'Bili,Billing,karani,')
        .with('officers', 'Petro Mlay,officer', 'Petro Mlay,head'),
    );
    expect(registryDifference(stored.content, files)).toMatchObject([
      { part: 'institution', id: 'maji-bili', fields: [{ field: 'head.officer', to: 'karani' }] },
      {
        part: 'officer',
        id: 'karani',
        fields: [
          { field: 'roles', from: 'officer', to: 'head' },
          { field: 'heads.0.institution', to: 'maji-bili' },
        ],
      },
    ]);
  });

  it('says that a move changes the chain of everything below', () => {
    const files = registryContent(
      registryFiles().with('institutions', 'maji,agency,utumishi', 'maji,agency,kmk'),
    );
    expect(
      registryDifference(stored.content, files).map(({ id, fields }) => [
        id,
        fields.map(({ field }) => field),
      ]),
    ).toEqual([
      ['maji', ['parent', 'ancestors']],
      ['maji-bili', ['ancestors']],
    ]);
  });

  it('says a changed deadline, but no version', () => {
    expect(registryDifference(stored.content, longer())).toEqual([
      {
        part: 'policy',
        id: 'policy',
        how: 'changed',
        fields: [{ field: 'rows.0.respond', from: '15 working-days', to: '12 working-days' }],
      },
    ]);
  });
});

describe('an import', () => {
  it('into an empty registry writes everything, as version 1', () => {
    expect(planned(registryContent(), 'empty')).toEqual({
      basedOn: 0,
      version: 1,
      ...imported,
      ...registryContent(),
    });
  });

  it('writes only what is new or changed, under the next version', () => {
    expect(planned(renamed())).toMatchObject({
      basedOn: 7,
      version: 8,
      ...imported,
      institutions: [{ id: 'maji' }],
      officers: [],
      contacts: [],
      categories: [],
    });
  });

  it('leaves policy and calendar alone when they are the same', () => {
    const { policy, calendar } = planned(renamed());
    expect([policy, calendar]).toEqual([undefined, undefined]);
  });

  it('gives a changed policy the version after the stored one', () => {
    const content = { ...stored.content, policy: { ...stored.content.policy, version: 4 } };
    expect(planned(longer(), { version: 7, content }).policy?.version).toBe(5);
  });

  it('has nothing to do when the files say what is stored', () => {
    expect(planImport(stored, registryContent(), imported)).toEqual({ outcome: 'nothing-to-do' });
  });

  it('is refused when the files lack an institution', () => {
    const without = {
      ...registryContent(),
      institutions: registryContent().institutions.filter(({ id }) => id !== 'maji-bili'),
    };
    expect(planImport(stored, without, imported)).toMatchObject({
      outcome: 'refused',
      removed: [{ part: 'institution', id: 'maji-bili' }],
    });
  });

  it('is not refused when an officer who left has no address any more', () => {
    const files = registryContent(
      registryFiles().with('officers', 'officer,yes,no,petro@example.org', 'officer,no,no,'),
    );
    expect(planned(files).officers).toMatchObject([{ id: 'karani', active: false }]);
  });
});

/** A store that remembers what was written. */
function writerWith(answer: 'written' | 'stale' = 'written') {
  const written: RegistryChange[] = [];
  const writer: RegistryWriter = {
    read: () => Promise.resolve(stored),
    write: (change) => {
      written.push(change);
      return Promise.resolve(answer);
    },
  };
  return { writer, written };
}

describe('the command', () => {
  it('changes nothing without --apply', async () => {
    const { writer, written } = writerWith();
    const plan = await importRegistryContent({ writer, content: renamed(), ...imported, apply: false });
    expect([plan.outcome, written]).toEqual(['planned', []]);
  });

  it('applies what it showed', async () => {
    const { writer, written } = writerWith();
    await importRegistryContent({ writer, content: renamed(), ...imported, apply: true });
    expect(written).toEqual([planned(renamed())]);
  });

  it('says so when another import came first', async () => {
    const { writer } = writerWith('stale');
    const late = importRegistryContent({ writer, content: renamed(), ...imported, apply: true });
    await expect(late).rejects.toThrow(RegistryChangedMeanwhile);
  });

  it('applies what is guarded only when a second administrator is named, and keeps both names', async () => {
    const content = registryContent();
    const [first, ...others] = content.officers;
    if (first === undefined) throw new Error('There is no officer.');
    const watching = { ...content, officers: [{ ...first, roles: ['auditor' as const] }, ...others] };
    const { writer, written } = writerWith();
    const one = { writer, content: watching, ...imported, apply: true };

    expect((await importRegistryContent({ ...one, apply: false })).guarded).toContain('role-that-watches');
    await expect(importRegistryContent(one)).rejects.toThrow(SecondAdministratorNeeded);
    expect(written).toEqual([]);

    await importRegistryContent({ ...one, confirmedBy: 'Mwingine' });
    expect(written).toMatchObject([{ by: 'Msimamizi', confirmedBy: 'Mwingine' }]);
  });

  it('shows the difference in lines', () => {
    expect(showDifference(registryDifference(stored.content, renamed()))).toEqual([
      'institutions: 0 added, 1 changed, 0 missing',
      '  ~ maji',
      '      name.sw: Mamlaka ya Maji -> Mamlaka ya Majisafi',
    ]);
  });

  it('writes a changed phone, and never shows one', () => {
    const stated = (phone: string) =>
      registryContent(registryFiles().with('officers', 'petro@example.org,', `petro@example.org,${phone}`));
    const before = { ...stored, content: stated('+255600000101') };
    const plan = planImport(before, stated('+255600000102'), imported);

    expect(plan).toMatchObject({
      change: { contacts: [{ officer: 'karani', phone: '+255600000102' }], officers: [] },
    });
    const difference = registryDifference(before.content, stated('+255600000102'));
    expect(showDifference(difference)).toEqual([
      "officers' contacts: 0 added, 1 changed, 0 missing",
      '  ~ karani',
      '      phone: (not shown) -> (not shown)',
    ]);
  });

  it('never shows an address', () => {
    const files = registryContent(
      registryFiles().with('officers', 'petro@example.org', 'p.mlay@example.org'),
    );
    expect(showDifference(registryDifference(stored.content, files)).join('\n')).not.toContain('@');
  });
});

describe('an invented registry', () => {
  const asked = (stage: string | undefined, instead?: string) =>
    importRequest([
      ...(instead === undefined ? [] : ['--instead', instead]),
      ...(stage === undefined
        ? []
        : [
            ...['--registry-table', `mrejesho-${stage}-registry`],
            ...['--identities-table', `mrejesho-${stage}-identities`, '--registry-key', 'key'],
          ]),
    ]);

  it('is refused to a stage for the public, whatever it is called, even to be looked at', () => {
    for (const stage of ['prod', 'pilot']) {
      const refusing = () => {
        refuseSampleRegistry(asked(stage));
      };
      expect(refusing).toThrow(SampleRefused);
      expect(refusing).toThrow('registry/officers/apart.csv');
    }
  });

  it('is taken by the local cloud and by dev', () => {
    for (const stage of [undefined, 'local', 'dev'])
      expect(() => {
        refuseSampleRegistry(asked(stage, 'registry/demonstration'));
      }).not.toThrow();
  });

  it('is the policy of a demonstration too, beside lists that are real', () => {
    const real = mkdtempSync(join(tmpdir(), 'mrejesho-real-'));
    const request = (instead?: string) => ({ ...asked('prod', instead), folder: real });
    expect(() => {
      refuseSampleRegistry(request());
    }).not.toThrow();
    expect(() => {
      refuseSampleRegistry(request('registry/demonstration'));
    }).toThrow('registry/demonstration/policy.yaml');
  });
});
