import type { AccessPoints } from '../../domain/foundation/vocabulary/access-points.ts';
import { inAll, type Language } from '../../domain/foundation/vocabulary/language.ts';
import { localDate } from '../../domain/foundation/time/local-date.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { DirectionNotice } from '../../domain/messaging/notices/notice.ts';
import { fillWithoutGap } from '../fill-without-gap.ts';
import type { Email, NoticeTexts } from './notice-texts.ts';
import { directionLink } from './ticket-link.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/notices')>('notices');

const betweenLanguages = '\n\n--\n\n';

/** What names a direction to an institution in an e-mail. */
interface NamesOfDirection {
  readonly from: Pick<Institution, 'shortName'>;
  readonly to: Pick<Institution, 'shortName'>;
  readonly timeZone: string;
  readonly accessPoints: AccessPoints;
}

function whereItIsRead(id: string, accessPoints: AccessPoints, language: Language): string {
  const link = directionLink(id, accessPoints, language);
  return link === undefined
    ? t.follows.whereAtWork[language]
    : fillWithoutGap(t.follows.where, { link }, language);
}

/** The e-mail about an event of a direction to an institution, Swahili first and English below: what happened, what is left, by when, and where it is read. */
export function directedEmail(
  { template, says, goal, included, left, dueBy, direction }: DirectionNotice,
  { from, to, timeZone, accessPoints }: NamesOfDirection,
  texts: NoticeTexts,
): Email {
  const { subject, message } = texts.email[template];
  const told: Readonly<Partial<Record<typeof says, (typeof t.directed)['give']>>> = t.directed;
  const directed = (language: Language): string =>
    fillWithoutGap(
      told[says] ?? t.directed.give,
      { from: from.shortName[language], to: to.shortName[language] },
      language,
    );
  return {
    subject: inAll(' / ', (language) => fillWithoutGap(subject, { directed: directed(language) }, language)),
    text: inAll(betweenLanguages, (language) => {
      const values = { included: String(included), left: String(left), date: localDate(dueBy, timeZone) };
      const follows = [
        `${directed(language)}.`,
        fillWithoutGap(t.follows[goal], values, language),
        whereItIsRead(direction, accessPoints, language),
      ].join(' ');
      return fillWithoutGap(message, { follows }, language);
    }),
  };
}
