import { whereabouts as allWhereabouts } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import { Checkbox } from '../design/choices.tsx';
import { SelectField } from '../design/select-field.tsx';
import { useSay } from '../platform/language.ts';
import { idAndName } from './id-and-name.ts';
import { placeLabel } from './place-label.ts';
import type { ListedPlace } from './public-lists.ts';
import { ticketFormTexts, whereaboutsChoices } from './texts.ts';
import type { PlaceAnswers } from './ticket-answers.ts';

export interface PlaceListsProps {
  readonly regions: readonly ListedPlace[];
  readonly answers: PlaceAnswers;
  readonly change: (changes: PlaceAnswers) => void;
  /** What is wrong with the answer in a field, in the language of the page. */
  readonly mistakeAt: (field: keyof PlaceAnswers) => string | undefined;
}

/** Region, council and ward, each with what lies in the one before; or that no council is asked for. */
export function PlaceLists({ regions, answers, change, mistakeAt }: PlaceListsProps) {
  const say = useSay();
  const { whereabouts } = answers;
  const councils =
    whereabouts === undefined ? (regions.find(({ id }) => id === answers.region?.id)?.parts ?? []) : [];
  const wards = councils.find(({ id }) => id === answers.council?.id)?.parts ?? [];
  const asChoices = (places: readonly ListedPlace[]) =>
    places.map((place) => ({ value: place.id, label: placeLabel(place, say) }));
  const chosenOf = (places: readonly ListedPlace[], id: string) =>
    idAndName(places.find((place) => place.id === id));
  return (
    <>
      {whereabouts !== 'abroad' && (
        <SelectField
          id="region"
          label={say(ticketFormTexts.region)}
          none={say(ticketFormTexts.noPlace)}
          mistake={mistakeAt('region')}
          choices={asChoices(regions)}
          chosen={answers.region?.id ?? ''}
          onChange={(id) => change({ region: chosenOf(regions, id), council: undefined, ward: undefined })}
        />
      )}
      {councils.length > 0 && (
        <SelectField
          id="council"
          label={say(ticketFormTexts.council)}
          none={say(ticketFormTexts.noPlace)}
          mistake={mistakeAt('council')}
          choices={asChoices(councils)}
          chosen={answers.council?.id ?? ''}
          onChange={(id) => change({ council: chosenOf(councils, id), ward: undefined })}
        />
      )}
      {wards.length > 0 && (
        <SelectField
          id="ward"
          label={say(ticketFormTexts.ward)}
          none={say(ticketFormTexts.noPlace)}
          mistake={mistakeAt('ward')}
          choices={asChoices(wards)}
          chosen={answers.ward?.id ?? ''}
          onChange={(id) => change({ ward: chosenOf(wards, id) })}
        />
      )}
      {allWhereabouts.map((one) => (
        <Checkbox
          key={one}
          id={one}
          label={say(whereaboutsChoices[one])}
          checked={whereabouts === one}
          onChange={(isChecked) =>
            change({
              whereabouts: isChecked ? one : undefined,
              council: undefined,
              ward: undefined,
              ...(isChecked && one === 'abroad' && { region: undefined }),
            })
          }
        />
      ))}
    </>
  );
}
