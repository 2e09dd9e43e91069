import { describe, expect, it } from 'vitest';
import { markOf } from '../../../domain/institutions/registry/head-mark.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { FollowedTicket } from '../../builders/views/a-followed-ticket.ts';
import { Office } from '../../builders/views/an-office.ts';

const number = '261100000013';
const words = 'Alinitaka hongo ya laki mbili';
const texts = { subject: 'Hongo', description: words };

async function anOffice(ticket: Partial<Ticket>): Promise<Office> {
  const office = new Office();
  await office.receives({ texts, ticket });
  return office;
}

/** How often it rang, for which fields. */
const alarms = ({ captured }: Pick<Office, 'captured'>) =>
  captured.lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ entry }) => entry === 'head-not-as-recorded')
    .map(({ level, number: of, outcome }) => ({ level, of, outcome }));

const without =
  (...fields: readonly (keyof Ticket)[]) =>
  (state: Ticket): Ticket =>
    omit(state, ...fields) as Ticket;
const having =
  (forged: Partial<Ticket>) =>
  (state: Ticket): Ticket => ({ ...state, ...forged });

describe('whoever writes to the head of a ticket that is kept from somebody', () => {
  it.each([
    ['asha', 'aboutOfficer', { aboutOfficer: 'asha' }, without('aboutOfficer')],
    ['asha', 'aboutOfficer', { aboutOfficer: 'asha' }, having({ aboutOfficer: 'juma' })],
    [
      'mkuu-wakala',
      'sentTo, aboutHead',
      { aboutHead: true, sentTo: 'wakala', holder: 'wizara' },
      having({ aboutHead: false, sentTo: 'wizara' }),
    ],
    [
      'mkuu-wakala',
      'sentTo',
      { aboutHead: true, sentTo: 'wakala', holder: 'wizara' },
      having({ sentTo: 'jirani' }),
    ],
    ['mkuu-wakala', 'unboundName', { unboundName: true, clearedHeads: [] }, without('unboundName')],
    [
      'mkuu-wakala',
      'unboundName, clearedHeads',
      { unboundName: true, clearedHeads: [] },
      without('unboundName', 'clearedHeads'),
    ],
    [
      'mkuu-wakala',
      'clearedHeads',
      { unboundName: true, clearedHeads: [] },
      having({ clearedHeads: [markOf('mkuu-wakala')] }),
    ],
    ['karani', 'assignee', {}, having({ assignee: 'karani' })],
    ['karani', 'unit', {}, having({ unit: 'idara' })],
    ['jirani-1', 'holder', {}, having({ holder: 'jirani' })],
    ['jirani-1', 'holder, heldBefore', {}, having({ holder: 'jirani', heldBefore: ['wakala'] })],
    ['asha', 'sensitive', { category: 'ukatili', sensitive: true }, having({ sensitive: false })],
  ] as const)(
    'does not let %s in who was kept out, and it rings: %s',
    async (officer, fields, ticket, forged) => {
      const office = await anOffice(ticket);
      const before = await office.opens(officer, number);
      expect(before.text).not.toContain(words);
      office.tampersWithHead(number, forged);

      const { status, text } = await office.opens(officer, number);

      expect([status, text]).toEqual([before.status, before.text]);
      expect(alarms(office)).toEqual([{ level: 'error', of: number, outcome: fields }]);
    },
  );

  it('keeps nobody out either who may read it, and shows what the events say', async () => {
    const office = await anOffice({ aboutOfficer: 'juma' });
    office.tampersWithHead(number, having({ holder: 'jirani', status: 'closed' }));

    const { status, body } = await office.opens('mkuu-wakala', number);

    expect(status).toBe(200);
    expect(body).toMatchObject({ institution: { id: 'wakala' }, status: { code: 'submitted' } });
  });

  it('keeps out whom the head keeps out as well, wherever the events do not', async () => {
    const office = await anOffice({});
    office.tampersWithHead(number, having({ aboutOfficer: 'asha' }));

    expect((await office.opens('asha', number)).status).toBe(404);
    expect((await office.opens('juma', number)).status).toBe(200);
  });

  it('is answered without an error of ours where the head names what there is not', async () => {
    const office = await anOffice({});
    office.tampersWithHead(number, having({ holder: 'hakuna', sentTo: 'hakuna', unit: 'hakuna' }));

    expect((await office.opens('asha', number)).status).toBe(200);
    expect((await office.opens('jirani-1', number)).status).toBe(404);
  });

  it('gets no act by it, and what is done next is decided by the events', async () => {
    const office = await anOffice({ aboutOfficer: 'asha' });
    office.tampersWithHead(number, without('aboutOfficer'));

    expect((await office.does('asha', 'acknowledge', number)).status).toBe(404);
    await office.did(number, ['juma', 'acknowledge']);

    const { events, ticket } = await office.historyOf(number);
    expect(events.at(-1)?.about).toMatchObject({ officer: 'asha' });
    expect(ticket.aboutOfficer).toBe('asha');
    expect((await office.opens('asha', number)).status).toBe(404);
  });

  it('rings for nothing that it was', async () => {
    const office = await anOffice({ aboutOfficer: 'asha' });
    await office.did(number, ['juma', 'acknowledge'], ['juma', 'assign-to-self']);
    await office.opens('juma', number);

    expect(alarms(office)).toEqual([]);
  });
});

describe('a head of which a deadline was changed', () => {
  it('shows its citizen the deadline and the status that the events say, and rings', async () => {
    const followed = await FollowedTicket.sent();
    await followed.isAcknowledged();
    const sound = await followed.follows();
    followed.service.tampersWithHead(followed.number, (state) => ({
      ...state,
      status: 'submitted',
      cycle: { ...state.cycle, respondBy: '2099-01-01T00:00:00Z' },
    }));

    const { status, text } = await followed.follows();

    expect([status, text]).toEqual([200, sound.text]);
    expect(alarms(followed.service)).toEqual([
      { level: 'error', of: followed.number, outcome: 'status, cycle.respondBy' },
    ]);
  });
});
