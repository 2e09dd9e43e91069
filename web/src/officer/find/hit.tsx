import { inGroups } from '../../platform/digits.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { officerName } from '../../../../words/unlisted.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { dayInFull } from '../lists/day-in-full.ts';
import { DueShape } from '../lists/due-shape.tsx';
import { listTexts, sentAgo } from '../lists/texts.ts';
import { findTexts as texts } from './texts.ts';
import type { Hit } from './use-found.ts';

const Marked = ({ pieces }: { readonly pieces: NonNullable<Hit['subject']> }) =>
  pieces.map(({ text, hit }) => (hit === true ? <mark>{text}</mark> : text));

/** A ticket that was found: what it is called, and where the matter stands. */
export function FoundTicket({ hit }: { readonly hit: Hit }) {
  const say = useSay();
  const language = useLanguage();
  const { number, kind, subject, urgent, status, dueLook, dueWords, category, place } = hit;
  const { assignee, institution, age, submittedDate } = hit;
  const where = place?.ward ?? place?.council ?? place?.region;
  const about = [category?.name, where?.name]
    .filter((text) => text !== undefined)
    .map(say)
    .concat(place?.whereabouts?.word ?? []);
  return (
    <li class="line hit" data-number={number}>
      <div class="head-of-hit">
        <WorkLink to="ticket" number={number} class="whole">
          {subject === undefined ? upperFirst(kind.word) : <Marked pieces={subject} />}
        </WorkLink>
        {urgent && <strong class="urgent">{say(listTexts.urgent)}</strong>}
        <span class="state">
          {status.code !== 'closed' && (
            <span class={`due ${dueLook}`}>
              <DueShape look={dueLook} />
              <strong>{dueWords}</strong>
            </span>
          )}
          <span>{upperFirst(status.word)}</span>
        </span>
      </div>
      {subject === undefined && <p class="quiet">{say(texts.statusOnly)}</p>}
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
