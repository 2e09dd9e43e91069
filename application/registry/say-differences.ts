import type { Records } from '../../domain/administration/records.ts';
import type {
  ChangedItem,
  ComparedField,
  DeadlinesOf,
  Difference,
  Fact,
} from '../../domain/administration/shown-differences.ts';
import { institutionOfRule, partOfRule } from '../../domain/institutions/registry/routing-errors.ts';
import type { RoutingRule } from '../../domain/institutions/registry/routing.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { localDate, writtenDate } from '../../domain/foundation/time/local-date.ts';
import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import { beginning } from '../tickets/sentence.ts';
import { writtenMoment } from '../../words/clock-times.ts';
import { inWords } from '../../words/durations.ts';
import { fill } from '../../words/fill.ts';
import { institutionKindWords, jurisdictionWords } from '../../words/institution-kinds.ts';
import { kindWords } from '../../words/kinds.ts';
import { comparedFieldWords, factWords } from '../../words/registry.ts';
import { ruleInWords } from '../../words/routing.ts';
import { roleWords } from '../../words/roles.ts';
import { officerName, unlisted } from '../../words/unlisted.ts';

/** A difference as people read it. `from`, `to`: absent where there is nothing. */
export interface SaidDifference {
  readonly field: ComparedField;
  readonly word: string;
  readonly from?: string;
  readonly to?: string;
}

export interface SaidItem extends Pick<ChangedItem, 'part' | 'id' | 'isNew'> {
  /** Name of an institution or an officer. */
  readonly name?: string;
  readonly differences: readonly SaidDifference[];
}

type Reading = Pick<Records, 'institution' | 'officer' | 'categories' | 'calendar'>;

/** Names as they are by now: those of what a decision makes first, then those that are stored. */
export interface Names {
  readonly institutions?: readonly { readonly id: string; readonly name: Text }[];
  readonly officers?: readonly { readonly id: string; readonly name: string }[];
}

/** Says facts in one language. Each name is read once. */
export class Speaker {
  readonly language: Language;
  readonly #records: Reading;
  readonly #institutions = new Map<string, Promise<string>>();
  readonly #officers = new Map<string, Promise<string>>();
  #zone: Promise<string> | undefined;
  #categories: ReturnType<Reading['categories']> | undefined;

  constructor(records: Reading, language: Language, { institutions = [], officers = [] }: Names = {}) {
    this.#records = records;
    this.language = language;
    for (const { id, name } of institutions) this.#institutions.set(id, Promise.resolve(name[language]));
    for (const { id, name } of officers) this.#officers.set(id, Promise.resolve(name));
  }

  institution(id: string): Promise<string> {
    const known =
      this.#institutions.get(id) ??
      this.#records.institution(id).then((found) => (found?.name ?? unlisted.institution)[this.language]);
    this.#institutions.set(id, known);
    return known;
  }

  officer(id: string): Promise<string> {
    const known =
      this.#officers.get(id) ??
      this.#records.officer(id).then((found) => officerName(found?.name)[this.language]);
    this.#officers.set(id, known);
    return known;
  }

