import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { createHeld } from '../../platform/held.ts';
import { keptMark } from '../platform/kept-mark.ts';
import type { UnreadNews } from './unread-news.ts';

/** As it was told last, whichever page is shown. */
export const newNews = createHeld<UnreadNews>(() => []);

/** Whether this machine shows a notice of the browser for what is new. */
export const browserNotices = keptMark('mrejesho:browser-notices');

/** Takes what a list told: for the head of each page, and for notices where this machine shows them. */
export function takeNewNews(news: UnreadNews, language: Language): void {
  newNews.become(news);
  if (browserNotices.isKept())
    void import('./raise-notices.ts').then(({ raiseNotices }) => raiseNotices(news, language));
}
