import { createContext, type ComponentType } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** Something that may have to be said on any page: what waits to be sent, that there is no connection. */
export interface FrameLine {
  readonly name: string;
  /** Whether there is something to say. Asked once a page is shown, when the browser has nothing else to do or after a second at most, and after each event. */
  readonly wanted: () => boolean | Promise<boolean>;
  /** Events of the window after which it is asked again. */
  readonly wakes: readonly string[];
  /** Loaded when it is wanted, so that no page waits for what it does not say. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
  /** What stands there where it did not load: a browser asks once for a script. */
  readonly otherwise?: ComponentType;
}

/** The lines of the site: the frame says them, and knows none of them. */
export const FrameLines = createContext<readonly FrameLine[]>([]);

/** They stand over the foot of the window, so that what comes and goes moves nothing that is being read. */
export function Lines() {
  const lines = useContext(FrameLines);
  return (
    <div class="lines screen-only">
      {lines.map((line) => (
        <Line key={line.name} {...line} />
      ))}
    </div>
  );
}

/** In milliseconds. Some browsers can't tell when they are idle, and Chromium may never find itself so. */
const idleTimeout = 1_000;

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: idleTimeout });
  else setTimeout(work, idleTimeout);
};

function Line({ wanted, wakes, load, otherwise }: FrameLine) {
  const [Said, setSaid] = useState<ComponentType>();
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<void> => {
      const said = (await wanted()) ? await loaded() : undefined;
      if (!gone) setSaid(() => said);
    };
    const loaded = (): Promise<ComponentType | undefined> =>
      load().then(
        (module) => module.default,
        () => otherwise,
      );
    // What can't be found out is not said: the page itself does not depend on it.
    const look = (): void => void ask().catch(() => undefined);
    whenIdle(look);
    for (const wake of wakes) addEventListener(wake, look);
    return () => {
      gone = true;
      for (const wake of wakes) removeEventListener(wake, look);
    };
  }, [wanted, wakes, load, otherwise]);
  return Said === undefined ? null : <Said />;
}
