import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { kinds, type Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import { foldedWord, type Spellings } from '../../domain/institutions/understanding/folded-words.ts';
import {
  alternativeMark,
  cueMark,
  partMark,
  type LexiconEntry,
} from '../../domain/institutions/understanding/lexicon.ts';
import { signals, type Signal } from '../../domain/institutions/understanding/understanding.ts';
import { Cells } from './cells.ts';
import { readTable } from './csv-table.ts';
import type { FileLocation, Problems } from './problem.ts';
import type { SourceFile } from './source-file.ts';

/** A sentence with what it is about, from which weights are learnt. */
export interface LabelledMatter {
  readonly text: string;
  readonly kind: Kind;
  /** The best first. */
  readonly categories: readonly string[];
  readonly signals: readonly Signal[];
}

/** A sentence with what it is about, and for whom. */
interface LabelledSentence extends LabelledMatter {
  /** A region, council or ward that is given beside the words. */
  readonly location?: string;
  /** The best first; `?` where nobody could tell without asking. */
  readonly offices: readonly string[];
}

/** The tables of `registry/understanding/`. */
export interface UnderstandingTables {
  readonly lexicon: readonly LexiconEntry[];
  readonly spellings: Spellings;
  readonly localities: Readonly<Record<string, readonly string[]>>;
  readonly sentences: readonly LabelledSentence[];
  /** Sentences of which location and office are not labelled. */
  readonly matters: readonly LabelledMatter[];
}

/** What a table may name. */
export interface KnownIds {
  /** Categories with the kinds that they have. */
  readonly categories: ReadonlyMap<string, readonly Kind[]>;
  /** Regions, councils and wards. */
  readonly places: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
}

const parted = (cell: string, separator: RegExp): readonly string[] =>
  cell.split(separator).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));

/** Files of the tables inside the folder, in the order in which the model counts them. */
export const understandingFiles = [
  'lexicon.csv',
  'spellings.csv',
  'localities.csv',
  'sentences.csv',
  'matters.csv',
] as const;

/** Reads the files of the tables as they are. */
export const understandingSources = (folder: string): Promise<readonly SourceFile[]> =>
  Promise.all(
    understandingFiles.map(async (file) => ({
      name: `understanding/${file}`,
      text: await readFile(path.join(folder, file), 'utf8'),
    })),
  );

