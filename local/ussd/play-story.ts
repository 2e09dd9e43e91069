import { OperatorError } from '../system/operator-error.ts';
import type { UssdCall, UssdScreen } from './call.ts';
import { filledFrom, keyOf, remembering, type StoryMemory, type StoryStep } from './story.ts';

/** The phone that a story is played on. */
export interface PlayedPhone {
  /** A session of its own. */
  readonly newCall: () => UssdCall;
  /** The next SMS that comes to the phone, once each. Throws `Trouble` when none comes. */
  readonly nextSms: () => Promise<string>;
  readonly show: (screen: UssdScreen) => void;
  readonly showSms: (text: string) => void;
  /** Told what is typed. */
  readonly say: (line: string) => void;
}

/** The key that leads to more of a list, and a screen that has it. */
const more = '98';
const leadsOn = /(?:^| )98 /m;

/**
 * Plays a story: it dials, does what each line says, and hangs up. Returns the number and the secret that were seen
 * last. Throws `Trouble` with the line that cannot be done.
 */
export async function playStory(story: readonly StoryStep[], phone: PlayedPhone): Promise<StoryMemory> {
  const player = new Player(phone);
  await player.dial();
  for (const step of story) await player.plays(step);
  await player.hangUp();
  return player.memory;
}

class Player {
  readonly #phone: PlayedPhone;
  #call: UssdCall | undefined;
  #screen: UssdScreen | undefined;
  memory: StoryMemory = {};

  constructor(phone: PlayedPhone) {
    this.#phone = phone;
  }

  async dial(): Promise<void> {
    await this.hangUp();
    this.#phone.say('dials');
    this.#call = this.#phone.newCall();
    this.#see(await this.#call.dial());
  }

  /** The gateway tells the end of a session, also of one that ended by itself. */
  async hangUp(): Promise<void> {
    await this.#call?.hangUp();
    this.#call = undefined;
  }

  async plays({ line, does }: StoryStep): Promise<void> {
    switch (does.kind) {
      case 'dial':
        return this.dial();
      case 'hang-up':
        return this.hangUp();
      case 'wait-sms': {
        const text = await this.#phone.nextSms();
        this.memory = remembering(this.memory, text);
        this.#phone.showSms(text);
        return;
      }
      case 'type': {
        const text = filledFrom(this.memory, does.text);
        if (text === undefined)
          throw new OperatorError(`Line ${line} uses ${does.text}, which was not seen yet.`);
        return this.#press(line, text);
      }
      case 'choose':
        return this.#choose(line, does.label);
      case 'choose-if-asked': {
        const key = keyOf(does.label, this.#shown);
        return key === undefined ? undefined : this.#press(line, key);
      }
    }
  }

  async #choose(line: number, label: string): Promise<void> {
    const seen = new Set<string>();
    for (let shown = this.#shown; !seen.has(shown); shown = this.#shown) {
      seen.add(shown);
      const key = keyOf(label, shown);
      if (key !== undefined) return this.#press(line, key);
      if (!leadsOn.test(shown)) break;
      await this.#press(line, more);
    }
    throw new OperatorError(`Line ${line} chooses "${label}", which is on no screen.`);
  }

  get #shown(): string {
    return this.#screen?.text ?? '';
  }

  async #press(line: number, text: string): Promise<void> {
    if (this.#call === undefined || this.#call.isOver)
      throw new OperatorError(`Line ${line} types "${text}", but the session is over.`);
    this.#phone.say(`types ${text}`);
    this.#see(await this.#call.press(text));
  }

  #see(screen: UssdScreen): void {
    this.#screen = screen;
    this.memory = remembering(this.memory, screen.text);
    this.#phone.show(screen);
  }
}
