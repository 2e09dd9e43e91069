import { beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../local/demo/citizen.ts';
import { dateInDays } from './steps/dates.ts';
import { asks, sends, tokensOf } from './steps/officers.ts';
import { sendsSlowly } from './steps/slow-tickets.ts';
import { aCitizen } from './steps/under-test.ts';

const registry = '/v1/officer/registry';
const why = 'Barua ya 20 Novemba 2026';
/** The administrator of the ministry over TAKUKURU, with an accomplice there; and the one of the whole tree. */
const administrator = 'shabani-kilasi';
const accomplice = 'gerald-chibwana';
const top = 'salama-ngowi';
/** From another tree. */
const outside = 'tatu-kessy';
const director = 'gerald-mlay';

const token: Record<string, string> = {};
const as = (officer: string): string => token[officer] ?? '';
/** Under the deadlines of real life: it stays with TAKUKURU. */
let receipt: Receipt;

const today = dateInDays(0);
const opens = (officer: string) => asks(`/v1/officer/tickets/${receipt.number}`, as(officer));
const appoints = (officer: string) =>
  sends(`${registry}/institutions/takukuru/acting-heads`, as(officer), {
    officer: accomplice,
    from: today,
    until: today,
    why,
  });
const decides = (officer: string, proposal: unknown, decision: string) =>
  sends(`${registry}/proposals/${String(proposal)}/decision`, as(officer), { decision, why });
const listedTo = async (officer: string): Promise<string> =>
  JSON.stringify((await asks(`${registry}/proposals`, as(officer))).body);

beforeAll(async () => {
  for (const officer of [administrator, accomplice, top, outside, director])
    token[officer] = (await tokensOf(officer)).access;
  receipt = await sendsSlowly(aCitizen(), { category: 'rushwa' });
});

describe('an administrator with an accomplice', () => {
  it.each([
    [administrator, top],
    [top, outside],
  ])('(%s) makes nobody acting head of TAKUKURU without %s', async (proposer, second) => {
    const proposed = await appoints(proposer);

    expect(proposed).toMatchObject({ status: 202, body: { act: 'appoint-acting-head' } });
    const { proposal } = proposed.body;
    expect((await opens(accomplice)).status).toBe(404);
    expect((await opens(director)).status).toBe(200);
    const { body } = await asks(`${registry}/institutions/takukuru`, as(top));
    expect(body['actingHeads']).toEqual([]);

    expect(await decides(proposer, proposal, 'confirm')).toMatchObject({
      status: 409,
      body: { code: 'change-refused', refusal: 'own-proposal' },
    });
    expect(await listedTo(second)).toContain(String(proposal));
    expect(await decides(second, proposal, 'decline')).toMatchObject({
      status: 200,
      body: { state: { code: 'declined' } },
    });
    expect(await decides(second, proposal, 'confirm')).toMatchObject({
      status: 409,
      body: { refusal: 'proposal-over' },
    });
    expect(await listedTo(second)).not.toContain(String(proposal));
    expect((await opens(accomplice)).status).toBe(404);
  });
});

describe('a change that two administrators want', () => {
  it('is done when the second one confirms it, and its history tells both', async () => {
    const officer = 'kassimu-chacha';
    const record = `${registry}/officers/${officer}`;
    const { body } = await asks(record, as(administrator));
    const trained = body['trained'] !== true;
    const proposed = await sends(`${record}/record`, as(administrator), { trained, why });
    expect(proposed.status).toBe(202);

    const confirmed = await decides(top, proposed.body['proposal'], 'confirm');

    expect(confirmed).toMatchObject({ status: 200, body: { state: { code: 'confirmed' } } });
    expect((await asks(record, as(administrator))).body).toMatchObject({ trained });
    const { body: history } = await asks(`${record}/history`, as(administrator));
    expect((history['changes'] as readonly unknown[])[0]).toMatchObject({
      act: 'change-officer',
      by: { id: administrator },
      confirmedBy: { id: top },
      why,
    });
  });
});
