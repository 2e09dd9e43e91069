import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Route } from 'playwright-core';
import { launchOptions } from '../../browser/chromium/launch.ts';
import { Reader } from '../../browser/visits/reader.ts';
import { cloud } from '../steps/under-test.ts';

const addressOfTickets = '**/v1/tickets';

/** In milliseconds: what a page does may take a busy machine so long. */
const patience = 90_000;

/** A small phone whose browser keeps what it is told to keep, also when it was closed. */
export class PhoneWithBrowser {
  readonly #folder = mkdtempSync(join(tmpdir(), 'mrejesho-phone-'));
  #context: BrowserContext | undefined;

  /** Opens the browser, and in it the site of the cloud under test, in Swahili. */
  async opensBrowser(): Promise<Reader> {
    const context = await chromium.launchPersistentContext(this.#folder, {
      ...(await launchOptions()),
      viewport: { width: 360, height: 640 },
      locale: 'sw-TZ',
      timezoneId: 'Africa/Dar_es_Salaam',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(patience);
    this.#context = context;
    return new Reader(context.pages()[0] ?? (await context.newPage()), cloud.webUrl, 'sw');
  }

  /**
   * The next ticket arrives, and the line breaks before its answer does. Resolves to what nobody on the phone heard. What a
   * busy cloud refuses is heard: the page sends it again.
   */
  losesTheAnswer(): Promise<unknown> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const context = this.#open;
    const lose = async (route: Route): Promise<void> => {
      const answer = await route.fetch({ timeout: patience });
      if (!answer.ok()) return route.fulfill({ response: answer });
      await context.unroute(addressOfTickets);
      resolve(await answer.json());
      await route.abort('connectionreset');
    };
    context.route(addressOfTickets, (route) => lose(route).catch(reject)).catch(reject);
    return promise;
  }

  async closesBrowser(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
  }

  /** Nothing of it is left. */
  async isThrownAway(): Promise<void> {
    await this.closesBrowser();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #open(): BrowserContext {
    if (this.#context === undefined) throw new Error('Its browser is closed.');
    return this.#context;
  }
}
