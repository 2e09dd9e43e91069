import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { NoticeChannel } from '../../../../domain/foundation/vocabulary/notice-channels.ts';
import { ticketQuestionTexts, type TicketQuestionTexts } from '../../ticket-form/question-texts.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/desk')>('officer/desk');

/** What the page of the desk says: to the officer, about the citizen who stands there. */
export const deskTexts = t.desk;

/** What the desk asks of a ticket. */
export const askedAtDesk: TicketQuestionTexts = {
  ...ticketQuestionTexts,
  ...deskTexts,
  subjectHint: undefined,
  place: deskTexts.placeHint,
  you: deskTexts.openness,
  files: deskTexts.details,
  noticeLanguage: deskTexts.language,
};

/** By what a citizen gets the secret who has no slip. */
export const secretComesBy = ([first, second]: readonly NoticeChannel[]): Text => {
  if (first === undefined) return inEach(() => '');
  const by =
    second === undefined
      ? t.secretWay[first]
      : t.secretWays({ first: t.secretWay[first], second: t.secretWay[second] });
  return t.secretComesBy({ by });
};

/** How long the slip still stands on the screen, in seconds. */
export const slipLeavesIn = (seconds: number): Text =>
  t.slipLeaves({ after: seconds === 1 ? t.seconds.one({ seconds }) : t.seconds.more({ seconds }) });

/** What is missing, in the officer's words. */
export const deskErrorTexts = t.deskError;

/** How many tickets the officer wrote down today. */
export const entriesOfToday = (count: number): Text =>
  count === 1 ? t.entriesOfToday.one({ count }) : t.entriesOfToday.more({ count });
