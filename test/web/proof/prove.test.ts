import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prove } from '../../../web/src/proof/prove.ts';
import { workInHand, type WorkInHand } from '../../../web/src/proof/work.ts';
import { aChallenge, isProven, readProof } from '../../builders/a-challenge.ts';

const address = 'https://mrejesho.example/v1/tickets/261123456712';

/** The API, which answers one request after the other, and what it was sent. */
function api(...answers: readonly (() => Response | Promise<Response>)[]) {
  const left = [...answers];
  const sent: Request[] = [];
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push(request);
    const answer = left.shift();
    if (answer === undefined) throw new Error('It was asked once too often.');
    return Promise.resolve(answer());
  });
  return sent;
}

const opened = () => Response.json({ number: '261123456712' });
const brokenLine = () => Promise.reject(new TypeError('Failed to fetch'));

const wantsProof = async (counter = 5) => {
  const challenge = await aChallenge({ counter });
  return () => Response.json({ code: 'proof-of-work-needed', challenge }, { status: 429 });
};

const guess = () => new Request(address, { headers: { 'Mrejesho-Secret': '12345678' } });

const inHand = (is: WorkInHand['work']['is']) =>
  vi.waitFor(() => {
    const now = workInHand.now();
    if (now?.work.is !== is) throw new Error(`It is not ${is}.`);
    return now;
  });

const proofIn = (request: Request | undefined) => readProof(request?.headers.get('Mrejesho-Proof') ?? '');

beforeEach(() => vi.stubGlobal('location', new URL('https://mrejesho.example/fuatilia')));
afterEach(() => vi.unstubAllGlobals());

describe('A request that wants a proof', () => {
  it('is sent once more, as it was, with one that the service takes', async () => {
    const wants = await wantsProof();
    const sent = api(opened);
    const body = JSON.stringify({ message: 'Maji bado hayajarudi.' });
    const headers = { 'Mrejesho-Secret': '12345678', 'Idempotency-Key': 'a-key' };
    const act = new Request(`${address}/replies`, { method: 'POST', body, headers });
    expect((await prove(act, wants())).status).toBe(200);
    const [again] = sent;
    expect([again?.method, again?.url, await again?.text()]).toEqual(['POST', act.url, body]);
    expect(again?.headers.get('Idempotency-Key')).toBe('a-key');
    expect(await isProven(proofIn(again))).toBe(true);
    expect(workInHand.now()).toBeUndefined();
  });

  it('is sent though its page has long lost its patience', async () => {
    const wants = await wantsProof();
    const sent = api(opened);
    const impatience = new AbortController();
    const request = new Request(guess(), { signal: impatience.signal });
    impatience.abort();
    expect((await prove(request, wants())).status).toBe(200);
    expect(sent[0]?.signal.aborted).toBe(false);
  });

  it('is proven anew where the proof came too late', async () => {
    const [first, second] = [await wantsProof(5), await wantsProof(9)];
    const sent = api(second, opened);
    expect((await prove(guess(), first())).status).toBe(200);
    expect(sent.map((request) => proofIn(request).solution.counter)).toEqual([5, 9]);
  });

  it('leaves the other ways where one proof after the other is refused', async () => {
    const wants = await wantsProof();
    const sent = api(wants, wants, wants);
    const answered = prove(guess(), wants());
    (await inHand('impossible')).stop();
    expect((await answered).status).toBe(429);
    expect(sent).toHaveLength(3);
  });

  it('is answered with what refused it where somebody stops', async () => {
    const wants = await wantsProof(4_000_000_000);
    const sent = api();
    const refused = wants();
    const answered = prove(guess(), refused);
    (await inHand('working')).stop();
    expect(await answered).toBe(refused);
    expect(await refused.json()).toMatchObject({ code: 'proof-of-work-needed' });
    expect([sent, workInHand.now()]).toEqual([[], undefined]);
  });

  it('is not worked for twice where the line broke after the work', async () => {
    const wants = await wantsProof();
    const sent = api(brokenLine, opened);
    const answered = prove(guess(), wants());
    (await inHand('unreachable')).again();
    expect((await answered).status).toBe(200);
    const [lost, arrived] = sent;
    expect(proofIn(arrived)).toEqual(proofIn(lost));
  });

  it('is not worked for through the night: it stops once it is known to take hours', async () => {
    const challenge = await aChallenge({ counter: 4_000_000_000, cost: 1_000, derivations: 2_000_000_000 });
    const sent = api();
    const answered = prove(
      guess(),
      Response.json({ code: 'proof-of-work-needed', challenge }, { status: 429 }),
    );
    await vi.waitFor(() => expect(workInHand.now()?.work.is).toBe('hopeless'), { timeout: 10_000 });
    (await inHand('hopeless')).stop();
    expect((await answered).status).toBe(429);
    expect(sent).toEqual([]);
  });

  it('is left the other ways where the browser can calculate nothing', async () => {
    const wants = await wantsProof();
    vi.stubGlobal('crypto', {});
    const answered = prove(guess(), wants());
    (await inHand('impossible')).stop();
    expect((await answered).status).toBe(429);
  });
});

