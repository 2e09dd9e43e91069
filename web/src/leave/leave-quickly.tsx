import { leaveTo } from 'virtual:registry/stage';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { pageAddresses } from '../platform/addresses.ts';
import { Button } from '../design/button.tsx';
import { useLanguage, useSay } from '../platform/language.ts';
import { depthInHistory } from '../platform/depth-in-history.ts';
import { leaveFor } from './leave.ts';
import { leaveTexts } from './texts.ts';
import './leave.css';

const times = 3;
/** In milliseconds. */
const within = 2_000;

export interface LeaveQuicklyProps {
  /** Forgets what was written, at once; resolves when it is off the device too. */
  readonly onLeave: () => unknown;
  /** It stands beside what begins the page, and pushes nothing away when it comes. */
  readonly beside?: boolean;
}

/** For who must not be seen here: stays in view at the top right, and works by Esc three times too. */
export function LeaveQuickly({ onLeave, beside = false }: LeaveQuicklyProps) {
  const say = useSay();
  const home = pageAddresses.home[useLanguage()];
  const leave = (): void => {
    leaveFor(leaveTo, home, depthInHistory(), onLeave());
  };
  useEscapes(leave);
  return (
    <div class={`leave-quickly screen-only ${beside ? 'beside' : ''}`.trim()}>
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
