import { useLocation } from 'preact-iso';
import { newsBesideLists } from '../../../../domain/foundation/vocabulary/news-beside-lists.ts';
import { useHeld } from '../../platform/held.ts';
import { useSay } from '../../platform/language.ts';
import { workPageAt } from '../platform/addresses.ts';
import { unreadCount } from '../unread/unread-count.ts';
import { unreadNewsText, workFrameTexts as texts } from './texts.ts';
import { WorkLink } from './work-link.tsx';
import './news-link.css';

/** How many news are unread, in a few letters: lists tell no more than so many. */
const countOf = (count: number): string => `${count}${count < newsBesideLists ? '' : '+'}`;

/** Leads to the news of who is in, with how many of them are unread, as the list said that was read last. */
export function NewsLink() {
  const say = useSay();
  const count = useHeld(unreadCount);
  const isHere = workPageAt(useLocation().path)?.name === 'news';
  return (
    <WorkLink class="news-link" to="news" aria-current={isHere ? 'page' : undefined}>
      <svg width="18" height="18" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <path d="M3 10h8L10 8.5V6a3 3 0 0 0-6 0v2.5zM6 11.5h2" />
      </svg>
      <span class="unseen">{say(count > 0 ? unreadNewsText(countOf(count)) : texts.news)}</span>
      {count > 0 && (
        <span class="number" aria-hidden="true">
          {countOf(count)}
        </span>
      )}
    </WorkLink>
  );
}
