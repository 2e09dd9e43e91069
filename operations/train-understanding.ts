import { writeFile } from 'node:fs/promises';
import { runCommand } from './command-line/run-command.ts';
import { UsageError } from './command-line/usage-error.ts';
import { filesOrProblems } from './registry/files-or-problems.ts';
import { loadTables } from './understanding/load-tables.ts';
import { namesOfPlaces } from './understanding/names-of-places.ts';
import { makeModel } from './understanding/make-model.ts';
import { makePageModel } from './understanding/make-page-model.ts';
import { modelFile, pageModelFile, writtenModel, writtenPageModel } from './understanding/model-file.ts';

const usage = `npm run understanding:train

Makes registry/understanding/model.json, by which words are understood, of the tables beside it, and page-model.json, by
which pages understand them without a line: the same tables make the same models.`;

/** `npm run understanding:train`. */
async function trainUnderstanding(given: readonly string[]): Promise<void> {
  if (given.length > 0) throw new UsageError(`There is nothing to say to it: ${given.join(' ')}.`);
  const { content } = await filesOrProblems('registry');
  const { tables, files, faults } = await loadTables(content);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const names = namesOfPlaces(content.institutions, tables);
  const model = makeModel(tables, files, names);
  await writeFile(modelFile, writtenModel(model));
  const pageModel = makePageModel(tables, files, names, model);
  await writeFile(pageModelFile, writtenPageModel(pageModel));
  const of = `of ${tables.sentences.length + tables.matters.length} sentences`;
  process.stdout.write(
    `${modelFile}: version ${model.version}, ${of}.\n${pageModelFile}: version ${pageModel.version}, ${of}.\n`,
  );
}

await runCommand({ usage, run: trainUnderstanding });
