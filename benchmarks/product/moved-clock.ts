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

/** Lets everything in this process that asks for the time be told a moved one. */
export function moveClocks(): void {
  globalThis.Date = MovedDate as DateConstructor;
}

/** Makes it this moment, in milliseconds since 1970. */
export function makeIt(moment: number): void {
  moved = moment - Real.now();
}
