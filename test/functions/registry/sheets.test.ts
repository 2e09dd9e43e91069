import { describe, expect, it } from 'vitest';
import { aTree } from '../../builders/administration.ts';
import { anOfficer } from '../../builders/officer.ts';
import { RegistryOffice } from './a-registry-office.ts';

type Cells = Readonly<Record<string, string>>;
interface Said {
  readonly row: number;
  readonly state: string;
  readonly id?: string;
  readonly tag?: string;
  readonly office?: { readonly id: string };
  readonly fault?: {
    readonly column?: string;
    readonly text: string;
    readonly offers: readonly { readonly value: string }[];
  };
  readonly acts?: readonly { readonly code: string }[];
  readonly notes?: readonly string[];
}

const why = 'Act 7 of 2026: new agency from 7 December';

/** The administrator of a ministry sends sheets. */
class Sheets extends RegistryOffice {
  async checks(cells: readonly Cells[], officer = 'msimamizi'): Promise<readonly Said[]> {
    const rows = cells.map((row, place) => ({ row: place + 2, cells: row }));
    const { status, body } = await this.checksRows(officer, rows);
    expect(status).toBe(200);
    return body['rows'] as readonly Said[];
  }

  private async checksRows(officer: string, rows: readonly object[]) {
    const headers = { authorization: `Bearer ${officer}`, 'accept-language': 'en' };
    return this.answers('check-sheet', { body: { rows }, headers });
  }

  /** Applies rows as a check showed them, and answers what became of each. */
  async applies(
    cells: readonly Cells[],
    checked: readonly Said[],
    officer = 'msimamizi',
  ): Promise<readonly Said[]> {
    const rows = checked
      .filter(({ state }) => state !== 'wrong')
      .map(({ row, id, tag, office }) => ({
        row,
        ...(id !== undefined && { id }),
        ...(tag !== undefined && { tag }),
        cells: { ...cells[row - 2], ...(office !== undefined && { office: office.id }) },
      }));
    const { status, body } = await this.asks(officer, 'apply-sheet', { body: { rows, why } });
    expect([status, body]).toMatchObject([200, {}]);
    return body['rows'] as readonly Said[];
  }

  async sends(cells: readonly Cells[], officer = 'msimamizi'): Promise<readonly Said[]> {
    return this.applies(cells, await this.checks(cells, officer), officer);
  }
}

