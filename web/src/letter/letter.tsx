import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import { Button } from '../design/button.tsx';
import { useSay } from '../platform/language.ts';
import { letterOf, letterTexts, type AnswerOnPaper } from './letter-of.ts';
import './letter.css';

export interface LetterProps {
  readonly answered: AnswerOnPaper;
  /** The language of the letter: what stands around it is in that of the page. */
  readonly language: Language;
}

/** While it is printed, the letter is all that there is. */
function printLetter(): void {
  const { classList } = document.documentElement;
  classList.add('prints-letter');
  addEventListener('afterprint', () => classList.remove('prints-letter'), { once: true });
  print();
}

/** An answer as a letter on paper, white in both themes, and what prints it. */
export function LetterSheet({ answered, language }: LetterProps) {
  const say = useSay();
  const letter = letterOf(answered, language);
  return (
    <>
      <article class="letter" lang={language}>
        <p class="letterhead">{letter.letterhead}</p>
        <p class="letter-line">
          <span>{letter.reference}</span>
          <span>{letter.date}</span>
        </p>
        <p dir="auto">{letter.addressee}</p>
        <p>{letter.greeting}</p>
        <p>
          <strong>{letter.subject}</strong>
        </p>
        {letter.parts.map(({ part, name, says }) => (
          <div key={part} class="letter-part">
            <p>
              <strong>{name}</strong>
            </p>
            <p class="letter-words" dir="auto">
              {says}
            </p>
          </div>
        ))}
        <div class="letter-signed">
          <p class="letter-sign">{letterTexts.signature[language]}</p>
          {letter.signatures.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </article>
      <div class="buttons screen-only">
        <Button onClick={printLetter}>{say(letterTexts.print)}</Button>
      </div>
    </>
  );
}
