import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { logOut } from '../session/session.ts';
import { SaidInstead } from './said-instead.tsx';
import { accessTexts as texts } from './texts.ts';

interface NotKnownProps {
  readonly failure: Failure;
  readonly again: () => void;
}

/** Who is in could not be found out; or somebody is whom the registry does not know. */
export function NotKnown({ failure, again }: NotKnownProps) {
  const say = useSay();
  const language = useLanguage();
  const isStranger = failure.because === 'refused';
  return (
    <SaidInstead
      isAwaited
      title={isStranger ? texts.unknown : texts.notLoaded}
      why={isStranger ? say(texts.unknownWhy) : failureSentence(failure, language)}
    >
      <Button onClick={again}>{say(texts.again)}</Button>
      {isStranger && (
        <Button look="second" onClick={() => void logOut(language)}>
          {say(texts.logOut)}
        </Button>
      )}
    </SaidInstead>
  );
}
