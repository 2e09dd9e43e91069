import type { Instant } from '../../foundation/time/instant.ts';
import { officeHeadsOf } from '../registry/head-of.ts';
import type { Institution } from '../registry/institution.ts';
import type { Registry } from '../registry/registry.ts';
import { couldName, tellsNobodyApart, titlesIn } from './could-mean.ts';
import { isNamedInText, namesAPerson } from './named-in-text.ts';
import { readForHeads } from './read-for-heads.ts';
import { officeWordsOf, titledInText } from './titles-in-text.ts';
import { markOf } from '../registry/head-mark.ts';
import type { NameRules } from './name-rules.ts';

type Path = readonly Institution[];

/** What somebody wrote, with the institutions whose heads it is compared with. */
export interface Comparing {
  /** The name of the officer whom it is about, where one was given. */
  readonly words?: string | undefined;
  /** Subject and description: in them only what is said of a head counts, not every word. */
  readonly texts?: readonly string[] | undefined;
  /** From the institution that the citizen chose upwards: which office a title means. */
  readonly sentTo: Path;
  /** Paths whose institutions' heads are compared. */
  readonly paths: readonly Path[];
  readonly rules: NameRules;
  readonly at: Instant;
}

/** Everybody who heads the institution, or is appointed to act there later. */
function headsFrom({ head, actingHeads = [] }: Institution, at: Instant): readonly string[] {
  const acting = actingHeads.filter(({ until }) => until === undefined || until >= at);
  return [...(head === undefined ? [] : [head]), ...acting].map(({ officer }) => officer);
}

/** The office that was chosen: where that is a unit, its own institution too. */
export const officeInPath = (sentTo: Path): Path =>
  sentTo.slice(0, sentTo.findIndex(({ kind }) => kind !== 'unit') + 1 || sentTo.length);

/** The institutions whose head the words mean by a title, or may mean since they tell nobody apart. */
function institutionsMeant({ words, texts, sentTo, paths, rules }: Comparing): ReadonlySet<string> {
  const inTexts =
    texts === undefined ? [] : titledInText(readForHeads(texts, rules), officeInPath(sentTo), rules);
  if (words === undefined) return new Set(inTexts.map(({ id }) => id));
  const { ofTheOffice, ofKinds } = titlesIn(words, rules);
  const meansOffice = ofTheOffice || tellsNobodyApart(words, rules);
  const nodes = [
    ...(meansOffice ? officeInPath(sentTo) : []),
    ...paths.flat().filter(({ kind }) => ofKinds.includes(kind)),
    ...inTexts,
  ];
  return new Set(nodes.map(({ id }) => id));
}

/**
 * The heads whom the words could mean, by registry id: those who share a word of their name with the name given, whom
 * the texts name, or who have a title that they say. One whom the registry does not know is among them, where anybody
 * is named. Source: docs/rules.md, A name in free text; docs/adr/0188.
 */
export async function officeHeadsMeant(
  comparing: Comparing,
  registry: Pick<Registry, 'officer'>,
): Promise<readonly string[]> {
  const { words, texts, paths, rules, at } = comparing;
  const nodes = paths.flat();
  const byTitle = institutionsMeant(comparing);
  const titled = nodes.filter(({ id }) => byTitle.has(id)).flatMap((node) => headsFrom(node, at));
  const others = [...new Set(nodes.flatMap((node) => headsFrom(node, at)))].filter(
    (head) => !titled.includes(head),
  );
  const read = texts && readForHeads(texts, rules);
  const ofOffice = officeWordsOf(nodes);
  const namesSomebody = read !== undefined && namesAPerson(read, (word) => ofOffice.has(word), rules);
  const officers = await Promise.all(others.map((id) => registry.officer(id)));
  const byName = others.filter((_, place) => {
    const name = officers[place]?.name;
    if (name === undefined) return words !== undefined || namesSomebody;
    return (
      (words !== undefined && couldName(words, name, rules)) ||
      (read !== undefined && isNamedInText(read, name, rules))
    );
  });
  return [...new Set([...titled, ...byName])];
}

/**
 * The heads on the path who may know of a ticket while its name is unbound, by their marks: those above the
 * highest whom the words could mean. Where nobody heads anything there, whoever on the path they cannot mean.
 */
export function officeHeadsCleared(path: Path, meant: readonly string[], at: Instant): readonly string[] {
  const highest = path.findLastIndex((node) => officeHeadsOf(node, at).some((head) => meant.includes(head)));
  const above = path.slice(highest + 1);
  const deciding = above.some((node) => officeHeadsOf(node, at).length > 0) ? above : path;
  const heads = deciding.flatMap((node) => headsFrom(node, at));
  return [...new Set(heads.filter((head) => !meant.includes(head)).map(markOf))];
}
