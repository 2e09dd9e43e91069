import { tanzanianPhone as phoneSchema } from '../../../contracts/http/requests/phone.ts';
import type { Citizen } from '../../../local/demo/citizen.ts';
import { UssdCall, type UssdScreen } from '../../../local/ussd/call.ts';
import { keyOf } from '../../../local/ussd/story.ts';
import { cloud } from './under-test.ts';

/** A simple phone that dials the deployed service, as its gateway tells it. */
export class SimplePhone {
  /** International: `+255712345678`. */
  readonly number: string;
  #call: UssdCall | undefined;
  #screen: UssdScreen = { text: '', ends: true };

  constructor({ phone }: Pick<Citizen, 'phone'>) {
    this.number = phoneSchema.parse(phone);
  }

  get screen(): string {
    return this.#screen.text;
  }

  /** A new session: the one before broke off without a word. */
  async dials(): Promise<string> {
    this.#call = new UssdCall(cloud.ussd, this.number);
    this.#screen = await this.#call.dial();
    return this.screen;
  }

  async types(...inputs: readonly string[]): Promise<string> {
    for (const input of inputs) this.#screen = await this.#ongoing.press(input);
    return this.screen;
  }

  /** Presses the key before each of these labels, on this screen or on one behind `98`. */
  async chooses(...labels: readonly string[]): Promise<string> {
    for (const label of labels) {
      let key = keyOf(label, this.screen);
      while (key === undefined && keyOf('Zaidi', this.screen) !== undefined) {
        await this.types('98');
        key = keyOf(label, this.screen);
      }
      if (key === undefined) throw new Error(`There is no "${label}" on the screen:\n${this.screen}`);
      await this.types(key);
    }
    return this.screen;
  }

  /** Sends what it has read back, alone if others wrote of the same. */
  async sends(): Promise<string> {
    await this.chooses('Tuma');
    const alone = keyOf('Hapana, ni jingine', this.screen);
    return alone === undefined ? this.screen : this.types(alone);
  }

  /** The gateway says that the session is over. */
  hangsUp(): Promise<void> {
    return this.#ongoing.hangUp();
  }

  get #ongoing(): UssdCall {
    if (this.#call === undefined) throw new Error('Nobody dialled.');
    return this.#call;
  }
}
