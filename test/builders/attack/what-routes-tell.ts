import type { Publication } from '../../../domain/analytics/publication/publication.ts';
import {
  publishedFigures,
  type PublishedFigure,
} from '../../../domain/analytics/publication/published-figures.ts';
import { sumWithin, type Fact } from './linear-facts.ts';
import { dueFigures, inTimeFigures, PublishedAnew, wholeCountry, type ShareAnew } from './published-anew.ts';
import { countAt } from './what-hangs-together.ts';
import { whatIsPublished } from './what-is-published.ts';
import type { Sought } from './attacker.ts';

/** Something that a reply says. */
export interface ToldValue {
  /** Its path; an item of a list is named by its id or month, if it has one. */
  readonly at: string;
  readonly told: string | number | boolean;
}

type Row = Readonly<Record<string, unknown>>;

/** Replies of all routes that tell of publications, as whoever collects them has them. */
export interface CollectedReplies {
  /** Of `show-public-month`. */
  readonly months: readonly Publication[];
  /** Of `list-public-months`, each with the month and place that it was asked for. */
  readonly shares: readonly { readonly month: string; readonly place: string; readonly reply: unknown }[];
  /** Rows of `download-public-month`. */
  readonly tables: readonly Row[];
  /** Of `show-institution`: what it says of publications, with the institution and those above it. */
  readonly waits: readonly { readonly line: readonly string[]; readonly reply: unknown }[];
}

/** What replies tell: facts for the linear programme, and what of them does not follow from the months that are published. */
export interface WhatIsTold {
  readonly facts: readonly Fact[];
  readonly sought: readonly Sought[];
  readonly values: number;
  readonly strays: readonly ToldValue[];
}

const nameOf = (item: unknown, place: number): string => {
  const { id, month } = (typeof item === 'object' && item !== null ? item : {}) as Row;
  return typeof id === 'string' ? id : typeof month === 'string' ? month : String(place);
};

/** Every value of a reply. Throws of what is neither an object, a list, a text, a number nor a truth. */
export function valuesIn(reply: unknown, at = ''): readonly ToldValue[] {
  const below = (key: string) => (at === '' ? key : `${at}.${key}`);
  if (Array.isArray(reply)) return reply.flatMap((item, place) => valuesIn(item, below(nameOf(item, place))));
  if (typeof reply === 'object' && reply !== null)
    return Object.entries(reply).flatMap(([key, value]) => valuesIn(value, below(key)));
  if (typeof reply === 'string' || typeof reply === 'number' || typeof reply === 'boolean')
    return [{ at, told: reply }];
  throw new TypeError(`There is nothing to read at ${at}.`);
}

/** Names, and what was asked for. */
const words = /(^|\.)(id|month|name|kind|parent|group|licence)(\.|$)/;

const shareAt =
  /^(?:share|trend\.(?<month>[\d-]+)\.share|regions\.(?<region>\w+)\.share|groups\.\d+\.institutions\.(?<member>\w+)\.share)\.(?<what>\w+)$/;
const countOf = /^(?:country|institutions\.(?<id>\w+))\.counts\.(?<figure>[\w-]+)\.(?<what>\w+)$/;
const daysOf = /^(?:country|institutions\.(?<id>\w+))\.days\./;

/** Reads all replies. What follows from published months tells nothing new; of all else the attacker takes for true what it says. */
export class RepliesReader {
  readonly #anew: ReadonlyMap<string, PublishedAnew>;
  readonly #facts: Fact[] = [];
  readonly #strays: ToldValue[] = [];
  #values = 0;

  static read(replies: CollectedReplies): WhatIsTold {
    const reader = new RepliesReader(replies.months);
    for (const publication of replies.months) reader.#readMonth(publication);
    for (const { month, place, reply } of replies.shares) reader.#readShares(month, place, reply);
    for (const row of replies.tables) reader.#readRow(row);
    for (const { line, reply } of replies.waits) reader.#readWait(line, reply);
    const published = replies.months.map(whatIsPublished);
    return {
      facts: [...published.flatMap(({ facts }) => facts), ...reader.#facts],
      sought: published.flatMap(({ sought }) => sought),
      values: reader.#values,
      strays: reader.#strays,
    };
  }

  private constructor(months: readonly Publication[]) {
    this.#anew = new Map(months.map((publication) => [publication.month, new PublishedAnew(publication)]));
  }

  #in(month: string): PublishedAnew {
    const anew = this.#anew.get(month);
    if (anew === undefined) throw new Error(`${month} is not published.`);
    return anew;
  }

