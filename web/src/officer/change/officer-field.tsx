import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { Question } from '../../design/field.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import type { ListedOfficer } from '../administration/change-command.ts';
import { officerApi } from '../session/officer-api.ts';
import { changeTexts as texts } from './texts.ts';
import { officerName } from '../../../../words/unlisted.ts';

interface OfficerFieldProps extends Question {
  readonly chosen: string;
  readonly onChange: (id: string) => void;
}

interface OfChoices extends OfficerFieldProps {
  readonly officers: readonly { readonly id: string; readonly name?: string | undefined }[];
  /** What it says where nobody is chosen. */
  readonly none?: Text;
}

/** One of these officers. */
export function OfficerAmong({ officers, none = texts.choose, ...question }: OfChoices) {
  const say = useSay();
  return (
    <SelectField
      {...question}
      none={say(none)}
      choices={officers.map(({ id, name }) => ({ value: id, label: say(officerName(name)) }))}
    />
  );
}

/** One of those who work at an institution. */
export function OfficerAt({
  institution,
  which = ({ active }) => active,
  ...question
}: Omit<OfChoices, 'officers'> & {
  readonly institution: string;
  readonly which?: (officer: ListedOfficer) => boolean;
}) {
  const officers =
    useResource(
      (request) =>
        officerApi.GET('/v1/officer/registry/institutions/{institution}/officers', {
          ...request,
          params: { path: { institution } },
        }),
      [institution],
    ).data?.officers ?? [];
  return <OfficerAmong officers={officers.filter(which)} {...question} />;
}
