import { Checkbox } from '../../design/choices.tsx';
import { ChoiceField } from '../../design/field.tsx';
import { SelectField } from '../../design/select-field.tsx';
import type { FieldProps } from '../../forms/field-of-question.tsx';
import { useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { DateField } from './date-field.tsx';
import type { OfficersAnswer } from './officers-answers.ts';

interface OfficersFieldProps<About> {
  readonly question: OfficersAnswer<About>;
  readonly about: About;
  readonly asked: FieldProps;
}

const wordsOf = (value: string): readonly string[] => value.split(' ').filter((word) => word !== '');

/** A question that only officers are asked, by what it is answered with. */
export function OfficersField<About>({ question, about, asked }: OfficersFieldProps<About>) {
  const say = useSay();
  const { id, value, onChange } = asked;
  switch (question.kind) {
    case 'yes':
      return <Checkbox {...asked} checked={value === 'yes'} onChange={(is) => onChange(is ? 'yes' : '')} />;
    case 'date':
      return <DateField {...asked} after={question.after?.(about)} />;
    case 'select':
      return (
        <SelectField
          {...asked}
          chosen={value}
          none={say(question.none)}
          choices={Object.entries(question.choices).map(([code, word]) => ({
            value: code,
            label: upperFirst(say(word)),
          }))}
        />
      );
    case 'several': {
      const chosen = wordsOf(value);
      return (
        <ChoiceField {...asked}>
          <div class="choices">
            {Object.entries(question.choices).map(([code, word], place) => (
              <Checkbox
                key={code}
                id={place === 0 ? id : `${id}-${code}`}
                label={upperFirst(say(word))}
                checked={chosen.includes(code)}
                onChange={(is) =>
                  onChange((is ? [...chosen, code] : chosen.filter((one) => one !== code)).join(' '))
                }
              />
            ))}
          </div>
        </ChoiceField>
      );
    }
  }
}
