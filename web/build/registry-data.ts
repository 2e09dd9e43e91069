import { join } from 'node:path';
import type { Plugin } from 'vite';
import { hashing } from '../../adapters/crypto/hashing.ts';
import { showTree } from '../../application/offices/show-tree.ts';
import { showCalendar } from '../../application/vocabulary/show-calendar.ts';
import { showVocabulary } from '../../application/vocabulary/show-vocabulary.ts';
import { instantOf } from '../../domain/foundation/time/instant.ts';
import { packPoints } from '../../domain/institutions/positions/packed-points.ts';
import packedModel from '../../registry/understanding/page-model.json' with { type: 'json' };
import { filesOrProblems } from '../../operations/registry/files-or-problems.ts';

const folder = join(import.meta.dirname, '../../registry');

/** Where else than here citizens read and write: whoever builds the site for a stage says it as the stage has it. */
const accessPoints = {
  ussdCode: process.env['MREJESHO_USSD_CODE'],
  ussdPrefix: process.env['MREJESHO_USSD_PREFIX'],
};

/** What a stage does besides that pages tell of; what nobody says is as in a stage that was told nothing. */
const stage = () => ({
  smsPrefixes: (process.env['MREJESHO_SMS_PREFIXES'] ?? '+255').split(','),
  leaveTo: process.env['MREJESHO_LEAVE_TO'] ?? 'https://www.meteo.go.tz/',
  playsPhones: process.env['MREJESHO_USSD_DEMONSTRATION'] === 'yes',
});

type Branches = Awaited<ReturnType<typeof showTree>>['institutions'];

/** Cuts the tree to the levels that a page shows at once, with counts of what lies below. */
const firstLevels = (branches: Branches, levels: number): readonly object[] =>
  branches.map(({ id, kind, name, shortName, address, parts = [] }) => ({
    ...{ id, kind, name, shortName },
    ...(address !== undefined && { address }),
    ...(parts.length > 0 && {
      count: parts.length,
      ...(levels > 1 && { parts: firstLevels(parts, levels - 1) }),
    }),
  }));

/** So many levels of the tree stand in the page. */
const levelsAtOnce = 2;

const byId = <Node extends { readonly id: string }>(nodes: readonly Node[]): readonly Node[] =>
  nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The registry as its files say it. */
const registryOf = ({
  content: { institutions, categories, routing, policy, calendar },
  points,
}: Awaited<ReturnType<typeof filesOrProblems>>) => ({
  catalogue: () => Promise.resolve({ version: 1, institutions: byId(institutions), routing }),
  categories: () => Promise.resolve(byId(categories)),
  currentPolicy: () => Promise.resolve(policy),
  calendar: () => Promise.resolve(calendar),
  points,
});
type FiledRegistry = ReturnType<typeof registryOf>;

/** What pages say of the registry before they have asked the API: by the name of its module, what it exports. */
const parts: Readonly<
  Record<string, (registry: FiledRegistry) => Promise<Readonly<Record<string, unknown>>>>
> = {
  async 'emergency-numbers'(registry) {
    const { emergencyNumbers } = await showVocabulary({ registry, accessPoints, hashing });
    return { emergencyNumbers };
  },
  stage: () => Promise.resolve(stage()),
  async access(registry) {
    const { access } = await showVocabulary({ registry, accessPoints, hashing });
    return { access };
  },
  async deadlines(registry) {
    const { deadlines, kinds } = await showVocabulary({ registry, accessPoints, hashing });
    return { deadlines, kinds };
  },
  async calendar(registry) {
    return { calendar: await showCalendar({ registry, hashing, now: () => instantOf(Date.now()) }) };
  },
  async offices(registry) {
    const { institutions } = await showTree({ registry, hashing });
    return { offices: firstLevels(institutions, levelsAtOnce) };
  },
  points: ({ points }) => Promise.resolve({ points: packPoints(points) }),
  understanding: () => Promise.resolve({ packedModel }),
};

const asked = /^virtual:registry\/(.+)$/;

/**
 * Lets pages import what the registry's files say: `virtual:registry/<part>`, each in the shape in which the API says
 * it. So it stands in a page before and without JavaScript; a page that can be wrong later asks the API.
 */
export function registryData(): Plugin {
  let registry: Promise<FiledRegistry> | undefined;
  const load = async () => registryOf(await filesOrProblems(folder));
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
