import { useLayoutEffect } from 'preact/hooks';
import { useHeld } from '../../platform/held.ts';
import { session, wake, type SessionState } from './session.ts';

/** Whether somebody is in, as it is now. `asks`: finds it out, where it is not known yet. */
export function useSession(asks = true): SessionState {
  useLayoutEffect(() => {
    if (asks) void wake();
  }, [asks]);
  return useHeld(session);
}
