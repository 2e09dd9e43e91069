import path from 'node:path';
import { readFile, readdir } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRegistry } from '../../adapters/registry-files/load-registry.ts';
import type { Holiday } from '../../adapters/registry-files/read-calendar.ts';
import { officeHeadOf } from '../../domain/institutions/registry/head-of.ts';
import type { Institution, Lineage } from '../../domain/institutions/registry/institution.ts';
import { isStaffed, pathOf } from '../../domain/institutions/registry/levels.ts';
import { receiverOfAddress } from '../../domain/ticketing/routing/receiver.ts';
import type { RegistryContent } from '../../domain/institutions/registry/registry-writer.ts';
import { kinds } from '../../domain/foundation/vocabulary/kinds.ts';
import { shortNameErrors } from '../../domain/institutions/registry/short-name.ts';

const folder = path.join(import.meta.dirname, '../../registry');
const at = '2026-11-24T09:00:00Z';

/** Whoever passes sees what these are of. Another one is a decision: docs/design/public-figures.md, The promise. */
const streetCategories = ['barabara', 'hatari-umeme', 'maji', 'umeme', 'usafi-mazingira'];

let content: RegistryContent;
let holidays: readonly Holiday[];
let byId: ReadonlyMap<string, Institution>;

beforeAll(async () => {
  const registry = await loadRegistry(folder);
  if (registry.outcome === 'broken') throw new Error(JSON.stringify(registry.problems, undefined, 1));
  ({ content, holidays } = registry);
  byId = new Map(content.institutions.map((institution) => [institution.id, institution]));
});

const ofKind = (kind: Institution['kind']) =>
  content.institutions.filter(
    (institution) => institution.kind === kind && institution.jurisdiction !== 'zanzibar',
  );
const lineageOf = (institution: Institution): Lineage => ({
  institution,
  above: institution.ancestors.flatMap((id) => byId.get(id) ?? []),
});
const lineage = (id: string): Lineage => {
  const institution = byId.get(id);
  if (institution === undefined) throw new Error(`The sample has no ${id}.`);
  return lineageOf(institution);
};
const isServed = (institution: Institution) =>
  pathOf(lineageOf(institution)).every(({ notServed }) => notServed === undefined);

describe('a category of which one ticket is told before sending', () => {
  it('is of what lies in the street: nothing sensitive, nobody named, no receiver of its own, and nothing that one only meets', () => {
    const ofOne = content.categories.filter(({ toldOfAlike }) => toldOfAlike === 'of-one');
    expect(ofOne.map(({ id }) => id).toSorted()).toEqual(streetCategories);
    for (const category of ofOne) {
      expect(category).toMatchObject({ sensitive: false, locality: 'there' });
      expect(category).not.toHaveProperty('onlyReceiver');
      expect(category).not.toHaveProperty('catchAll');
    }
  });
});

