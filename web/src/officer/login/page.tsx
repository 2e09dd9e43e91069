import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useLanguage, useSay } from '../../language.ts';
import { workAddress } from '../addresses.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { wayBackIn } from '../guard/way-back.ts';
import { useSession } from '../session/use-session.ts';
import { loginTexts as texts } from './texts.ts';

/** Where officers log in. Who is in already is led on. */
export default function LoginPage() {
  const say = useSay();
  const language = useLanguage();
  const { route } = useLocation();
  const session = useSession();
  useEffect(() => {
    if (session === 'in') route(wayBackIn(location.search) ?? workAddress('start', language), true);
  }, [session, language, route]);
  return (
    <WorkFrame title={texts.title} description={texts.description} me={undefined}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      <p>{say(texts.description)}</p>
    </WorkFrame>
  );
}
