import { skipped } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { ChoiceField } from '../../design/field.tsx';
import { useSay } from '../../platform/language.ts';
import { useResource } from '../../resource/use-resource.ts';
import { OfficeSearch } from '../../ticket-form/office-search.tsx';
import { officerApi } from '../session/officer-api.ts';
import type { AboutTicket } from './act-form.ts';
import type { FieldProps } from '../../forms/field-of-question.tsx';
import { ticketPageTexts as texts } from './texts.ts';
import { useFocusOfWhatCame } from './use-focus-of-what-came.ts';

interface OfficeFieldProps extends FieldProps {
  readonly about: AboutTicket;
  /** What the chosen one is called. */
  readonly chosenName: string;
  readonly onChoose: (id: string, name: string) => void;
}

/** Any institution: one of those that the matter suggests, or found by a part of its name. */
export function OfficeField({ about, chosenName, onChoose, value, ...asked }: OfficeFieldProps) {
  const say = useSay();
  const field = useFocusOfWhatCame(value);
  return (
    <div ref={field} id={asked.id} tabIndex={-1}>
      <ChoiceField {...asked} id={`${asked.id}-office`}>
        {value === '' ? (
          <>
            <SuggestedForMatter about={about} onChoose={onChoose} />
            <OfficeSearch onChoose={({ id, name }) => onChoose(id, say(name))} />
          </>
        ) : (
          <p class="chosen-office">
            <strong>{chosenName}</strong>
            <Button look="plain" onClick={() => onChoose('', '')}>
              {say(texts.removeOffice)} <span class="unseen">{chosenName}</span>
            </Button>
          </p>
        )}
      </ChoiceField>
    </div>
  );
}

/** Whose the matter may be, by its category and place. */
function SuggestedForMatter({ about, onChoose }: Pick<OfficeFieldProps, 'about' | 'onChoose'>) {
  const say = useSay();
  const { present, submission, institution } = about.ticket;
  const category = present?.category.id;
  const { region, council, ward } = submission?.place ?? {};
  const { data } = useResource(
    (request) =>
      category === undefined
        ? skipped()
        : officerApi.GET('/v1/institutions/suggestions', {
            ...request,
            params: {
              query: {
                category,
                ...(region !== undefined && { region }),
                ...(council !== undefined && { council }),
                ...(ward !== undefined && { ward }),
              },
            },
          }),
    [category, region, council, ward],
  );
  const others = (data?.institutions ?? []).filter(({ id }) => id !== institution.id);
  if (others.length === 0) return null;
  return (
    <div class="suggested-offices">
      <p class="small quiet">{say(texts.suggestedOffices)}</p>
      <ul>
        {others.map(({ id, name, reason }) => (
          <li key={id}>
            <Button look="plain" onClick={() => onChoose(id, say(name))}>
              {say(name)}
            </Button>
            <span class="small quiet">{reason}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
