import { describe, expect, it } from 'vitest';
import { fillLake } from '../../../application/lake/fill-lake.ts';
import { aCategory } from '../../builders/category.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import { aSmallCountry } from '../../builders/views/a-small-country.ts';
import { Service } from '../../builders/views/service.ts';

const understood = {
  model: '3f9c02ab',
  kinds: ['complaint', 'question'],
  categories: ['barabara', 'hatari'],
  offices: ['kituo', 'wizara'],
  places: ['nyamagana'],
};

const sentWith = async (suggested: object) => {
  const { categories } = aSmallCountry();
  const service = new Service(
    aSmallCountry({ categories: [...categories, aCategory({ id: 'ukatili', sensitive: true })] }),
  );
  const reply = await service.sends({ ...aNewTicket(), understood: { ...understood, ...suggested } });
  return { service, reply };
};

/** The row that the lake has of a ticket that was sent with these suggestions. */
async function rowWith(suggested: object) {
  const { service, reply } = await sentWith(suggested);
  const [sending] = await service.tickets.eventsOf(String(reply.body['number']));
  if (sending === undefined) throw new Error('It was sent.');
  await fillLake(service.ports, { event: sending, log: service.captured.log });
  const [row] = service.lake.rows;
  return row;
}

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
    expect(await rowWith({})).toMatchObject({
      suggested_model: '3f9c02ab',
      suggested_category: 'barabara',
      suggested_office: 'kituo',
      suggested_offices: ' kituo wizara ',
    });
  });

  it.each([
    ['a sensitive matter first', ['ukatili', 'barabara']],
    ['a sensitive matter beside the right one', ['barabara', 'ukatili']],
    ['corruption', ['rushwa']],
    ['a category that there is not any more', ['barabara', 'imeondolewa']],
  ])(
    'is not told to the lake where the words were read as %s: the ticket alone is',
    async (_, categories) => {
      const row = await rowWith({ categories });
      expect(row).toMatchObject({ act: 'submit', category: 'barabara', office: 'kituo' });
      expect(Object.keys(row ?? {}).filter((column) => column.startsWith('suggested'))).toEqual([]);
    },
  );

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
