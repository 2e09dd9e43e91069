import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Language, Text } from '../../../domain/foundation/vocabulary/language.ts';
import { addressOfPage, type ShownPage } from './shown-page.ts';

/** What is on a page, in both languages, or as it is written there. */
export type Named = Text | string;

/** Where a visit begins besides the page's address. */
interface Place {
  /** Number of the ticket, on a page about one of many. */
  readonly number?: string;
  readonly query?: string;
  readonly hash?: string;
}

/** Somebody reads pages of a site in a browser, in one language, and presses and fills in what is there. */
export class Reader {
  readonly page: Page;
  /** Of the site. */
  readonly origin: string;
  readonly language: Language;

  constructor(page: Page, origin: string, language: Language) {
    this.page = page;
    this.origin = origin;
    this.language = language;
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  /** A text as this visitor reads it. */
  say(text: Named): string {
    return typeof text === 'string' ? text : text[this.language];
  }

  addressOf(page: ShownPage, { number, query = '', hash = '' }: Place = {}): string {
    const search = query === '' ? '' : `?${query}`;
    const fragment = hash === '' ? '' : `#${hash}`;
    return `${this.origin}${addressOfPage(page, this.language, number)}${search}${fragment}`;
  }

  /** Goes to a page, and waits until it can be used. */
  async opens(page: ShownPage, place: Place = {}): Promise<void> {
    await this.page.goto(this.addressOf(page, place), { waitUntil: 'load' });
    await this.canUse();
  }

  /** Waits until the page can be used: before, what is pressed is not heard. */
  async canUse(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  }

  /** Waits until somebody who looks can see it: as long as for anything, unless it is said (in milliseconds). */
  async sees(text: Named, within: { readonly timeout?: number } = {}): Promise<void> {
    await this.page.getByText(this.say(text)).filter({ visible: true }).first().waitFor(within);
  }

  button(name: Named): Locator {
    return this.page.getByRole('button', { name: this.say(name), exact: true });
  }

  link(name: Named): Locator {
    return this.page.getByRole('link', { name: this.say(name), exact: true });
  }

  field(label: Named): Locator {
    return this.page.getByLabel(this.say(label));
  }

  /** A button or a link of this name. */
  async presses(name: Named): Promise<void> {
    await this.button(name).or(this.link(name)).filter({ visible: true }).click();
  }

  /** More, for who wants it. */
  async unfolds(title: Named): Promise<void> {
    await this.page
      .locator('summary')
      .filter({ hasText: this.say(title) })
      .click();
  }

  /** One of several, or a yes: it has this label. */
  async chooses(label: Named): Promise<void> {
    const name = this.say(label);
    const choice = this.page.getByRole('radio', { name, exact: true });
    await choice.or(this.page.getByRole('checkbox', { name, exact: true })).check();
  }

  async fills(label: Named, value: string): Promise<void> {
    await this.field(label).fill(value);
  }

  goesOffline(): Promise<void> {
    return this.context.setOffline(true);
  }

  goesOnline(): Promise<void> {
    return this.context.setOffline(false);
  }
}
