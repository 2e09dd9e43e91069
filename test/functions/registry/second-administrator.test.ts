import { describe, expect, it } from 'vitest';
import { oldestOpenProposal } from '../../../domain/administration/proposals.ts';
import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import type { OfficerContact } from '../../../domain/institutions/registry/registry-writer.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { aKey } from '../../builders/http-request.ts';
import { anOfficer } from '../../builders/officer.ts';
import { aGuardedCountry } from '../../builders/guarded-country.ts';
import { RegistryOffice } from './a-registry-office.ts';

const inDecember = { from: '2026-11-24', until: '2026-12-31' };
/** Somebody of the treasury is to act for the head of who receives corruption. */
const accomplice = {
  params: { institution: 'takukuru' },
  body: { officer: 'mjumbe', ...inDecember },
};
const anOffice = (contacts: readonly OfficerContact[] = []) =>
  new RegistryOffice(1, { ...aGuardedCountry(), contacts });

/** The ministry's administrator proposes that; the id of the proposal. */
async function proposed(registry: RegistryOffice, asked: object = accomplice, route = 'appoint-acting-head') {
  const { status, body } = await registry.asks('msimamizi', route, asked);
  expect(status).toBe(202);
  return String(body['proposal']);
}

const decides = (
  registry: RegistryOffice,
  officer: string,
  proposal: string,
  decision: 'confirm' | 'decline' | 'withdraw' = 'confirm',
) => registry.asks(officer, 'decide-proposal', { params: { proposal }, body: { decision } });

const listedTo = async (registry: RegistryOffice, officer: string) => {
  const { body } = await registry.asks(officer, 'list-proposals', { query: {} });
  return body['proposals'] as readonly { readonly id: string; readonly acts: readonly string[] }[];
};

describe('an administrator with an accomplice', () => {
  it.each(['msimamizi', 'msimamizi-mkuu'])(
    '(%s) makes nobody acting head of who receives corruption, and the accomplice opens no ticket of it',
    async (administrator) => {
      const registry = anOffice();
      const sent = await registry.answers('submit-ticket', {
        body: aNewTicket({ category: 'rushwa', institution: 'wakala' }),
        headers: { 'idempotency-key': aKey() },
      });
      const number = String(sent.body['number']);
      const opens = (officer: string) => registry.asks(officer, 'open-ticket', { params: { number } });

      const reply = await registry.asks(administrator, 'appoint-acting-head', accomplice);

      expect((await opens('mkuu-takukuru')).status).toBe(200);
      expect((await opens('mjumbe')).status).toBe(404);
      expect(reply).toMatchObject({ status: 202, body: { state: { code: 'open' } } });
      expect((await registry.administration.institution('takukuru'))?.actingHeads).toBeUndefined();
    },
  );

  it('is told before that it takes a second administrator', async () => {
    const preview = { act: 'appoint-acting-head', params: accomplice.params };
    const { body } = await anOffice().answers('preview-registry-act', {
      body: { ...preview, details: { ...accomplice.body, why: 'Barua' } },
      headers: { authorization: 'Bearer msimamizi', 'accept-language': 'en' },
    });

    const [first] = body['consequences'] as readonly { readonly code: string; readonly text: string }[];
    expect(first?.code).toBe('second-administrator');
    expect(first?.text).toContain('the institution that receives corruption');
  });
});

