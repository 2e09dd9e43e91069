import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Callout, type CalloutProps } from '../../design/callout.tsx';
import { Summary } from '../../design/summary.tsx';
import { inGroups } from '../../platform/digits.ts';
import { momentInFull } from '../../platform/dates.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { CompareWords } from './compare-words.tsx';
import type { FileCheck } from './read-file.ts';
import { verifyTexts as texts } from './texts.ts';

interface ProofResultProps {
  readonly document: unknown;
  readonly check: FileCheck;
}

/** What a file proves, in plain words. */
export function ProofResult({ document, check }: ProofResultProps) {
  const say = useSay();
  const heading = useFocus(check);
  const said = (look: CalloutProps['look'], word: string, children: ComponentChildren) => (
    <section aria-labelledby="result">
      <h2 id="result" tabIndex={-1} ref={heading}>
        {say(texts.result)}
      </h2>
      <Callout look={look ?? 'information'} word={word}>
        {children}
      </Callout>
    </section>
  );
  switch (check.outcome) {
    case 'unable':
      return said('warning', say(texts.refused), <p>{say(texts.unable)}</p>);
    case 'unreadable':
      return said('warning', say(texts.refused), <p>{say(texts.unreadable)}</p>);
    case 'refused':
      return said(
        'danger',
        say(texts.refused),
        <>
          <p>{say(texts[check.because])}</p>
          <p>{say(texts.refusedAdvice)}</p>
        </>,
      );
    case 'proven':
      return (
        <>
          {said('success', say(texts.proven), <p>{say(texts.provenMeans)}</p>)}
          <Proven check={check} />
          <CompareWords document={document} number={check.number} />
        </>
      );
  }
}

/** Who reads by ear hears the result as soon as it is there. */
function useFocus(check: FileCheck): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [check]);
  return heading;
}

function Proven({ check }: { readonly check: Extract<FileCheck, { readonly outcome: 'proven' }> }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <Summary
        rows={[
          { label: say(texts.number), answer: inGroups(check.number) },
          { label: say(texts.at), answer: momentInFull(check.at, language) },
          { label: say(texts.anchoredAt), answer: momentInFull(check.anchoredAt, language) },
          { label: say(texts.key), answer: <code class="fingerprint">{check.key}</code> },
        ]}
      />
      {!check.keyIsTrusted && <p class="quiet">{say(texts.keyCame)}</p>}
      <p>{say(texts.notWords)}</p>
    </>
  );
}
