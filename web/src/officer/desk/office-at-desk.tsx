import { useState } from 'preact/hooks';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { Callout } from '../../design/callout.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import { useReading } from '../../resource/use-resource.ts';
import { officeChosen, type FoundOffice } from '../../ticket-form/found-office.ts';
import { OfficesQuestion } from '../../ticket-form/offices-question.tsx';
import { OfficeSearch } from '../../ticket-form/office-search.tsx';
import { PlaceLists } from '../../ticket-form/place-lists.tsx';
import { listedPlaces } from '../../ticket-form/public-lists.ts';
import { onlyReceives, takesElsewhere } from '../../ticket-form/texts.ts';
import { useSuggestedOffices } from '../../ticket-form/use-suggested-offices.ts';
import { DeskNotLoaded } from './desk-not-loaded.tsx';
import type { DeskFieldProps } from './part-props.ts';
import { deskTexts } from './texts.ts';

/** Where it happened. */
export function PlaceAtDesk(props: DeskFieldProps) {
  const say = useSay();
  const { data, failure, again } = useReading(listedPlaces);
  return (
    <>
      <p class="quiet">{say(deskTexts.placeHint)}</p>
      <div class="desk-places">
        {data !== undefined && <PlaceLists {...props} regions={data.places} />}
        {data === undefined && failure === undefined && <Skeleton lines={2} />}
        {failure !== undefined && <DeskNotLoaded failure={failure} again={again} />}
      </div>
    </>
  );
}

/** Those that are suggested, and every other by its name. */
export function OfficeAtDesk(props: DeskFieldProps) {
  const { change } = props;
  const say = useSay();
  const [elsewhere, setElsewhere] = useState<FoundOffice>();
  const choose = (office: FoundOffice, sought?: string): void => {
    setElsewhere(office.address === undefined ? undefined : office);
    if (office.address === undefined) change(officeChosen(office, sought));
  };
  const { category } = props.answers;
  return (
    <>
      {category === undefined ? (
        <Offices {...props} hint={deskTexts.matterFirst} />
      ) : (
        <SuggestedPart {...props} />
      )}
      {category?.onlyReceiver && (
        <Callout>{say(onlyReceives({ institution: category.onlyReceiver.name }))}</Callout>
      )}
      {elsewhere?.address !== undefined && (
        <Callout look="warning" live>
          {say(takesElsewhere({ institution: elsewhere.name, address: elsewhere.address }))}
        </Callout>
      )}
      <OfficeSearch onChoose={choose} />
    </>
  );
}

function SuggestedPart(props: DeskFieldProps) {
  const say = useSay();
  const { data, failure, again } = useSuggestedOffices(props.answers);
  const { elsewhere, institutions = [] } = data ?? {};
  const isEmpty = data !== undefined && institutions.length === 0;
  return (
    <>
      {failure !== undefined && <DeskNotLoaded failure={failure} again={again} />}
      {data === undefined && failure === undefined && <Skeleton lines={4} />}
      <Offices {...props} offered={institutions} hint={isEmpty ? deskTexts.noOffices : undefined} />
      {elsewhere?.address !== undefined && (
        <Callout look="warning" live>
          {say(takesElsewhere({ institution: elsewhere.name, address: elsewhere.address }))}
        </Callout>
      )}
    </>
  );
}

interface OfficesProps extends DeskFieldProps {
  readonly hint?: Text | undefined;
  readonly offered?: readonly (FoundOffice & { readonly reason: string })[];
}

const Offices = ({ hint, offered = [], asked, ...props }: OfficesProps) => {
  const say = useSay();
  return (
    <OfficesQuestion
      {...props}
      offered={offered}
      asked={{ ...asked, ...(hint && { hint: say(hint) }) }}
      chosenOffice={deskTexts.chosenOffice}
    />
  );
};
