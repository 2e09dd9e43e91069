import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useLanguage } from '../../platform/language.ts';
import { workAddress } from '../platform/addresses.ts';
import { PageAwaited } from './page-awaited.tsx';
import { forgetMe } from '../session/me.ts';
import { wayBackTo } from './way-back.ts';

/** Nobody is in: leads to the login, and from there back here. */
export function ToLogin() {
  const language = useLanguage();
  const { url, route } = useLocation();
  useEffect(() => {
    forgetMe();
    route(workAddress('login', language) + wayBackTo(url), true);
  }, [language, url, route]);
  return <PageAwaited />;
}
