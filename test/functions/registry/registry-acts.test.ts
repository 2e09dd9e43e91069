import { describe, expect, it } from 'vitest';
import { aDeadlineRow, officeNames } from '../../builders/registry-acts.ts';
import { aKey } from '../../builders/http-request.ts';
import { RegistryOffice } from './a-registry-office.ts';

const office = {
  id: 'mpya',
  kind: 'agency',
  parent: 'wizara',
  jurisdiction: 'mainland',
  level: true,
  ...officeNames,
};
const person = {
  id: 'zawadi',
  institution: 'bodi',
  name: 'Zawadi Mushi',
  roles: ['officer'],
  trained: false,
};
/** Who asks on which route, for what, and what is done. */
const acts = [
  ['create-institution', 'msimamizi', {}, office, 'create-institution'],
  ['rename-institution', 'msimamizi', { institution: 'bodi' }, officeNames, 'rename-institution'],
  ['move-institution', 'msimamizi-mkuu', { institution: 'wakala' }, { parent: 'hazina' }, 'move-institution'],
  ['create-officer', 'msimamizi', {}, person, 'create-officer'],
  ['change-officer', 'msimamizi', { officer: 'karani' }, { trained: true }, 'change-officer'],
  ['move-officer', 'msimamizi', { officer: 'karani' }, { institution: 'bodi' }, 'move-officer'],
  ['remove-officer', 'msimamizi', { officer: 'karani' }, {}, 'remove-officer'],
  ['appoint-head', 'msimamizi', { institution: 'wakala' }, { officer: 'karani' }, 'appoint-head'],
  [
    'appoint-acting-head',
    'msimamizi',
    { institution: 'bodi' },
    { officer: 'karani', from: '2026-12-01', until: '2026-12-31' },
    'appoint-acting-head',
  ],
  ['end-headship', 'msimamizi', { institution: 'wakala' }, { officer: 'mkuu' }, 'end-headship'],
  [
    'set-institution-deadlines',
    'msimamizi',
    { institution: 'wakala' },
    { rows: [aDeadlineRow] },
    'set-deadlines',
  ],
  ['change-calendar', 'msimamizi-mkuu', {}, { add: ['2026-11-27'], remove: [] }, 'change-calendar'],
] as const;

describe('an administrator', () => {
  it.each(acts)(
    'on %s is answered what was done, and in which version',
    async (route, who, params, body, act) => {
      const reply = await new RegistryOffice().asks(who, route, { params, body });

      expect(reply).toEqual({ status: 200, body: { act, version: 2, at: '2026-11-24T09:00:00Z' } });
    },
  );

  it('closes an institution once nobody works there', async () => {
    const registry = new RegistryOffice();
    await registry.asks('msimamizi', 'remove-officer', { params: { officer: 'mjumbe' } });

    const asked = { params: { institution: 'bodi' }, body: { successor: 'wakala' } };
    const reply = await registry.asks('msimamizi', 'close-institution', asked);

    expect(reply.body).toMatchObject({ act: 'close-institution', version: 3 });
  });

  it('lets somebody act from the first to the last second of local days', async () => {
    const registry = new RegistryOffice();
    const body = { officer: 'karani', from: '2026-12-01', until: '2026-12-31' };
    await registry.asks('msimamizi', 'appoint-acting-head', { params: { institution: 'bodi' }, body });

    expect((await registry.administration.institution('bodi'))?.actingHeads).toEqual([
      { officer: 'karani', from: '2026-11-30T21:00:00Z', until: '2026-12-31T20:59:59Z' },
    ]);
  });

  it('is told in the words of the caller why a change is not allowed', async () => {
    const registry = new RegistryOffice();
    const asked = { params: { officer: 'msimamizi' }, body: { trained: true } };

    const english = await registry.asks('msimamizi', 'change-officer', asked);
    const swahili = await registry.asks('msimamizi', 'change-officer', { ...asked, language: 'sw' });

    expect(english).toMatchObject({ status: 409, body: { code: 'change-refused', refusal: 'own-record' } });
    expect(english.body['detail']).toBe('You cannot change your own record. Ask another administrator.');
    expect(swahili.body['detail']).toBe(
      'Huwezi kubadilisha rekodi yako mwenyewe. Mwombe msimamizi mwingine.',
    );
  });

  it('cannot name head as a role, nor leave an officer without any', async () => {
    const registry = new RegistryOffice();
    const rolesOf = (roles: readonly string[]) =>
      registry.asks('msimamizi', 'change-officer', { params: { officer: 'karani' }, body: { roles } });

    expect(await rolesOf(['head'])).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(await rolesOf([])).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
  });

  it('says why each time', async () => {
    const body = { why: '  ' };
    const reply = await new RegistryOffice().asks('msimamizi', 'remove-officer', {
      params: { officer: 'karani' },
      body,
    });

    expect(reply).toMatchObject({ status: 400, body: { errors: [{ pointer: '/why' }] } });
  });
});

