import { useSay } from '../../platform/language.ts';
import { workNavigation } from '../frame/navigation.ts';
import type { Shortcut } from '../frame/shortcuts.ts';
import { WorkLink } from '../frame/work-link.tsx';
import { listTexts } from '../lists/texts.ts';
import { neighboursOf, wayThrough } from '../lists/way-through.ts';
import { ticketPageTexts as texts } from './texts.ts';

interface WaysProps {
  readonly number: string;
}

/** Back to the list from which a ticket was opened, as it was chosen there, and to the tickets beside it. */
export function WaysOfTicket({ number }: WaysProps) {
  const say = useSay();
  const way = wayThrough.value;
  const { page, query } = way?.order.includes(number) === true ? way : { page: 'queue' as const, query: '' };
  const { before, next } = neighboursOf(number, way);
  const title = workNavigation.find(([name]) => name === page)?.[1] ?? texts.title;
  return (
    <nav class="ticket-ways screen-only" aria-label={say(texts.ways)}>
      <WorkLink class="back" to={page} query={query}>
        {say(title)}
      </WorkLink>
      {before !== undefined && (
        <WorkLink class="before" to="ticket" number={before}>
          {say(texts.before)}
        </WorkLink>
      )}
      {next !== undefined && (
        <WorkLink class="next" to="ticket" number={next}>
          {say(texts.next)}
        </WorkLink>
      )}
    </nav>
  );
}

/** Where to go on once something is done: to the next ticket of the list, where there is one. */
export function NextTicket({ number }: WaysProps) {
  const say = useSay();
  const { next } = neighboursOf(number, wayThrough.value);
  if (next === undefined) return null;
  return (
    <p>
      <WorkLink to="ticket" number={next}>
        {say(listTexts.next)}
      </WorkLink>
    </p>
  );
}

const follow = (link: 'back' | 'before' | 'next') => (): void =>
  document.querySelector<HTMLElement>(`.ticket-ways .${link}`)?.click();

/** The keys of these ways. */
export const shortcutsOfWays = (number: string): readonly Shortcut[] => {
  const { before, next } = neighboursOf(number, wayThrough.value);
  return [
    ...(next === undefined ? [] : [{ keys: ['n'], says: listTexts.next, does: follow('next') }]),
    ...(before === undefined ? [] : [{ keys: ['b'], says: listTexts.previous, does: follow('before') }]),
    { keys: ['f'], says: texts.backToList, does: follow('back') },
  ];
};
