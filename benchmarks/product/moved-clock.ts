const Real = Date;

/** Milliseconds by which the clock of this process is moved. */
let moved = 0;

class MovedDate extends Real {
  constructor(...given: readonly unknown[]) {
    if (given.length === 0) super(MovedDate.now());
    else super(...(given as [string]));
  }

  static override now(): number {
    return Real.now() + moved;
  }
}

const realTimeout = setTimeout;

/** On a busy machine an answer may take so many times longer until it counts as missing. */
const patience = 60;
/** Waits of so many milliseconds are for answers; shorter ones are of what is done. */
const waitOfAnswers = 1000;

const patiently = (work: (...given: unknown[]) => void, wait = 0, ...given: unknown[]): NodeJS.Timeout =>
  realTimeout(work, wait < waitOfAnswers ? wait : wait * patience, ...given);

/** Lets everything in this process that asks for the time be told a moved one, and give up late. */
export function moveClocks(): void {
  globalThis.Date = MovedDate as DateConstructor;
  globalThis.setTimeout = Object.assign(patiently, realTimeout);
}

/** Makes it this moment, in milliseconds since 1970. */
export function makeIt(moment: number): void {
  moved = moment - Real.now();
}
