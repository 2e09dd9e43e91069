import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegistryContent } from '../../domain/institutions/registry/registry-writer.ts';
import { checkProperty } from '../builders/chance.ts';
import { registryFiles, type RegistryFilesBuilder } from '../builders/registry-files.ts';

function contentOf(files: RegistryFilesBuilder): RegistryContent {
  const parsed = files.parse();
  if (parsed.outcome === 'broken') throw new Error(files.problems().join('\n'));
  return parsed.content;
}

const institution = (content: RegistryContent, id: string) =>
  content.institutions.find((candidate) => candidate.id === id);

describe('a registry that is in order', () => {
  it('knows what lies above each institution, nearest first', () => {
    expect(institution(contentOf(registryFiles()), 'maji-bili')?.ancestors).toEqual([
      'maji',
      'utumishi',
      'kmk',
    ]);
  });

  it('counts the officers who handle tickets, and no custodian', () => {
    const content = contentOf(registryFiles());
    expect(content.institutions.map(({ id, activeOfficers }) => [id, activeOfficers])).toEqual([
      ['kmk', 1],
      ['utumishi', 1],
      ['takukuru', 1],
      ['maji', 2],
      ['maji-bili', 1],
      ['zanzibar', 0],
    ]);
  });

  it('has acting heads from the first to the last second of their days in Dar es Salaam', () => {
    expect(institution(contentOf(registryFiles()), 'maji-bili')?.actingHeads).toEqual([
      { officer: 'kaimu', from: '2026-10-31T21:00:00Z', until: '2026-12-31T20:59:59Z' },
    ]);
  });

  it('has the box of a region where there is one', () => {
    const region = (id: string) => `${id},region,utumishi,mainland,yes,${id},${id} region,${id},${id},,,,,`;
    const files = registryFiles()
      .adding('institutions', region('mkoa-ziwa'))
      .adding('institutions', region('mkoa-nyanda'))
      .adding('bounds', 'mkoa-ziwa,31.3,-4.0,34.3,-0.9');
    const content = contentOf(files);
    expect(institution(content, 'mkoa-ziwa')?.bounds).toEqual({
      west: 31.3,
      south: -4,
      east: 34.3,
      north: -0.9,
    });
    expect(institution(content, 'mkoa-nyanda')).not.toHaveProperty('bounds');
  });

  it('knows which places an office serves that does not lie under them', () => {
    const region = (id: string) => `${id},region,utumishi,mainland,yes,${id},${id} region,${id},${id},,,,,`;
    const files = registryFiles()
      .adding('institutions', region('mkoa-ziwa'))
      .adding('institutions', region('mkoa-nyanda'))
      .adding('areas', 'maji,mkoa-ziwa')
      .adding('areas', 'maji,mkoa-nyanda');
    expect(institution(contentOf(files), 'maji')?.areas).toEqual(['mkoa-nyanda', 'mkoa-ziwa']);
    expect(institution(contentOf(files), 'takukuru')).not.toHaveProperty('areas');
  });

  it('knows by which former names an institution is looked for', () => {
    const files = registryFiles()
      .adding('formerNames', 'maji,Shirika la Maji,Sheria ya Maji')
      .adding('formerNames', 'maji,Idara ya Maji,Sheria ya Maji');
    expect(institution(contentOf(files), 'maji')?.formerNames).toEqual(['Idara ya Maji', 'Shirika la Maji']);
    expect(institution(contentOf(files), 'takukuru')).not.toHaveProperty('formerNames');
  });

  it('knows to which offices its categories go, in the order of the file', () => {
    const files = registryFiles()
      .adding('routing', 'huduma,*,,council,Halmashauri ya {place}.,The council of {place}.')
      .adding('routing', 'huduma,,,named agency,Umeitaja.,You named it.')
      .adding('routing', 'huduma,,,named utumishi,Umeitaja.,You named it.')
      .adding('routing', 'huduma,,,maji local,Ni ya karibu.,It is near.');
    const routing = contentOf(files).routing.find(({ category }) => category === 'huduma');
    expect(routing?.rules.map(({ place, words, target }) => ({ place, words, target }))).toEqual([
      { target: { to: 'named' } },
      { words: ['bili', 'ankara'], target: { to: 'institution', id: 'maji' } },
      { target: { to: 'institution', id: 'utumishi' } },
      { place: '*', target: { to: 'kind', kind: 'council' } },
      { target: { to: 'named', kind: 'agency' } },
      { target: { to: 'named', under: 'utumishi' } },
      { target: { to: 'local-office', id: 'maji' } },
    ]);
  });

  it('can send one row to several categories', () => {
    const files = registryFiles()
      .adding('categories', '  - { id: maji, name: { sw: Maji, en: Water }, kinds: [complaint] }')
      .with('routing', 'huduma,,,utumishi', 'huduma maji,,,utumishi');
    expect(contentOf(files).routing.map(({ category, rules }) => [category, rules.length])).toEqual([
      ['rushwa', 1],
      ['huduma', 3],
      ['maji', 1],
    ]);
  });

  it('keeps addresses of officers apart from the officers', () => {
    const { officers, contacts } = contentOf(registryFiles());
    expect(contacts).toContainEqual({ officer: 'karani', email: 'petro@example.org' });
    expect(JSON.stringify(officers)).not.toContain('@');
  });

  it('keeps phones with the addresses, as +255 however they are written', () => {
    const files = registryFiles()
      .with('officers', 'petro@example.org,', 'petro@example.org,255600000101')
      .with('officers', 'neema@example.org,', 'neema@example.org,0600 000 102');
    const { officers, contacts } = contentOf(files);
    expect(contacts).toContainEqual({
      officer: 'karani',
      email: 'petro@example.org',
      phone: '+255600000101',
    });
    expect(contacts).toContainEqual({
      officer: 'meneja',
      email: 'neema@example.org',
      phone: '+255600000102',
    });
    expect(JSON.stringify(officers)).not.toContain('600000');
  });

  it('reads what a spreadsheet writes: a byte order mark, CRLF, padded remarks, quoted cells', () => {
    const rows = registryFiles().lines('institutions');
    const text = `\uFEFF# sample,,,,,,,,,,,,,\r\n"# a remark, with a comma",,,,,,,,,,,,,\r\n${rows.join('\r\n')}`;
    const files = registryFiles()
      .containing('institutions', text)
      .with('institutions', 'Kitengo cha Bili', '"Kitengo cha Bili, ankara na malipo"');
    expect(institution(contentOf(files), 'maji-bili')?.name.sw).toBe('Kitengo cha Bili, ankara na malipo');
  });

  it('counts lines as the editor does, over remarks and cells of several lines', () => {
    const [header = '', ...rows] = registryFiles().lines('institutions');
    const text = ['# one', '', header, ...rows].join('\n');
    const files = registryFiles()
      .containing('institutions', text)
      .with('institutions', 'Kuzuia Rushwa', '"Kuzuia\nRushwa"')
      .with('institutions', 'maji-bili,unit', 'maji-bili,idara');
    expect(files.problems()[0]).toMatch(/^institutions\/all\.csv:9: "idara" is no kind/);
  });

  it('is the same in whatever order its rows stand', () => {
    const [header = '', ...rows] = registryFiles()
      .lines('institutions')
      .filter((line) => line !== '');
    const byId = (content: RegistryContent) =>
      content.institutions.toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
    const expected = byId(contentOf(registryFiles()));
    checkProperty(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const files = registryFiles().containing('institutions', [header, ...shuffled, ''].join('\n'));
        expect(byId(contentOf(files))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('never throws, whatever stands in its files', () => {
    const files = [
      'institutions',
      'officers',
      'actingHeads',
      'holidays',
      'areas',
      'formerNames',
      'routing',
      'categories',
      'policy',
      'calendar',
    ] as const;
    checkProperty(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(400),
        fc.string({ unit: 'binary', maxLength: 6 }),
        (file, at, junk) => {
          const whole = registryFiles().lines(file).join('\n');
          const spoilt = `${whole.slice(0, at)}${junk}${whole.slice(at)}`;
          expect(registryFiles().containing(file, spoilt).parse().outcome).toMatch(/loaded|broken/);
        },
      ),
      { numRuns: 30 },
    );
  });
});
