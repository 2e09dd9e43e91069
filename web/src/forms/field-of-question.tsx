import type { ComponentChildren } from 'preact';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { Radios } from '../design/choices.tsx';
import { TextArea } from '../design/text-area.tsx';
import { TextField } from '../design/text-field.tsx';
import { useSay } from '../platform/language.ts';
import { isNeeded } from './answers.ts';
import type { Answered, Answers, Asked, AnswerChoice, QuestionOf } from './question.ts';

/** What each field of a form has, whatever it is answered with. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly mistake: string | undefined;
  readonly optional: boolean;
  readonly heading?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Any question of forms that are about `About`. */
export type AnyQuestion<About> = Asked<About> & { readonly kind: string };

type SharedKind = Answered<never>['kind'];

export interface FieldOfQuestionProps<About, Question extends AnyQuestion<About>> {
  readonly question: Question;
  readonly about: About;
  readonly answers: Answers;
  readonly mistake: string | undefined;
  readonly onChange: (changes: Answers) => void;
  /** It is the only question of its page. */
  readonly heading?: boolean;
  /** In the place of the question's own, where that hangs on the answers. */
  readonly hint?: Text | undefined;
  /** Draws a question that is answered with what only these forms have. */
  readonly own?: (
    question: Exclude<Question, { readonly kind: SharedKind }>,
    asked: FieldProps,
  ) => ComponentChildren;
}

const sharedKinds: readonly string[] = ['words', 'line', 'choice'] satisfies readonly SharedKind[];

const isShared = <About,>(question: AnyQuestion<About>): question is QuestionOf<About> =>
  sharedKinds.includes(question.kind);

/** One question of a form, by what it is answered with. */
export function FieldOfQuestion<About, Question extends AnyQuestion<About>>(
  props: FieldOfQuestionProps<About, Question>,
) {
  const { question, about, answers, mistake, onChange, heading = false, own } = props;
  const say = useSay();
  const { name, label } = question;
  const { hint = question.hint } = props;
  const asked: FieldProps = {
    id: name,
    label: say(label),
    ...(hint !== undefined && { hint: say(hint) }),
    mistake,
    optional: !isNeeded(question, answers, about),
    heading,
    value: answers[name] ?? '',
    onChange: (value) => onChange({ [name]: value }),
  };
  if (!isShared<About>(question))
    return own?.(question as Exclude<Question, { readonly kind: SharedKind }>, asked);
  switch (question.kind) {
    case 'words':
      return <TextArea {...asked} atMost={question.atMost} rows={question.rows} />;
    case 'line':
      return (
        <TextField
          {...asked}
          keys={question.keys}
          autoComplete={question.autoComplete}
          look={question.look}
        />
      );
    case 'choice':
      return (
        <Radios
          {...asked}
          optional={false}
          cards={question.cards}
          chosen={asked.value || undefined}
          choices={question.choices(about).map((choice) => ({
            value: choice.value,
            label: say(choice.label),
            hint: choice.means && <Meaning of={choice.means} />,
          }))}
        />
      );
  }
}

const isSeveral = (means: AnswerChoice['means']): means is readonly Text[] => Array.isArray(means);

/** What a choice means: one text, or line by line. */
function Meaning({ of }: { readonly of: NonNullable<AnswerChoice['means']> }) {
  const say = useSay();
  if (!isSeveral(of)) return say(of);
  return of.map((line) => (
    <span class="line" key={line.en}>
      {say(line)}
    </span>
  ));
}
