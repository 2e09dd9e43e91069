import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { failureSentence } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { workAddress } from '../platform/addresses.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import { wayBackIn } from '../access/way-back.ts';
import { anotherTab, isForAnotherTab } from '../session/another-tab.ts';
import { beginLogin } from '../session/begin-login.ts';
import { takeLogout } from '../session/between-pages.ts';
import { finishLogin, isWayBack, type LoginFinished } from '../session/finish-login.ts';
import { useSession } from '../session/use-session.ts';
import { loginTexts as texts } from './texts.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/login')>('officer/login');

/** Whether the issuer led here, as it was when the document came: the address says it only once. */
const comesBack = (): boolean => isWayBack(location.search);

/** Where officers log in, come back from the issuer, and stand after they logged out. Who is in already is led on. */
export default function LoginPage() {
  const say = useSay();
  const language = useLanguage();
  const { route } = useLocation();
  const [finishing, setFinishing] = useState(comesBack);
  const [isOut] = useState(takeLogout);
  const [wrong, setWrong] = useState<string>();
  const session = useSession(!finishing);
  const waits = isForAnotherTab(location.search);

  // Once, with what the address said.
  useEffect(() => {
    if (!finishing) return;
    void finishLogin().then((finished) => {
      setFinishing(false);
      if ('returnTo' in finished) route(finished.returnTo, true);
      else setWrong(sentenceOf(finished, language));
    });
  }, []);

  useEffect(() => {
    if (session === 'in' && !finishing && !waits)
      route(wayBackIn(location.search) ?? workAddress('start', language), true);
  }, [session, finishing, waits, language, route]);

  const begin = async (): Promise<void> => {
    setWrong(undefined);
    const here = workAddress('login', language);
    const returnTo = waits
      ? here + anotherTab
      : (wayBackIn(location.search) ?? workAddress('start', language));
    const failure = await beginLogin(language, returnTo);
    if (failure !== undefined) setWrong(failureSentence(failure, language));
  };

  return (
    <WorkFrame title={texts.title} description={texts.description} me={undefined}>
      <h1 tabIndex={-1}>{say(texts.title)}</h1>
      {wrong !== undefined && (
        <Callout look="warning" live>
          <p>{wrong}</p>
        </Callout>
      )}
      {waits && session === 'in' ? (
        <Callout look="success" live>
          <p>{say(texts.again)}</p>
          <Button onClick={() => window.close()}>{say(texts.closeTab)}</Button>
        </Callout>
      ) : finishing ? (
        <p role="status">{say(texts.entering)}</p>
      ) : (
        <>
          {isOut && (
            <Callout look="success" live>
              <p>{say(texts.out)}</p>
            </Callout>
          )}
          <p>{say(texts.how)}</p>
          <div class="buttons">
            <Button onClick={() => void begin()}>{say(texts.logIn)}</Button>
          </div>
          <p class="quiet">
            {say(texts.citizens)} <a href={t.login[language]}>{say(texts.send)}</a>
          </p>
        </>
      )}
    </WorkFrame>
  );
}

const sentenceOf = (finished: Exclude<LoginFinished, { returnTo: string }>, language: Language): string =>
  finished.failed === 'refused'
    ? failureSentence(finished.failure, language)
    : texts[finished.failed][language];
