import { Details } from '../../design/details.tsx';
import { useSay } from '../../platform/language.ts';
import type { SharesReply } from './published.ts';
import { linkToPlace } from './steps.ts';
import { figuresPage as texts, likeOthers, ofHundred, positionTexts, sizeText } from './texts.ts';

type SharesOfSize = SharesReply['groups'][number];

export interface ShareGroupsProps {
  readonly month: string;
  readonly groups: readonly SharesOfSize[];
}

/** Institutions of about one size beside each other, each with the band in which its true share may lie. */
export function ShareGroups({ month, groups }: ShareGroupsProps) {
  const say = useSay();
  const several = groups.filter(({ institutions }) => institutions.length > 1);
  if (several.length === 0) return null;
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{say(texts.offices)}</h2>
      <p class="small quiet">{say(texts.officesNote)}</p>
      <div class="groups">
        {several.map((group) => (
          <SizeGroup key={group.group.code} month={month} group={group} />
        ))}
      </div>
      <p class="small quiet">{say(texts.scaleNote)}</p>
    </section>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

interface SizeGroupProps {
  readonly month: string;
  readonly group: SharesOfSize;
}

/** Who differs from the others by more than chance; all others are folded. */
function SizeGroup({ month, group: { group, least, together, institutions } }: SizeGroupProps) {
  const say = useSay();
  const alike = institutions.filter(({ position }) => position === 'like');
  const others = institutions.filter(({ position }) => position !== 'like');
  return (
    <div>
      <h3>{say(sizeText(group.code, least))}</h3>
      {others.length > 0 && <Ranks {...{ month, together }} institutions={others} />}
      {alike.length > 0 && (
        <Details title={say(likeOthers(alike.length))}>
          <Ranks {...{ month, together }} institutions={alike} />
        </Details>
      )}
    </div>
  );
}

interface RanksProps
  extends Pick<ShareGroupsProps, 'month'>, Pick<SharesOfSize, 'together' | 'institutions'> {}

function Ranks({ month, together, institutions }: RanksProps) {
  const say = useSay();
  return (
    <>
      <ol class="ranks">
        {institutions.map(({ id, name, share, position }) => (
          <li key={id} class={position}>
            <span>
              <a href={linkToPlace(month, id)}>{say(name)}</a>
              {position !== 'like' && (
                <span class="small quiet position">{say(positionTexts[position])}</span>
              )}
            </span>
            <b>{ofHundred(share.inTime / share.due)}</b>
            <span class="scale" aria-hidden="true">
              <span
                class="band"
                style={{ insetInlineStart: percent(share.from), width: percent(share.upTo - share.from) }}
              />
              <span class="point" style={{ insetInlineStart: percent(share.inTime / share.due) }} />
              <span class="all" style={{ insetInlineStart: percent(together) }} />
            </span>
          </li>
        ))}
      </ol>
      <p class="axis small quiet" aria-hidden="true">
        <span>0</span>
        <span>50</span>
        <span>100</span>
      </p>
    </>
  );
}
