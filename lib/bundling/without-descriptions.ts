import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Where schemas are that describe themselves. */
const contracts = /[\\/]contracts[\\/].*\.ts$/;

/**
 * Leaves out of bundles what schemas say of themselves by `.meta({ … })`, descriptions and examples: only the OpenAPI document
 * asks for it.
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
    } else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return [...parts, text.slice(written)].join('');
}

const isDescribed = (called: ts.Expression): called is ts.PropertyAccessExpression =>
  ts.isPropertyAccessExpression(called) && called.name.text === 'meta';
