import { describe, expect, it } from 'vitest';
import { officersRoutes, requestsTo } from '../../journeys/steps/officers-routes.ts';

const asked = {
  number: '261100000013',
  own: '261100000021',
  institutions: ['dawasa', 'maji'],
  month: '2026-11',
};

describe.each(officersRoutes.map((route) => ({ name: route.name, route })))(
  'what journeys send to $name',
  ({ route }) => {
    it('is right in form, so that it comes as far as whose ticket it is', () => {
      const sent = requestsTo(route, asked);

      expect(sent).not.toHaveLength(0);
      for (const { params = {}, query = {}, body } of sent) {
        expect(route.params?.safeParse(params).error).toBeUndefined();
        expect(route.query?.safeParse(query).error).toBeUndefined();
        expect(route.body?.safeParse(body).error).toBeUndefined();
      }
    });
  },
);

const ofTickets = officersRoutes.filter(({ path }) => path.includes('{number}'));

it.each(ofTickets.map((route) => ({ name: route.name, route })))(
  'what journeys send to $name is about the ticket',
  ({ route }) => {
    expect(requestsTo(route, asked)[0]?.address).toContain(asked.number);
  },
);

it('a route that nobody said how to ask is named, with where to say it', () => {
  const [first] = officersRoutes;
  if (first === undefined) throw new Error('There are no routes.');

  expect(() => requestsTo({ ...first, name: 'list-secrets' }, asked)).toThrow(
    'Nobody said how list-secrets is asked: give it a row in test/journeys/steps/officers-routes.ts.',
  );
});
