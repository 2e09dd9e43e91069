import { useState } from 'preact/hooks';
import { coarsePoint } from '../../../../domain/foundation/vocabulary/coarse-point.ts';
import { Button } from '../../design/button.tsx';
import { ChoiceField } from '../../design/field.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import { useReading } from '../../resource/use-resource.ts';
import { PlaceLists } from '../../ticket-form/place-lists.tsx';
import { placeNames } from '../../ticket-form/place-names.ts';
import { listedPlaces, type ListedPlace } from '../../ticket-form/public-lists.ts';
import type { PlaceAnswers, TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import { NotLoaded } from './not-loaded.tsx';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import type { FieldOfSendingProps } from './field-props.ts';
import { laterTexts, positionRead } from './later-texts.ts';

/** Where it happened. Each part may be left out. */
export function PlaceField({ asked, ...props }: Omit<FieldOfSendingProps, 'question'>) {
  const say = useSay();
  const { data, failure, again } = useReading(listedPlaces);
  return (
    <ChoiceField {...asked} optional={false} hint={say(laterTexts.placeHint)}>
      <div class="place-lists">
        {data !== undefined && <PlaceLists {...props} regions={data.places} />}
        {data === undefined && failure === undefined && <Skeleton lines={2} />}
      </div>
      {failure !== undefined && (
        <NotLoaded failure={failure} again={again} instead={say(laterTexts.placesMissing)} />
      )}
      <Position {...props} regions={data?.places ?? []} />
    </ChoiceField>
  );
}

/** In milliseconds: under a roof a phone may search for long. */
const patienceWithPosition = 20_000;

const nearbyPlaces = () => import('../../ticket-form/places-of-phone.ts');

/** What a position fills in; undefined where nobody can tell, or the line broke before the points were here. */
async function placesAt(point: NonNullable<TicketAnswers['point']>, regions: readonly ListedPlace[]) {
  try {
    const { placesOfPhone } = await nearbyPlaces();
    return placesOfPhone(point, regions);
  } catch {
    return undefined;
  }
}

/** The phone's position, by a tap: it fills in where that is, as far as it can be told here. */
function Position({
  answers,
  change,
  mistakeAt,
  regions,
}: TicketFormProps & { readonly regions: readonly ListedPlace[] }) {
  const say = useSay();
  const [state, setState] = useState<'asked' | 'denied' | 'unknown' | { readonly read: PlaceAnswers }>();
  const ask = (): void => {
    setState('asked');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        const point = coarsePoint({ latitude, longitude });
        change({ point });
        void placesAt(point, regions).then((read) => {
          setState(read === undefined ? 'unknown' : { read });
          if (read !== undefined) change(read);
        });
      },
      () => setState('denied'),
      { timeout: patienceWithPosition, maximumAge: 60_000 },
    );
  };
  const mistake = mistakeAt('point');
  return (
    <div class={mistake === undefined ? 'field' : 'field wrong'}>
      {mistake !== undefined && <span class="mistake">{mistake}</span>}
      <p role="status">
        {answers.point !== undefined && say(laterTexts.positionAdded)}
        {state === 'asked' && say(laterTexts.positionAsked)}
        {state === 'denied' && say(laterTexts.positionDenied)}
        {typeof state === 'object' &&
          ` ${say(positionRead({ place: placeNames(state.read, say).join(', ') }))}`}
        {state === 'unknown' && ` ${say(laterTexts.positionUnknown)}`}
      </p>
      {answers.point === undefined ? (
        <>
          <Button look="second" id="point" busy={state === 'asked'} onClick={ask}>
            {say(laterTexts.usePosition)}
          </Button>
          <p class="quiet small">{say(laterTexts.positionHint)}</p>
        </>
      ) : (
        <Button look="second" id="point" onClick={() => change({ point: undefined })}>
          {say(laterTexts.removePosition)}
        </Button>
      )}
    </div>
  );
}
