import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useLanguage } from '../../language.ts';
import { workAddress } from '../addresses.ts';
import { PageAwaited } from './page-awaited.tsx';
import { forgetMe } from './me.ts';
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
