import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { momentInFull } from '../../platform/dates.ts';
import { inGroups } from '../../platform/digits.ts';
import { workAddress } from '../platform/addresses.ts';
import { oneTabAtATime } from '../session/tabs.ts';
import { newsKindTexts } from './texts.ts';
import type { UnreadNews } from './unread-news.ts';

/** Until when news were noticed on this machine: a moment in UTC, of no ticket and nobody. */
const name = 'mrejesho:noticed-until';

/** Begins notices with what comes after a moment: nothing that was told before is noticed. */
export function noticeFrom(moment: string): void {
  try {
    localStorage.setItem(name, moment);
  } catch {
    // The browser keeps nothing: a notice may come twice.
  }
}

function noticedUntil(): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

const isInFront = (): boolean => document.visibilityState === 'visible' && document.hasFocus();

/** Leads to a ticket on this page, whose drafts stay. */
function goTo(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}

function raise({ id, kind, number, toldAt }: UnreadNews[number], language: Language): void {
  const notice = new Notification(newsKindTexts[kind][language], {
    body: `${inGroups(number)}, ${momentInFull(toldAt, language)}`,
    lang: language,
    tag: id, // another page's of the same takes its place
  });
  notice.addEventListener('click', () => {
    window.focus();
    goTo(workAddress('ticket', language, number));
    notice.close();
  });
}

/**
 * Raises a notice of the browser for each that was told since the last, on one page of this machine, and none while the page is in front:
 * its head says it. A notice has kind, number and date, and no word of a ticket.
 */
export const raiseNotices = (news: UnreadNews, language: Language): Promise<void> =>
  oneTabAtATime(() => {
    const until = noticedUntil();
    const later = news.filter(({ toldAt }) => toldAt > until);
    const newest = later
      .map(({ toldAt }) => toldAt)
      .toSorted()
      .at(-1);
    if (newest !== undefined) noticeFrom(newest);
    if (isInFront() || Notification.permission !== 'granted') return Promise.resolve();
    for (const one of later.toReversed()) raise(one, language);
    return Promise.resolve();
  }, 'mrejesho-notices');
