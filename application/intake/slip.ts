import type { AccessPoints } from '../../domain/foundation/vocabulary/access-points.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { DeskWay } from '../../domain/foundation/vocabulary/desk-ways.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { NoticeChannel } from '../../domain/foundation/vocabulary/notice-channels.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { dialledPath } from '../../words/dialling.ts';
import { fill, type Parameters } from '../../words/fill.ts';
import { deskWayWords } from '../../words/desk-ways.ts';
import { slipWords } from '../../words/slip.ts';
import { dateInWords } from '../tickets/moment-words.ts';
import { sentence } from '../tickets/sentence.ts';

/** What the printers of desks take. */
const columns = 40;
const rule = '-'.repeat(columns);

export interface Printed {
  readonly ticket: Pick<Ticket, 'number' | 'kind' | 'language'>;
  /** How it came to the desk. */
  readonly way: DeskWay;
  readonly secret: string;
  readonly institution: Institution;
  /** What happens next, in sentences of the ticket's language. */
  readonly next: readonly string[];
  readonly timeZone: string;
  readonly accessPoints: AccessPoints;
}

/** Lines of at most `width` characters, broken between words. A longer word has a line of its own and is cut. */
export function wrapped(text: string, width = columns): readonly string[] {
  const words = text.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);
  return words.reduce<string[]>((lines, word) => {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || longer.length > width) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
}

/** A sentence among others, which begins with a sign of its own. */
const point = (said: string): readonly string[] =>
  wrapped(said, columns - 2).map((line, place) => (place === 0 ? `- ${line}` : `  ${line}`));

const inGroups = (digits: string): string => digits.replaceAll(/\d{4}(?=\d)/g, '$& ');

/** Where it is followed up: each place that the stage has in a line of its own, and no other. */
function places(accessPoints: AccessPoints, language: Language): readonly string[] {
  const { webAddress } = accessPoints;
  const ussdCode = dialledPath(accessPoints);
  const { follow, web, ussd } = slipWords;
  return [
    follow[language],
    ...(ussdCode === undefined ? [] : [fill(ussd, { ussdCode }, language)]),
    ...(webAddress === undefined ? [] : [fill(web, { webAddress }, language)]),
  ];
}

/**
 * The slip that is printed for a citizen at the desk, in the ticket's language. It is the only place of the
 * receipt secret, and is kept nowhere.
 */
export function slipOf(printed: Printed): string {
  const { ticket, way, secret, institution, next, timeZone, accessPoints } = printed;
  const { number, kind, language } = ticket;
  const say = (word: keyof typeof slipWords): string =>
    sentence(slipWords[word], { kind, timeZone, language, institution });
  return [
    'MREJESHO',
    rule,
    ...wrapped(say('received')),
    ...wrapped(say('institution')),
    ...wrapped(fill(slipWords.came, { way: deskWayWords[way] }, language)),
    '',
    say('number'),
    `  ${inGroups(number)}`,
    say('secret'),
    `  ${inGroups(secret)}`,
    '',
    say('next'),
    ...next.flatMap(point),
    '',
    ...places(accessPoints, language).flatMap((place) => wrapped(place)),
    '',
    ...wrapped(say('keep')),
    rule,
    '',
  ].join('\n');
}

export interface PrintedAgain extends Pick<Printed, 'timeZone' | 'accessPoints'> {
  readonly number: string;
  readonly writtenAt: Instant;
  /** The ticket's, or of an officer who sees nothing of it the officer's own. */
  readonly language: Language;
  /** Who has it now, and by what its citizen is told; undefined: the officer sees nothing of it. */
  readonly seen?:
    { readonly institution: Institution; readonly noticesBy: readonly NoticeChannel[] } | undefined;
}

/**
 * The slip once more, for who lost it: number, day and office, and how the ticket is followed up. It has no receipt secret, for
 * nobody can read that again, and says how to get a new one. Of a ticket that the officer does not see it says what the officer wrote down.
 */
export function slipAgainOf(printed: PrintedAgain): string {
  const { number, writtenAt, language, seen, timeZone, accessPoints } = printed;
  const date = dateInWords(writtenAt, { language, timeZone });
  const say = (word: keyof typeof slipWords, parameters: Parameters = {}): readonly string[] =>
    wrapped(fill(slipWords[word], parameters, language));
  return [
    'MREJESHO',
    rule,
    ...say('writtenAtDesk', { date }),
    ...(seen === undefined ? [] : say('institution', { institution: seen.institution.name })),
    '',
    ...say('number'),
    `  ${inGroups(number)}`,
    '',
    ...say('again'),
    ...say(seen === undefined ? 'secretLost' : seen.noticesBy.length > 0 ? 'secretComes' : 'secretNever'),
    '',
    ...places(accessPoints, language).flatMap((place) => wrapped(place)),
    rule,
    '',
  ].join('\n');
}
