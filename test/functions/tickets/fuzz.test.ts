import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citizenActEndpoints } from '../../../functions/tickets/citizen-acts.ts';
import { checkProperty } from '../../builders/chance.ts';
import { aNewTicket } from '../../builders/new-ticket.ts';
import type { Seen } from '../../builders/system/seen.ts';
import { Service } from '../../builders/views/service.ts';

/** Nobody's stack, class or path. */
const inside = /Error:|node_modules|\.ts:|\bat .+:\d+/;

function expectClear({ status, text, headers }: Seen): void {
  expect(status).toBeLessThan(500);
  expect(text).not.toMatch(inside);
  if (status >= 400) expect(headers['content-type']).toBe('application/problem+json');
}

const text = fc.string({ unit: 'binary', maxLength: 60 });
const anything = fc.oneof(fc.jsonValue({ maxDepth: 4 }), text);

describe('whatever is sent', () => {
  it('as JSON is accepted or refused clearly', async () => {
    const service = new Service();
    await checkProperty(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), async (body) => {
        expectClear(await service.sends(JSON.stringify(body)));
      }),
      { numRuns: 50 },
    );
  });

  it('in the place of a field is accepted or refused clearly', async () => {
    const service = new Service();
    const field = fc.constantFrom(
      ...Object.keys(aNewTicket()),
      'place',
      'aboutOfficer',
      '__proto__',
      'remedySought',
      'landmark',
    );
    await checkProperty(
      fc.asyncProperty(field, anything, async (name, value) => {
        const body = JSON.stringify(aNewTicket()).replace(
          /^\{/,
          `{${JSON.stringify(name)}:${JSON.stringify(value)},`,
        );
        expectClear(await service.sends(body));
        expectClear(await service.sends({ ...aNewTicket(), [name]: value }));
      }),
      { numRuns: 50 },
    );
  });

  it('as an act of a citizen is done or refused clearly', async () => {
    const service = new Service();
    const { number, secret } = (await service.sends(aNewTicket())).body;
    const ticket = { number, secret };
    const acts = citizenActEndpoints.map(({ route }) => route.name);
    const field = fc.constantFrom(
      'message',
      'reason',
      'grounds',
      'rating',
      'done',
      'pressure',
      'openness',
      'contact',
      '__proto__',
    );
    const body = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.dictionary(field, anything, { maxKeys: 4 }));
    await checkProperty(
      fc.asyncProperty(fc.constantFrom(...acts), body, async (act, sent) => {
        expectClear(await service.does(act, ticket, JSON.stringify(sent)));
      }),
      { numRuns: 60 },
    );
  });

  it('as number, secret or key of an act is refused clearly', async () => {
    const service = new Service();
    await checkProperty(
      fc.asyncProperty(text, text, text, async (number, secret, key) => {
        expectClear(await service.does('reply', { number, secret }, { message: 'Habari' }, { key }));
      }),
      { numRuns: 30 },
    );
  });

  it('as bytes is accepted or refused clearly', async () => {
    const service = new Service();
    await checkProperty(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const body = Buffer.from(bytes).toString('base64');
        expectClear(await service.sends(body, { isBase64Encoded: true }));
      }),
      { numRuns: 30 },
    );
  });

  it('as number, secret, key, language or address is accepted or refused clearly', async () => {
    const service = new Service();
    await checkProperty(
      fc.asyncProperty(text, text, text, async (one, other, third) => {
        expectClear(await service.follows(one, other, { headers: { 'accept-language': third } }));
        expectClear(await service.sends(aNewTicket(), { headers: { 'idempotency-key': one } }));
        expectClear(await service.sends(aNewTicket(), { headers: { 'cloudfront-viewer-address': other } }));
      }),
      { numRuns: 40 },
    );
  });

  it('as a search is accepted or refused clearly', async () => {
    const service = new Service();
    await checkProperty(
      fc.asyncProperty(fc.constantFrom('search', 'parent', 'cursor'), text, async (name, value) => {
        expectClear(await service.listsInstitutions({ [name]: value }));
      }),
      { numRuns: 40 },
    );
  });

  it('nested deeply is refused clearly', async () => {
    const depth = 10_000;
    expectClear(await new Service().sends(`${'['.repeat(depth)}${']'.repeat(depth)}`));
    expectClear(await new Service().sends(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`));
  });
});
