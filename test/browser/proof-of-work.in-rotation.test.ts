import { describe, expect, it } from 'vitest';
import { deviceCookie } from '../../contracts/http/follow-up/device.ts';
import { textsOfActs } from '../../web/src/citizen/follow/act-texts.ts';
import { followTexts } from '../../web/src/citizen/follow/texts.ts';
import { ticketTexts } from '../../web/src/citizen/follow/ticket-texts.ts';
import { newSecretTexts } from '../../web/src/citizen/new-secret/texts.ts';
import { outboxTexts } from '../../web/src/citizen/outbox/texts.ts';
import { receiptTexts } from '../../web/src/citizen/receipt/texts.ts';
import { proofTexts } from '../../web/src/proof/texts.ts';
import { aChallenge, isProven, readProof } from '../builders/a-challenge.ts';
import { aVisit } from './visits/a-visit.ts';
import type { RouteName } from '../../web/src/api/routes.ts';
import { asksFor } from './states/follow.ts';
import { sends } from './visits/sending.ts';
import { leavesQuickly } from './visits/leaves-quickly.ts';
import { opens, writes } from './states/following.ts';
import type { WatchedVisit } from './visits/visitors.ts';

/** Some seconds of work, which is said to be more: it is seen, on a machine however fast. */
const someSeconds = () => aChallenge({ counter: 5_000, cost: 2_000, derivations: 50_000 });
/** Work that goes on for long enough to lose the line in its midst, on a machine that has much else to do. */
const longWork = () => aChallenge({ counter: 15_000, cost: 2_000, derivations: 50_000 });
/** Milliseconds within which it is done on a machine that has much else to do. */
const whenDone = { timeout: 90_000 };
const endless = () => aChallenge({ counter: 4_000_000_000, cost: 1_000, derivations: 50_000 });

/** The proofs that came to a route, one for each request; undefined: there was none. */
const proofsAt = (visit: WatchedVisit, route: RouteName) =>
  visit.site.api.asked(route).map(({ headers }) => headers['mrejesho-proof']);

