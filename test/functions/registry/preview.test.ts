import { describe, expect, it } from 'vitest';
import { aDeadlineRow, officeNames } from '../../builders/registry-acts.ts';
import { aKey } from '../../builders/http-request.ts';
import { ChangingCountry } from './a-changing-country.ts';
import { RegistryOffice } from './a-registry-office.ts';

type Stated = Readonly<Record<string, unknown>>;
type Params = Readonly<Record<string, string>>;

const why = 'Barua ya 20 Novemba';
const karani = { officer: 'karani' };
const wakala = { institution: 'wakala' };

const newOffice = {
  id: 'mpya',
  kind: 'agency',
  parent: 'wizara',
  jurisdiction: 'mainland',
  level: true,
  ...officeNames,
};
const contact = { email: 'zawadi@bodi.example', phone: '0600000101' };
const newOfficer = {
  id: 'zawadi',
  institution: 'bodi',
  name: 'Zawadi Mushi',
  roles: ['officer'],
  trained: false,
  contact,
};

/** Every act: on which route, what it names and states, and where its history is. */
const acts: readonly (readonly [string, Params, Stated, string, Params])[] = [
  ['create-institution', {}, newOffice, 'institution-history', { institution: 'mpya' }],
  ['rename-institution', wakala, officeNames, 'institution-history', wakala],
  ['move-institution', wakala, { parent: 'hazina' }, 'institution-history', wakala],
  ['create-officer', {}, newOfficer, 'officer-history', { officer: 'zawadi' }],
  ['change-officer', karani, { trained: true, name: 'Karani Mkuu' }, 'officer-history', karani],
  ['move-officer', karani, { institution: 'bodi' }, 'officer-history', karani],
  ['remove-officer', karani, {}, 'officer-history', karani],
  ['appoint-head', wakala, { officer: 'karani' }, 'institution-history', wakala],
  [
    'appoint-acting-head',
    { institution: 'bodi' },
    { officer: 'karani', from: '2026-12-01', until: '2026-12-31' },
    'institution-history',
    { institution: 'bodi' },
  ],
  ['end-headship', wakala, { officer: 'mkuu' }, 'institution-history', wakala],
  ['set-institution-deadlines', wakala, { rows: [aDeadlineRow] }, 'deadlines-history', {}],
  ['change-calendar', {}, { add: ['2026-11-27'], remove: [] }, 'calendar-history', {}],
];

class Previewing extends RegistryOffice {
  async previews(act: string, params: Params, stated: Stated, officer = 'msimamizi-mkuu') {
    const body = {
      act,
      ...(Object.keys(params).length > 0 && { params }),
      details: { why, ...stated },
    };
    const { status, body: answered } = await this.answers('preview-registry-act', {
      body,
      headers: { authorization: `Bearer ${officer}`, 'accept-language': 'en' },
    });
    return { status, body: answered };
  }

  /** Does it as it was shown. */
  async does(act: string, params: Params, stated: Stated, tag: unknown, key = aKey()) {
    const { status, body } = await this.answers(act, {
      params,
      body: { why, ...stated },
      headers: {
        authorization: 'Bearer msimamizi-mkuu',
        'accept-language': 'en',
        'idempotency-key': key,
        'if-match': `"${String(tag)}"`,
      },
    });
    return { status, body };
  }

  /** The sentences about what would follow. */
  async foresees(act: string, params: Params, stated: Stated): Promise<readonly unknown[]> {
    const { body } = await this.previews(act, params, stated);
    return (body['consequences'] as readonly { readonly text: string }[]).map(({ text }) => text);
  }
}

interface Shown {
  readonly differences: readonly unknown[];
}

describe.each(acts)('%s, looked at before', (act, params, stated, history, of) => {
  it('stores nothing, and says just what its history says after it was done as shown', async () => {
    const registry = new Previewing();
    const before = await registry.previews(act, params, stated);
    expect(before.status).toBe(200);
    expect(await registry.administration.version()).toBe(1);
    expect(await registry.previews(act, params, stated)).toEqual(before);

    const done = await registry.does(act, params, stated, before.body['tag']);
    expect(done).toMatchObject({ status: 200, body: { act: before.body['act'], version: 2 } });

    const { body } = await registry.asks('msimamizi-mkuu', history, { params: of });
    const [change] = body['changes'] as readonly Shown[];
    const items = before.body['items'] as readonly (Shown & Params)[];
    const item = items.find(({ id }) => id === undefined || Object.values(of).includes(id));
    expect(item?.differences.length).toBeGreaterThan(0);
    const stays = (difference: unknown) => (difference as { readonly field: string }).field !== 'contact';
    expect(change?.differences).toEqual(item?.differences.filter(stays));
  });
});

