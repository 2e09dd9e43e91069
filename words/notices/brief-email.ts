import type { AccessPoints } from '../../domain/foundation/vocabulary/access-points.ts';
import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import type { ListedFigure } from '../../domain/foundation/vocabulary/queue-filters.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { writtenDate } from '../../domain/foundation/time/local-date.ts';
import type { LeftOut } from '../../domain/analytics/measures/shown-measures.ts';
import { briefTemplate } from '../../domain/messaging/notices/templates.ts';
import { catalogue } from '../catalogue.ts';
import { writtenMoment } from '../clock-times.ts';
import { fillWithoutGap } from '../fill-without-gap.ts';
import { columnWords } from '../measures/columns.ts';
import { figuresPart, linkOfPriority, listOfFigure } from '../measures/figure-links.ts';
import { countText, percentText } from '../measures/number-texts.ts';
import { todayWords } from '../measures/today.ts';
import type { Email, NoticeTexts } from './notice-texts.ts';
import { pageLink } from './ticket-link.ts';

const t = catalogue<typeof import('#texts/notices')>('notices');

type LinkedPriority = Parameters<typeof linkOfPriority>[0];

/** What the page of the brief shows its reader, as far as the e-mail says it. */
export interface FiguresOfBrief {
  readonly institution: { readonly id: string; readonly name: Text; readonly shortName: Text };
  /** Absent: nothing was counted so far. */
  readonly asOf?: Instant;
  readonly without: readonly LeftOut[];
  readonly priorities: readonly (LinkedPriority & Readonly<Record<'figure' | 'what' | 'why', string>>)[];
  readonly standing: Readonly<Record<'waiting' | 'overdueToAnswer' | 'unacknowledged', number>>;
  readonly answeredInTime: { readonly count: number; readonly of: number };
}

interface PlaceOfBrief {
  /** Local date of its Tuesday, `YYYY-MM-DD`. */
  readonly day: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly accessPoints: AccessPoints;
}

/** In characters: a second priority stands in the subject where both have room. */
const mostOfSubject = 120;

const stocks = [
  ['waiting', 'waiting', todayWords.waiting],
  ['overdueToAnswer', 'overdue-to-answer', todayWords.overdueToAnswer],
  ['unacknowledged', 'unacknowledged', todayWords.notAcknowledged],
] as const satisfies readonly (readonly [keyof FiguresOfBrief['standing'], ListedFigure, Text])[];

/** The weekly brief by e-mail, in the language that its reader chose: the numbers of the page, each with the list that it counts. */
export function briefEmail(
  figures: FiguresOfBrief,
  { day, language, timeZone, accessPoints }: PlaceOfBrief,
  texts: NoticeTexts,
): Email {
  const { institution, asOf, without, priorities } = figures;
  const filled = (text: Text, parameters: Readonly<Record<string, string>>) =>
    fillWithoutGap(text, parameters, language);
  const link = (of: Parameters<typeof pageLink>[0]) => pageLink(of, accessPoints, language);
  const title = filled(t.brief.title, { institution: institution.name[language], date: writtenDate(day) });
  const paper = link({ to: 'oversight', query: figuresPart(institution.id, 'brief') });
  const needs = priorities.map((priority, place) =>
    inLines([
      `${place + 1}. ${priority.figure} – ${priority.what}`,
      `   ${priority.why}`,
      indented(link(linkOfPriority(priority))),
    ]),
  );
  const isIndependent = without.includes('independent-details');
  const brief = [
    inLines([
      title,
      asOf === undefined
        ? todayWords.nothingCounted[language]
        : filled(t.brief.asOf, { moment: writtenMoment(asOf, timeZone, language) }),
      without.includes('about-people') ? todayWords.aboutPeople[language] : undefined,
      isIndependent ? todayWords.independentDetails[language] : undefined,
    ]),
    ...(isIndependent ? [] : [heading(t.brief.needsYou[language])]),
    ...(isIndependent || needs.length > 0 ? needs : [todayWords.nothingNeedsYou[language]]),
    heading(t.brief.now[language]),
    ...stocks.map(([stock, figure, name]) =>
      inLines([
        filled(t.brief.figure, {
          name: name[language],
          figure: countText(figures.standing[stock])[language],
        }),
        isIndependent
          ? undefined
          : indented(link({ to: 'queue', query: listOfFigure({ institution: institution.id, figure }) })),
      ]),
    ),
    ...(isIndependent
      ? []
      : [
          inLines([
            shareLine(figures.answeredInTime, language),
            indented(link({ to: 'oversight', query: `${figuresPart(institution.id)}#units` })),
          ]),
        ]),
    '--',
    ...(paper === undefined
      ? [t.brief.stopAtWork[language]]
      : [inLines([t.brief.paper[language], paper]), t.brief.stop[language]]),
  ].join('\n\n');
  const [first, second] = priorities.map(({ figure, what }) => `${figure} – ${what}`);
  const name = institution.shortName[language];
  const both = `${name}: ${first ?? ''}; ${second ?? ''}`;
  const one = first === undefined ? title : `${name}: ${first}`;
  const foremost = second !== undefined && both.length <= mostOfSubject ? both : one;
  const { subject, message } = texts.email[briefTemplate];
  return { subject: filled(subject, { foremost }), text: filled(message, { brief }) };
}

function shareLine({ count, of }: FiguresOfBrief['answeredInTime'], language: Language): string {
  const name = columnWords.inTime[language];
  if (of === 0) return fillWithoutGap(t.brief.tooFewForShare, { name }, language);
  const parameters = {
    name,
    figure: percentText(count / of)[language],
    count: countText(count)[language],
    of: countText(of)[language],
  };
  return fillWithoutGap(t.brief.share, parameters, language);
}

const inLines = (lines: readonly (string | undefined)[]): string =>
  lines.filter((line) => line !== undefined).join('\n');

const indented = (line: string | undefined): string | undefined => (line === undefined ? line : `   ${line}`);

/** Sets a heading apart in plain text. */
const heading = (text: string): string => text.toUpperCase();
