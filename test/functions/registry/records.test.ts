import { describe, expect, it } from 'vitest';
import { aDeadlineRow, officeNames } from '../../builders/registry-acts.ts';
import { RegistryOffice } from './a-registry-office.ts';

const shows = async (registry: RegistryOffice, who: string, route: string, params = {}) =>
  (await registry.asks(who, route, { params })).body;

describe('the registry, to an administrator', () => {
  it('says what they administer, and whether they change what holds for everybody', async () => {
    const registry = new RegistryOffice();
    expect(await shows(registry, 'msimamizi', 'show-registry')).toMatchObject({
      institution: { id: 'wizara' },
      nationWide: false,
    });
    expect(await shows(registry, 'msimamizi-mkuu', 'show-registry')).toMatchObject({
      institution: { id: 'ikulu' },
      nationWide: true,
    });
  });

  it('says the deadlines of everybody, and each closed day with its name', async () => {
    const registry = new RegistryOffice();
    await registry.asks('msimamizi', 'set-institution-deadlines', {
      params: { institution: 'wakala' },
      body: { rows: [aDeadlineRow] },
    });
    const name = { sw: 'Idd el Fitr', en: 'Eid al-Fitr' };
    await registry.asks('msimamizi-mkuu', 'change-calendar', {
      body: { add: ['2026-11-27'], remove: [], celebrations: [{ date: '2026-11-27', name }] },
    });
    const { deadlines, calendar } = await shows(registry, 'msimamizi-mkuu', 'show-registry');
    const { rows } = await registry.administration.policy();
    const common = rows.filter(({ institution }) => institution === undefined);
    expect(deadlines).toEqual({ version: 2, rows: common });
    expect(calendar).toMatchObject({
      version: 2,
      holidays: expect.arrayContaining([{ date: '2026-11-27', name }]) as unknown,
    });
  });
});

describe('the record of an institution', () => {
  it('says who heads it, who acts and when, and with whom the duties are', async () => {
    const registry = new RegistryOffice();
    await registry.asks('msimamizi', 'appoint-acting-head', {
      params: { institution: 'bodi' },
      body: { officer: 'karani', from: '2026-12-01', until: '2026-12-31' },
    });
    expect(
      await shows(registry, 'msimamizi', 'show-registry-institution', { institution: 'bodi' }),
    ).toMatchObject({
      id: 'bodi',
      path: [{ id: 'ikulu' }, { id: 'wizara' }],
      actingHeads: [{ officer: { id: 'karani' }, fromDate: '2026-12-01', untilDate: '2026-12-31' }],
      duties: { officer: { id: 'katibu' }, institution: { id: 'wizara' } },
      activeOfficers: 1,
      children: 0,
    });
  });

  it('says its own deadlines alone', async () => {
    const registry = new RegistryOffice();
    await registry.asks('msimamizi', 'set-institution-deadlines', {
      params: { institution: 'wakala' },
      body: { rows: [aDeadlineRow] },
    });
    const { deadlines } = await shows(registry, 'msimamizi', 'show-registry-institution', {
      institution: 'wakala',
    });
    expect(deadlines).toEqual({ version: 2, rows: [aDeadlineRow] });
  });

  it('says what can be done, and of the rest why not', async () => {
    const registry = new RegistryOffice();
    const wakala = await shows(registry, 'msimamizi', 'show-registry-institution', {
      institution: 'wakala',
    });
    expect(wakala['acts']).toEqual([
      'rename-institution',
      'move-institution',
      'create-institution',
      'create-officer',
      'appoint-head',
      'appoint-acting-head',
      'end-headship',
      'set-institution-deadlines',
    ]);
    expect(wakala['notNow']).toEqual([
      {
        act: 'close-institution',
        whyNot: { code: 'has-children', text: 'Others lie under it. Move or close them first.' },
      },
    ]);
  });

  it('of a closed one says since when, and what has its place; nothing can be done with it', async () => {
    const registry = new RegistryOffice();
    await registry.asks('msimamizi', 'remove-officer', { params: { officer: 'mjumbe' } });
    await registry.asks('msimamizi', 'close-institution', {
      params: { institution: 'bodi' },
      body: { successor: 'wakala' },
    });
    expect(
      await shows(registry, 'msimamizi', 'show-registry-institution', { institution: 'bodi' }),
    ).toMatchObject({ closed: { at: registry.now, successor: { id: 'wakala' } }, acts: [] });
  });
});

