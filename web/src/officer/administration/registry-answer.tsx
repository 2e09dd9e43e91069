import type { ComponentChildren } from 'preact';
import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { ResourceReading } from '../../resource/use-resource.ts';
import { administrationTexts as texts } from './texts.ts';
import './administration.css';

interface RegistryAnswerProps<Data> {
  readonly asked: ResourceReading<Data>;
  /** What stands there until it is there: a page that brings its own heading has it so before. */
  readonly heading?: string;
  readonly children: (data: Data) => ComponentChildren;
}

/** What was asked for, once it is there; or why it is not, and how to ask again. What stands below it does not move. */
export const RegistryAnswer = <Data,>(props: RegistryAnswerProps<Data>) => (
  <div class="awaited">
    <RegistryAnswerContent {...props} />
  </div>
);

function RegistryAnswerContent<Data>({
  asked: { data, failure, again },
  heading,
  children,
}: RegistryAnswerProps<Data>) {
  if (data !== undefined) return <>{children(data)}</>;
  return (
    <>
      {heading !== undefined && <h1 tabIndex={-1}>{heading}</h1>}
      {failure === undefined ? <Skeleton lines={6} /> : <Unanswered failure={failure} again={again} />}
    </>
  );
}

function Unanswered({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <Callout look="warning" live>
        <p>{failureSentence(failure, language)}</p>
      </Callout>
      {failure.because !== 'refused' && (
        <div class="buttons">
          <Button onClick={again}>{say(texts.again)}</Button>
        </div>
      )}
    </>
  );
}
