import { inGroups } from '../../platform/digits.ts';
import { useHeld } from '../../platform/held.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { upperFirst } from '../../platform/upper-first.ts';
import { officerName } from '../../../../words/unlisted.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { dayInFull } from '../lists/day-in-full.ts';
import { DueShape } from '../lists/due-shape.tsx';
import { StatusShape } from '../lists/status-shape.tsx';
import { listTexts } from '../lists/texts.ts';
import { lately, seek } from '../platform/sought.ts';
import { Marked } from './marked.tsx';
import { findTexts as texts } from './texts.ts';
import type { Hit } from './use-found.ts';

/** What the line says of the ticket that has the focus, in full: nothing of it is opened. Beside it what was looked for before. */
export function HitPane({ hit }: { readonly hit: Hit | undefined }) {
  const say = useSay();
  return (
    <aside class="pane-of-hit" aria-label={say(texts.chosen)}>
      {hit !== undefined && <InFull hit={hit} />}
      <Lately />
    </aside>
  );
}

function InFull({ hit }: { readonly hit: Hit }) {
  const say = useSay();
  const language = useLanguage();
  const { number, kind, subject, status, dueLook, dueWords, dueDate, submittedDate, place, category } = hit;
  const { institution, assignee } = hit;
  const parts = [place?.ward, place?.council, place?.region].flatMap((part) =>
    part === undefined ? [] : [say(part.name)],
  );
  const where = place?.whereabouts === undefined ? parts : [...parts, place.whereabouts.word];
  return (
    <>
      <p class="head-of-pane">
        <strong>{inGroups(number)}</strong>
        <WorkLink to="ticket" number={number}>
          {say(listTexts.open)}
        </WorkLink>
      </p>
      <h2>{subject === undefined ? upperFirst(kind.word) : <Marked pieces={subject} />}</h2>
      <p class="status-of-hit">
        <StatusShape status={status.code} />
        {upperFirst(status.word)}, {kind.word}
      </p>
      {status.code !== 'closed' && (
        <p class={`due ${dueLook}`}>
          <DueShape look={dueLook} />
          <strong>{dueWords}</strong>
        </p>
      )}
      <p class="note-of-pane">{say(subject === undefined ? texts.statusOnly : texts.opensWhole)}</p>
      <dl>
        {status.code !== 'closed' && dueLook !== 'rest' && (
          <Fact name={say(listTexts.due)} value={dayInFull(dueDate, language)} />
        )}
        {submittedDate !== undefined && (
          <Fact name={say(texts.sentOn)} value={dayInFull(submittedDate, language)} />
        )}
        {category !== undefined && <Fact name={say(texts.category)} value={say(category.name)} />}
        {where.length > 0 && <Fact name={say(texts.place)} value={where.join(', ')} />}
        <Fact name={say(texts.office)} value={say(institution.shortName)} />
        {assignee !== undefined && (
          <Fact name={say(texts.assignee)} value={say(officerName(assignee.name))} />
        )}
      </dl>
    </>
  );
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

/** What was looked for before, in this tab alone. */
function Lately() {
  const say = useSay();
  const before = useHeld(lately);
  if (before.length === 0) return null;
  return (
    <>
      <h3>{say(texts.lately)}</h3>
      <ul class="lately">
        {before.map((one) => (
          <li key={one.typed}>
            <button type="button" onClick={() => seek(one)}>
              {one.typed}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
