import { lateDirectionsPart, linkOfPriority, listOfFigure } from '../../../../words/measures/figure-links.ts';
import { useSay } from '../../platform/language.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { institutionDirectionTexts } from '../directions/texts.ts';
import { measuresPartOf } from './measures-query.ts';
import { openListText, oversightTexts as texts } from './texts.ts';
import type { TodayReply } from './use-figures.ts';

type Priority = TodayReply['priorities'][number];

/** Each look has a shape of its own: colour says nothing alone. */
const shapes: Readonly<Record<Priority['look'], string>> = {
  late: 'M7 1 13.5 13H.5z',
  rises: 'M1 11 5 6.5l3 2.5 4-5.5M8.5 3h4v4',
  waits: 'M3 2h3v10H3zM8 2h3v10H8z',
  well: 'M7 1a6 6 0 1 0 0 12A6 6 0 0 0 7 1M3.6 7.2l2.6 2.6 4.2-4.2',
};
const outlined: ReadonlySet<Priority['look']> = new Set(['rises', 'well']);

interface PriorityListProps {
  readonly priorities: readonly Priority[];
  /** Whose first screen this is on. Absent: on none. */
  readonly shown?: string;
  /** Of an independent body nothing is said. */
  readonly isIndependent: boolean;
}

/** What needs an overseer, the worst first: a shape, a number, what is so, why, and one act. */
export function PriorityList({ priorities, shown, isIndependent }: PriorityListProps) {
  const say = useSay();
  if (priorities.length === 0)
    return <p class="small">{say(isIndependent ? texts.independentDetails : texts.nothingNeedsYou)}</p>;
  return (
    <ol class="priorities">
      {priorities.map((priority, place) => (
        <li
          key={`${priority.rule} ${priority.institution.id} ${priority.category ?? ''} ${priority.region ?? ''}`}
        >
          <svg
            class={outlined.has(priority.look) ? `look ${priority.look} outlined` : `look ${priority.look}`}
            width="16"
            height="16"
            viewBox="0 0 14 14"
            aria-hidden="true"
            focusable="false"
          >
            <path d={shapes[priority.look]} />
          </svg>
          <FigureOfPriority priority={priority} shown={shown} />
          <p>
            <strong>{priority.what}</strong>
            <span class="why">{priority.why}</span>
          </p>
          <ActOfPriority priority={priority} shown={shown} isFirst={place === 0} />
        </li>
      ))}
    </ol>
  );
}

interface OfPriorityProps {
  readonly priority: Priority;
  /** Whose first screen this is on. Absent: on none. */
  readonly shown: string | undefined;
}

/** The part of this page in which a priority stands. Undefined: it has a list, or is of another page. */
function partOfPage({ priority, shown }: OfPriorityProps): string | undefined {
  return priority.institution.id === shown ? linkOfPriority(priority).part : undefined;
}

/** The number, which opens the list that it counts, or the figures in which it stands. */
function FigureOfPriority({ priority, shown }: OfPriorityProps) {
  const part = partOfPage({ priority, shown });
  if (part !== undefined)
    return (
      <a href={`#${part}`} class="figure-of-priority">
        {priority.figure}
      </a>
    );
  const { to, query } = linkOfPriority(priority);
  return (
    <WorkLink to={to} query={query} class="figure-of-priority">
      {priority.figure}
    </WorkLink>
  );
}

/** Serializes the query of a new direction with what it would be about. */
const directionPart = ({ institution, ...filter }: NonNullable<Priority['direction']>): string =>
  `?${new URLSearchParams({ new: '1', institution, ...filter }).toString()}`;

interface ActOfPriorityProps extends OfPriorityProps {
  readonly isFirst: boolean;
}

function ActOfPriority({ priority, shown, isFirst }: ActOfPriorityProps) {
  const say = useSay();
  const { rule, list, most, institution, figure, what, direction } = priority;
  const look = isFirst ? 'button act-of-priority' : 'button second act-of-priority';
  const about = <span class="unseen">: {what}</span>;
  if (direction !== undefined)
    return (
      <WorkLink to="directions" query={directionPart(direction)} class={look}>
        {say(institutionDirectionTexts.direct)}
        {about}
      </WorkLink>
    );
  if (rule === 'late-directions')
    return (
      <WorkLink to="directions" query={lateDirectionsPart(institution.id)} class={look}>
        {say(openListText(figure))}
        {about}
      </WorkLink>
    );
  const part = partOfPage({ priority, shown });
  if (part !== undefined && (most === undefined || most.id === shown))
    return (
      <a href={`#${part}`} class={look}>
        {say(texts.seeFigures)}
        {about}
      </a>
    );
  if (list === undefined)
    return (
      <WorkLink
        to="oversight"
        query={measuresPartOf({ institution: most?.id ?? institution.id })}
        class={look}
      >
        {say(texts.seeFigures)}
        {about}
      </WorkLink>
    );
  if (most === undefined)
    return (
      <WorkLink to="queue" query={listOfFigure(list)} class={look}>
        {say(openListText(figure))}
        {about}
      </WorkLink>
    );
  return (
    <WorkLink
      to="queue"
      query={listOfFigure({ ...list, institution: most.id, here: most.id === institution.id })}
      class={look}
    >
      {say(texts.openThere)}
      {about}
    </WorkLink>
  );
}
