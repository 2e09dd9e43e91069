import { describe, expect, it } from 'vitest';
import { fillLake } from '../../../application/lake/fill-lake.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { Service } from '../../builders/views/service.ts';

const understood = {
  model: '3f9c02ab',
  kinds: ['complaint', 'question'],
  categories: ['barabara', 'afya'],
  offices: ['kituo', 'wizara'],
  places: ['nyamagana'],
};

const sentWith = async (suggested: object) => {
  const service = new Service();
  const reply = await service.sends({ ...aNewTicket(), understood: { ...understood, ...suggested } });
  return { service, reply };
};

describe('what was suggested before a ticket was sent', () => {
  it('stands in the event of sending, and its citizen is not told of it', async () => {
    const { service, reply } = await sentWith({});
    expect(reply.status).toBe(201);
    const [sending] = await service.tickets.eventsOf(String(reply.body['number']));
    expect(sending).toMatchObject({ type: 'submit', facts: { understood } });
    const { text } = await service.follows(reply.body['number'], reply.body['secret']);
    expect(text).not.toContain(understood.model);
  });

  it('is told to the lake, as ids and no words', async () => {
    const { service, reply } = await sentWith({});
    const [sending] = await service.tickets.eventsOf(String(reply.body['number']));
    if (sending === undefined) throw new Error('It was sent.');
    await fillLake(service.ports, { event: sending, log: service.captured.log });
    expect(service.lake.rows).toMatchObject([
      {
        suggested_model: '3f9c02ab',
        suggested_category: 'barabara',
        suggested_office: 'kituo',
        suggested_offices: ' kituo wizara ',
      },
    ]);
  });

  it('is missing where nothing was suggested', async () => {
    const service = new Service();
    const { body } = await service.sends(aNewTicket());
    const [sending] = await service.tickets.eventsOf(String(body['number']));
    expect(sending?.facts).not.toHaveProperty('understood');
  });

  it.each([
    ['words for a model', { model: 'hakuna maji' }],
    ['words for a category', { categories: ['hakuna maji Tegeta'] }],
    ['too many offices', { offices: ['a', 'b', 'c', 'd', 'e', 'f'] }],
    ['a kind that there is not', { kinds: ['swali'] }],
    ['the words themselves', { text: 'hakuna maji' }],
  ])('is refused with %s', async (_, suggested) => {
    expect((await sentWith(suggested)).reply).toMatchObject({ status: 400 });
  });
});
