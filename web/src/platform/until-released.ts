let released: Promise<void> | undefined;

function watchPresses(): Promise<void> {
  addEventListener(
    'pointerdown',
    () => {
      released = new Promise((done) => {
        // The click comes with the release: what waits goes on after it.
        for (const end of ['pointerup', 'pointercancel'])
          addEventListener(end, () => setTimeout(done), { once: true });
      });
    },
    { capture: true },
  );
  return Promise.resolve();
}

/** Waits until no finger is down: an answer that is drawn between pressing and letting go moves what lies under it. Hears presses from its first call on. */
export const untilReleased = (): Promise<void> => (released ??= watchPresses());
