import type { ComponentChildren } from 'preact';
import { useSay } from '../platform/language.ts';
import { designTexts } from './texts.ts';

/** What every question of a form has. */
export interface Question {
  /** Id of the field in the document, to which the error summary links. */
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** What is wrong with the answer, in the reader's language. */
  readonly mistake?: string | undefined;
  readonly optional?: boolean;
  /** The only question of its page: its label is the page's heading. */
  readonly heading?: boolean;
}

/** The ids of what describes a field, for `aria-describedby`. */
export const describedBy = (
  { id, hint, mistake }: Question,
  more: readonly string[] = [],
): string | undefined =>
  [hint === undefined ? '' : `${id}-hint`, mistake === undefined ? '' : `${id}-mistake`, ...more]
    .filter((part) => part !== '')
    .join(' ') || undefined;

/** The attributes of the place for an answer: whose it is, what describes it, and whether something is wrong with it. */
export const answerAttributes = (question: Question, more?: readonly string[]) => ({
  id: question.id,
  'aria-describedby': describedBy(question, more),
  'aria-invalid': question.mistake === undefined ? undefined : true,
});

const classOf = ({ mistake, heading = false }: Question): string =>
  ['field', mistake === undefined ? '' : 'wrong', heading ? 'question' : '']
    .filter((part) => part !== '')
    .join(' ');

function Label({ label, optional = false, heading = false }: Question) {
  const say = useSay();
  const text = (
    <>
      {label}
      {optional && <span class="quiet"> ({say(designTexts.optional)})</span>}
    </>
  );
  return heading ? <h1 tabIndex={-1}>{text}</h1> : text;
}

function Explained({ id, hint, mistake }: Question) {
  return (
    <>
      {hint !== undefined && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {mistake !== undefined && (
        <span class="mistake" id={`${id}-mistake`}>
          {mistake}
        </span>
      )}
    </>
  );
}

/** A question with one place for its answer. */
export function Field({ children, ...question }: Question & { readonly children: ComponentChildren }) {
  return (
    <div class={classOf(question)}>
      <label for={question.id}>
        <Label {...question} />
      </label>
      <Explained {...question} />
      {children}
    </div>
  );
}

/** A question whose answer is chosen among several. The first of them has the question's id. */
export function ChoiceField({ children, ...question }: Question & { readonly children: ComponentChildren }) {
  return (
    <fieldset class={classOf(question)} aria-describedby={describedBy(question)}>
      <legend>
        <Label {...question} />
      </legend>
      <Explained {...question} />
      {children}
    </fieldset>
  );
}
