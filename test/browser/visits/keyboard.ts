import { setTimeout as wait } from 'node:timers/promises';
import type { Named, Reader } from './reader.ts';

/** More keys than lead from one end of a page to the other. */
const mostPresses = 80;

/** Milliseconds in which a page draws what has the focus. */
const soon = 2_000;
const betweenLooks = 50;

/** Runs in the page: what has the focus, by its role as people know it, its name, and the choices that it is one of. */
function inFocus(): {
  readonly is: string;
  readonly name: string;
  /** What its label says instead of its text; empty: nothing. */
  readonly label: string;
  readonly isField: boolean;
  readonly isChosen: boolean;
  readonly choices: readonly string[];
} {
  const element = document.activeElement;
  const words = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const label = words(element?.getAttribute('aria-label'));
  const labelOf = ({ labels }: HTMLInputElement): string => words(labels?.[0]?.textContent);
  if (element instanceof HTMLInputElement) {
    const { type, name, checked, form } = element;
    const group = [...(form ?? document).querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const choices = type === 'radio' ? group.filter((one) => one.name === name).map(labelOf) : [];
    return { is: type, name: labelOf(element), label, isField: true, isChosen: checked, choices };
  }
  const nothing = { label, isChosen: false, choices: [] };
  if (element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement)
    return { is: element.localName, name: words(element.labels[0]?.textContent), isField: true, ...nothing };
  return { is: element?.localName ?? '', name: words(element?.textContent), isField: false, ...nothing };
}

/** Runs in the page: where what has the focus is in the window, and how it is marked. */
function lookOfFocus() {
  const element = document.activeElement ?? document.body;
  const { top, bottom, width, height } = element.getBoundingClientRect();
  const { outlineStyle, boxShadow } = getComputedStyle(element);
  const isMarked = outlineStyle !== 'none' || boxShadow !== 'none';
  return { is: element.outerHTML.slice(0, 80), isMarked, top, bottom, width, height, ofWindow: innerHeight };
}

/** Whether somebody who looks can see what has the focus, and that it has it. */
const isSeen = ({
  isMarked,
  top,
  bottom,
  width,
  height,
  ofWindow,
}: ReturnType<typeof lookOfFocus>): boolean =>
  isMarked && width > 0 && height > 0 && bottom > 0 && top < ofWindow;

/** Somebody who uses pages by the keyboard alone. */
export class Keyboard {
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async presses(key: string): Promise<void> {
    await this.#reader.page.keyboard.press(key);
  }

  async types(text: string): Promise<void> {
    await this.#reader.page.keyboard.type(text);
  }

  /** Tabs to what has this name or begins with it. Throws where it is not reached, or where its focus is not seen. */
  async goesTo(name: Named): Promise<void> {
    const wanted = this.#reader.say(name);
    const isIt = ({ name: inFocus, label }: { readonly name: string; readonly label: string }): boolean =>
      [inFocus, label].some((said) => said.startsWith(wanted));
    const focus = await this.#focus();
    if (!(focus.isField && isIt(focus))) await this.#tabsUntil(wanted, isIt);
    await this.seesWhereTheFocusIs();
  }

  /** Throws where what has the focus is not seen, or not that it has it. */
  async seesWhereTheFocusIs(): Promise<void> {
    // The browser scrolls to what has the focus, and draws it a moment later. Not by the clock of the page: tests stop it.
    const ends = Date.now() + soon;
    for (;;) {
      const look = await this.#reader.page.evaluate(lookOfFocus);
      if (isSeen(look)) return;
      if (Date.now() > ends) throw new Error(`Nobody sees what has the focus: ${JSON.stringify(look)}`);
      await wait(betweenLooks);
    }
  }

  /** Tabs to it, and presses Enter. */
  async enters(name: Named): Promise<void> {
    await this.goesTo(name);
    await this.presses('Enter');
  }

  /** Tabs to the next choices, and goes by arrows to the one with this label. */
  async chooses(label: Named): Promise<void> {
    const wanted = this.#reader.say(label);
    const isAmong = ({ choices }: ReturnType<typeof inFocus>): boolean => choices.includes(wanted);
    if (!isAmong(await this.#focus())) await this.#tabsUntil(`the choices with ${wanted}`, isAmong);
    for (let press = 0; press < mostPresses; press += 1) {
      const { name, isChosen } = await this.#focus();
      if (name === wanted) return isChosen ? undefined : this.presses('Space');
      await this.presses('ArrowDown');
    }
    throw new Error(`No arrow leads to "${wanted}".`);
  }

  async #tabsUntil(wanted: string, isIt: (focus: ReturnType<typeof inFocus>) => boolean): Promise<void> {
    const passed: string[] = [];
    for (let press = 0; press < mostPresses; press += 1) {
      await this.presses('Tab');
      const focus = await this.#focus();
      if (isIt(focus)) return;
      passed.push(`${focus.is} ${focus.name.slice(0, 40)}`);
    }
    throw new Error(`No Tab leads to "${wanted}", only to: ${[...new Set(passed)].join('; ')}`);
  }

  #focus() {
    return this.#reader.page.evaluate(inFocus);
  }
}
