import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** Every schema of zod carries the way to describe itself as JSON Schema, wanted or not. */
const describing = /[\\/]zod[\\/]v4[\\/]core[\\/](json-schema-processors|to-json-schema)\.js$/;

const exported = /^export (?:const|function|class) (\w+)|^export \{ \w+ as (\w+) \}/gm;

/**
 * Leaves out of bundles how zod describes schemas: only the OpenAPI document asks for it, and no function
 * makes that. 18 KB less in each. A function that asked all the same would be told so by an error.
 */
export const withoutJsonSchema: Plugin = {
  name: 'without-json-schema',
  setup(build) {
    build.onLoad({ filter: describing }, ({ path }) => {
      const names = [...readFileSync(path, 'utf8').matchAll(exported)].map(
        ([, name, alias]) => name ?? alias,
      );
      const contents = [
        "const refuse = () => { throw new Error('A function makes no JSON Schema.'); };",
        'const left = () => refuse;',
        ...names.map((name) => `export { left as ${name} };`),
      ].join('\n');
      return { contents, loader: 'js' };
    });
  },
};
