import { opennesses } from '../../../domain/foundation/vocabulary/kinds.ts';
import type { Language, Text } from '../../../domain/foundation/vocabulary/language.ts';
import { opennessMeanings } from '../../../words/openness.ts';
import { Radios } from '../design/choices.tsx';
import { Details } from '../design/details.tsx';
import type { FieldProps } from '../forms/field-of-question.tsx';
import { useSay } from '../platform/language.ts';
import type { TicketFormProps } from './form-props.ts';
import { ticketQuestionTexts } from './question-texts.ts';
import { opennessChoices } from './texts.ts';

interface OpennessFieldProps extends Pick<TicketFormProps, 'answers' | 'change'> {
  readonly asked: FieldProps;
  /** In which what each choice means is read: at a desk that of whoever listens. */
  readonly language: Language;
  /** So many sentences stand at the choice itself; all of them below. */
  readonly atTheChoice: number;
  /** What opens all of them, and the headings of that part of the page. */
  readonly more: Text;
  readonly heading: 'h2' | 'h3';
  readonly hint?: Text;
}

/** How much of the person is known, and what each choice means. */
export function OpennessField(props: OpennessFieldProps) {
  const { answers, change, asked, language, atTheChoice, more, heading: Heading, hint } = props;
  const say = useSay();
  const { category } = answers;
  return (
    <>
      <Radios
        {...asked}
        {...(hint && { hint: say(hint) })}
        optional={false}
        cards
        chosen={answers.openness}
        onChange={(openness) => change({ openness })}
        choices={opennesses.map((openness) => ({
          value: openness,
          label: say(opennessChoices[openness]),
          hint: (
            <>
              {category?.sensitive === true && category.defaultOpenness === openness && (
                <strong>{say(ticketQuestionTexts.suggested)} </strong>
              )}
              <span lang={language}>
                {opennessMeanings[openness]
                  .slice(0, atTheChoice)
                  .map((sentence) => sentence[language])
                  .join(' ')}
              </span>
            </>
          ),
        }))}
      />
      <Details title={say(more)}>
        {opennesses.map((openness) => (
          <section key={openness} lang={language}>
            <Heading>{opennessChoices[openness][language]}</Heading>
            <ul>
              {opennessMeanings[openness].map((sentence) => (
                <li key={sentence[language]}>{sentence[language]}</li>
              ))}
            </ul>
          </section>
        ))}
      </Details>
    </>
  );
}