  /** Takes a value; where it is not what follows, what is true instead is as it says. */
  #take(value: ToldValue, follows: unknown, ifNot: () => readonly Fact[] = () => []): void {
    this.#values += 1;
    const isSame =
      typeof value.told === 'number' && typeof follows === 'number'
        ? Math.abs(value.told - follows) < 1e-9
        : value.told === follows;
    if (isSame) return;
    this.#strays.push(value);
    this.#facts.push(...ifNot());
  }

  /** All that was counted of these figures at and under a place is just so much. */
  #truth(month: string, place: string, figures: readonly PublishedFigure[], told: unknown): readonly Fact[] {
    if (typeof told !== 'number') return [];
    const counted = this.#in(month).under(place);
    const unknowns = counted.flatMap((id) => figures.map((figure) => countAt(month, id, figure)));
    return [sumWithin(unknowns, [told, told])];
  }

  /** What stands in a month itself is what all else follows from: its facts are of the programme. Sums and days follow. */
  #readMonth(publication: Publication): void {
    const { month } = publication;
    const anew = this.#in(month);
    for (const value of valuesIn(publication)) {
      const count = countOf.exec(value.at)?.groups;
      if (count !== undefined) {
        const [place, figure] = [count['id'] ?? wholeCountry, count['figure'] as PublishedFigure];
        if (count['what'] === 'together')
          this.#take(value, anew.together(place, figure), () =>
            this.#truth(month, place, [figure], value.told),
          );
        else this.#values += 1;
      } else if (daysOf.test(value.at)) this.#values += 1;
      else if (!words.test(value.at)) this.#take(value, undefined);
    }
    for (const { id, days } of publication.institutions) {
      if (anew.under(id).length > 1) continue;
      const came = (['complaints-received', 'questions-received'] as const).map((figure) =>
        countAt(month, id, figure),
      );
      this.#take({ at: `institutions.${id}.days`, told: days !== undefined }, this.#hasDays(month, id), () =>
        days === undefined ? [] : [{ sum: came.map((unknown) => [unknown, 1] as const), from: 30 }],
      );
    }
  }

  #hasDays(month: string, id: string): boolean {
    const anew = this.#in(month);
    return anew.row(id)?.counts['answered-in-time'] !== undefined && anew.surelyMany(id);
  }

  #readShares(month: string, place: string, reply: unknown): void {
    const shares = reply as SharesReply;
    const isTold = (of: string, inMonth: string, share: unknown): void =>
      this.#take(
        { at: `${inMonth} ${of} has a share`, told: share !== undefined },
        this.#anew.get(inMonth)?.share(of) !== undefined,
      );
    isTold(place, month, shares.share);
    for (const { id, share } of shares.regions) isTold(id, month, share);
    for (const one of shares.trend) isTold(place, one.month, one.share);
    for (const value of valuesIn(reply)) {
      const share = shareAt.exec(value.at)?.groups;
      const group = /^groups\.(\d+)\./.exec(value.at)?.[1];
      const members = group === undefined ? [] : (shares.groups[Number(group)]?.institutions ?? []);
      if (share !== undefined) {
        const of = share['region'] ?? share['member'] ?? place;
        const in_ = share['month'] ?? month;
        const what = share['what'] as keyof ShareAnew;
        const figures = what === 'inTime' ? inTimeFigures : what === 'due' ? dueFigures : [];
        this.#take(value, this.#in(in_).share(of)?.[what], () =>
          figures.length === 0 ? [] : this.#truth(in_, of, figures, value.told),
        );
      } else if (value.at.endsWith('.together')) this.#take(value, togetherIn(members));
      else if (value.at.endsWith('.least'))
        this.#take(
          value,
          [500, 100, 30].find((least) => members.every(({ share: { due } }) => due >= least)),
        );
      else if (value.at.endsWith('.position')) {
        const member = members.find(({ id }) => value.at.includes(`.${id}.`));
        this.#take(value, member && positionIn(members, member.share));
      } else if (!words.test(value.at)) this.#take(value, undefined);
    }
  }

  #readRow(row: Row): void {
    const [month, id, figure] = [String(row['month']), String(row['institution']), String(row['figure'])];
    const told = this.#in(month).row(id === '' ? wholeCountry : id);
    const isDays = figure.startsWith('days-');
    const days = figure === 'days-median' ? told?.days?.median : told?.days?.ninetieth;
    const of = publishedFigures.find((one) => one === figure);
    const count = of === undefined ? undefined : told?.counts[of];
    const follows: Readonly<Record<string, number | boolean | undefined>> = isDays
      ? { together: days }
      : { ...count };
    for (const column of ['itself', 'remainder', 'together'] as const) {
      const cell = String(row[column]);
      this.#take(
        { at: `${month}.${id}.${figure}.${column}`, told: cell },
        String(follows[column] ?? ''),
        () =>
          of === undefined || cell === '' || column === 'remainder'
            ? []
            : column === 'itself'
              ? [sumWithin([countAt(month, id, of)], [Number(cell), Number(cell)])]
              : this.#truth(month, id, [of], Number(cell)),
      );
    }
  }

  #readWait(line: readonly string[], reply: unknown): void {
    const newest = [...this.#anew.keys()].toSorted().at(-1) ?? '';
    const nearest = this.#in(newest).nearestDays(line);
    for (const value of valuesIn(reply)) {
      if (value.at === 'month') this.#take(value, newest);
      else if (value.at === 'institution.id') this.#take(value, nearest?.institution);
      else if (value.at === 'days.median') this.#take(value, nearest?.days.median);
      else if (value.at === 'days.ninetieth') this.#take(value, nearest?.days.ninetieth);
      else if (!words.test(value.at)) this.#take(value, undefined);
    }
  }
}

interface SharesReply {
  readonly share?: unknown;
  readonly trend: readonly { readonly month: string; readonly share?: unknown }[];
  readonly regions: readonly { readonly id: string; readonly share?: unknown }[];
  readonly groups: readonly { readonly institutions: readonly SharedMember[] }[];
}

interface SharedMember {
  readonly id: string;
  readonly share: ShareAnew;
}

function togetherIn(members: readonly SharedMember[]): number {
  const sum = (of: 'inTime' | 'due') => members.reduce((total, { share }) => total + share[of], 0);
  return sum('inTime') / sum('due');
}

function positionIn(members: readonly SharedMember[], { from, upTo }: ShareAnew): string {
  const together = togetherIn(members);
  return from > together ? 'better' : upTo < together ? 'worse' : 'like';
}
