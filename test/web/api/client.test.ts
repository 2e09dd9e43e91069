import { describe, expect, it } from 'vitest';
import { apiClient } from '../../../web/src/api/client.ts';
import { outcomeOf } from '../../../web/src/api/problem.ts';

/** Answers every request so, and knows what was asked. */
function answering(answer: () => Response) {
  const asked: Request[] = [];
  return {
    asked,
    call: {
      baseUrl: 'http://site.example',
      headers: { 'Accept-Language': 'sw' },
      fetch: (request: Request) => {
        asked.push(request);
        return Promise.resolve(answer());
      },
    },
  };
}

describe('what citizens ask of the API', () => {
  it('has each part of its address written as it must be', async () => {
    const { asked, call } = answering(() => Response.json({}));
    await apiClient.GET('/v1/tickets/{number}/attachments/{place}', {
      ...call,
      params: { path: { number: '2611 / 1?', place: '2' } },
      headers: { ...call.headers, 'Mrejesho-Secret': '12345678' },
    });
    await apiClient.GET('/v1/institutions', { ...call, params: { query: { search: 'Maji & Umeme #1' } } });
    await apiClient.GET('/v1/places', { ...call, params: { query: {} } });
    expect(asked.map(({ url }) => url)).toEqual([
      'http://site.example/v1/tickets/2611%20%2F%201%3F/attachments/2',
      'http://site.example/v1/institutions?search=Maji%20%26%20Umeme%20%231',
      'http://site.example/v1/places',
    ]);
    expect(asked.map(({ headers }) => headers.get('Content-Type'))).toEqual([null, null, null]);
    expect(asked[0]?.headers.get('Mrejesho-Secret')).toBe('12345678');
    expect(asked.map(({ referrerPolicy }) => referrerPolicy)).toEqual(Array(3).fill('no-referrer'));
  });

  it('is data where it succeeds, and a refusal in its own words where it does not', async () => {
    const found = answering(() => Response.json({ categories: [] }));
    expect(await outcomeOf(() => apiClient.GET('/v1/categories', found.call))).toMatchObject({
      data: { categories: [] },
    });
    const problem = { code: 'number-mistyped', detail: 'Namba si sahihi.', status: 422 };
    const refused = answering(() =>
      Response.json(problem, { status: 422, headers: { 'Content-Type': 'application/problem+json' } }),
    );
    expect(await outcomeOf(() => apiClient.GET('/v1/categories', refused.call))).toMatchObject({
      failure: { because: 'refused', problem },
    });
  });

  it('is unreachable where a network answers instead of it, and unavailable where a page stands for a fault', async () => {
    const loginPage = answering(() => new Response('<html>Log in to this network</html>'));
    expect(await outcomeOf(() => apiClient.GET('/v1/categories', loginPage.call))).toEqual({
      failure: { because: 'unreachable' },
    });
    const fault = answering(() => new Response('<html>Bad gateway</html>', { status: 502 }));
    expect(await outcomeOf(() => apiClient.GET('/v1/categories', fault.call))).toMatchObject({
      failure: { because: 'unavailable' },
    });
  });

  it('says nothing where nothing was changed or is to be said', async () => {
    for (const status of [204, 304]) {
      const { call } = answering(() => new Response(null, { status }));
      const { data, response } = await apiClient.GET('/v1/categories', call);
      expect([data, response.status]).toEqual([undefined, status]);
    }
  });
});