const office = (name: string, more: Cells = {}): Cells => ({ what: 'ofisi', name, ...more });
const person = (name: string, more: Cells = {}): Cells => ({
  what: 'afisa',
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@vijana.example`,
  ...more,
});
const states = (rows: readonly Said[]) => rows.map(({ state }) => state);

const newAgency: readonly Cells[] = [
  // Below its parent in the file, and named by its name.
  office('Ofisi ya Mwanza', { office: 'Wakala wa Vijana' }),
  { what: 'wakala', name: 'Wakala wa Vijana', nameInEnglish: 'Youth Agency', level: 'ndiyo' },
  person('Rose Chande', { what: 'mkuu', office: 'Youth Agency', phone: '0712 345 678' }),
  person('Salma Omari', { office: 'Ofisi ya Mwanza' }),
  person('Peter Massawe', { what: 'afisa, afisa wa malalamiko', office: 'wakala wa vijana' }),
];

describe('a sheet of institutions and officers', () => {
  it('is checked row by row on what the rows before it make, and stores nothing', async () => {
    const registry = new Sheets();
    const before = await registry.administration.version();
    const checked = await registry.checks(newAgency);
    expect(states(checked)).toEqual(['good', 'good', 'good', 'good', 'good']);
    expect(checked.map(({ id }) => id)).toEqual([
      'ofisi-ya-mwanza',
      'wakala-wa-vijana',
      'rose-chande',
      'salma-omari',
      'peter-massawe',
    ]);
    expect(checked[2]?.acts?.map(({ code }) => code)).toEqual(['create-officer', 'appoint-head']);
    expect(await registry.administration.version()).toBe(before);
  });

  it('is applied as it was checked, and changes nothing when it comes again', async () => {
    const registry = new Sheets();
    const cells = newAgency.toSorted(
      (a, b) => Number(b['what'] === 'wakala') - Number(a['what'] === 'wakala'),
    );
    expect(states(await registry.sends(cells))).toEqual(['done', 'done', 'done', 'done', 'done']);
    const version = await registry.administration.version();
    const head = (await registry.administration.institution('wakala-wa-vijana'))?.head;
    expect(head).toEqual({ officer: 'rose-chande' });
    expect(await registry.administration.contactOf('rose-chande')).toMatchObject({
      phone: '+255712345678',
    });

    const again = await registry.checks(cells);
    expect(states(again)).toEqual(['same', 'same', 'same', 'same', 'same']);
    expect(states(await registry.applies(cells, again))).toEqual(['same', 'same', 'same', 'same', 'same']);
    expect(await registry.administration.version()).toBe(version);
  });

  it('goes on after a break where it broke off', async () => {
    const registry = new Sheets();
    const cells = newAgency.toSorted(
      (a, b) => Number(b['what'] === 'wakala') - Number(a['what'] === 'wakala'),
    );
    await registry.sends(cells.slice(0, 3));
    const checked = await registry.checks(cells);
    expect(states(checked)).toEqual(['same', 'same', 'same', 'good', 'good']);
    expect(states(await registry.applies(cells, checked))).toEqual(['same', 'same', 'same', 'done', 'done']);
  });

  it('keeps the reason in the history of what it changes', async () => {
    const registry = new Sheets();
    await registry.sends([person('Salma Omari', { office: 'wakala' })]);
    const { body } = await registry.asks('msimamizi', 'officer-history', {
      params: { officer: 'salma-omari' },
    });
    expect(body['changes']).toMatchObject([{ act: 'create-officer', why }]);
  });
});

describe('a wrong row', () => {
  it('is named with its cell and what can stand there, and the others go on', async () => {
    const registry = new Sheets();
    const cells = [
      person('Salma Omari', { office: 'wakala', email: 'salma@vijana.example,' }),
      person('Peter Massawe', { office: 'Wakla' }),
      person('Rose Chande', { office: 'wakala' }),
      person('Rose Chande', { office: 'bodi' }),
      person('Juma Said', { what: 'katibu', office: 'wakala' }),
      person('Asha Said', { office: 'wakala', phone: '12' }),
      office('', { office: 'wakala' }),
    ];
    const checked = await registry.checks(cells);
    expect(states(checked)).toEqual(['wrong', 'wrong', 'good', 'wrong', 'wrong', 'wrong', 'wrong']);
    const faults = checked.map(({ fault }) => [fault?.column, fault?.offers[0]?.value]);
    expect(faults).toEqual([
      ['email', 'salma@vijana.example'],
      ['office', 'wakala'],
      [undefined, undefined],
      [undefined, undefined],
      ['what', undefined],
      ['phone', undefined],
      ['name', undefined],
    ]);
    expect(checked[3]?.fault?.text).toContain('row 4');
    expect(states(await registry.applies(cells, checked))).toEqual(['done']);
  });

  it('has empty cells where nothing can be seen', async () => {
    const [row] = await new Sheets().checks([person('\u200b', { office: 'wakala' })]);
    expect(row?.fault?.column).toBe('name');
  });

  it('leaves out whoever works at an office whose row is wrong', async () => {
    const registry = new Sheets();
    const checked = await registry.checks([
      office('Ofisi ya Mwanza, jina refu kuliko ujumbe'),
      person('Salma Omari', { office: 'Ofisi ya Mwanza, jina refu kuliko ujumbe' }),
    ]);
    expect(checked.map(({ fault }) => fault?.column)).toEqual(['shortName', 'office']);
    expect(checked[1]?.fault?.text).toContain('row 2');
  });

  it('is left out where it would change something else than its check showed', async () => {
    const registry = new Sheets();
    const cells = [person('Karani', { office: 'bodi', email: 'karani@wakala.example' })];
    const checked = await registry.checks(cells);
    await registry.sends([person('Karani', { office: 'bodi', email: 'another@wakala.example' })]);
    expect(states(await registry.applies(cells, checked))).toEqual(['moved-on']);
  });
});

describe('a row about somebody whom the registry has', () => {
  const there = { email: 'salma.omari@vijana.example' };

  it('moves them, and says whose tickets lose their officer', async () => {
    const registry = new Sheets();
    await registry.sends([person('Salma Omari', { office: 'wakala' })]);
    const cells = [person('Salma Omari', { ...there, office: 'bodi' })];
    const [row] = await registry.checks(cells);
    expect(row).toMatchObject({ state: 'moves', id: 'salma-omari' });
    expect(row?.notes?.join(' ')).toContain('Salma Omari');
    expect(states(await registry.sends(cells))).toEqual(['done']);
    expect((await registry.administration.officer('salma-omari'))?.institution).toBe('bodi');
  });

  it('makes another officer of a namesake with another address', async () => {
    const registry = new Sheets();
    await registry.sends([person('Salma Omari', { office: 'wakala' })]);
    const [row] = await registry.checks([person('Salma Omari', { email: 's@b.example', office: 'bodi' })]);
    expect(row).toMatchObject({ state: 'good', id: 'salma-omari-2' });
  });

  it('tells an administrator of another subtree neither where they work nor that office', async () => {
    const registry = new Sheets();
    await registry.sends([person('Mhasibu Mpya', { office: 'hazina' })], 'msimamizi-mkuu');
    const checked = await registry.checks([
      person('Mhasibu Mpya', { office: 'wakala' }),
      person('Salma Omari', { office: 'Hazina' }),
      person('Peter Massawe', { office: 'hazina' }),
      person('Asha Said', { office: 'Hazna' }),
    ]);
    expect(states(checked)).toEqual(['wrong', 'wrong', 'wrong', 'wrong']);
    expect(checked.flatMap(({ fault }) => fault?.offers)).toEqual([]);
    const texts = JSON.stringify(checked.map(({ fault }) => fault?.text));
    for (const name of ['mhasibu', 'Treasury']) expect(texts).not.toContain(name);
  });
});

const country = aTree();
const withSecond = {
  ...country,
  officers: [
    ...country.officers,
    anOfficer({ id: 'msimamizi-mahakama', institution: 'mahakama', roles: ['administrator'] }),
  ],
};

describe('a row that takes a second administrator', () => {
  const cells = [person('Elia Mrema', { what: 'mkaguzi', office: 'ikulu' })];

  it('becomes one proposal, however often the file comes', async () => {
    const registry = new Sheets();
    const checked = await registry.checks(cells, 'msimamizi-mkuu');
    expect(states(checked)).toEqual(['guarded']);
    const [first] = await registry.applies(cells, checked, 'msimamizi-mkuu');
    const [second] = await registry.sends(cells, 'msimamizi-mkuu');
    expect([first?.state, second?.state]).toEqual(['proposed', 'proposed']);
    expect((await registry.administration.openProposals('2026-01-01T00:00:00Z')).items).toHaveLength(1);
    expect(await registry.administration.officer('elia-mrema')).toBeUndefined();
  });

  it('is done when a second administrator confirms it, and proposed anew after it was declined', async () => {
    const registry = new Sheets(1, withSecond);
    const decides = async (decision: string) => {
      const [proposal] = (await registry.administration.openProposals('2026-01-01T00:00:00Z')).items;
      const params = { proposal: proposal?.id ?? '' };
      return registry.asks('msimamizi-mahakama', 'decide-proposal', { params, body: { decision } });
    };
    await registry.sends(cells, 'msimamizi-mkuu');
    await decides('decline');
    expect(states(await registry.sends(cells, 'msimamizi-mkuu'))).toEqual(['proposed']);
    await decides('confirm');
    expect(await registry.administration.officer('elia-mrema')).toMatchObject({ roles: ['auditor'] });
    expect(states(await registry.sends(cells, 'msimamizi-mkuu'))).toEqual(['same']);
  });
});

describe('three hundred rows', () => {
  it('are checked in one request, and read each institution once', async () => {
    const registry = new Sheets(1, aTree());
    const cells = Array.from({ length: 300 }, (_, place) =>
      person(
        `Afisa Namba ${String.fromCharCode(97 + (place % 26))}${String.fromCharCode(97 + Math.floor(place / 26))}`,
        {
          office: 'wakala',
        },
      ),
    );
    expect(new Set(states(await registry.checks(cells)))).toEqual(new Set(['good']));
  });
});
