import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { project } from '../builders/changes.ts';
import { subjectsIn } from './all-rows.ts';

const pseudo = 'qps';
const notices = 'registry/texts/notices.json';
const list = 'domain/foundation/vocabulary/language.ts';

/** Marks each text, as pseudo-languages do: what is not marked was not read from a catalogue. */
const marked = (rows: string): string =>
  JSON.stringify(JSON.parse(rows, (_, value: unknown) => (typeof value === 'string' ? `[${value}]` : value)));

/** Adds the column to the texts of notices, which are the registry's. */
const withColumn = (notices: string): string =>
  JSON.stringify(
    JSON.parse(notices, (_, value: { sw?: unknown }) =>
      typeof value.sw === 'string' ? { ...value, [pseudo]: `[${value.sw}]` } : value,
    ),
  );

/** Lists every text that a module of `words/` says, and every one that the build writes into it, without the pseudo-language. */
const lacking = `
  import { globSync, readFileSync } from 'node:fs';
  import { inlineTexts } from './words/inline-texts.ts';
  const isText = (value) => typeof value.sw === 'string' && typeof value.en === 'string';
  const textsIn = (value) =>
    typeof value !== 'object' || value === null ? [] : isText(value) ? [value] : Object.values(value).flatMap(textsIn);
  const files = globSync('words/**/*.ts');
  const modules = await Promise.all(files.map((file) => import('./' + file)));
  const said = modules.flatMap((module) => textsIn({ ...module }));
  const written = files.map((file) => inlineTexts(readFileSync(file, 'utf8')) ?? '').join();
  console.log(JSON.stringify({
    texts: said.length,
    lacking: said.filter(({ ${pseudo} }) => !/^\\[.*\\]$/s.test(${pseudo} ?? '')),
    written: { all: written.split('"sw":').length, ${pseudo}: written.split('"${pseudo}":').length },
  }));
`;

it('adds a language by its catalogues, its column in the registry and one row in the list of languages', () => {
  const copy = mkdtempSync(join(tmpdir(), 'mrejesho-language-'));
  for (const part of ['domain', 'words', 'package.json', notices])
    cpSync(join(project, part), join(copy, part), { recursive: true });
  const before = readFileSync(join(copy, list), 'utf8');
  const row = "export const languages = ['sw', 'en'";
  expect(before).toContain(row);
  writeFileSync(join(copy, list), before.replace(row, `${row}, '${pseudo}'`));
  const catalogues = join(copy, 'words/texts');
  cpSync(join(catalogues, languages[0]), join(catalogues, pseudo), { recursive: true });
  for (const subject of subjectsIn(languages[0])) {
    const file = join(catalogues, pseudo, `${subject}.json`);
    writeFileSync(file, marked(readFileSync(file, 'utf8')));
  }

  writeFileSync(join(copy, notices), withColumn(readFileSync(join(copy, notices), 'utf8')));

  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', lacking], {
    cwd: copy,
    encoding: 'utf8',
  });

  const { texts, written, ...rest } = JSON.parse(said) as {
    texts: number;
    written: { all: number; qps: number };
  };
  expect(rest).toEqual({ lacking: [] });
  expect(texts).toBeGreaterThan(900);
  expect(written.qps).toBe(written.all);
});
