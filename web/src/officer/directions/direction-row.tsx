import type { ReplyOf } from '../../api/routes.ts';
import { useLanguage, useSay } from '../../platform/language.ts';
import { dayInFull } from '../lists/day-in-full.ts';
import { DueShape } from '../lists/due-shape.tsx';
import { TicketName } from '../lists/ticket-name.tsx';
import { listTexts } from '../lists/texts.ts';
import { directionsTexts as texts } from './texts.ts';
import { officerName } from '../../../../words/unlisted.ts';

/** A direction as a list shows it. `number`: of the line; `ticket`: of what it is about. */
export type DirectionOfApi = ReplyOf<'list-directions'>['directions'][number] & { readonly ticket: string };

/** A direction on a line: by when, or what became of it; on which ticket, and between whom. */
export function DirectionRow({ line }: { readonly line: DirectionOfApi }) {
  const say = useSay();
  const language = useLanguage();
  const { ticket, kind, urgent, given, to, dueDate, ended, state } = line;
  return (
    <>
      <DueOfDirection direction={line} />
      <span class="what">
        <TicketName number={ticket} kind={kind} urgent={urgent} />
        <span class="second">
          {say(texts.given)} {dayInFull(given.date, language)}
        </span>
      </span>
      <span class="state">
        {ended === undefined ? state.word : <EndOfDirection direction={line} />}
        {ended !== undefined && (
          <span class="second">
            {say(texts.dueOn)} {dayInFull(dueDate, language)}
          </span>
        )}
      </span>
      <span class="who-has-it">
        <span>
          {say(texts.to)}: {say(to.shortName)}
        </span>
        <span class="second">
          {say(texts.from)}: {nameOfGiver(line, say)}
        </span>
      </span>
    </>
  );
}

type Shown = NonNullable<ReplyOf<'open-ticket'>['present']>['directions'][number];

/** Who gave it: by name, and of which office. */
export function nameOfGiver({ given }: Pick<Shown, 'given'>, say: ReturnType<typeof useSay>): string {
  const { officer, institution } = given;
  return [officer && say(officerName(officer.name)), institution && say(institution.shortName)]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** By when a direction is to be done: a shape, words and the date. When it ended, of one that did. */
export function DueOfDirection({ direction }: { readonly direction: Shown }) {
  const say = useSay();
  const language = useLanguage();
  const { dueLook, dueWords, dueDate, ended, state } = direction;
  if (ended !== undefined)
    return (
      <span class="due rest">
        <DueShape look="rest" />
        <strong>{state.word}</strong>
        <span class="second">{dayInFull(ended.date, language)}</span>
      </span>
    );
  const look = dueLook ?? 'later';
  return (
    <span class={`due ${look}`}>
      <span class="unseen">{say(listTexts.due)}: </span>
      <DueShape look={look} />
      <strong>{dueWords}</strong>
      <span class="second">{dayInFull(dueDate, language)}</span>
    </span>
  );
}

/** Who reported it done, where that may be seen. */
export function EndOfDirection({ direction: { ended } }: { readonly direction: Shown }) {
  const say = useSay();
  const who = ended?.officer && say(officerName(ended.officer.name));
  const office = ended?.institution && say(ended.institution.shortName);
  const by = [who, office].filter((part) => part !== undefined).join(', ');
  return by === '' ? null : (
    <span>
      {say(texts.doneBy)}: {by}
    </span>
  );
}