describe('whoever is no administrator', () => {
  it('is out with the next request when their access was taken away', async () => {
    const registry = new RegistryOffice();
    const asked = { params: { officer: 'msimamizi' }, body: { suspended: true } };
    await registry.asks('msimamizi-mkuu', 'change-officer', asked);

    const reply = await registry.asks('msimamizi', 'remove-officer', { params: { officer: 'karani' } });

    expect(reply).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });
});

describe('a request that is sent again', () => {
  const asked = { params: { officer: 'karani' }, body: { institution: 'bodi' }, key: aKey() };

  it('is refused when it asks for something else', async () => {
    const registry = new RegistryOffice();
    await registry.asks('msimamizi', 'move-officer', asked);

    const other = { ...asked, params: { officer: 'mkuu' } };
    const reply = await registry.asks('msimamizi', 'move-officer', other);

    expect(reply).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });
});

describe('two administrators at once', () => {
  it('both change the registry, one after the other', async () => {
    const registry = new RegistryOffice();

    const replies = await Promise.all([
      registry.asks('msimamizi', 'change-officer', {
        params: { officer: 'karani' },
        body: { trained: true },
      }),
      registry.asks('msimamizi-mkuu', 'change-officer', {
        params: { officer: 'karani' },
        body: { name: 'Asha Juma' },
      }),
    ]);

    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect(await registry.administration.officer('karani')).toMatchObject({
      trained: true,
      name: 'Asha Juma',
    });
    expect(await registry.administration.version()).toBe(3);
  });
});

