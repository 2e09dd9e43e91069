import { useEffect, useState } from 'preact/hooks';
import { sessionState, wake, watchSession, type SessionState } from './session.ts';

/** Whether somebody is in, as it is now. */
export function useSession(): SessionState {
  const [state, setState] = useState(sessionState);
  useEffect(() => {
    const look = (): void => setState(sessionState());
    look();
    void wake();
    return watchSession(look);
  }, []);
  return state;
}
