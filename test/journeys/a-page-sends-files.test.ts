import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../local/demo/citizen.ts';
import { launchOptions } from '../browser/chromium/launch.ts';
import { aPng } from '../builders/files.ts';
import { sendsSlowly } from './steps/slow-tickets.ts';
import { aCitizen, cloud } from './steps/under-test.ts';

let browser: Browser;
let page: Page;
/** Addresses that were asked, and what the browser complained of: what a policy forbids is among it. */
const asked: string[] = [];
const complaints: string[] = [];
let ticket: Receipt;

beforeAll(async () => {
  ticket = await sendsSlowly(aCitizen(), { institution: 'dawasa' });
  browser = await chromium.launch(await launchOptions());
  const context = await browser.newContext();
  context.on('request', (request) => asked.push(request.url()));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page = await context.newPage();
  await page.goto(cloud.webUrl);
});

afterAll(() => browser.close());

describe('a page of the site', () => {
  it('sends a file, waits for its check and fetches it again, and speaks to no other origin', async () => {
    const picture = aPng().toString('base64');

    const seen = await page.evaluate(
      async ({ number, secret, file }) => {
        const path = `/v1/tickets/${number}/attachments`;
        const headers = { 'mrejesho-secret': secret, 'accept-language': 'en' };
        const promised = await fetch(path, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
          body: JSON.stringify({ type: 'image/png' }),
        });
        const { form } = (await promised.json()) as { form: { url: string; fields: Record<string, string> } };
        const data = new FormData();
        for (const [name, value] of Object.entries(form.fields)) data.append(name, value);
        const bytes = Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0));
        data.append('file', new Blob([bytes]), 'picha.png');
        const sent = (await fetch(form.url, { method: 'POST', body: data })).status;

        const states: string[] = [];
        for (let look = 0; look < 120 && !['clean', 'refused'].includes(states.at(-1) ?? ''); look += 1) {
          await new Promise((later) => setTimeout(later, 250));
          const list = await fetch(path, { headers });
          const { attachments } = (await list.json()) as { attachments: { state: { code: string } }[] };
          states.push(attachments[0]?.state.code ?? 'none');
        }
        const link = await fetch(`${path}/1`, { headers });
        const { url } = (await link.json()) as { url: string };
        const fetched = await fetch(url);
        const type = (await fetched.blob()).type;
        return { sent, last: states.at(-1), status: fetched.status, type, form: form.url, link: url };
      },
      { ...ticket, file: picture },
    );

    expect(seen).toMatchObject({ sent: 204, last: 'clean', status: 200, type: 'image/png' });
    expect([seen.form, seen.link.slice(0, 12)]).toEqual(['/files/sent/', '/files/kept/']);
    expect([...new Set(asked.map((url) => new URL(url).origin))]).toEqual([new URL(cloud.webUrl).origin]);
    expect(complaints).toEqual([]);
  });
});