describe('the record of an officer', () => {
  it('says roles and headships in words, and never how the officer is reached', async () => {
    const registry = new RegistryOffice();
    await registry.asks('msimamizi', 'change-officer', {
      params: { officer: 'mkuu' },
      body: { contact: { email: 'mkuu@wakala.example', phone: '0600000101' } },
    });
    const record = await shows(registry, 'msimamizi', 'show-registry-officer', { officer: 'mkuu' });
    expect(record).toMatchObject({
      id: 'mkuu',
      institution: { id: 'wakala' },
      roles: [
        { code: 'head', word: 'head' },
        { code: 'officer', word: 'officer' },
      ],
      heads: [{ id: 'wakala', acting: false }],
      acts: ['change-officer', 'move-officer', 'remove-officer'],
    });
    expect(JSON.stringify(record)).not.toMatch(/600000|@wakala/u);
  });

  it('says whether somebody handles tickets, and not how many they have', async () => {
    const registry = new RegistryOffice();
    const of = async (officer: string) =>
      (await shows(registry, 'msimamizi', 'show-registry-officer', { officer }))['handlesTickets'];
    expect(await of('karani')).toBe(true);
    expect(await of('msimamizi')).toBe(false);
  });

  it('lets nobody do anything with their own, nor with one who was removed', async () => {
    const registry = new RegistryOffice();
    await registry.asks('msimamizi', 'remove-officer', { params: { officer: 'karani' } });
    const whyNot = async (officer: string) => {
      const { acts, notNow } = await shows(registry, 'msimamizi', 'show-registry-officer', { officer });
      expect(acts).toEqual([]);
      return (notNow as readonly { readonly whyNot: { readonly code: string } }[]).map(
        ({ whyNot: { code } }) => code,
      );
    };
    expect(await whyNot('msimamizi')).toEqual(['own-record', 'own-record', 'own-record']);
    expect(await whyNot('karani')).toEqual(['officer-removed', 'officer-removed', 'officer-removed']);
  });
});

describe('what lies elsewhere', () => {
  it.each([
    ['show-registry-institution', { institution: 'hazina' }, 'outside-subtree'],
    ['show-registry-officer', { officer: 'mhasibu' }, 'outside-subtree'],
    ['show-registry-officer', { officer: 'hakuna' }, 'no-such-officer'],
    ['show-registry-institution', { institution: 'hakuna' }, 'no-such-institution'],
  ])('is not shown on %s %o', async (route, params, refusal) => {
    expect(await shows(new RegistryOffice(), 'msimamizi', route, params)).toMatchObject({ refusal });
  });
});

/** Something that each act could be asked for with, whatever it names. */
const stated: Readonly<Record<string, object>> = {
  'rename-institution': officeNames,
  'move-institution': { parent: 'hazina' },
  'close-institution': { successor: 'hazina' },
  'appoint-head': { officer: 'karani' },
  'appoint-acting-head': { officer: 'karani', from: '2026-12-01', until: '2026-12-31' },
  'end-headship': { officer: 'msimamizi-mkuu' },
  'set-institution-deadlines': { rows: [aDeadlineRow] },
  'change-officer': { trained: true },
  'move-officer': { institution: 'hazina' },
  'remove-officer': {},
};

describe('what is said not to be possible', () => {
  it('is refused, whoever of all administrators asks for it', async () => {
    const registry = new RegistryOffice();
    await registry.asks('msimamizi', 'remove-officer', { params: { officer: 'mjumbe' } });
    await registry.asks('msimamizi', 'close-institution', {
      params: { institution: 'bodi' },
      body: { successor: 'wakala' },
    });
    const subjects = [
      ...['ikulu', 'wizara', 'wakala', 'kitengo', 'bodi'].map(
        (institution) => ['show-registry-institution', { institution }] as const,
      ),
      ...['katibu', 'mkuu', 'karani', 'msimamizi', 'msimamizi-mkuu', 'mjumbe'].map(
        (officer) => ['show-registry-officer', { officer }] as const,
      ),
    ];
    const tried: string[] = [];
    for (const who of ['msimamizi', 'msimamizi-mkuu'])
      for (const [route, params] of subjects) {
        const { notNow = [] } = await shows(registry, who, route, params);
        for (const { act } of notNow as readonly { readonly act: string }[]) {
          const body = stated[act];
          if (body === undefined) continue;
          const { status } = await registry.asks(who, act, { params, body: { ...body } });
          expect([who, act, params, status]).toEqual([who, act, params, 409]);
          tried.push(act);
        }
      }
    expect(new Set(tried).size).toBeGreaterThan(8);
  });
});
