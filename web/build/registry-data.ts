import { join } from 'node:path';
import type { Plugin } from 'vite';
import { filesOrProblems } from '../../operations/registry/files-or-problems.ts';
import { MemoryRegistry } from '../../adapters/memory/registry.ts';

const folder = join(import.meta.dirname, '../../registry');

/** What pages say of the registry before they have asked the API: by the name of its module, what it exports. */
const parts: Readonly<
  Record<string, (registry: MemoryRegistry) => Promise<Readonly<Record<string, unknown>>>>
> = {
  async 'emergency-numbers'(registry) {
    const categories = await registry.categories();
    const named = categories.flatMap(({ emergencyNumbers }) => emergencyNumbers);
    return { emergencyNumbers: [...new Map(named.map((one) => [one.number, one])).values()] };
  },
  access() {
    return Promise.resolve({ access: accessOf(process.env) });
  },
};

/** Where else than here citizens read and write: whoever builds the site for a stage says it as the stage has it. */
const accessOf = ({ MREJESHO_USSD_CODE: ussdCode }: NodeJS.ProcessEnv) => ({
  ...(ussdCode !== undefined && { ussdCode }),
});

const asked = /^virtual:registry\/(.+)$/;

/**
 * Lets pages import what the registry's files say: `virtual:registry/<part>`. So it stands in a page before and without
 * JavaScript; a page that can be wrong later asks the API, and puts right what differs.
 */
export function registryData(): Plugin {
  let registry: Promise<MemoryRegistry> | undefined;
  const load = async () => new MemoryRegistry((await filesOrProblems(folder)).content);
  return {
    name: 'registry-data',
    resolveId: (id) => (asked.test(id) ? `\0${id}` : undefined),
    async load(id) {
      const part = asked.exec(id.replace('\0', ''))?.[1];
      if (part === undefined || !id.startsWith('\0')) return undefined;
      const values = await parts[part]?.(await (registry ??= load()));
      if (values === undefined) this.error(`Nothing of the registry is called ${part}.`);
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
