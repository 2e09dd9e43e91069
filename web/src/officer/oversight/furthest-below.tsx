import { useLanguage, useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { measuresPartOf, type MeasuresQuery } from './measures-query.ts';
import { counted, inPercent } from '../platform/numbers.ts';
import { KeysOfSteps, StepsBar } from './steps-bar.tsx';
import { WaitingBar } from './waiting-bar.tsx';
import { beyondTexts, onTimeOfText, oversightTexts as texts } from './texts.ts';
import type { ShownUnit, TodayReply } from './use-figures.ts';

interface FurthestBelowProps extends Pick<TodayReply, 'units'> {
  readonly wish: MeasuresQuery;
}

/** So many are named. */
const mostNamed = 5;

type ComparableUnit = Pick<ShownUnit, 'share' | 'group' | 'answeredInTime' | 'beyond'>;

/** Finds those that answer on time furthest below others of their size: beyond chance first, then by share. */
export function furthestBelow<Unit extends ComparableUnit>(units: readonly Unit[]) {
  const ranked = units.flatMap((unit) =>
    unit.share === undefined || unit.group === undefined || unit.answeredInTime === undefined
      ? []
      : [{ ...unit, share: unit.share, group: unit.group, answeredInTime: unit.answeredInTime }],
  );
  const isBelow = (unit: ComparableUnit) => Number(unit.beyond?.side === 'below');
  const shareIn = (group: string): number => {
    const members = ranked.filter((unit) => unit.group.code === group).map((unit) => unit.answeredInTime);
    return members.reduce((sum, { count }) => sum + count, 0) / members.reduce((sum, { of }) => sum + of, 0);
  };
  return ranked
    .filter(({ share, group }) => share < shareIn(group.code))
    .toSorted((a, b) => isBelow(b) - isBelow(a) || a.share - b.share)
    .slice(0, mostNamed);
}

/** Those that answer on time furthest below others of their size, with what of theirs waits and is late. */
export function FurthestBelow({ units, wish }: FurthestBelowProps) {
  const say = useSay();
  const language = useLanguage();
  const worst = furthestBelow(units);
  const isByStep = worst.some(({ steps }) => steps !== undefined);
  const isAnyOverdue = worst.some(({ standing }) => standing.overdueToAnswer > 0);
  return (
    <section aria-labelledby="furthest-below">
      <h2 id="furthest-below" tabIndex={-1}>
        {say(texts.furthestBelow)}{' '}
        <span class="beside-title">
          {say(isByStep && isAnyOverdue ? texts.overdueByStep : texts.whereItLies)}
        </span>
      </h2>
      {worst.length === 0 ? (
        <p class="small">{say(texts.noRanksYet)}</p>
      ) : (
        <>
          <ul class="furthest">
            {worst.map(({ institution, group, share, answeredInTime, beyond, standing, steps }) => (
              <li key={institution.id}>
                <span class="share-of-size">
                  <span>
                    <WorkLink to="oversight" query={measuresPartOf({ ...wish, institution: institution.id })}>
                      {say(institution.shortName)}
                    </WorkLink>{' '}
                    <span class="why">{group.word}</span>
                  </span>
                  <span>
                    <strong>{inPercent(share, language)}</strong>{' '}
                    {say(onTimeOfText(inEach((one) => counted(answeredInTime.of, one))))}
                  </span>
                </span>
                {steps === undefined ? (
                  <WaitingBar standing={standing} />
                ) : (
                  <StepsBar steps={isAnyOverdue ? steps.overdue : steps.waiting} />
                )}
                {beyond !== undefined && (
                  <span class="why">{say(beyondTexts[beyond.side][beyond.limit])}</span>
                )}
              </li>
            ))}
          </ul>
          {isByStep ? (
            <KeysOfSteps />
          ) : (
            <p class="keys-of-bar">
              <span class="late">{say(texts.overdueToAnswer)}</span>
              <span class="unread">{say(texts.overdueToAcknowledge)}</span>
              <span class="in-time">{say(texts.inTime)}</span>
            </p>
          )}
        </>
      )}
    </section>
  );
}