describe('a proposal', () => {
  it.each(['msimamizi-mkuu', 'msimamizi-mahakama'])(
    'is done when %s confirms it, and the history tells both',
    async (second) => {
      const registry = anOffice();
      const proposal = await proposed(registry);

      const reply = await decides(registry, second, proposal);

      expect(reply).toMatchObject({ status: 200, body: { state: { code: 'confirmed' }, version: 2 } });
      const heads = (await registry.administration.institution('takukuru'))?.actingHeads;
      expect(heads?.map(({ officer }) => officer)).toEqual(['mjumbe']);
      const history = { params: { institution: 'takukuru' }, query: {} };
      const { body } = await registry.asks('msimamizi', 'institution-history', history);
      expect(body['changes']).toMatchObject([{ by: { id: 'msimamizi' }, confirmedBy: { id: second } }]);
      expect(await listedTo(registry, second)).toEqual([]);
    },
  );

  it('is confirmed once, and answered alike when asked again', async () => {
    const registry = anOffice();
    const proposal = await proposed(registry);
    const first = await decides(registry, 'msimamizi-mkuu', proposal);

    expect(await decides(registry, 'msimamizi-mkuu', proposal)).toEqual(first);
    expect(await decides(registry, 'msimamizi-mahakama', proposal)).toMatchObject({
      status: 409,
      body: { refusal: 'proposal-over' },
    });
    expect(await registry.administration.version()).toBe(2);
  });

  it('is one, however often its request is sent; afterwards the request is answered with what was done', async () => {
    const registry = anOffice();
    const asked = { ...accomplice, key: aKey() };
    const first = await registry.asks('msimamizi', 'appoint-acting-head', asked);

    expect(await registry.asks('msimamizi', 'appoint-acting-head', asked)).toEqual(first);
    expect(await listedTo(registry, 'msimamizi')).toHaveLength(1);
    await decides(registry, 'msimamizi-mkuu', String(first.body['proposal']));
    expect(await registry.asks('msimamizi', 'appoint-acting-head', asked)).toMatchObject({
      status: 200,
      body: { act: 'appoint-acting-head', version: 2 },
    });
  });

  it('of another request under the same key is refused', async () => {
    const registry = anOffice();
    const key = aKey();
    await registry.asks('msimamizi', 'appoint-acting-head', { ...accomplice, key });

    const other = { ...accomplice, body: { ...accomplice.body, officer: 'karani' }, key };
    expect(await registry.asks('msimamizi', 'appoint-acting-head', other)).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
  });

  it('of another phone says which, as far as who confirms it can hold it against what they know', async () => {
    const registry = anOffice([
      { officer: 'mchunguzi', email: 'mchunguzi@takukuru.go.tz', phone: '+255600000102' },
    ]);
    const contact = { email: 'mwingine@example.org', phone: '+255744123987' };
    const id = await proposed(
      registry,
      { params: { officer: 'mchunguzi' }, body: { contact } },
      'change-officer',
    );

    const [listed] = await listedTo(registry, 'msimamizi-mkuu');
    expect(listed).toMatchObject({
      id,
      items: [
        {
          id: 'mchunguzi',
          differences: [
            {
              field: 'contact',
              from: 'm…@takukuru.go.tz, +255…102',
              to: 'm…@example.org, +255…987',
            },
          ],
        },
      ],
    });
    expect(JSON.stringify(listed)).not.toMatch(/mwingine|744123/);
  });

  it('is listed to who made it and to those who may confirm it, and to nobody else', async () => {
    const registry = anOffice();
    const id = await proposed(registry);

    const told = new Map(
      await Promise.all(
        ['msimamizi', 'msimamizi-mkuu', 'msimamizi-mahakama', 'msimamizi-hazina'].map(
          async (officer) => [officer, await listedTo(registry, officer)] as const,
        ),
      ),
    );
    expect(told.get('msimamizi')).toMatchObject([{ id, acts: ['withdraw'] }]);
    expect(told.get('msimamizi-mkuu')).toMatchObject([{ id, acts: ['confirm', 'decline'] }]);
    expect(told.get('msimamizi-mahakama')).toMatchObject([{ id, acts: ['confirm', 'decline'] }]);
    expect(told.get('msimamizi-hazina')).toEqual([]);
  });

  it.each([
    ['who made it', 'msimamizi', 'own-proposal'],
    ['one of another ministry', 'msimamizi-hazina', 'no-such-proposal'],
    ['one from within the subtree', 'msimamizi-wakala', 'no-such-proposal'],
  ])('is not confirmed by %s', async (_, officer, refusal) => {
    const content = aGuardedCountry();
    const within = anOfficer({ id: 'msimamizi-wakala', institution: 'wakala', roles: ['administrator'] });
    const registry = new RegistryOffice(1, { ...content, officers: [...content.officers, within] });
    const proposal = await proposed(registry);

    expect(await decides(registry, officer, proposal)).toMatchObject({ status: 409, body: { refusal } });
    expect(await decides(registry, officer, proposal, 'decline')).toMatchObject({ body: { refusal } });
    expect(await registry.administration.version()).toBe(1);
  });

  it('of the top of the tree is confirmed from another tree alone', async () => {
    const registry = anOffice();
    const { body } = await registry.asks('msimamizi-mkuu', 'appoint-acting-head', accomplice);
    const proposal = String(body['proposal']);

    expect(await decides(registry, 'msimamizi', proposal)).toMatchObject({
      body: { refusal: 'no-such-proposal' },
    });
    expect((await decides(registry, 'msimamizi-mahakama', proposal)).status).toBe(200);
  });

  it.each([
    ['address', { email: 'Mmoja@example.org', phone: '+255600000101' }],
    ['phone', { email: 'mwingine@example.org', phone: '+255600000102' }],
  ])('is not confirmed by a second record of the same person, known by their %s', async (_, contact) => {
    const registry = anOffice([
      { officer: 'msimamizi', ...contact },
      { officer: 'msimamizi-mkuu', email: 'mmoja@example.org', phone: '+255600000102' },
    ]);
    const proposal = await proposed(registry);

    expect(await decides(registry, 'msimamizi-mkuu', proposal)).toMatchObject({
      body: { refusal: 'same-person' },
    });
  });

  it('is not confirmed by whom it changes, wherever they work by now', async () => {
    const content = aGuardedCountry();
    const within = anOfficer({ id: 'msimamizi-bodi', institution: 'bodi', roles: ['administrator'] });
    const registry = new RegistryOffice(1, { ...content, officers: [...content.officers, within] });
    const asked = { params: { officer: within.id }, body: { trained: true } };
    const proposal = await proposed(registry, asked, 'change-officer');
    const move = { params: { officer: within.id }, body: { institution: 'ikulu' } };
    const { body } = await registry.asks('msimamizi-mkuu', 'move-officer', move);
    await decides(registry, 'msimamizi-mahakama', String(body['proposal']));

    expect(await decides(registry, within.id, proposal)).toMatchObject({ body: { refusal: 'gains-by-it' } });
  });

  it('says to whom the tickets of who leaves would go', async () => {
    const registry = anOffice();
    await proposed(
      registry,
      { params: { officer: 'mchunguzi' }, body: { ticketsTo: 'mkuu-takukuru' } },
      'remove-officer',
    );
    const [listed] = await listedTo(registry, 'msimamizi-mkuu');
    expect(listed).toMatchObject({ ticketsTo: 'Neema Sanga' });
  });

  it('is declined with a reason, or taken back, and not confirmed afterwards', async () => {
    for (const [officer, decision, state] of [
      ['msimamizi-mkuu', 'decline', 'declined'],
      ['msimamizi', 'withdraw', 'withdrawn'],
    ] as const) {
      const registry = anOffice();
      const proposal = await proposed(registry);

      expect(await decides(registry, officer, proposal, decision)).toMatchObject({
        status: 200,
        body: { state: { code: state } },
      });
      expect(await decides(registry, 'msimamizi-mahakama', proposal)).toMatchObject({
        body: { refusal: 'proposal-over' },
      });
      const kept = await registry.administration.proposal(proposal);
      expect(kept?.ended).toMatchObject({ as: state, by: { id: officer }, why: 'Barua ya 20 Novemba' });
    }
  });

  it('is taken back by nobody but who made it', async () => {
    const registry = anOffice();
    const proposal = await proposed(registry);

    expect(await decides(registry, 'msimamizi-mkuu', proposal, 'withdraw')).toMatchObject({
      body: { refusal: 'no-such-proposal' },
    });
  });

  it('is confirmed in its last second, and not after', async () => {
    const registry = anOffice();
    const proposal = await proposed(registry);
    const last = plusSeconds(registry.now, 14 * 24 * 60 * 60);

    registry.now = plusSeconds(last, 1);
    expect(await decides(registry, 'msimamizi-mkuu', proposal)).toMatchObject({
      body: { refusal: 'proposal-expired' },
    });
    expect(await listedTo(registry, 'msimamizi-mkuu')).toEqual([]);
    registry.now = last;
    expect((await decides(registry, 'msimamizi-mkuu', proposal)).status).toBe(200);
  });

  it('that would change something else by now is refused, and nothing is done', async () => {
    const registry = anOffice();
    const asked = { params: { officer: 'mchunguzi' }, body: { trained: true, name: 'Jina Jipya' } };
    const proposal = await proposed(registry, asked, 'change-officer');
    const other = await proposed(
      registry,
      { params: { officer: 'mchunguzi' }, body: { name: 'Jina la Pili' } },
      'change-officer',
    );
    await decides(registry, 'msimamizi-mkuu', other);

    expect(await decides(registry, 'msimamizi-mkuu', proposal)).toMatchObject({
      status: 412,
      body: { code: 'registry-moved-on' },
    });
    expect((await registry.administration.officer('mchunguzi'))?.name).toBe('Jina la Pili');
  });

  it('is not confirmed once who made it is an administrator no more', async () => {
    const registry = anOffice();
    const proposal = await proposed(registry);
    const taken = { params: { officer: 'msimamizi' }, body: { suspended: true } };
    expect((await registry.asks('msimamizi-mkuu', 'change-officer', taken)).status).toBe(200);

    expect(await decides(registry, 'msimamizi-mkuu', proposal)).toMatchObject({
      body: { refusal: 'proposer-gone' },
    });
  });

  it('keeps how an officer would be reached apart, and uses it when it is confirmed', async () => {
    const registry = anOffice();
    const contact = { email: 'mchunguzi@example.org', phone: '0600000103' };
    const asked = { params: { officer: 'mchunguzi' }, body: { contact } };
    const proposal = await proposed(registry, asked, 'change-officer');

    const kept = JSON.stringify(await registry.administration.proposal(proposal));
    expect(kept).not.toContain('example.org');
    expect(kept).not.toContain('600000103');
    await decides(registry, 'msimamizi-mkuu', proposal);
    expect(await registry.registry.emailOf('mchunguzi')).toBe('mchunguzi@example.org');
  });

  it('of nobody is there for nobody', async () => {
    expect(await decides(anOffice(), 'msimamizi-mkuu', 'hakuna')).toMatchObject({
      status: 409,
      body: { refusal: 'no-such-proposal' },
    });
  });

  it('is listed page by page, the oldest first', async () => {
    const country = aGuardedCountry();
    const proposers = ['msimamizi', 'msimamizi-2', 'msimamizi-3'];
    const more = proposers
      .slice(1)
      .map((id) => anOfficer({ id, institution: 'wizara', roles: ['administrator'] }));
    const registry = new RegistryOffice(1, { ...country, officers: [...country.officers, ...more] });
    const ids: string[] = [];
    for (let count = 0; count < 27; count += 1) {
      registry.now = plusSeconds(registry.now, 1);
      const by = proposers[count % proposers.length] ?? '';
      const { body } = await registry.asks(by, 'appoint-acting-head', accomplice);
      ids.push(String(body['proposal']));
    }
    const first = await registry.administration.openProposals(oldestOpenProposal(registry.now));
    const { next = '' } = first;
    const second = await registry.administration.openProposals(oldestOpenProposal(registry.now), next);

    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.next).toBeUndefined();
  });
});

