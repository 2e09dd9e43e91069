import type { SentMessage } from '../outbox/tail.ts';
import type { FollowedTicket, Receipt } from './citizen.ts';

/** Tells on the terminal what happens, each thing once, in the order in which it is seen. */
export class Story {
  readonly #began: number;
  readonly #now: () => number;
  readonly #print: (line: string) => void;
  readonly #told = new Map<string, number>();

  /** `now` in milliseconds. */
  constructor(now: () => number, print: (line: string) => void) {
    this.#now = now;
    this.#began = now();
    this.#print = print;
  }

  sent({ number, institution, respondByDate }: Receipt, kind: string, subject: string): void {
    const until = respondByDate === undefined ? '' : `, jibu hadi ${respondByDate}`;
    this.#line(number, `${kind} → ${institution.shortName.sw}: "${subject}"${until}`);
    this.#told.set(number, 1);
  }

  /** What is new in the ticket's history since it was last told. The submission was told when it was sent. */
  happened({ number, timeline }: FollowedTicket): void {
    for (const { institution, text } of timeline.slice(this.#told.get(number) ?? 0)) {
      this.#line(number, `${institution.shortName.sw}: ${text}`);
    }
    this.#told.set(number, timeline.length);
  }

  message({ channel, to, text, subject }: SentMessage): void {
    const what = channel === 'sms' ? `SMS ${to}: ${text}` : `e-mail ${to}: ${subject ?? text}`;
    this.#print(`        ${' '.repeat(14)}✉ ${what}`);
  }

  #line(number: string, text: string): void {
    this.#print(`${this.#clock()}  ${number}  ${text}`);
  }

  /** Minutes and seconds since the beginning. */
  #clock(): string {
    const seconds = Math.floor((this.#now() - this.#began) / 1000);
    return [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
  }
}
