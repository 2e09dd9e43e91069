import { expect } from 'vitest';
import { answerStep } from '../../../application/ussd/session/answer-step.ts';
import type { UssdAnswer } from '../../../application/ussd/session/stored-session.ts';
import type { UssdPorts } from '../../../application/ussd/menu-screen.ts';
import type { Log } from '../../../application/log.ts';
import { outsideGsm7, septetsOf } from '../../../domain/foundation/vocabulary/gsm7.ts';

/** What a phone dials into. */
interface Line {
  readonly ports: UssdPorts;
  readonly log: Log;
}

let sessions = 0;

/** A simple phone: what is typed on it, and the screen that it shows. */
export class Phone {
  readonly number: string;
  readonly #line: () => Line;
  #session = '';
  #text = '';
  #answer: UssdAnswer = { text: '', ends: true };

  constructor(line: () => Line, number = '+255712345678') {
    this.#line = line;
    this.number = number;
  }

  /** The screen. */
  get screen(): string {
    return this.#answer.text;
  }

  get isOver(): boolean {
    return this.#answer.ends;
  }

  /** Everything typed in this session, as the gateway joins it. */
  get typed(): string {
    return this.#text;
  }

  get session(): string {
    return this.#session;
  }

  /** Dials, perhaps with keys behind the code: `*152*00*1#` is `dials('1')`. */
  dials(text = ''): Promise<string> {
    this.#session = `session-${(sessions += 1)}`;
    this.#text = '';
    return this.hops(text);
  }

  /** Types these, one after the other, each with its own screen. */
  async types(...inputs: readonly string[]): Promise<string> {
    for (const input of inputs) {
      await this.hops(this.#text === '' ? input : `${this.#text}*${input}`);
    }
    return this.screen;
  }

  /** Presses the key beside these words, whichever it is on this screen or one behind `98`. */
  async chooses(...labels: readonly string[]): Promise<string> {
    for (const label of labels) await this.#choosesOne(label);
    return this.screen;
  }

  async #choosesOne(label: string): Promise<void> {
    const line = this.screen.split('\n').find((each) => /^\d /.test(each) && each.slice(2).startsWith(label));
    if (line !== undefined) {
      await this.types(line.slice(0, 1));
      return;
    }
    if (!this.screen.includes('98 '))
      throw new Error(`There is no "${label}" on the screen:\n${this.screen}`);
    await this.types('98');
    return this.#choosesOne(label);
  }

  /** The gateway hands over this text of the session: the last one again, where it is what was typed before. */
  async hops(text: string = this.#text): Promise<string> {
    const { ports, log } = this.#line();
    this.#text = text;
    this.#answer = await answerStep(ports, { sessionId: this.#session, phone: this.number, text, log });
    expect(outsideGsm7(this.screen)).toEqual([]);
    expect(septetsOf(this.screen)).toBeLessThanOrEqual(182);
    return this.screen;
  }
}