describe('a change that was looked at', () => {
  const names = { ...officeNames, name: { sw: 'Wakala Mpya', en: 'New Agency' } };

  it('is not done where somebody changed the same meanwhile, and is as it is shown then', async () => {
    const registry = new Previewing();
    const { body: shown } = await registry.previews('rename-institution', wakala, names);
    await registry.asks('msimamizi', 'rename-institution', {
      params: wakala,
      body: { ...officeNames, name: { sw: 'Jina Jingine', en: 'Another Name' } },
    });

    const refused = await registry.does('rename-institution', wakala, names, shown['tag']);
    expect(refused).toMatchObject({ status: 412, body: { code: 'registry-moved-on' } });
    expect(await registry.administration.version()).toBe(2);

    const { body: again } = await registry.previews('rename-institution', wakala, names);
    expect(again['items']).toMatchObject([
      {
        differences: expect.arrayContaining([
          { field: 'name-en', word: 'Name in English', from: 'Another Name', to: 'New Agency' },
        ]) as unknown,
      },
    ]);
    expect((await registry.does('rename-institution', wakala, names, again['tag'])).status).toBe(200);
  });

  it('is done where something else was changed meanwhile, and at another hour', async () => {
    const registry = new Previewing();
    const moved = ['move-officer', karani, { institution: 'bodi' }] as const;
    const { body: shown } = await registry.previews(...moved);
    await registry.asks('msimamizi', 'create-officer', { body: newOfficer });
    registry.now = '2026-11-24T15:00:00Z';

    expect((await registry.does(...moved, shown['tag'])).body).toMatchObject({ version: 3 });
  });

  it('is answered as before when it is sent again, although it would change nothing now', async () => {
    const registry = new Previewing();
    const key = aKey();
    const { body: shown } = await registry.previews('rename-institution', wakala, names);
    const first = await registry.does('rename-institution', wakala, names, shown['tag'], key);
    expect(await registry.does('rename-institution', wakala, names, shown['tag'], key)).toEqual(first);
  });

  it('is done whatever it changes where no tag is sent, or any will do', async () => {
    const registry = new Previewing();
    const { status } = await registry.answers('rename-institution', {
      params: wakala,
      body: { why, ...names },
      headers: {
        authorization: 'Bearer msimamizi',
        'idempotency-key': aKey(),
        'if-match': '*',
      },
    });
    expect(status).toBe(200);
  });

  it('matches no weak tag', async () => {
    const registry = new Previewing();
    const { body: shown } = await registry.previews('rename-institution', wakala, names);
    const { status } = await registry.answers('rename-institution', {
      params: wakala,
      body: { why, ...names },
      headers: {
        authorization: 'Bearer msimamizi',
        'idempotency-key': aKey(),
        'if-match': `W/"${String(shown['tag'])}"`,
      },
    });
    expect(status).toBe(412);
  });
});

describe('what would be refused', () => {
  it('is refused before, for the same reason', async () => {
    const registry = new Previewing();
    expect(await registry.previews('remove-officer', { officer: 'hakuna' }, {})).toMatchObject({
      status: 409,
      body: { code: 'change-refused', refusal: 'no-such-officer' },
    });
    expect(
      await registry.previews('rename-institution', { institution: 'hazina' }, officeNames, 'msimamizi'),
    ).toMatchObject({ body: { refusal: 'outside-subtree' } });
  });

  it('is pointed at within the details', async () => {
    const { body } = await new Previewing().previews('rename-institution', wakala, {
      ...officeNames,
      name: { sw: '', en: 'New' },
    });
    expect(body).toMatchObject({ code: 'invalid-request', errors: [{ pointer: '/details/name/sw' }] });
  });

  it('is anything that is no act', async () => {
    const { status } = await new Previewing().previews('give-everything', {}, {});
    expect(status).toBe(400);
  });
});

