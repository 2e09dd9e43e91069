import { useSay } from '../../platform/language.ts';
import type { MonthRow, ShareOfMonth } from './published.ts';
import { saidDays, saidTogether, sumOfCounts } from './numbers.ts';
import { SaidNumber } from './said-number.tsx';
import { bandText, figuresPage as texts, ofHundred, ofHundredText } from './texts.ts';

export interface ShareOfPlaceProps {
  readonly place: Pick<MonthRow, 'counts' | 'days'>;
  /** Absent: too few had to be answered. */
  readonly share: ShareOfMonth | undefined;
}

/** How many of a hundred were answered in time, how many were sent, and how long half of the answers took. */
export function ShareOfPlace({ place, share }: ShareOfPlaceProps) {
  const say = useSay();
  const { counts } = place;
  return (
    <>
      {share === undefined ? (
        <p>{say(texts.noShare)}</p>
      ) : (
        <>
          <p>
            <span class="share">{say(ofHundredText(share.inTime / share.due))}</span>{' '}
            {say(texts.answeredInTime)}
          </p>
          <Hundred filled={ofHundred(share.inTime / share.due)} />
          <p class="small quiet">{say(bandText(share.from, share.upTo))}</p>
        </>
      )}
      <dl class="facts">
        <div>
          <dt>{say(texts.wereSent)}</dt>
          <dd>
            <SaidNumber
              said={saidTogether(
                sumOfCounts([
                  counts['complaints-received'],
                  counts['questions-received'],
                  counts['views-received'],
                ]),
              )}
            />
          </dd>
        </div>
        <div>
          <dt>{say(texts.workingDays)}</dt>
          <dd>
            <SaidNumber said={saidDays(place, 'days-median')} />
          </dd>
        </div>
      </dl>
    </>
  );
}

/** A hundred circles, of which as many are full; the number beside them says it. */
const Hundred = ({ filled }: { readonly filled: number }) => (
  <div class="hundred" aria-hidden="true">
    {Array.from({ length: 100 }, (_, place) => (
      <i key={place} {...(place < filled && { class: 'in' })} />
    ))}
  </div>
);
