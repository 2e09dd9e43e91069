import { expect } from 'vitest';
import { answerStep } from '../../../application/ussd/session/answer-step.ts';
import { outsideGsm7, septetsOf } from '../../../domain/foundation/vocabulary/gsm7.ts';
import type { System } from '../../builders/system/system.ts';
import { Gateway } from './a-gateway.ts';

let dialled = 0;

/** A phone of which a gateway tells the service, form by form: what it shows, and how much was pressed for it. */
export class DiallingPhone {
  readonly gateway: Gateway;
  readonly #phone: string;
  #session = '';
  #typed: readonly string[] = [];
  #screens: readonly string[] = [];

  constructor(system: System, phone = '0712345678') {
    this.#phone = phone;
    this.gateway = new Gateway({
      menu: (step) => answerStep(system.ports, { ...step, log: system.captured.log }),
    });
  }

  /** The screen, without what tells the gateway whether it is the last. */
  get screen(): string {
    return this.#screens.at(-1)?.slice('CON '.length) ?? '';
  }

  get isOver(): boolean {
    return this.#screens.at(-1)?.startsWith('END ') === true;
  }

  /** Screens of this session, and the keys of its texts and digits with the one that sends each. */
  get counted(): { readonly screens: number; readonly letters: number; readonly digits: number } {
    const texts = this.#typed.filter((each) => /\p{L}/u.test(each));
    const digits = this.#typed.filter((each) => !texts.includes(each));
    return { screens: this.#screens.length, letters: texts.join('').length, digits: digits.join('').length };
  }

  /** A new session; one before it broke off without a word. */
  async dials(): Promise<string> {
    this.#session = `ATUid_${(dialled += 1)}`;
    this.#typed = [];
    this.#screens = [];
    return this.#asks();
  }

  async types(...inputs: readonly string[]): Promise<string> {
    for (const input of inputs) {
      this.#typed = [...this.#typed, input];
      await this.#asks();
    }
    return this.screen;
  }

  async #asks(): Promise<string> {
    const { status, text } = await this.gateway.tells({
      ...{ sessionId: this.#session, phoneNumber: this.#phone, serviceCode: '*152*00#' },
      text: this.#typed.join('*'),
    });
    expect(status).toBe(200);
    this.#screens = [...this.#screens, text];
    expect([outsideGsm7(this.screen), septetsOf(this.screen) <= 182], this.screen).toEqual([[], true]);
    return this.screen;
  }
}
