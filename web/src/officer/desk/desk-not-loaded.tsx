import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { deskTexts } from './texts.ts';

interface DeskNotLoadedProps {
  readonly failure: Failure;
  readonly again: () => void;
}

/** A list that did not come: it says so in the place of the list. */
export function DeskNotLoaded({ failure, again }: DeskNotLoadedProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <p class="list-missing" role="status">
      {failureSentence(failure, language)}{' '}
      <Button look="plain" onClick={again}>
        {say(deskTexts.retry)}
      </Button>
    </p>
  );
}