/** What one word of the lexicon may be: letters or digits, with stars at its ends, or a mark of its own. */
const wordShape = /^(?:\*?[\p{Letter}\p{Number}'’-]{1,}\*?|[?!])$/u;

/** Folds an alternative; undefined, and said, where it is none. */
function foldedAlternative(
  written: string,
  cues: ReadonlySet<string>,
  place: FileLocation,
  problems: Problems,
): string | undefined {
  const parts = written.split(` ${partMark} `).map((part) => {
    if (part.startsWith(cueMark)) {
      if (cues.has(part.slice(1))) return part;
      problems.add(place, `no row before has the cue "${part.slice(1)}"`);
      return undefined;
    }
    const words = part.split(/[\s-]+/u);
    if (words.every((word) => wordShape.test(word)))
      return words.map((word) => foldedWord(word.toLowerCase().replaceAll(/['’]/gu, ''))).join(' ');
    problems.add(place, `"${written}" is no alternative: words, with * at their ends, joined by " & "`);
    return undefined;
  });
  return parts.every((part) => part !== undefined) ? parts.join(partMark) : undefined;
}

function readLexicon(file: SourceFile, known: KnownIds, problems: Problems): readonly LexiconEntry[] {
  const cues = new Set<string>();
  const written = new Set<string>();
  const isMeaning = (meaning: string): boolean => {
    const [sort, of = ''] = meaning.split(':');
    if (sort === 'cue') return /^[a-z-]+$/u.test(of);
    if (sort === 'category') return known.categories.has(of);
    if (sort === 'kind') return kinds.some((kind) => kind === of);
    return sort === 'signal' && signals.some((signal) => signal === of);
  };
  return readTable(file, ['words', 'means', 'weight'], problems).flatMap((row) => {
    if (!row.fits) return [];
    const cells = new Cells(row, problems);
    const means = parted(cells.required('means') ?? '', /\s/u);
    for (const meaning of means)
      if (!isMeaning(meaning))
        problems.add(row.place, `"${meaning}" is no category, kind or signal, and no cue`);
    const weight = Number(cells.required('weight'));
    if (!Number.isInteger(weight) || Math.abs(weight) > 3)
      problems.add(row.place, 'a weight is a whole number from -3 to 3');
    const words = new Set<string>();
    for (const alternative of parted(cells.required('words') ?? '', /\|/u)) {
      const folded = foldedAlternative(alternative, cues, row.place, problems);
      if (folded === undefined) continue;
      const key = `${alternative} ${means.join(' ')}`;
      if (written.has(key)) problems.add(row.place, `"${alternative}" stands there twice`);
      written.add(key);
      words.add(folded);
    }
    for (const meaning of means) if (meaning.startsWith('cue:')) cues.add(meaning.slice('cue:'.length));
    return [{ words: [...words].join(alternativeMark), means, weight }];
  });
}

function readSpellings(file: SourceFile, problems: Problems): Spellings {
  const spellings = new Map<string, string>();
  for (const row of readTable(file, ['written', 'word'], problems)) {
    if (!row.fits) continue;
    const cells = new Cells(row, problems);
    const [written, word] = [cells.required('written'), cells.required('word')];
    if (written === undefined || word === undefined) continue;
    if (spellings.has(written)) problems.add(row.place, `"${written}" stands in an earlier line too`);
    spellings.set(written, word);
  }
  return Object.fromEntries(spellings);
}

function readLocalities(
  file: SourceFile,
  { places }: KnownIds,
  problems: Problems,
): Readonly<Record<string, readonly string[]>> {
  const localities = new Map<string, string[]>();
  for (const row of readTable(file, ['name', 'in'], problems)) {
    if (!row.fits) continue;
    const cells = new Cells(row, problems);
    const names = parted(cells.required('name') ?? '', /\|/u);
    for (const place of parted(cells.required('in') ?? '', /\s/u)) {
      if (!places.has(place)) problems.add(row.place, `"${place}" is no region, council or ward`);
      const known = localities.get(place) ?? [];
      for (const name of names)
        if (known.includes(name))
          problems.add(row.place, `"${name}" in "${place}" stands in an earlier line too`);
      localities.set(place, [...known, ...names]);
    }
  }
  return Object.fromEntries(localities);
}

/** What a row says that a sentence is about; undefined, and said, where it does not say so. */
function matterOf(
  cells: Cells<'text' | 'kind' | 'category' | 'signals'>,
  place: FileLocation,
  { categories }: KnownIds,
  problems: Problems,
): LabelledMatter | undefined {
  const [text, kind] = [cells.required('text'), cells.oneOf('kind', kinds)];
  const own = parted(cells.required('category') ?? '', /\|/u);
  const told = cells.optional('signals') === undefined ? [] : cells.someOf('signals', signals);
  if (text === undefined || kind === undefined) return undefined;
  if (categories.get(own[0] ?? '')?.includes(kind) !== true)
    problems.add(place, `"${own[0] ?? ''}" is no category that has the kind "${kind}"`);
  return { text, kind, categories: own, signals: told };
}

const columnsOfMatters = ['text', 'kind', 'category', 'signals', 'register'] as const;

function readMatters(file: SourceFile, known: KnownIds, problems: Problems): readonly LabelledMatter[] {
  return readTable(file, columnsOfMatters, problems).flatMap((row) => {
    const matter = row.fits ? matterOf(new Cells(row, problems), row.place, known, problems) : undefined;
    return matter === undefined ? [] : [matter];
  });
}

const columnsOfSentences = [
  'id',
  'text',
  'location',
  'kind',
  'category',
  'office',
  'signals',
  'register',
  'named',
  'placed',
] as const;

function readSentences(file: SourceFile, known: KnownIds, problems: Problems): readonly LabelledSentence[] {
  const { institutions, places } = known;
  return readTable(file, columnsOfSentences, problems).flatMap((row) => {
    if (!row.fits) return [];
    const cells = new Cells(row, problems);
    const matter = matterOf(cells, row.place, known, problems);
    const location = cells.optional('location');
    const offices = parted(cells.required('office') ?? '', /\|/u);
    for (const office of offices)
      if (office !== '?' && !institutions.has(office))
        problems.add(row.place, `the institution "${office}" does not exist`);
    if (location !== undefined && !places.has(location))
      problems.add(row.place, `"${location}" is no region, council or ward`);
    return matter === undefined ? [] : [{ ...matter, offices, ...(location !== undefined && { location }) }];
  });
}

/** Reads the tables by which words are understood; what is wrong in them goes to `problems`. */
export function readUnderstanding(
  [lexicon, spellings, localities, sentences, matters]: readonly SourceFile[],
  known: KnownIds,
  problems: Problems,
): UnderstandingTables {
  const none: SourceFile = { name: 'understanding', text: '' };
  return {
    lexicon: readLexicon(lexicon ?? none, known, problems),
    spellings: readSpellings(spellings ?? none, problems),
    localities: readLocalities(localities ?? none, known, problems),
    sentences: readSentences(sentences ?? none, known, problems),
    matters: readMatters(matters ?? none, known, problems),
  };
}
