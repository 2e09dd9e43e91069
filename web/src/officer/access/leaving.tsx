import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { SaidInstead } from './said-instead.tsx';
import { logOut, session } from '../session/session.ts';
import { sessionTexts as texts } from '../session/texts.ts';

/** Somebody logs out. Nothing of theirs is shown any more; where the service does not hear of it, it says so. */
export function Leaving() {
  const say = useSay();
  const language = useLanguage();
  const [tries, setTries] = useState(true);
  useEffect(() => session.watch(() => setTries(false)), []);
  const again = (): void => {
    void logOut(language);
    setTries(true);
  };
  return (
    <SaidInstead
      title={tries ? texts.leavingNow : texts.leaving}
      why={say(tries ? texts.leavingNow : texts.leavingWhy)}
    >
      {!tries && <Button onClick={again}>{say(texts.tryAgain)}</Button>}
    </SaidInstead>
  );
}
