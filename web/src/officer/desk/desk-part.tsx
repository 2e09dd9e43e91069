import { Fragment } from 'preact';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { DigitsField } from '../../design/digits-field.tsx';
import { questionsAsked } from '../../forms/answers.ts';
import { FieldOfQuestion } from '../../forms/field-of-question.tsx';
import { useSay } from '../../platform/language.ts';
import { LanguageField } from '../../ticket-form/language-field.tsx';
import { changesBy } from '../../ticket-form/ticket-answers.ts';
import { deskQuestions, languageOfCitizen, writtenAtDesk, type DeskQuestion } from './desk-questions.ts';
import { EmergencyFirst, MatterAtDesk } from './matter-at-desk.tsx';
import { OfficeAtDesk, PlaceAtDesk } from './office-at-desk.tsx';
import { OpennessAtDesk } from './openness-at-desk.tsx';
import type { DeskFieldProps, PartProps } from './part-props.ts';
import { Received } from './received.tsx';
import { deskTexts } from './texts.ts';

interface DeskPartProps extends PartProps {
  readonly id: string;
  readonly title: Text;
  /** The names of its questions, in their order. */
  readonly asks: readonly string[];
}

/** A part of the form: what belongs together, under a heading. */
export function DeskPart({ id, title, asks, ...form }: DeskPartProps) {
  const say = useSay();
  const { answers, change, mistakeAt } = form;
  const written = writtenAtDesk(answers);
  const asked = questionsAsked(deskQuestions, written, answers);
  return (
    <section aria-labelledby={id}>
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
              onChange={(changes) => change(changesBy(changes, answers))}
              own={({ kind }, field) => drawn(kind, { ...form, asked: field })}
            />
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
      return <OpennessAtDesk {...field} />;
    default:
      return null;
  }
}