  /** The local date: `14/12/2026`. */
  async date(instant: Instant): Promise<string> {
    this.#zone ??= this.#records.calendar().then(({ timeZone }) => timeZone);
    return localDate(instant, await this.#zone);
  }

  /** The local date with the time: `14/12/2026 08:30`, `14/12/2026 saa 2:30 asubuhi`. */
  async moment(instant: Instant): Promise<string> {
    this.#zone ??= this.#records.calendar().then(({ timeZone }) => timeZone);
    return writtenMoment(instant, await this.#zone, this.language);
  }

  fill(text: Text, parameters: Readonly<Record<string, string | number>>): string {
    return fill(text, parameters, this.language);
  }

  /** For which tickets a deadline is, as a beginning: `Complaint (urgent), Water`. */
  async matter({ kind, urgent, category, institution }: DeadlinesOf): Promise<string> {
    const name = beginning(kindWords[kind].name[this.language]);
    const plain = urgent ? this.fill(factWords.urgentOf, { kind: name }) : name;
    const narrowed =
      category === undefined
        ? plain
        : this.fill(factWords.category, { of: plain, category: await this.#category(category) });
    if (institution === undefined) return narrowed;
    const where = await this.institution(institution);
    return this.fill(factWords.institution, { of: narrowed, institution: where });
  }

  async #category(id: string): Promise<string> {
    this.#categories ??= this.#records.categories();
    const found = (await this.#categories).find((category) => category.id === id);
    return (found?.name ?? unlisted.category)[this.language];
  }

  async fact(fact: Fact): Promise<string> {
    switch (fact.as) {
      case 'text':
        return fact.text;
      case 'yes-or-no':
        return factWords[fact.yes ? 'yes' : 'no'][this.language];
      case 'kind':
        return institutionKindWords[fact.kind][this.language];
      case 'jurisdiction':
        return jurisdictionWords[fact.jurisdiction][this.language];
      case 'institution':
        return this.institution(fact.institution);
      case 'officer':
        return this.officer(fact.officer);
      case 'roles':
        return fact.roles.map((role) => roleWords[role][this.language]).join(', ');
      case 'heads':
        return this.#each(fact.heads, factWords.acting, ({ officer }) => this.officer(officer));
      case 'headings':
        return this.#each(fact.headings, factWords.headsActing, ({ institution }) =>
          this.institution(institution),
        );
      case 'duration':
        return inWords(fact.duration, this.language);
      case 'closed-day':
        return fact.name === undefined
          ? factWords.closedDay[this.language]
          : this.fill(factWords.namedDay, { name: fact.name[this.language] });
      case 'rule':
        return this.fill(factWords.rule, { place: fact.place, rule: await this.rule(fact.rule) });
      case 'until':
      case 'since':
        return this.fill(factWords[fact.as], { moment: await this.moment(fact.moment) });
      case 'stated':
        return factWords.stated[this.language];
    }
  }

  /** Where a rule of routing leads, and when. */
  async rule(rule: RoutingRule): Promise<string> {
    const ids = [partOfRule(rule), institutionOfRule(rule)].filter((id) => id !== undefined);
    const found = await Promise.all(ids.map((id) => this.#records.institution(id)));
    const names = new Map(found.flatMap((one) => (one === undefined ? [] : [[one.id, one.shortName]])));
    return ruleInWords(rule, (id) => names.get(id) ?? unlisted.institution)[this.language];
  }

  /** Who heads, one after the other; with dates where they act. */
  async #each<Span extends { readonly from?: Instant; readonly until?: Instant }>(
    spans: readonly Span[],
    acting: Text,
    nameOf: (span: Span) => Promise<string>,
  ): Promise<string> {
    const said = spans.map(async (span) => {
      const name = await nameOf(span);
      const { from, until } = span;
      if (from === undefined || until === undefined) return name;
      return this.fill(acting, { name, from: await this.date(from), until: await this.date(until) });
    });
    return (await Promise.all(said)).join('; ');
  }

  async difference({
    field,
    deadlinesOf,
    category,
    date,
    before,
    after,
  }: Difference): Promise<SaidDifference> {
    return {
      field,
      word: this.fill(comparedFieldWords[field], {
        ...(deadlinesOf !== undefined && { of: await this.matter(deadlinesOf) }),
        ...(category !== undefined && { category: await this.#category(category) }),
        ...(date !== undefined && { date: writtenDate(date) }),
      }),
      ...(before !== undefined && { from: await this.fact(before) }),
      ...(after !== undefined && { to: await this.fact(after) }),
    };
  }
}

/** The name that is given to what is new: the registry has it only once that is done. */
function nameInside({ isNew, differences }: ChangedItem, language: Language): string | undefined {
  if (!isNew) return undefined;
  const fields: readonly ComparedField[] = ['person-name', `name-${language}`];
  const given = differences.find(({ field }) => fields.includes(field))?.after;
  return given?.as === 'text' ? given.text : undefined;
}

async function nameOf(speaker: Speaker, { part, id }: ChangedItem): Promise<string | undefined> {
  if (id === undefined) return undefined;
  return part === 'officer' ? speaker.officer(id) : speaker.institution(id);
}

/** What is called different of an item, in words. */
export async function sayItem(speaker: Speaker, item: ChangedItem): Promise<SaidItem> {
  const { part, id, isNew, differences } = item;
  const name = nameInside(item, speaker.language) ?? (await nameOf(speaker, item));
  return {
    part,
    isNew,
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    differences: await Promise.all(differences.map((difference) => speaker.difference(difference))),
  };
}
