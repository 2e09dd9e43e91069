import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Metafile, Plugin } from 'esbuild';
import { functionNames, type FunctionName } from '../config/functions.ts';
import { tablesOf, withoutTables } from './tables-in-code.ts';

/** By what words are understood: read when it is first asked, for most calls do without. */
const model = 'registry/understanding/model.json';
/** Files of data that nearly every call of their functions needs, beside the modules of words. */
const read = new Set(['registry/names.json', 'registry/texts/notices.json']);
/** In bytes. Smaller texts stay in the code. */
const smallest = 500;

/** The module that reads texts from beside the code: in the inputs of each bundle that does. */
const reader = 'data-beside:texts';

const files = { model: 'understanding.json', texts: 'texts.json' } as const;

const fromBeside = (file: string): string =>
  `JSON.parse(readFileSync(new URL('./${file}', import.meta.url), 'utf8'))`;

const contentOf = (path: string) =>
  JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;

/**
 * What a module of words says, or of those by which an SMS is understood, where that is nothing but texts and enough of them. By name:
 * what runs tests lists exports as they are written, Node by name.
 */
async function textsOf(path: string): Promise<object | undefined> {
  const exported = Object.entries((await import(path)) as object);
  const said: object = Object.fromEntries(exported.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  const written = JSON.stringify(said);
  return written.length >= smallest && isDeepStrictEqual(JSON.parse(written), said) ? said : undefined;
}

const isModuleOfWords = (path: string): boolean =>
  /^(?:words|domain\/messaging\/sms\/request-).*\.ts$/.test(path);

const isModuleOfRules = (path: string): boolean => /^domain.*\.ts$/.test(path) && !isModuleOfWords(path);

/** The large tables of a module of rules, by their place in it: of words by which a rule knows something, of templates. */
function largeTables(path: string): object | undefined {
  const tables = tablesOf(readFileSync(path, 'utf8'));
  return tables.length > 0 ? Object.fromEntries(tables.entries()) : undefined;
}

/** The data that lies beside the code, by the path of its source from the root; undefined: it stays in the code. */
const textsIn = (root: string, path: string): Promise<object | undefined> | object | undefined => {
  if (read.has(path)) return { default: contentOf(join(root, path)) };
  if (isModuleOfRules(path)) return largeTables(join(root, path));
  return isModuleOfWords(path) ? textsOf(join(root, path)) : undefined;
};

/** What a bundle has code of, by the paths from the root. */
const inputsOf = ({ outputs }: Metafile, name: FunctionName): ReadonlySet<string> =>
  new Set(
    Object.entries(outputs).flatMap(([path, { inputs }]) =>
      path.endsWith(`/${name}/index.mjs`)
        ? Object.keys(inputs).filter((input) => (inputs[input]?.bytesInOutput ?? 0) > 0)
        : [],
    ),
  );

/** What lies beside the code of a function, by the name of its file. */
export const filesBeside = (metafile: Metafile, name: FunctionName): readonly string[] => {
  const inputs = inputsOf(metafile, name);
  return [...(inputs.has(reader) ? [files.texts] : []), ...(inputs.has(model) ? [files.model] : [])];
};

/** The contents of what lies beside the code of each function. */
export async function dataBeside(
  root: string,
  metafile: Metafile,
): Promise<readonly { readonly name: FunctionName; readonly file: string; readonly content: string }[]> {
  const written = functionNames.map(async (name) => {
    const beside = filesBeside(metafile, name);
    const paths = [...inputsOf(metafile, name)].toSorted();
    const texts = await Promise.all(paths.map(async (path) => [path, await textsIn(root, path)] as const));
    const contents = {
      [files.texts]: Object.fromEntries(texts.filter(([, said]) => said !== undefined)),
      [files.model]: beside.includes(files.model) ? contentOf(join(root, model)) : undefined,
    };
    return beside.map((file) => ({
      name,
      file,
      content: JSON.stringify(contents[file as keyof typeof contents]),
    }));
  });
  return (await Promise.all(written)).flat();
}

/**
 * Leaves large texts, large tables of rules and the model by which words are understood out of the code of bundles: they lie beside it as JSON, which is read faster
 * than code. 40 to 430 KB less of code.
 */
export const withDataBeside: Plugin = {
  name: 'with-data-beside',
  setup(build) {
    const root = build.initialOptions.absWorkingDir ?? process.cwd();
    build.onResolve({ filter: /^data-beside:/ }, ({ path }) => ({
      path: path.slice('data-beside:'.length),
      namespace: 'data-beside',
      sideEffects: false,
    }));
    build.onLoad({ filter: /^texts$/, namespace: 'data-beside' }, () => ({
      contents: `import { readFileSync } from 'node:fs';\nexport const texts = ${fromBeside(files.texts)};`,
      loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]registry[\\/]understanding[\\/]model\.json$/ }, ({ path }) => {
      const getters = Object.keys(contentOf(path)).map(
        (name) => `get [${JSON.stringify(name)}]() { return read()[${JSON.stringify(name)}]; },`,
      );
      const lazily = `let model;\nconst read = () => (model ??= ${fromBeside(files.model)});`;
      return {
        contents: `import { readFileSync } from 'node:fs';\n${lazily}\nexport default {\n${getters.join('\n')}\n};`,
        loader: 'js',
      };
    });
    build.onLoad({ filter: /[\\/](?:domain|words|registry)[\\/].*\.(?:ts|json)$/ }, async ({ path }) => {
      const source = relative(root, path).replaceAll('\\', '/');
      const said = await textsIn(root, source);
      if (said === undefined) return undefined;
      const taken = (name: number | string) =>
        `/* @__PURE__ */ (() => texts[${JSON.stringify(source)}][${JSON.stringify(name)}])()`;
      if (isModuleOfRules(source)) {
        const rules = withoutTables(readFileSync(path, 'utf8'), taken);
        return { contents: `import { texts } from '${reader}'; ${rules}`, loader: 'ts' };
      }
      const exported = Object.keys(said).map((name) => {
        return name === 'default'
          ? `export default ${taken(name)};`
          : `export const ${name} = ${taken(name)};`;
      });
      return { contents: [`import { texts } from '${reader}';`, ...exported].join('\n'), loader: 'js' };
    });
  },
};
