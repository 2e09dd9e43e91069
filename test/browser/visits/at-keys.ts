import { expect } from 'vitest';
import { aPdf } from '../../builders/files.ts';
import { Keyboard } from './keyboard.ts';
import type { WatchedVisit } from './visitors.ts';

const aLetter = { name: 'barua.pdf', mimeType: 'application/pdf', buffer: aPdf({}) };

/** Somebody at work who never takes the hand off the keyboard. */
export class AtKeys extends Keyboard {
  readonly #visit: WatchedVisit;

  constructor(visit: WatchedVisit) {
    super(visit);
    this.#visit = visit;
  }

  at(selector: string) {
    return this.#visit.page.locator(selector);
  }

  /** Waits for something, and fails where the focus is on nothing then: its reader would begin at the top of the page. */
  async comesTo(selector: string, state: 'visible' | 'detached' = 'visible'): Promise<void> {
    await this.at(selector).first().waitFor({ state });
    await this.hasFocus();
  }

  async hasFocus(): Promise<void> {
    const focused = () => this.#visit.page.evaluate(() => document.activeElement?.localName);
    await expect.poll(focused).not.toBe('body');
  }

  /** Types a local date, `YYYY-MM-DD`, into the field in focus, in the order of the browser's own language: month, day, year. */
  async typesDate(date: string): Promise<void> {
    const [year = '', month = '', day = ''] = date.split('-');
    await this.types(`${month}${day}${year}`);
    await expect.poll(() => this.at(':focus').inputValue()).toBe(date);
  }

  /** Chooses a file in the window of the system, which a key opened. */
  async choosesFile(): Promise<void> {
    const window = this.#visit.page.waitForEvent('filechooser');
    await this.presses('Space');
    await (await window).setFiles(aLetter);
  }
}