describe('the history', () => {
  it('of everything is open to auditors, who change nothing', async () => {
    const registry = new RegistryOffice();
    await registry.asks('msimamizi-mkuu', 'change-calendar', { body: { add: ['2026-11-27'], remove: [] } });
    const of = (route: string, params = {}) => registry.asks('mkaguzi', route, { params });

    expect((await of('calendar-history')).body['changes']).toMatchObject([{ act: 'change-calendar' }]);
    expect((await of('institution-history', { institution: 'mahakama' })).status).toBe(200);
    expect((await of('officer-history', { officer: 'jaji' })).status).toBe(200);
    expect((await of('institution-history', { institution: 'hakuna' })).body).toMatchObject({
      refusal: 'no-such-institution',
    });
    expect((await of('list-officers', { institution: 'wakala' })).status).toBe(403);
  });

  it('tells of an officer who changed what, when and why, field by field', async () => {
    const registry = new RegistryOffice();
    await registry.asks('msimamizi', 'change-officer', {
      params: { officer: 'karani' },
      body: { trained: true },
    });

    const { body } = await registry.asks('msimamizi', 'officer-history', { params: { officer: 'karani' } });

    expect(body).toEqual({
      changes: [
        {
          version: 2,
          act: 'change-officer',
          word: "Change of an officer's record",
          at: '2026-11-24T09:00:00Z',
          by: { id: 'msimamizi', institution: 'wizara', name: 'Neema Sanga' },
          why: 'Barua ya 20 Novemba',
          fields: [
            { field: 'trained', from: 'false', to: 'true' },
            { field: 'gained.0.by', to: 'training' },
            { field: 'gained.0.since', to: '2026-11-24T09:00:00Z' },
            { field: 'gained.0.until', to: '2026-11-25T09:00:00Z' },
          ],
          differences: [
            { field: 'trained', word: 'Trained for sensitive matters', from: 'no', to: 'yes' },
            {
              field: 'sees-from',
              word: 'Sees what of persons was there before',
              to: 'from 25/11/2026 12:00',
            },
          ],
        },
      ],
    });
  });

  it('tells that an officer is reached otherwise, and not how', async () => {
    const registry = new RegistryOffice();
    const contact = { email: 'karani@wakala.example', phone: '0600000101' };
    const roles = ['officer', 'duty-officer'];
    const asked = (body: Readonly<Record<string, unknown>>) =>
      registry.asks('msimamizi', 'change-officer', { params: { officer: 'karani' }, body });
    expect((await asked({ roles, contact })).status).toBe(200);
    expect((await asked({ contact: { email: contact.email } })).body).toMatchObject({
      refusal: 'duty-without-phone',
    });
    expect((await asked({ contact: { ...contact, phone: '0600000102' } })).status).toBe(200);

    const { body } = await registry.asks('msimamizi', 'officer-history', { params: { officer: 'karani' } });
    expect(body).toMatchObject({ changes: [{ fields: [] }, { fields: [{ field: 'roles' }] }] });
    const told = JSON.stringify([
      body,
      await registry.asks('msimamizi', 'list-officers', { params: { institution: 'wakala' } }),
    ]);
    expect(told).not.toMatch(/600000|@wakala/u);
  });

  it('tells of an institution, of the deadlines and of the calendar', async () => {
    const registry = new RegistryOffice();
    await registry.asks('msimamizi', 'rename-institution', {
      params: { institution: 'bodi' },
      body: officeNames,
    });
    await registry.asks('msimamizi', 'set-institution-deadlines', {
      params: { institution: 'bodi' },
      body: { rows: [aDeadlineRow] },
    });
    await registry.asks('msimamizi-mkuu', 'change-calendar', { body: { add: ['2026-11-27'], remove: [] } });

    const of = async (route: string, params = {}) =>
      (await registry.asks('msimamizi', route, { params })).body['changes'];

    expect(await of('institution-history', { institution: 'bodi' })).toMatchObject([
      {
        act: 'rename-institution',
        fields: expect.arrayContaining([
          { field: 'name.en', from: 'Office of bodi', to: 'New Office' },
        ]) as unknown,
      },
    ]);
    expect(await of('deadlines-history')).toMatchObject([
      {
        act: 'set-deadlines',
        fields: [{ field: 'version', from: '1', to: '2' }],
        differences: expect.arrayContaining([
          { field: 'respond', word: 'Complaint, New Office: to respond', to: '10 working days' },
        ]) as unknown,
      },
    ]);
    expect(await of('calendar-history')).toMatchObject([
      {
        act: 'change-calendar',
        version: 4,
        differences: [{ field: 'day', word: '27/11/2026', to: 'offices are closed' }],
      },
    ]);
  });

  it('of what lies elsewhere is not shown', async () => {
    const registry = new RegistryOffice();

    const office = await registry.asks('msimamizi', 'institution-history', {
      params: { institution: 'hazina' },
    });
    const officer = await registry.asks('msimamizi', 'officer-history', { params: { officer: 'mhasibu' } });
    const nobody = await registry.asks('msimamizi', 'officer-history', { params: { officer: 'hakuna' } });

    expect(office.body).toMatchObject({ refusal: 'outside-subtree' });
    expect(officer.body).toMatchObject({ refusal: 'outside-subtree' });
    expect(nobody.body).toMatchObject({ refusal: 'no-such-officer' });
  });

  it('refuses a cursor that no page gave', async () => {
    const query = { cursor: 'not base64url!' };
    const reply = await new RegistryOffice().asks('msimamizi', 'calendar-history', { query });

    expect(reply).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/cursor', code: 'not-a-cursor' }] },
    });
  });

  it('says nothing of why in the log', async () => {
    const registry = new RegistryOffice();
    await registry.asks('msimamizi', 'remove-officer', { params: { officer: 'karani' } });

    expect(JSON.stringify(registry.captured.lines)).not.toContain('Barua');
    expect(registry.captured.lines.map((line) => JSON.stringify(line)).join()).toContain('registry-changed');
  });
});

describe('the officers of an institution', () => {
  it('are listed with their roles in words', async () => {
    const { body } = await new RegistryOffice().asks('msimamizi', 'list-officers', {
      params: { institution: 'bodi' },
    });

    expect(body).toMatchObject({
      institution: { id: 'bodi' },
      officers: [
        { id: 'mjumbe', roles: [{ code: 'officer', word: 'officer' }], active: true, trained: false },
      ],
    });
  });
});