it('two requests at once are worked for one after the other, and the second perhaps not at all', async () => {
  const wants = await wantsProof();
  const sent = api(opened, opened);
  const answers = await Promise.all([prove(guess(), wants()), prove(guess(), wants())]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(sent.map(({ headers }) => headers.has('Mrejesho-Proof'))).toEqual([true, false]);
});

it('a refusal for another reason is handed on', async () => {
  const sent = api();
  const refused = Response.json({ code: 'too-many-requests' }, { status: 429 });
  expect(await prove(guess(), refused)).toBe(refused);
  expect(sent).toEqual([]);
});

describe('A request at a number that is closed', () => {
  const closed = () => Response.json({ code: 'guesses-closed' }, { status: 429 });
  const turnIsOver = () => new Promise((over) => setTimeout(over));
  const guessAt = (end: string) =>
    new Request(address.replace(/2$/, end), { headers: { 'Mrejesho-Secret': '12345678' } });
  const codeOf = ({ headers }: Request) => headers.get('Mrejesho-Code');

  it('is sent once more with the code that went to the phone, and the next with the same where it opened nothing', async () => {
    const missing = () => Response.json({ code: 'ticket-not-found' }, { status: 404 });
    const sent = api(missing, opened, closed);
    const first = prove(guess(), closed());
    (await inHand('closed')).tryCode('305148');
    expect((await first).status).toBe(404);
    await turnIsOver();
    expect((await prove(guess(), closed())).status).toBe(200);
    await turnIsOver();
    const third = prove(guessAt('3'), closed());
    (await inHand('closed')).tryCode('111111');
    await vi.waitFor(() => expect(workInHand.now()?.code).toBe('wrong'));
    workInHand.now()?.stop();
    expect((await third).status).toBe(429);
    expect(sent.map(codeOf)).toEqual(['305148', '305148', '111111']);
  });

  it('is refused as it was where somebody closes what is said', async () => {
    const sent = api();
    await turnIsOver();
    const refused = closed();
    const answered = prove(guessAt('4'), refused);
    (await inHand('closed')).stop();
    expect(await answered).toBe(refused);
    expect(sent).toEqual([]);
  });

  it('has a code asked for at the same ticket, without its secret', async () => {
    const sent = api(() => Response.json({ next: [] }, { status: 202 }), brokenLine);
    await turnIsOver();
    const answered = prove(guessAt('5'), closed());
    (await inHand('closed')).askForCode();
    await vi.waitFor(() => expect(workInHand.now()?.code).toBe('asked'));
    workInHand.now()?.askForCode();
    await vi.waitFor(() => expect(workInHand.now()?.code).toBe('unsent'));
    workInHand.now()?.stop();
    await answered;
    const [asked] = sent;
    expect([asked?.method, asked?.url]).toEqual(['POST', `${guessAt('5').url}/pass-codes`]);
    expect(asked?.headers.has('Mrejesho-Secret')).toBe(false);
  });
});
