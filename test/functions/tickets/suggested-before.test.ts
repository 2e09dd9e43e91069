import { describe, expect, it } from 'vitest';
import { SuggestionOutcomes } from '../../../domain/analytics/suggestions/suggestion-outcomes.ts';
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

  it('is reported on, of the tickets of some time', async () => {
    const { service } = await sentWith({});
    const outcomes = new SuggestionOutcomes();
    for await (const event of service.tickets.eventsBetween('2026-01-01T00:00:00Z', '2028-01-01T00:00:00Z'))
      outcomes.add(event);
    expect(outcomes.report().all).toEqual({
      tickets: 1,
      categoryFirst: 1,
      officeFirst: 1,
      officeAtAll: 1,
    });
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
