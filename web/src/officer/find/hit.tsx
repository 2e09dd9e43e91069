import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { officerName } from '../../../../words/unlisted.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { dayInFull } from '../lists/day-in-full.ts';
import { DueShape } from '../lists/due-shape.tsx';
import { IncidentLink } from '../lists/incident-link.tsx';
import { StatusShape } from '../lists/status-shape.tsx';
import { Marked } from './marked.tsx';
import { partNames } from './narrowing.ts';
import { listTexts, sentAgo } from '../lists/texts.ts';
import { findTexts as texts } from './texts.ts';
import type { Hit } from './use-found.ts';

interface FoundTicketProps {
  readonly hit: Hit;
  /** It was looked for by words: where they stand is said. */
  readonly isOfWords: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (number: string) => void;
}

/** A ticket that was found: what it is called, and where the matter stands. */
export function FoundTicket({ hit, isOfWords, isChosen, onChoose }: FoundTicketProps) {
  const say = useSay();
  const language = useLanguage();
  const { number, kind, subject, urgent, status, dueLook, dueWords, category, place } = hit;
  const { assignee, institution, age, submittedDate, foundIn, incident } = hit;
  const where = place?.ward ?? place?.council ?? place?.region;
  const about = [category?.name, where?.name]
    .filter((text) => text !== undefined)
    .map(say)
    .concat(place?.whereabouts?.word ?? []);
  return (
    <li
      class={isChosen ? 'line hit chosen' : 'line hit'}
      data-number={number}
      onFocusCapture={() => onChoose(number)}
    >
      <div class="head-of-hit">
        <WorkLink to="ticket" number={number} class="whole">
          {subject === undefined ? upperFirst(kind.word) : <Marked pieces={subject} />}
        </WorkLink>
        <IncidentLink incident={incident} />
        {urgent && <strong class="urgent">{say(listTexts.urgent)}</strong>}
        <span class="state">
          {status.code !== 'closed' && (
            <span class={`due ${dueLook}`}>
              <DueShape look={dueLook} />
              <strong>{dueWords}</strong>
            </span>
          )}
          <span class={`status-of-hit ${status.code}`}>
            <StatusShape status={status.code} />
            {upperFirst(status.word)}
          </span>
        </span>
      </div>
      {subject === undefined && <p class="quiet">{say(texts.statusOnly)}</p>}
      {isOfWords && subject !== undefined && (
        <p class="quiet where-of-hit">
          {say(texts.foundIn)}: {foundIn.map((part) => say(partNames[part])).join(', ')}
        </p>
      )}
      <p class="facts-of-hit quiet">
        <span class="number">{inGroups(number)}</span>
        {about.length > 0 && <span>{about.join(', ')}</span>}
        <span>{say(institution.shortName)}</span>
        {assignee !== undefined && <span>{say(officerName(assignee.name))}</span>}
        {age !== undefined && (
          <span title={submittedDate === undefined ? undefined : dayInFull(submittedDate, language)}>
            {say(sentAgo(age))}
          </span>
        )}
      </p>
    </li>
  );
}
