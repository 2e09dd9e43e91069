import { describe, expect, it } from 'vitest';
import { actsOfOfficers, howToAsk } from '../../../domain/casework/officer-acts/officer-acts.ts';
import {
  actsOnSeveral,
  severalRuleOf,
  type ActOnSeveral,
} from '../../../domain/foundation/vocabulary/acts.ts';
import { ticketsAtOnce } from '../../../domain/foundation/vocabulary/at-once.ts';
import { bodiesOfActs } from '../../builders/officer-acts.ts';
import { aKey } from '../../builders/http-request.ts';
import { Office } from '../../builders/views/an-office.ts';

const [first, second, third, missing] = ['261100000013', '261100000021', '261100000037', '261100000045'];
const head = 'mkuu-wakala';

type Named = readonly (string | { readonly number: string; readonly version?: number })[];

async function anOffice() {
  const office = new Office();
  for (const number of [first, second, third]) await office.receives({ ticket: { number } });
  return office;
}

const asking = (
  office: Office,
  officer: string,
  act: ActOnSeveral,
  named: Named,
  details: object = {},
  key = aKey(),
) =>
  office.asks(officer, 'act-on-several', {
    body: { act, details, tickets: named.map((one) => (typeof one === 'string' ? { number: one } : one)) },
    headers: { 'idempotency-key': key },
  });

