import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Where zod says what each kind of schema can do. */
const schemas = /[\\/]zod[\\/]v4[\\/]classic[\\/]schemas\.js$/;

const calledByZod = /\b(?:this|inst|schema)\.(\w+)\(/g;
const calledHere = /(?<!\bz)\.\s*(\w+)\(/g;
const readHere = /\.\s*(\w+)\b(?!\()/g;

const namesIn = (files: readonly string[], pattern: RegExp): ReadonlySet<string> =>
  new Set(
    files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name = '']) => name)),
  );

/** How a schema would be described as JSON Schema, made anew for each: `without-json-schema.ts` leaves out what that needs. */
const describing = /^ *inst\._zod\.processJSONSchema = .*;$/gm;

/**
 * Leaves out of bundles what zod's schemas can do and no source of the product calls: each schema has all methods of its kind, which
 * keep alive all that they need, as every format of texts. 20 KB less in each. What called one all the same would be told
 * so by an error, at the latest while the function is initialized.
 */
export const withoutUncalledMethods: Plugin = {
  name: 'without-uncalled-methods',
  setup(build) {
    const root = build.initialOptions.absWorkingDir ?? process.cwd();
    const all = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => join(root, file));
    const zod = all('node_modules/zod/v4/{core,classic}/*.js');
    const product = all('{domain,words,contracts,application,adapters,functions}/**/*.ts');
    const called = new Set([...namesIn(zod, calledByZod), ...namesIn(product, calledHere)]);
    const read = namesIn(product, readHere);
    build.onLoad({ filter: schemas }, ({ path }) => ({
      contents: withoutMethods(readFileSync(path, 'utf8'), (method) =>
        ts.isMethodDeclaration(method) || isFunction(method) ? called : read,
      ),
      loader: 'js',
    }));
  },
};

const isFunction = (member: ts.ObjectLiteralElementLike): boolean =>
  ts.isPropertyAssignment(member) && ts.isFunctionExpression(member.initializer);

/** Writes a module anew without the members of its kinds of schemas whose names are not among those that are used. */
function withoutMethods(
  text: string,
  usedAs: (member: ts.ObjectLiteralElementLike) => ReadonlySet<string>,
): string {
  const parts: string[] = [];
  let written = 0;
  const visitMembers = (node: ts.Expression): void => {
    if (ts.isCallExpression(node)) node.arguments.forEach(visitMembers);
    if (!ts.isObjectLiteralExpression(node)) return;
    for (const member of node.properties) {
      if (member.name === undefined || !('text' in member.name)) continue;
      if (usedAs(member).has(member.name.text)) continue;
      parts.push(text.slice(written, member.getFullStart()));
      written = text[member.end] === ',' ? member.end + 1 : member.end;
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText().endsWith('.$constructor'))
      node.arguments.slice(2).forEach(visitMembers);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('schemas.js', text, ts.ScriptTarget.Latest, true));
  return [...parts, text.slice(written)]
    .join('')
    .replaceAll(describing, '')
    .replace('import { util } from "../core/index.js"', 'import * as util from "../core/util.js"')
    .replaceAll('core.util.', 'util.');
}
