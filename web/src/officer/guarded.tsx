import { useEffect } from 'preact/hooks';
import { showFromTheTop } from '../platform/focus.ts';
import { useLanguage } from '../platform/language.ts';
import { useLoaded } from '../platform/loaded.ts';
import { workPages, type OpenPageName, type WorkPageName } from './platform/addresses.ts';
import { loaderOf } from './pages.tsx';
import { LoginEnded } from './session/login-ended.tsx';
import { Leaving } from './access/leaving.tsx';
import { wake, whySessionUnknown } from './session/session.ts';
import { useSession } from './session/use-session.ts';
import { PageAwaited } from './access/page-awaited.tsx';
import { useMe } from './session/me.ts';
import { NotAllowed } from './access/not-allowed.tsx';
import { NotKnown } from './access/not-known.tsx';
import { PageNotLoaded } from './access/page-not-loaded.tsx';
import { ToLogin } from './access/to-login.tsx';
import { Resting } from './frame/resting.tsx';

interface GuardedProps {
  readonly name: Exclude<WorkPageName, OpenPageName>;
  readonly number: string | undefined;
}

/**
 * A page for those whom it is for; for others what is so, and what to do. Where the login ends on it the page stays, with
 * whatever is typed there.
 */
export function Guarded({ name, number }: GuardedProps) {
  const { module, failed } = useLoaded(loaderOf(name));
  const language = useLanguage();
  const session = useSession();
  const { me, failure, again } = useMe(session === 'in');
  if (session === 'leaving') return <Leaving />;
  if (session === 'out') return <ToLogin />;
  if (session === 'unreachable') return <NotKnown failure={whySessionUnknown()} again={() => void wake()} />;
  if (me === undefined)
    return failure === undefined ? <PageAwaited /> : <NotKnown failure={failure} again={again} />;
  if (!me.permissions.includes(workPages[name].for)) return <NotAllowed me={me} />;
  if (failed) return <PageNotLoaded me={me} />;
  if (module === undefined) return <PageAwaited me={me} />;
  return (
    <>
      <FocusOnPage />
      <module.default me={me} number={number} />
      {session === 'ended' ? <LoginEnded language={language} /> : <Resting />}
    </>
  );
}

/** Who reads by ear hears the page from its heading on, once it stands where something else was awaited. */
function FocusOnPage() {
  useEffect(() => {
    if (document.activeElement === document.body) showFromTheTop();
  }, []);
  return null;
}