describe('an act on several tickets', () => {
  it('is answered for each, in the order in which they were named: done, or why not', async () => {
    const office = await anOffice();
    await office.did(second, [head, 'acknowledge']);
    const named = [third, second, missing, { number: first, version: 1 }];
    const { status, body } = await asking(office, head, 'acknowledge', named);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      results: [
        { number: third, done: { number: third, act: 'acknowledge', version: 2 } },
        { number: second, problem: { code: 'act-refused', status: 409, refusal: 'wrong-status' } },
        { number: missing, problem: { code: 'no-such-ticket', status: 404 } },
        { number: first, done: { status: { code: 'acknowledged' } } },
      ],
    });
  });

  it('gives them to an officer, but for one that moved on since it was seen', async () => {
    const office = await anOffice();
    await office.did(second, [head, 'acknowledge'], [head, 'note', { message: 'Iliripotiwa jana.' }]);
    const named = [first, { number: second, version: 1 }, third];
    const { body } = await asking(office, head, 'assign', named, { officer: 'asha' });
    expect(body).toMatchObject({
      results: [
        { number: first, done: { act: 'assign' } },
        {
          number: second,
          problem: { code: 'ticket-moved-on', version: 3, meanwhile: [{ version: 2 }, { version: 3 }] },
        },
        { number: third, done: { act: 'assign' } },
      ],
    });
    expect((await office.happened(second)).at(-1)).toMatch(/^note /);
  });

  it('directs the same of each, by whoever is over them, and each is in the list of what was directed', async () => {
    const office = await anOffice();
    const direction = { dueBy: '2026-12-01', message: 'Tengenezeni bomba.' };
    const { body } = await asking(office, 'mkuu-wizara', 'direct', [first, second, missing], direction);
    expect(body).toMatchObject({
      results: [
        { number: first, done: { act: 'direct' } },
        { number: second, done: { act: 'direct' } },
        { number: missing, problem: { code: 'no-such-ticket' } },
      ],
    });
    for (const number of [first, second]) await office.listed(number);
    const given = await office.asks('mkuu-wizara', 'list-directions', { query: { list: 'given' } });
    const listed = given.body['directions'] as readonly {
      readonly number: string;
      readonly state: { readonly code: string };
    }[];
    expect(listed.map(({ number, state }) => [number, state.code]).toSorted()).toEqual([
      [first, 'open'],
      [second, 'open'],
    ]);
  });

  it('is done once, however often it is sent, and tries again what was refused', async () => {
    const office = await anOffice();
    const key = aKey();
    const ask = () => asking(office, head, 'assign', [first, missing], { officer: 'asha' }, key);
    const before = await ask();
    await office.receives({ ticket: { number: missing } });
    const after = await ask();
    const resultsIn = ({ body }: typeof before) => body['results'] as readonly unknown[];
    expect(resultsIn(after)[0]).toEqual(resultsIn(before)[0]);
    expect(resultsIn(after)[1]).toMatchObject({ done: { act: 'assign' } });
    expect(await office.happened(first)).toHaveLength(2);
  });

  it('takes no key that did something else on one of them, and does it on the others', async () => {
    const office = await anOffice();
    const key = aKey();
    await asking(office, head, 'assign', [first], { officer: 'asha' }, key);
    const { body } = await asking(office, head, 'assign', [first, second], { officer: 'juma' }, key);
    expect(body).toMatchObject({
      results: [{ problem: { code: 'idempotency-key-reused' } }, { done: { act: 'assign' } }],
    });
  });

  it('is the same request as the act alone under the same key', async () => {
    const office = await anOffice();
    const key = aKey();
    await office.asks(head, 'acknowledge', {
      params: { number: first },
      body: {},
      headers: { 'idempotency-key': key },
    });
    const { body } = await asking(office, head, 'acknowledge', [first, second], {}, key);
    expect(body).toMatchObject({ results: [{ done: { version: 2 } }, { done: { version: 2 } }] });
    expect(await office.happened(first)).toHaveLength(2);
  });

  it('merges each with the same one, one after the other, and once however often it is sent', async () => {
    const office = new Office();
    const joining = [second, third, missing];
    for (const number of [first, ...joining]) await office.receives({ ticket: { number } });
    for (const number of [first, second, third])
      await office.asks('asha', 'open-ticket', { params: { number } });
    const key = aKey();
    const ask = () => asking(office, head, 'merge', [...joining, first], { into: first }, key);
    const before = await ask();
    expect(before.body).toMatchObject({
      results: [
        { number: second, done: { act: 'merge' } },
        { number: third, done: { act: 'merge' } },
        { number: missing, problem: { code: 'act-refused', refusal: 'not-read' } },
        { number: first, problem: { code: 'act-refused' } },
      ],
    });
    expect((await ask()).body).toEqual(before.body);
    expect((await office.happened(first)).filter((event) => event.startsWith('take-in '))).toHaveLength(2);
  });

  it('answers those that were read, and names each that was not', async () => {
    const office = await anOffice();
    await office.asks('asha', 'open-ticket', { params: { number: first } });
    const details = { finding: 'upheld', reason: 'Bomba kuu lilipasuka tarehe 12, na sasa maji yanatoka.' };
    const { body } = await asking(office, head, 'respond', [first, second], details);
    expect(body).toMatchObject({
      results: [
        { number: first, done: { status: { code: 'responded' } } },
        { number: second, problem: { code: 'act-refused', refusal: 'not-read' } },
      ],
    });
  });

  it.each(actsOnSeveral.filter((act) => severalRuleOf(act)?.of === 'chosen'))(
    'is %s, which goes on chosen ones alone, on none that nobody of its holder read',
    async (act) => {
      const office = await anOffice();
      const details = bodiesOfActs[howToAsk(act).name] ?? {};
      const { body } = await asking(office, head, act, [first, second, third], details);
      const refused = { problem: { code: 'act-refused', refusal: 'not-read' } };
      expect(body).toMatchObject({ results: [refused, refused, refused] });
      for (const number of [first, second, third]) expect(await office.happened(number)).toHaveLength(1);
    },
  );

  it.each(actsOfOfficers.filter((act) => severalRuleOf(act) === undefined))(
    'is never %s, which is done on one ticket at a time',
    async (act) => {
      const office = await anOffice();
      const { status } = await office.asks(head, 'act-on-several', {
        body: { act, details: bodiesOfActs[howToAsk(act).name] ?? {}, tickets: [{ number: first }] },
        headers: { 'idempotency-key': aKey() },
      });
      expect(status).toBe(400);
      expect(await office.happened(first)).toHaveLength(1);
    },
  );

  it.each([
    ['none', [] as Named],
    ['too many', Array.from({ length: ticketsAtOnce + 1 }, () => first)],
    ['one twice, however it is written', [first, '2611 0000 0013']],
    ['one that is mistyped', [first, '261100000014']],
  ])('names each once, and not too many: not %s', async (_, named) => {
    const office = await anOffice();
    const { status } = await asking(office, head, 'acknowledge', named);
    expect(status).toBe(400);
    expect(await office.happened(first)).toHaveLength(1);
  });
});