describe('the sample of Tanzania', () => {
  it('has the 27 ministries and the 26 regions of the Mainland', () => {
    expect([ofKind('ministry').length, ofKind('region').length]).toEqual([27, 26]);
  });

  it('has the 184 councils: 6 cities, 20 municipalities, 21 towns and 137 districts', () => {
    const kinds = ofKind('council').map(
      ({ name }) => /(City|Municipal|Town|District) Council$/.exec(name.en)?.[1],
    );
    const count = (kind: string) => kinds.filter((candidate) => candidate === kind).length;
    expect(['City', 'Municipal', 'Town', 'District'].map(count)).toEqual([6, 20, 21, 137]);
  });

  it('has every council under a region, and every region under TAMISEMI', () => {
    const parents = (kind: Institution['kind']) =>
      new Set(ofKind(kind).map(({ parent }) => byId.get(parent ?? '')?.kind));
    expect(parents('council')).toEqual(new Set(['region']));
    expect(new Set(ofKind('region').map(({ parent }) => parent))).toEqual(new Set(['tamisemi']));
  });

  it('has at least 40 agencies, 20 wards and 30 hospitals and schools', () => {
    expect(ofKind('agency').length).toBeGreaterThanOrEqual(40);
    expect(ofKind('ward').length).toBeGreaterThanOrEqual(20);
    expect(ofKind('facility').length).toBeGreaterThanOrEqual(30);
  });

  it('has independent bodies, each with the outside body that its last answer names', () => {
    const tops = ofKind('independent');
    expect(tops.length).toBeGreaterThanOrEqual(2);
    expect(tops.map(({ outsideBody }) => outsideBody?.sw)).not.toContain(undefined);
  });

  it('has the commissioners of the 26 regions and of the 139 districts, each with the places served', () => {
    const commissioners = ofKind('commissioner');
    const districts = commissioners.filter(({ parent }) => byId.get(parent ?? '')?.kind === 'commissioner');
    const regions = commissioners.filter(({ parent }) => parent === 'tamisemi');
    expect([regions.length, districts.length, commissioners.length]).toEqual([26, 139, 165]);
    const servedBy = (offices: readonly Institution[]) =>
      offices.flatMap(({ areas = [] }) => areas).toSorted();
    const ids = (kind: Institution['kind']) => ofKind(kind).map(({ id }) => id);
    expect(servedBy(regions)).toEqual(ids('region').toSorted());
    expect(servedBy(districts)).toEqual(ids('council').toSorted());
  });

  it('has each district commissioner under the commissioner of the region in which the councils lie', () => {
    const astray = ofKind('commissioner').filter(({ areas = [], parent }) => {
      const regions = areas.map((area) => byId.get(area)?.parent ?? '');
      const ofParent = byId.get(parent ?? '')?.areas ?? ['tamisemi'];
      return regions.some((region) => !ofParent.includes(region));
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('has no commissioner above a council or a ward', () => {
    const under = [...ofKind('council'), ...ofKind('ward')].filter(({ ancestors }) =>
      ancestors.some((id) => byId.get(id)?.kind === 'commissioner'),
    );
    expect(under.map(({ id }) => id)).toEqual([]);
  });

  it('is six deep in places', () => {
    const deepest = Math.max(...content.institutions.map(({ ancestors }) => ancestors.length + 1));
    expect(deepest).toBe(6);
  });

  it('has no short name that a phone cannot show', () => {
    const faulty = content.institutions.filter(({ shortName }) =>
      [shortName.sw, shortName.en].some((name) => {
        const { foreign, tooLong } = shortNameErrors(name);
        return foreign.length > 0 || tooLong !== undefined;
      }),
    );
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('has vacant places, acting heads and offices where nobody works, for each happens', () => {
    const served = content.institutions.filter(isServed);
    expect(served.some((node) => isStaffed(node) && node.head === undefined)).toBe(true);
    expect(served.some(({ actingHeads }) => actingHeads !== undefined)).toBe(true);
    expect(served.some((node) => !isStaffed(node))).toBe(true);
  });

  it('has an administrator, a custodian and an auditor', () => {
    const roles = new Set(content.officers.flatMap((officer) => officer.roles));
    expect([...roles]).toEqual(
      expect.arrayContaining(['administrator', 'custodian', 'auditor', 'oversight', 'duty-officer']),
    );
  });

  it('has a box for every region that is served, and a region above every council', () => {
    const served = content.institutions.filter(isServed);
    const regions = served.filter(({ kind }) => kind === 'region');
    expect(regions.length).toBeGreaterThan(25);
    expect(regions.filter(({ bounds }) => bounds === undefined)).toEqual([]);
    const councils = served.filter(({ kind }) => kind === 'council');
    const astray = councils.filter(({ ancestors }) => !regions.some(({ id }) => ancestors.includes(id)));
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it('reaches nobody real: every phone is one that the numbering plan gives to nobody, each another', () => {
    const phones = content.contacts.map(({ phone }) => phone);
    expect(phones.filter((phone) => phone?.startsWith('+255600') !== true)).toEqual([]);
    expect(new Set(phones).size).toBe(content.officers.length);
  });

  it('reaches nobody real: every address is at example.org', () => {
    expect(content.contacts.filter(({ email }) => !email.endsWith('@example.org'))).toEqual([]);
  });

  it('is marked as unofficial in every table of institutions and officers', async () => {
    for (const table of ['institutions', 'officers']) {
      for (const file of await readdir(path.join(folder, table))) {
        expect(await readFile(path.join(folder, table, file), 'utf8')).toMatch(/^# SAMPLE - NOT OFFICIAL/);
      }
    }
  });
});

describe('in the sample, a ticket', () => {
  it('to any institution that is served reaches somebody', () => {
    const lost = content.institutions
      .filter(isServed)
      .filter(
        (institution) =>
          receiverOfAddress({ sentTo: lineageOf(institution), aboutHead: false, at }).outcome !== 'received',
      );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('about the head of any institution reaches somebody else, or is shown the outside body', () => {
    const forTop = lineage('utumishi');
    const lost = content.institutions.filter(isServed).filter((institution) => {
      const receiver = receiverOfAddress({
        sentTo: lineageOf(institution),
        aboutHead: true,
        at,
        ...(institution.ancestors.includes('kmk') || institution.id === 'kmk' ? { forTop } : {}),
      });
      return receiver.outcome === 'received'
        ? receiver.holder.id === institution.id
        : receiver.outcome !== 'outside-body';
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('always has a head to remind, here or above', () => {
    const headless = content.institutions
      .filter(isServed)
      .filter((node) => officeHeadOf(lineageOf(node), at) === undefined);
    expect(headless.map(({ id }) => id)).toEqual([]);
  });

  it('to Zanzibar is told the address of its own system', () => {
    expect(receiverOfAddress({ sentTo: lineage('zeco'), aboutHead: false, at })).toMatchObject({
      outcome: 'not-served',
      address: 'https://malalamiko.smz.example',
    });
  });

  it('about corruption goes to TAKUKURU', () => {
    const rushwa = content.categories.find(({ id }) => id === 'rushwa');
    expect(rushwa).toMatchObject({ onlyReceiver: 'takukuru', defaultOpenness: 'confidential' });
  });

  it('to a district commissioner escalates to that of the region, and on to the ministry and the root', () => {
    const levels = pathOf(lineage('mkuu-wilaya-hai')).filter((node) => node.level && isStaffed(node));
    expect(levels.map(({ id }) => id)).toEqual([
      'mkuu-wilaya-hai',
      'mkuu-mkoa-kilimanjaro',
      'tamisemi',
      'kmk',
    ]);
  });

  it('from a unit escalates through its institution and ministry to the root', () => {
    const levels = pathOf(lineage('tanesco-kinondoni')).filter((node) => node.level && isStaffed(node));
    expect(levels.map(({ id }) => id)).toEqual(['tanesco-kinondoni', 'tanesco', 'nishati', 'kmk']);
  });
});

describe('the categories', () => {
  it('are at least 20, in both languages', () => {
    expect(content.categories.length).toBeGreaterThanOrEqual(20);
    expect(content.categories.filter(({ name }) => name.sw === '' || name.en === '')).toEqual([]);
  });

  it('have one for what fits none of the others, of every kind', () => {
    const anything = content.categories.filter(({ catchAll }) => catchAll);
    expect(anything.map(({ id }) => id)).toEqual(['mengineyo']);
    expect(anything[0]?.kinds).toEqual(kinds);
  });

  it('name an emergency number wherever life or a child may be in danger', () => {
    const urgent = content.categories.filter(({ urgent, sensitive }) => urgent && sensitive);
    expect(urgent.length).toBeGreaterThan(0);
    expect(urgent.filter(({ emergencyNumbers }) => emergencyNumbers.length === 0)).toEqual([]);
  });

  it('show 116 to whoever writes about children', () => {
    const children = content.categories.find(({ id }) => id === 'watoto');
    expect(children?.emergencyNumbers.map(({ number }) => number)).toContain('116');
  });

  it('say of 116, and of no other number, that it is for children', () => {
    const numbers = content.categories.flatMap(({ emergencyNumbers }) => emergencyNumbers);
    const forChildren = numbers.filter((shown) => shown.forChildren === true).map(({ number }) => number);
    expect([...new Set(forChildren)]).toEqual(['116']);
    expect(numbers.filter(({ number }) => number === '116')).toHaveLength(forChildren.length);
  });
});

describe('the calendar', () => {
  it('names what is celebrated on every day on which offices stay closed, and what waits for the moon', () => {
    const { celebrations = {}, holidays: days } = content.calendar;
    expect(Object.keys(celebrations)).toEqual(days);
    expect(celebrations['2026-12-09']).toEqual({ name: { sw: 'Siku ya Uhuru', en: 'Independence Day' } });
    expect(celebrations['2027-03-10']).toMatchObject({ name: { en: 'Eid al-Fitr' }, expected: true });
  });

  it('has 17 public holidays in each of 2026, 2027 and 2028', () => {
    const years = Map.groupBy(holidays, ({ date }) => date.slice(0, 4));
    expect([...years].map(([year, days]) => [year, days.length])).toEqual([
      ['2026', 17],
      ['2027', 17],
      ['2028', 17],
    ]);
  });

  it.each([
    '2026-01-12',
    '2026-04-03',
    '2026-04-06',
    '2026-12-09',
    '2027-03-26',
    '2027-03-29',
    '2028-04-14',
    '2028-04-17',
  ])('keeps offices closed on %s', (date) => {
    expect(content.calendar.holidays).toContain(date);
  });

  it('says which days wait for the moon: four each year', () => {
    expect(holidays.filter(({ certainty }) => certainty === 'expected')).toHaveLength(12);
  });
});

describe('the policy', () => {
  it('is that of the rules', () => {
    expect(
      content.policy.rows.map(({ kind, urgent, acknowledge, respond, appealWindow }) => [
        `${urgent ? 'urgent ' : ''}${kind}`,
        ...[acknowledge, respond, appealWindow].map((length) =>
          length === undefined ? 'none' : `${length.amount} ${length.unit}`,
        ),
      ]),
    ).toEqual([
      ['complaint', '2 working-days', '15 working-days', '30 days'],
      ['urgent complaint', '4 hours', '72 hours', '30 days'],
      ['question', '2 working-days', '5 working-days', '14 days'],
      ['suggestion', '5 working-days', 'none', 'none'],
      ['opinion', '5 working-days', 'none', 'none'],
      ['compliment', '5 working-days', 'none', 'none'],
    ]);
  });
});

describe('the demonstration', () => {
  it('is open at any hour and answers in seconds', async () => {
    const registry = await loadRegistry(folder, path.join(folder, 'demonstration'));
    if (registry.outcome === 'broken') throw new Error(JSON.stringify(registry.problems));
    const { calendar, policy, institutions } = registry.content;
    expect(calendar).toMatchObject({
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      opens: '00:00',
      closes: '24:00',
      holidays: [],
    });
    expect(policy.rows.map(({ acknowledge }) => acknowledge.unit)).toEqual(policy.rows.map(() => 'seconds'));
    expect(policy.night).toBeUndefined();
    expect(institutions).toEqual(content.institutions);
  });
});
