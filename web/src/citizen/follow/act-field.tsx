import { citizenTexts } from '../../../../domain/foundation/vocabulary/citizen-texts.ts';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { Radios } from '../../design/choices.tsx';
import { TextArea } from '../../design/text-area.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useSay } from '../../platform/language.ts';
import type { ActQuestion } from './act-forms.ts';
import type { Followed } from './followed.ts';

export interface ActFieldProps {
  readonly question: ActQuestion;
  readonly ticket: Followed;
  readonly value: string;
  readonly mistake: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One question of an act, as it is asked. */
export function ActField({ question, ticket, value, mistake, onChange }: ActFieldProps) {
  const say = useSay();
  const asked = {
    id: question.name,
    label: say(question.label),
    ...(question.hint !== undefined && { hint: say(question.hint) }),
    mistake,
    optional: question.missing === undefined && question.kind !== 'choice',
  };
  switch (question.kind) {
    case 'words':
      return (
        <TextArea {...asked} value={value} onChange={onChange} atMost={citizenTexts[question.limit].atMost} />
      );
    case 'line':
      return (
        <TextField
          {...asked}
          value={value}
          onChange={onChange}
          keys={question.keys}
          autoComplete={question.autoComplete}
        />
      );
    case 'choice':
      return (
        <Radios
          {...asked}
          chosen={value === '' ? undefined : value}
          onChange={onChange}
          choices={question.choices(ticket).map((choice) => ({
            value: choice.value,
            label: say(choice.label),
            ...(choice.means !== undefined && { hint: <Lines of={choice.means} /> }),
          }))}
        />
      );
  }
}

const Lines = ({ of }: { readonly of: readonly Text[] }) => {
  const say = useSay();
  return (
    <>
      {of.map((line) => (
        <span class="line" key={line.en}>
          {say(line)}
        </span>
      ))}
    </>
  );
};
