import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Where schemas are that describe themselves. */
const contracts = /[\\/]contracts[\\/].*\.ts$/;

/** Fields in which routes, replies and texts say what they are. */
const describing = new Set(['summary', 'description', 'example']);

/**
 * Leaves out of bundles what contracts say of themselves: by `.meta({ … })` of schemas, and in fields of routes, replies and texts
 * that hold words alone. Only the OpenAPI document asks for it.
 */
export const withoutDescriptions: Plugin = {
  name: 'without-descriptions',
  setup(build) {
    build.onLoad({ filter: contracts }, ({ path }) => ({
      contents: withoutMeta(path, readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

function withoutMeta(path: string, text: string): string {
  const parts: string[] = [];
  let written = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isDescribed(node.expression) && node.arguments.length === 1) {
      visit(node.expression.expression);
      parts.push(text.slice(written, node.expression.expression.end));
      written = node.end;
    } else if (ts.isPropertyAssignment(node) && isDescribing(node)) {
      parts.push(text.slice(written, node.getFullStart()));
      written = text[node.end] === ',' ? node.end + 1 : node.end;
    } else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return [...parts, text.slice(written)].join('');
}

const isDescribed = (called: ts.Expression): called is ts.PropertyAccessExpression =>
  ts.isPropertyAccessExpression(called) && called.name.text === 'meta';

const isDescribing = ({ name, initializer }: ts.PropertyAssignment): boolean =>
  ts.isIdentifier(name) && describing.has(name.text) && isWordsAlone(initializer);

/** Whether it is a text, or holds texts and nothing else. */
const isWordsAlone = (value: ts.Expression): boolean =>
  ts.isStringLiteralLike(value) ||
  (ts.isObjectLiteralExpression(value) &&
    value.properties.every((field) => ts.isPropertyAssignment(field) && isWordsAlone(field.initializer)));
