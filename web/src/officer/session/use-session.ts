import { useEffect, useState } from 'preact/hooks';
import { sessionState, wake, watchSession, type SessionState } from './session.ts';

/** Whether somebody is in, as it is now. `asks`: finds it out, where it is not known yet. */
export function useSession(asks = true): SessionState {
  const [state, setState] = useState(sessionState);
  useEffect(() => {
    const look = (): void => setState(sessionState());
    look();
    if (asks) void wake();
    return watchSession(look);
  }, [asks]);
  return state;
}
