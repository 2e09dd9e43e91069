import { useLayoutEffect, useRef } from 'preact/hooks';
import { pageAddresses, type PageName } from '../addresses.ts';
import { Button } from '../design/button.tsx';
import { useLanguage, useSay } from '../language.ts';
import { depthInHistory } from './depth-in-history.ts';
import { leaveFor } from './leave.ts';
import { leaveTexts } from './texts.ts';
import './leave.css';

/** Says nothing of what was done here, and asks nothing of another origin. */
const refuge: PageName = 'deadlines';

const times = 3;
/** In milliseconds. */
const within = 2_000;

export interface LeaveQuicklyProps {
  /** Forgets what was written, at once; resolves when it is off the device too. */
  readonly onLeave: () => unknown;
}

/** For who must not be seen here: stays in view, and works by Esc three times too. */
export function LeaveQuickly({ onLeave }: LeaveQuicklyProps) {
  const say = useSay();
  const address = pageAddresses[refuge][useLanguage()];
  const leave = (): void => {
    leaveFor(address, depthInHistory(), onLeave());
  };
  useEscapes(leave);
  return (
    <div class="leave-quickly screen-only">
      <Button look="grave" onClick={leave}>
        {say(leaveTexts.leave)}
      </Button>
    </div>
  );
}

/** Esc, three times in a row: heard from the moment on that the page is drawn. */
function useEscapes(leave: () => void): void {
  const presses = useRef<readonly number[]>([]);
  useLayoutEffect(() => {
    const press = ({ key, timeStamp }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      presses.current = [...presses.current.filter((at) => timeStamp - at < within), timeStamp];
      if (presses.current.length >= times) leave();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [leave]);
}
