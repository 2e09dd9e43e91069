import { useState } from 'preact/hooks';
import { Button } from '../design/button.tsx';
import { Skeleton } from '../design/skeleton.tsx';
import { useSay } from '../platform/language.ts';
import { useLoaded } from '../platform/loaded.ts';
import { letterTexts } from './letter-of.ts';
import type { LetterProps } from './letter.tsx';

const loadSheet = () => import('./letter.tsx');

/** Offers an answer as a letter, which is loaded by who wants one. */
export function LetterPart(props: LetterProps) {
  const say = useSay();
  const [isOpen, open] = useState(false);
  return (
    <div class="letter-part-of-page">
      <Button look="plain" onClick={() => open(!isOpen)} aria-expanded={isOpen}>
        {say(isOpen ? letterTexts.hide : letterTexts.show)}
      </Button>
      {isOpen && <LoadedSheet {...props} />}
    </div>
  );
}

function LoadedSheet(props: LetterProps) {
  const say = useSay();
  const { module, failed, again } = useLoaded(loadSheet);
  if (module !== undefined) return <module.LetterSheet {...props} />;
  return failed ? <Button onClick={again}>{say(letterTexts.show)}</Button> : <Skeleton lines={6} />;
}
