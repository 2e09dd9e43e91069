import { useState } from 'preact/hooks';
import { coarsePoint } from '../../../../domain/foundation/vocabulary/coarse-point.ts';
import { Button } from '../../design/button.tsx';
import { ChoiceField } from '../../design/field.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import { useReading } from '../../resource/use-resource.ts';
import { PlaceLists } from '../../ticket-form/place-lists.tsx';
import { listedPlaces } from '../../ticket-form/public-lists.ts';
import { NotLoaded } from './not-loaded.tsx';
import type { TicketFormProps } from '../../ticket-form/form-props.ts';
import type { FieldOfSendingProps } from './field-props.ts';
import { laterTexts } from './later-texts.ts';

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
      <Position {...props} />
    </ChoiceField>
  );
}

/** In milliseconds: under a roof a phone may search for long. */
const patienceWithPosition = 20_000;

/** The phone's position, by a tap. */
function Position({ answers, change, mistakeAt }: TicketFormProps) {
  const say = useSay();
  const [state, setState] = useState<'asked' | 'denied'>();
  const ask = (): void => {
    setState('asked');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setState(undefined);
        change({ point: coarsePoint({ latitude, longitude }) });
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
