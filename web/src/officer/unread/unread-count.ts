import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { createHeld } from '../../platform/held.ts';
import { keptMark } from '../platform/kept-mark.ts';
import type { UnreadNews } from './unread-news.ts';

/** How many news are unread, as a list told last, whichever page is shown: `newsBesideLists` stand for more too. */
export const unreadCount = createHeld(() => 0);

/** Whether this machine shows a notice of the browser for what is unread. */
export const browserNotices = keptMark('mrejesho:browser-notices');

/** Takes what a list told: for the head of each page, and for notices where this machine shows them. */
export function takeUnreadNews(news: UnreadNews, language: Language): void {
  unreadCount.become(news.length);
  if (browserNotices.isKept())
    void import('./raise-notices.ts').then(({ raiseNotices }) => raiseNotices(news, language));
}
