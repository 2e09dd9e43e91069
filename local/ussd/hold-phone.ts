import { dialCode, type UssdCall, type UssdScreen } from './call.ts';

/** The phone that somebody holds. */
export interface HeldPhone {
  readonly newCall: () => UssdCall;
  /** What is typed, a line at a time. */
  readonly lines: AsyncIterable<string>;
  readonly show: (screen: UssdScreen) => void;
  readonly say: (line: string) => void;
}

/** Typed instead of a key, it puts the phone away. */
export const away = 'x';

/**
 * Dials, and shows the screen that each line leads to, until `x` is typed or nothing more comes. After a last screen,
 * the next line dials again, whatever stands in it; before it the code does.
 */
export async function holdPhone({ newCall, lines, show, say }: HeldPhone): Promise<void> {
  const typing = lines[Symbol.asyncIterator](); // before anything else, or what is typed ahead would be lost
  let call: UssdCall | undefined = newCall();
  try {
    show(await call.dial());
    for (;;) {
      if (call.isOver) {
        await call.hangUp();
        call = undefined;
        say(`The session is over. Enter dials again, ${away} puts the phone away.`);
      }
      const line = await typing.next();
      if (line.done === true) return;
      const typed = line.value.trim();
      if (typed === away) return;
      if (call !== undefined && typed !== dialCode) show(await call.press(typed));
      else {
        await call?.hangUp();
        call = newCall();
        show(await call.dial());
      }
    }
  } finally {
    await call?.hangUp();
  }
}