/** Runs in the page before anything else: notes how long the page did not hear, in milliseconds. */
function noteDeafness(): void {
  Object.assign(globalThis, { longest: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      const noted = globalThis as unknown as { longest: number };
      noted.longest = Math.max(noted.longest, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
}

const deafness = (visit: WatchedVisit): Promise<number> =>
  visit.page.evaluate(() => (globalThis as unknown as { longest: number }).longest);

/** Runs in the page before anything else: counts how often it was shown, for however short. */
function notePanels(): void {
  const noted = Object.assign(globalThis, { panels: 0 });
  new MutationObserver(() => {
    noted.panels += document.querySelectorAll('.proof').length;
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page before anything else. */
const forgetWorkers = (): boolean => Reflect.deleteProperty(globalThis, 'Worker');

describe('a number under attack', () => {
  it('opens once the phone has done the work, in a worker, while the page goes on to hear', async () => {
    await using visit = await aVisit();
    await visit.context.addInitScript(noteDeafness);
    const ticket = await visit.ticket();
    visit.site.api.wantsProof('follow-ticket', await someSeconds());
    const workers: string[] = [];
    visit.page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
    const began = performance.now();
    await asksFor(visit, ticket);
    await visit.sees(proofTexts.title);
    await visit.sees(ticketTexts.standing, whenDone);
    const seconds = (performance.now() - began) / 1000;
    const [first, proof, ...more] = proofsAt(visit, 'follow-ticket');
    expect([first, more]).toEqual([undefined, []]);
    expect(await isProven(readProof(proof ?? ''))).toBe(true);
    expect(workers.length).toBeGreaterThan(0);
    for (const worker of workers) expect(worker).toMatch(/^\/assets\/solver-[\w-]+\.js$/);
    expect(await visit.page.getByText(visit.say(proofTexts.title)).count()).toBe(0);
    expect(visit.noticed).toMatchObject({ foreign: [], violations: [], errors: [] });
    const longest = await deafness(visit);
    console.log(
      `5001 tries of 2000 iterations: ${seconds.toFixed(1)} s by ${workers.length} workers, the page deaf for ${Math.round(longest)} ms at most`,
    );
    expect(longest).toBeLessThan(500);
  });

  it('opens by the product itself, after a dozen and one wrong secrets, and then without work', async () => {
    await using visit = await aVisit();
    const ticket = await visit.ticket();
    const wrong = { 'Mrejesho-Secret': ticket.secret === '00000000' ? '00000001' : '00000000' };
    for (let guess = 0; guess < 13; guess += 1)
      await fetch(`${visit.origin}/v1/tickets/${ticket.number}`, { headers: wrong });
    const guesses = visit.site.api.asked('follow-ticket').length;
    await opens(visit, ticket);
    await visit.presses(ticketTexts.refresh);
    await expect.poll(() => visit.site.api.asked('follow-ticket').length).toBe(guesses + 3);
    const [refused, proven, known] = proofsAt(visit, 'follow-ticket').slice(guesses);
    expect([refused, proven, known]).toEqual([undefined, expect.any(String), undefined]);
    expect((await visit.context.cookies()).map(({ name }) => name)).toContain(deviceCookie);
    expect(visit.noticed.violations).toEqual([]);
  });

  it('opens where the browser has no workers', async () => {
    await using visit = await aVisit();
    await visit.context.addInitScript(forgetWorkers);
    visit.site.api.wantsProof('follow-ticket', await aChallenge({ counter: 400 }));
    await opens(visit);
    expect(visit.noticed.errors).toEqual([]);
  });

  it('says nothing where the work is done before it could be read', async () => {
    await using visit = await aVisit();
    visit.site.api.wantsProof('follow-ticket', await aChallenge({ counter: 3 }));
    await visit.context.addInitScript(notePanels);
    await opens(visit);
    expect(await visit.page.evaluate(() => (globalThis as unknown as { panels: number }).panels)).toBe(0);
  });

  it('loads what does the work when it is asked for, and not before', async () => {
    await using visit = await aVisit();
    const loaded: string[] = [];
    visit.page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const ofProof = () => loaded.filter((path) => /proof-in-sight|solver/.test(path));
    await opens(visit);
    expect(ofProof()).toEqual([]);
    visit.site.api.wantsProof('follow-ticket', await aChallenge({ counter: 30 }));
    await visit.presses(ticketTexts.refresh);
    await expect.poll(() => proofsAt(visit, 'follow-ticket').length).toBe(3);
    expect(ofProof().length).toBeGreaterThan(1);
  });

  it('is heard from its heading on, and who stops stands where they pressed', async () => {
    await using visit = await aVisit();
    visit.site.api.wantsProof('follow-ticket', await endless());
    await asksFor(visit, await visit.ticket());
    await visit.sees(proofTexts.title);
    const stands = () => visit.page.evaluate(() => document.activeElement?.textContent);
    expect(await stands()).toBe(visit.say(proofTexts.title));
    expect(await visit.page.locator('.proof .said[role=status]').textContent()).toMatch(/Itachukua kama/);
    await visit.page.keyboard.press('Tab');
    expect(await stands()).toBe(visit.say(proofTexts.stop));
    await visit.page.keyboard.press('Enter');
    await visit.sees(followTexts.proveAgain);
    expect(await visit.page.locator('.proof').count()).toBe(0);
    expect(visit.page.workers()).toEqual([]);
    // Nothing typed is lost, and it can be tried again.
    visit.site.api.wantsProof('follow-ticket', await aChallenge({ counter: 30 }));
    await visit.presses(followTexts.open);
    await visit.sees(ticketTexts.standing);
  });

  it('stops when somebody goes to another page, and goes on in the other language', async () => {
    await using visit = await aVisit();
    visit.site.api.wantsProof('follow-ticket', await endless());
    await asksFor(visit, await visit.ticket());
    await visit.sees(proofTexts.title);
    await visit.page.locator('a.language').click();
    await visit.sees(proofTexts.title.en);
    expect(visit.page.workers().length).toBeGreaterThan(0);
    await visit.page.goBack();
    await visit.sees(proofTexts.title);
    await visit.page.locator('.masthead a.name').click();
    await expect.poll(() => visit.page.workers().length).toBe(0);
    expect(await visit.page.locator('.proof').count()).toBe(0);
  });

  it('is not worked for twice where the line breaks after the work', async () => {
    await using visit = await aVisit();
    visit.site.api.wantsProof('follow-ticket', await longWork());
    await asksFor(visit, await visit.ticket());
    await visit.sees(proofTexts.title);
    await visit.goesOffline();
    await visit.sees(proofTexts.unreachable, whenDone);
    await visit.goesOnline();
    await visit.presses(proofTexts.again);
    await visit.sees(ticketTexts.standing);
    expect(proofsAt(visit, 'follow-ticket')).toHaveLength(2);
  });

  it('leaves an act done once, though it was asked for twice', async () => {
    await using visit = await aVisit();
    const { number } = await opens(visit);
    const happened = async () => (await visit.site.system.tickets.history(number))?.events.length ?? 0;
    const before = await happened();
    visit.site.api.wantsProof('reply', await aChallenge({ counter: 30 }));
    await writes(visit, 'Maji bado hayajarudi.');
    await visit.presses(textsOfActs.reply.send);
    await visit.sees(textsOfActs.reply.isDone);
    const [refused, done] = visit.site.api.asked('reply');
    expect(done?.headers['idempotency-key']).toBe(refused?.headers['idempotency-key']);
    expect(done?.body).toBe(refused?.body);
    expect(await happened()).toBe(before + 1);
  });

  it('is proven for a new secret too', async () => {
    await using visit = await aVisit();
    const { number } = await visit.ticket();
    visit.site.api.wantsProof('replace-secret', await aChallenge({ counter: 30 }));
    await visit.opens('new-secret');
    await visit.fills(followTexts.number, number);
    await visit.fills(newSecretTexts.contact, '0712345678');
    await visit.presses(newSecretTexts.send);
    await visit.sees(newSecretTexts.asked);
    expect(proofsAt(visit, 'replace-secret')).toEqual([undefined, expect.any(String)]);
  });

  it('makes no phone work for what the page asks by itself', async () => {
    await using visit = await aVisit();
    const ticket = await visit.ticket();
    await visit.opens('follow');
    await visit.page.clock.install();
    await visit.fills(followTexts.number, ticket.number);
    await visit.fills(followTexts.secret, ticket.secret);
    await visit.presses(followTexts.open);
    await visit.sees(ticketTexts.standing);
    visit.site.api.wantsProof('follow-ticket', await endless());
    await visit.page.clock.runFor(25_000);
    await expect.poll(() => visit.site.api.asked('follow-ticket').length).toBe(2);
    expect(visit.page.workers()).toEqual([]);
    await visit.sees(ticketTexts.standing);
  });
});

describe('a network that sends many tickets', () => {
  it('sends once the phone has done the work: one ticket, and nothing that was written is lost', async () => {
    await using visit = await aVisit();
    visit.site.api.wantsProof('submit-ticket', await someSeconds());
    await sends(visit);
    await visit.sees(receiptTexts.received, whenDone);
    const [refused, sent, ...more] = visit.site.api.asked('submit-ticket');
    expect(more).toEqual([]);
    expect([refused?.headers['mrejesho-proof'], sent?.body]).toEqual([undefined, refused?.body]);
    expect(sent?.headers['idempotency-key']).toBe(refused?.headers['idempotency-key']);
    expect(await isProven(readProof(sent?.headers['mrejesho-proof'] ?? ''))).toBe(true);
    expect(visit.noticed).toMatchObject({ foreign: [], violations: [], errors: [] });
  });

  it('keeps the ticket in the outbox where somebody stops the work', async () => {
    await using visit = await aVisit();
    visit.site.api.wantsProof('submit-ticket', await endless());
    await sends(visit);
    await visit.sees(proofTexts.whySending);
    await visit.sees(proofTexts.waysSending);
    expect(await visit.page.getByText(visit.say(proofTexts.codeAsk)).count()).toBe(0);
    await visit.presses(proofTexts.stop);
    await expect.poll(() => visit.page.locator('.proof').count()).toBe(0);
    expect(proofsAt(visit, 'submit-ticket')).toEqual([undefined]);
    visit.site.api.wantsProof('submit-ticket', await aChallenge({ counter: 30 }));
    await visit.opens('outbox');
    await visit.sees(outboxTexts.waiting);
    // The page sends by itself too: the button may be gone before it is pressed.
    await visit
      .button(outboxTexts.sendNow)
      .click({ timeout: 2_000 })
      .catch(() => undefined);
    await visit.sees(outboxTexts.received, whenDone);
    expect(proofsAt(visit, 'submit-ticket')).toEqual([undefined, undefined, expect.any(String)]);
  });
});

describe('a number that is closed', () => {
  const code = '305148';
  const codesAt = (visit: WatchedVisit, route: RouteName) =>
    visit.site.api.asked(route).map(({ headers }) => headers['mrejesho-code']);
  const asksForCode = async (visit: WatchedVisit): Promise<void> => {
    await visit.sees(proofTexts.closed);
    await visit.presses(proofTexts.codeAsk);
    await visit.sees(proofTexts.codeAsked);
  };

  it('opens by a code that went to the phone, by keyboard alone, after a wrong one', async () => {
    await using visit = await aVisit();
    const ticket = await visit.ticket();
    visit.site.api.wantsCode('follow-ticket', code);
    await asksFor(visit, ticket);
    await asksForCode(visit);
    expect(visit.site.api.asked('ask-for-code').map(({ path }) => path)).toEqual([
      `/v1/tickets/${ticket.number}/pass-codes`,
    ]);
    const field = visit.page.getByLabel(visit.say(proofTexts.codeField));
    expect(await field.getAttribute('inputmode')).toBe('numeric');
    expect(await field.getAttribute('autocomplete')).toBe('one-time-code');
    await field.focus();
    await visit.page.keyboard.type('12 34');
    await visit.page.keyboard.press('Enter');
    await visit.sees(proofTexts.codeWrong);
    expect(codesAt(visit, 'follow-ticket')).toEqual([undefined]);
    await field.fill('111 111');
    await visit.page.keyboard.press('Enter');
    await expect.poll(() => codesAt(visit, 'follow-ticket')).toEqual([undefined, '111111']);
    await visit.sees(proofTexts.codeWrong);
    await field.fill('305 148');
    await visit.page.keyboard.press('Enter');
    await visit.sees(ticketTexts.standing);
    expect(codesAt(visit, 'follow-ticket')).toEqual([undefined, '111111', code]);
    expect(visit.noticed).toMatchObject({ foreign: [], violations: [], errors: [] });
  });

  it('needs the code once where the secret was mistyped', async () => {
    await using visit = await aVisit();
    const { number, secret } = await visit.ticket();
    visit.site.api.wantsCode('follow-ticket', code);
    await asksFor(visit, { number, secret: secret === '00000000' ? '00000001' : '00000000' });
    await visit.fills(proofTexts.codeField, code);
    await visit.presses(proofTexts.codeOpen);
    await visit.sees(followTexts.wrongAdvice);
    await visit.fills(followTexts.secret, secret);
    await visit.presses(followTexts.open);
    await visit.sees(ticketTexts.standing);
    expect(codesAt(visit, 'follow-ticket')).toEqual([undefined, code, undefined, code]);
  });

  it('gives a new secret by the same code', async () => {
    await using visit = await aVisit();
    const { number } = await visit.ticket();
    visit.site.api.wantsCode('replace-secret', code);
    await visit.opens('new-secret');
    await visit.fills(followTexts.number, number);
    await visit.fills(newSecretTexts.contact, '0712345678');
    await visit.presses(newSecretTexts.send);
    await asksForCode(visit);
    await visit.fills(proofTexts.codeField, code);
    await visit.presses(proofTexts.codeOpen);
    await visit.sees(newSecretTexts.asked);
    expect(codesAt(visit, 'replace-secret')).toEqual([undefined, code]);
  });

  it('says where no SMS could be asked for, and works where that has to be paid for', async () => {
    await using visit = await aVisit();
    visit.site.api.wantsCode('follow-ticket', code);
    await asksFor(visit, await visit.ticket());
    await visit.sees(proofTexts.closed);
    await visit.goesOffline();
    await visit.presses(proofTexts.codeAsk);
    await visit.sees(proofTexts.unreachable);
    await visit.goesOnline();
    visit.site.api.wantsProof('ask-for-code', await aChallenge({ counter: 30 }));
    await visit.presses(proofTexts.codeAsk);
    await visit.sees(proofTexts.codeAsked);
    expect(proofsAt(visit, 'ask-for-code')).toEqual([undefined, expect.any(String)]);
  });

  it('is gone from where it was asked, with the phone still at work, once the code is right', async () => {
    await using visit = await aVisit();
    visit.site.api.wantsProof('follow-ticket', await endless());
    await asksFor(visit, await visit.ticket());
    await visit.sees(proofTexts.title);
    visit.site.api.wantsCode('follow-ticket', code);
    await visit.page.locator('.proof summary').click();
    await visit.fills(proofTexts.codeField, code);
    await visit.presses(proofTexts.codeOpen);
    await visit.sees(ticketTexts.standing);
    expect(visit.page.workers()).toEqual([]);
  });
});

describe('this device', () => {
  const cookies = async (visit: WatchedVisit): Promise<readonly string[]> =>
    (await visit.context.cookies()).map(({ name }) => name);
  const forgets = (visit: WatchedVisit): readonly string[] =>
    visit.site.api.asked('forget-device').map(({ method, path }) => `${method} ${path}`);

  it('is forgotten with the ticket, and nothing of it stays', async () => {
    await using visit = await aVisit();
    const { number } = await opens(visit);
    await visit.presses(ticketTexts.leaveForgotten);
    await visit.sees(followTexts.lead);
    expect(forgets(visit)).toEqual([`DELETE /v1/tickets/${number}/device`]);
    expect(await cookies(visit)).not.toContain(deviceCookie);
  });

  it('says where it could not be forgotten, and the ticket stays', async () => {
    await using visit = await aVisit();
    await opens(visit);
    await visit.goesOffline();
    await visit.presses(ticketTexts.leaveForgotten);
    await visit.sees(ticketTexts.stillKnown);
    await visit.goesOnline();
    await visit.presses(ticketTexts.leaveForgotten);
    await visit.sees(followTexts.lead);
  });

  it('is forgotten when somebody leaves unseen, quickly or not', async () => {
    await using visit = await aVisit();
    const anonymous = await visit.ticket({ openness: 'anonymous' });
    await opens(visit, anonymous);
    await visit.presses(ticketTexts.close);
    await expect.poll(() => forgets(visit).length).toBe(1);
    await opens(visit, await visit.ticket({ category: 'ukatili', institution: 'polisi' }));
    await leavesQuickly(visit);
    await expect.poll(() => forgets(visit).length).toBe(2);
    expect(await cookies(visit)).not.toContain(deviceCookie);
  });

  it('is forgotten at all kept tickets when everything is deleted', async () => {
    await using visit = await aVisit();
    const { number } = await opens(visit);
    await visit.presses(ticketTexts.keep);
    await visit.sees(ticketTexts.kept);
    await visit.opens('outbox');
    await visit.presses(outboxTexts.emptyAll);
    await visit.presses(outboxTexts.removeSure);
    await visit.sees(outboxTexts.emptied);
    await expect.poll(() => forgets(visit)).toEqual([`DELETE /v1/tickets/${number}/device`]);
  });
});