describe('access', () => {
  const of = (officer: string, suspended: boolean) => ({ params: { officer }, body: { suspended } });

  it.each(['mkuu-takukuru', 'mtunza', 'msimamizi-hazina', 'karani'])(
    'of %s is taken away at once by one administrator, and nobody takes the place',
    async (officer) => {
      const registry = anOffice();

      const reply = await registry.asks('msimamizi-mkuu', 'change-officer', of(officer, true));

      expect(reply.status).toBe(200);
      expect((await registry.asks(officer, 'show-me')).status).toBe(403);
      expect(await registry.administration.institution('takukuru')).toMatchObject({
        activeOfficers: 2,
        head: { officer: 'mkuu-takukuru' },
      });
    },
  );

  it('is given back by two, and to a clerk by one', async () => {
    const registry = anOffice();
    for (const officer of ['mkuu-takukuru', 'karani'])
      await registry.asks('msimamizi-mkuu', 'change-officer', of(officer, true));

    const clerk = await registry.asks('msimamizi-mkuu', 'change-officer', of('karani', false));
    const head = await registry.asks('msimamizi-mkuu', 'change-officer', of('mkuu-takukuru', false));

    expect([clerk.status, head.status]).toEqual([200, 202]);
    expect((await registry.asks('mkuu-takukuru', 'show-me')).status).toBe(403);
    await decides(registry, 'msimamizi-mahakama', String(head.body['proposal']));
    expect((await registry.asks('mkuu-takukuru', 'show-me')).status).toBe(200);
  });

  it('is not taken away together with something else by one alone', async () => {
    const asked = { params: { officer: 'mtunza' }, body: { suspended: true, name: 'Mwingine' } };
    expect((await anOffice().asks('msimamizi-mkuu', 'change-officer', asked)).status).toBe(202);
  });
});
