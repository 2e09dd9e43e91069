import type { Locator } from 'playwright-core';
import { onlyDigits } from '../../../web/src/platform/digits.ts';
import type { Reader } from '../visits/reader.ts';

/**
 * Seconds of the keystroke-level model, for somebody who types 40 words a minute. Source: docs/design/officer-tasks.md, How it is counted.
 */
const secondsOf = { key: 0.28, point: 1.1, press: 0.2, home: 0.4, think: 1.35 } as const;

/** What a task took of somebody. */
export interface Effort {
  /** Keys, clicks, and texts that were typed in one go. */
  readonly actions: number;
  /** By the keystroke-level model, without the system's own time. */
  readonly seconds: number;
}

/** Somebody's hands at a page, which are counted: each goes through the browser as a person's would. */
export class CountedHands {
  readonly #reader: Reader;
  #actions = 0;
  #seconds = 0;
  #at: 'keyboard' | 'mouse' = 'keyboard';

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  get effort(): Effort {
    return { actions: this.#actions, seconds: Math.round(this.#seconds) };
  }

  /** Looks for something on the page, and decides. */
  thinks(): void {
    this.#seconds += secondsOf.think;
  }

  async presses(...keys: readonly string[]): Promise<void> {
    this.#moveTo('keyboard');
    for (const key of keys) {
      this.#take(secondsOf.key * key.split('+').length);
      await this.#reader.page.keyboard.press(key);
    }
  }

  /** Types where the focus is. */
  async types(text: string): Promise<void> {
    this.#moveTo('keyboard');
    this.#take(secondsOf.key * text.length);
    await this.#reader.page.keyboard.type(text);
  }

  async clicks(what: Locator): Promise<void> {
    this.#moveTo('mouse');
    this.#take(secondsOf.point + secondsOf.press);
    await what.click();
  }

  /** Clicks a list of values, and one of them. */
  async picks(list: Locator, value: string): Promise<void> {
    this.#moveTo('mouse');
    this.#take(secondsOf.point + secondsOf.press, 2);
    await list.selectOption(value);
  }

  /** Clicks a field of a date and types its eight digits, in whatever order the browser asks for them. `day` is `YYYY-MM-DD`. */
  async dates(field: Locator, day: string): Promise<void> {
    await this.clicks(field);
    this.#moveTo('keyboard');
    this.#take(secondsOf.key * onlyDigits(day).length);
    await field.fill(day);
  }

  /** Clicks what opens the system's window of files, and a file in it. */
  async attaches(field: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    this.#moveTo('mouse');
    this.#take(secondsOf.point + secondsOf.press, 2);
    await field.setInputFiles(file);
  }

  /** Counts actions of so many seconds each. */
  #take(seconds: number, times = 1): void {
    this.#actions += times;
    this.#seconds += seconds * times;
  }

  #moveTo(hand: 'keyboard' | 'mouse'): void {
    if (this.#at !== hand) this.#seconds += secondsOf.home;
    this.#at = hand;
  }
}
