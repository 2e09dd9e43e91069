import { useEffect, useRef, useState } from 'preact/hooks';
import { failureSentence } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { Callout } from '../../design/callout.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import type { Listed } from './list-state.ts';
import { listTexts as texts } from './texts.ts';
import type { ReadList } from './use-list.ts';

/**
 * So far below the window, in CSS pixels, its end asks for what comes after: more than Page Down goes. Who reads on has three turns
 * of the wheel.
 */
const early = { opened: 1000, readOn: 2000 } as const;

/** So many empty lines. */
const awaited = 3;

/** Whether its reader went down the page. */
function useReadOn(): boolean {
  const [readOn, setReadOn] = useState(scrollY > 0);
  useEffect(() => {
    const goesOn = (): void => setReadOn(true);
    addEventListener('scroll', goesOn, { once: true, passive: true });
    return () => removeEventListener('scroll', goesOn);
  }, []);
  return readOn;
}

/**
 * What comes after the lines that are there: it is asked for before its reader comes to the end. Who is faster sees empty lines, in whose
 * place the next come: what stands below is not seen as long as they are on their way, so that nothing is pushed away.
 */
export function MoreEntries<Line extends Listed>({ reading }: { readonly reading: ReadList<Line> }) {
  const { more, loadsMore, failureOfMore, again } = reading;
  const say = useSay();
  const language = useLanguage();
  const end = useRef<HTMLDivElement>(null);
  const wantsMore = !loadsMore && failureOfMore === undefined;
  const ahead = useReadOn() ? early.readOn : early.opened;
  useEffect(() => {
    if (end.current === null || !wantsMore || !('IntersectionObserver' in window)) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) more();
      },
      { rootMargin: `0px 0px ${ahead}px` },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [wantsMore, more, ahead]);
  // A cursor works for an hour: after that the API takes it for none, and the list begins anew.
  const isOld = failureOfMore?.because === 'refused' && failureOfMore.problem.code === 'invalid-request';
  return (
    <div ref={end} class={loadsMore ? 'more on-its-way' : 'more'}>
      {loadsMore &&
        Array.from({ length: awaited }, (_, line) => <span class="skeleton" key={line} aria-hidden="true" />)}
      <Button look="second" busy={loadsMore} onClick={isOld ? again : more}>
        {say(loadsMore ? texts.loadingMore : isOld ? texts.fromStart : texts.more)}
      </Button>
      {/* Below what is pressed, which it must not push away. */}
      {failureOfMore !== undefined && (
        <Callout look="warning" live>
          <p>{isOld ? say(texts.tooOld) : failureSentence(failureOfMore, language)}</p>
        </Callout>
      )}
    </div>
  );
}