describe('it is foreseen', () => {
  it('that an officer is out at once, and how many tickets are left behind', async () => {
    const registry = new Previewing();
    expect(await registry.foresees('remove-officer', karani, {})).toEqual([
      'From this moment Neema Sanga can do nothing, even while logged in.',
      'Open tickets of Neema Sanga that become unassigned: 0. Their deadlines do not change.',
    ]);
  });

  it('who takes over the tickets of who goes, and that what is of persons becomes unassigned', async () => {
    const stated = { ticketsTo: 'mkuu' };
    expect(await new Previewing().foresees('remove-officer', karani, stated)).toContain(
      'Open tickets of Neema Sanga that Neema Sanga takes over: 0. What is about a person or sensitive becomes unassigned, and so does what Neema Sanga may not have. Deadlines do not change.',
    );
  });

  it('who has the duties of a head who goes, and who holds tickets where nobody is left', async () => {
    const registry = new Previewing();
    expect(await registry.foresees('end-headship', wakala, { officer: 'mkuu' })).toEqual([
      "The head's duties at Office of wakala are then with Neema Sanga (Office of wizara).",
    ]);
    const alone = await registry.foresees('remove-officer', { officer: 'mjumbe' }, {});
    expect(alone).toContain(
      'Nobody handles tickets at Office of bodi any more. What is sent there is held by Office of wizara.',
    );
  });

  it('that a new officer makes an office hold its tickets, and that ids are for good', async () => {
    expect(
      await new Previewing().foresees('create-officer', {}, { ...newOfficer, institution: 'kitengo' }),
    ).toEqual([
      'What is about a person or sensitive and was there before, Zawadi Mushi sees from 25/11/2026 12:00 on, or sooner if a second administrator agrees.',
      'Zawadi Mushi gets an account, and an e-mail that says how to log in.',
      'Office of kitengo then holds its tickets itself.',
      'The id zawadi never changes, and is never used again.',
    ]);
  });

  it('what moves along', async () => {
    expect(await new Previewing().foresees('move-institution', wakala, { parent: 'hazina' })).toEqual([
      'What lies right under it moves along: 1. Open tickets take the new way when they next go up.',
      'What is about a person or sensitive and was sent before this change, Office of hazina sees from 25/11/2026 12:00 on.',
    ]);
  });

  it('what a successor takes', async () => {
    const registry = new Previewing();
    await registry.asks('msimamizi', 'remove-officer', { params: { officer: 'mjumbe' } });
    expect(
      await registry.foresees('close-institution', { institution: 'bodi' }, { successor: 'wakala' }),
    ).toEqual([
      'Open tickets of Office of bodi that go to Office of wakala: 0. Their deadlines do not change.',
      'What is about a person or sensitive and was sent before this change, Office of wakala sees from 25/11/2026 12:00 on.',
    ]);
  });

  it('when answers are due by other deadlines, and that tickets that were sent keep theirs', async () => {
    expect(
      await new Previewing().foresees('set-institution-deadlines', wakala, { rows: [aDeadlineRow] }),
    ).toEqual([
      'It holds for tickets sent from now on. Those that were sent keep their deadlines.',
      'Complaint sent now: due on 08/12/2026 instead of 16/12/2026.',
    ]);
  });

  it('what a closed day does to deadlines, and that a closed Saturday does nothing', async () => {
    const registry = new Previewing();
    const [recounted, ...examples] = await registry.foresees(
      'change-calendar',
      {},
      {
        add: ['2026-11-27', '2026-11-28'],
        remove: [],
      },
    );
    expect(recounted).toBe(
      'For all open tickets, deadlines that have not passed are counted anew. Deadlines that run over these days move later by 1 working day.',
    );
    expect(examples).toContain('Complaint sent now: due on 17/12/2026 instead of 16/12/2026.');
    expect(await registry.foresees('change-calendar', {}, { add: ['2026-11-28'], remove: [] })).toEqual([]);
  });
});

const texts = async (country: ChangingCountry): Promise<string> => {
  const { text } = await country.answers('preview-registry-act', {
    body: { act: 'remove-officer', params: karani, details: { why } },
    headers: { authorization: 'Bearer msimamizi', 'accept-language': 'en' },
  });
  return text;
};

describe('a count of tickets', () => {
  it('is of those that lie with the officer now', async () => {
    const country = new ChangingCountry();
    for (let sent = 0; sent < 3; sent += 1) await country.receives();
    await country.receives({ assignee: 'mkuu' });
    expect(await texts(country)).toContain(
      'Open tickets of Neema Sanga that become unassigned: 3. Their deadlines do not change.',
    );
  });

  it('goes no further than a page: the cost stays the same', async () => {
    const country = new ChangingCountry();
    for (let sent = 0; sent < 26; sent += 1) await country.receives();
    expect(await texts(country)).toContain(
      'Open tickets of Neema Sanga that become unassigned: 20 or more. Their deadlines do not change.',
    );
  });
});
