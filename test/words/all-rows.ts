import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueRow, CatalogueRows } from '../../words/catalogue.ts';
import { languages, type Language } from '../../domain/foundation/vocabulary/language.ts';

const folder = join(import.meta.dirname, '../../words/texts');

/** A text of a catalogue; one of a list has its place behind the key. */
export interface RowRead {
  readonly language: Language;
  readonly subject: string;
  readonly key: string;
  readonly text: string;
}

/** The subjects of which a language has catalogues. */
export const subjectsIn = (language: string): readonly string[] =>
  globSync('**/*.json', { cwd: join(folder, language) })
    .map((file) => file.replace(/\.json$/, ''))
    .sort();

const textsOf = (key: string, row: CatalogueRow): readonly (readonly [string, string])[] =>
  typeof row === 'string' ? [[key, row]] : row.flatMap((item, at) => textsOf(`${key} ${at + 1}`, item));

/** The texts of a subject in a language, in the order of its file. */
export const rowsIn = (language: Language, subject: string): readonly RowRead[] =>
  Object.entries(JSON.parse(readFileSync(join(folder, language, `${subject}.json`), 'utf8')) as CatalogueRows)
    .flatMap(([key, row]) => textsOf(key, row))
    .map(([key, text]) => ({ language, subject, key, text }));

/** Every text of every catalogue. */
export const allRows: readonly RowRead[] = languages.flatMap((language) =>
  subjectsIn(language).flatMap((subject) => rowsIn(language, subject)),
);
