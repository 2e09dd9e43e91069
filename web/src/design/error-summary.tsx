import { useEffect, useId, useRef } from 'preact/hooks';
import { useSay } from '../platform/language.ts';
import { designTexts } from './texts.ts';

/** What is wrong with an answer, and the id of the field that holds it; none where it concerns the whole page. */
export interface FormError {
  readonly field?: string | undefined;
  readonly text: string;
}

export interface ErrorSummaryProps {
  readonly errors: readonly FormError[];
  /** Rises with each try: what is wrong is then said again. */
  readonly tries: number;
  /** Does not ask for attention: where it only shows how it looks. */
  readonly quiet?: boolean;
}

/** Everything that is wrong with a form, above it: each leads to its field. */
export function ErrorSummary({ errors, tries, quiet = false }: ErrorSummaryProps) {
  const say = useSay();
  const title = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0 && !quiet) box.current?.focus();
  }, [tries, errors.length, quiet]);
  if (errors.length === 0) return null;
  return (
    <div class="mistakes" role={quiet ? undefined : 'alert'} tabIndex={-1} ref={box} aria-labelledby={title}>
      <h2 id={title}>{say(designTexts.mistakes)}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={`${field ?? ''}${text}`}>
            {field === undefined ? (
              text
            ) : (
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(field)?.focus();
                }}
              >
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
