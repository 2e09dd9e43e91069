import { Fragment, type ComponentChildren } from 'preact';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { DigitsField } from '../../design/digits-field.tsx';
import { questionsAsked } from '../../forms/answers.ts';
import { FieldOfQuestion } from '../../forms/field-of-question.tsx';
import { useSay } from '../../platform/language.ts';
import { LanguageField } from '../../ticket-form/language-field.tsx';
import { OpennessField } from '../../ticket-form/openness-field.tsx';
import { changesBy, type SuggestedPart } from '../../ticket-form/ticket-answers.ts';
import { chosenBySender } from '../../ticket-form/understand.ts';
import { CalledBack } from './called-back.tsx';
import type { DeskAnswers } from './desk-answers.ts';
import { deskQuestions, languageOfCitizen, writtenAtDesk, type DeskQuestion } from './desk-questions.ts';
import { EmergencyFirst, MatterAtDesk } from './matter-at-desk.tsx';
import { OfficeAtDesk, PlaceAtDesk } from './office-at-desk.tsx';
import type { DeskFieldProps, PartProps } from './part-props.ts';
import { Received } from './received.tsx';
import { deskTexts } from './texts.ts';

/** Which part of a ticket a question is about that words tell of. */
const partOf: Readonly<Partial<Record<string, SuggestedPart>>> = {
  kind: 'kind',
  category: 'category',
  region: 'place',
  office: 'office',
  about: 'about',
};

interface DeskPartProps extends PartProps {
  readonly id: string;
  readonly title: Text;
  /** The names of its questions, in their order. */
  readonly asks: readonly string[];
  /** The words were written: what the citizen said, when their field is left. */
  readonly onWritten?: (words: string) => void;
  /** Below the words. */
  readonly told?: ComponentChildren;
}

/** A part of the form: what belongs together, under a heading. */
export function DeskPart({ id, title, asks, onWritten, told, ...form }: DeskPartProps) {
  const say = useSay();
  const { answers, change, mistakeAt } = form;
  const written = writtenAtDesk(answers);
  const asked = questionsAsked(deskQuestions, written, answers);
  /** What the officer changes was chosen, and stays whatever the words tell. */
  const changeOf =
    ({ name }: DeskQuestion) =>
    (changes: Partial<DeskAnswers>): void => {
      const part = partOf[name];
      change({ ...changes, ...(part && chosenBySender(part, answers)) });
    };
  return (
    <section
      aria-labelledby={id}
      onFocusOut={({ target }) => {
        if (target instanceof HTMLTextAreaElement && target.id === 'description') onWritten?.(target.value);
      }}
    >
      <h2 id={id}>{say(title)}</h2>
      {asks
        .flatMap((one) => asked.find(({ name }) => name === one) ?? [])
        .map((question) => (
          <Fragment key={question.name}>
            {question.name === 'phone' && <p class="quiet">{say(deskTexts.contactHint)}</p>}
            <FieldOfQuestion
              question={question}
              about={answers}
              answers={written}
              mistake={mistakeAt(question.name)}
              onChange={(changes) => changeOf(question)(changesBy(changes, answers))}
              own={({ kind }, field) => drawn(kind, { ...form, change: changeOf(question), asked: field })}
            />
            {question.name === 'description' && told}
            {question.name === 'category' && <EmergencyFirst {...answers} />}
          </Fragment>
        ))}
    </section>
  );
}

function drawn(kind: DeskQuestion['kind'], field: DeskFieldProps) {
  switch (kind) {
    case 'received':
      return <Received {...field} />;
    case 'called-back':
      return <CalledBack {...field} />;
    case 'language':
      return <LanguageField {...field.asked} chosen={languageOfCitizen(field.answers)} />;
    case 'matter':
      return <MatterAtDesk {...field} />;
    case 'digits':
      return <DigitsField {...field.asked} />;
    case 'place':
      return <PlaceAtDesk {...field} />;
    case 'office':
      return <OfficeAtDesk {...field} />;
    case 'openness':
      return (
        <OpennessField
          {...field}
          language={languageOfCitizen(field.answers)}
          atTheChoice={1}
          more={deskTexts.more}
          heading="h3"
          hint={deskTexts.readAloud}
        />
      );
    default:
      return null;
  }
}
