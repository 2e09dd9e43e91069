import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../adapters/registry-files/load-registry.ts';
import { understandWordsRoute } from '../../../contracts/http/offices/understand-words.ts';
import type { RegistryContent } from '../../../domain/institutions/registry/registry-writer.ts';
import { Service } from '../../builders/views/service.ts';
import { heldOutSentences, tunedSentences, type LabelledSentence } from './labelled-sentences.ts';

const reply = understandWordsRoute.replies[200].body;
const three = ['danger', 'sexual-violence', 'corruption'] as const;

let content: RegistryContent;
let service: Service;

beforeAll(async () => {
  const parsed = await loadRegistry(path.join(import.meta.dirname, '../../../registry'));
  if (parsed.outcome === 'broken') throw new Error(JSON.stringify(parsed.problems));
  ({ content } = parsed);
  service = new Service(content);
});

/** The location that is given beside the words, as a page sends it. */
function beside({ location }: LabelledSentence): Readonly<Record<string, string>> {
  const kind = content.institutions.find(({ id }) => id === location)?.kind;
  return kind === undefined ? {} : { [kind]: location };
}

async function understood(sentence: LabelledSentence, withLocation: boolean) {
  const { body } = await service.answers('understand-words', {
    body: { text: sentence.text, ...(withLocation && beside(sentence)) },
  });
  const { kinds, categories, offices, signals } = reply.parse(body);
  return {
    sentence,
    kind: kinds[0]?.kind,
    categories: categories.map(({ category }) => category.id),
    offices: offices.map(({ id }) => id),
    signals,
  };
}
type Understood = Awaited<ReturnType<typeof understood>>;

const share = <One>(all: readonly One[], holds: (one: One) => boolean): number =>
  all.filter(holds).length / all.length;
const isAmong = (found: readonly string[], meant: readonly string[]): boolean =>
  found.some((one) => meant.includes(one));

/** How often each part is right, in percent. */
async function figuresOf(sentences: readonly LabelledSentence[]) {
  const [alone, located] = await Promise.all(
    [false, true].map((withLocation) => Promise.all(sentences.map((one) => understood(one, withLocation)))),
  );
  if (alone === undefined || located === undefined) throw new Error('Nothing was understood.');
  const percent = (value: number): number => Math.round(1000 * value) / 10;
  const hasOffice = ({ sentence }: Understood): boolean => !sentence.office.includes('?');
  const office = (within: number) => (one: Understood) =>
    isAmong(one.offices.slice(0, within), one.sentence.office);
  const category = (within: number) => (one: Understood) =>
    isAmong(one.categories.slice(0, within), one.sentence.category);
  const told = (signal: (typeof three)[number]) =>
    alone.filter(({ sentence }) => sentence.signals.includes(signal));
  const ordinary = alone.filter(({ sentence }) => sentence.signals.length === 0);
  // Whose location stands beside the words alone: nobody could tell their office by the words.
  const inWords = alone.filter((one) => hasOffice(one) && one.sentence.placed !== 'beside');
  const inPlace = located.filter(hasOffice);
  return {
    categoryFirst: percent(share(alone, category(1))),
    categoryInThree: percent(share(alone, category(3))),
    kind: percent(share(alone, ({ kind, sentence }) => kind === sentence.kind)),
    officeFirst: percent(share(inWords, office(1))),
    officeInThree: percent(share(inWords, office(3))),
    officeFirstInPlace: percent(share(inPlace, office(1))),
    officeInThreeInPlace: percent(share(inPlace, office(3))),
    ...Object.fromEntries(
      three.map((signal) => [signal, percent(share(told(signal), (one) => one.signals.includes(signal)))]),
    ),
    askedInVain: percent(share(ordinary, ({ signals }) => three.some((signal) => signals.includes(signal)))),
  };
}

/** What is reached in percent, which no change may lose. What is wanted stands in docs/design/understanding.md. */
const reached = {
  'of the registry': {
    atLeast: { categoryFirst: 93, categoryInThree: 99, kind: 97, officeFirst: 90, officeInThree: 95 },
    askedInVain: 7,
  },
  'held out': {
    atLeast: {
      ...{ categoryFirst: 75, categoryInThree: 91, kind: 94 },
      ...{ officeFirst: 75, officeInThree: 89, officeFirstInPlace: 78, officeInThreeInPlace: 90 },
      ...{ danger: 90, 'sexual-violence': 85, corruption: 80 },
    },
    askedInVain: 10,
  },
} as const;

describe('labelled sentences', () => {
  it.each([
    ['of the registry', tunedSentences],
    ['held out', heldOutSentences],
  ] as const)('are understood through the route: %s', async (name, sentences) => {
    const figures = await figuresOf(sentences);
    process.stdout.write(`sentences ${name}: ${JSON.stringify(figures)}\n`);
    const { atLeast, askedInVain } = reached[name];
    const lost = Object.entries(atLeast).filter(
      ([figure, least]) => !(((figures as Readonly<Record<string, number>>)[figure] ?? 0) >= least),
    );
    expect(lost).toEqual([]);
    expect(figures.askedInVain).toBeLessThanOrEqual(askedInVain);
  });
});

describe('what was misread before words came first', () => {
  it.each([
    ['hakuna maji Tegeta Kinondoni', 'maji', 'dawasa'],
    ['DART wamebadilisha njia za mabasi bila taarifa', 'usafiri', 'dart'],
    ['posta wamepoteza kifurushi changu', 'huduma-duni', 'posta'],
    ['manispaa ya Kinondoni hawajazoa taka wiki mbili', 'usafi-mazingira', 'kinondoni-mc'],
    ['zimamoto walichelewa kufika duka langu likaungua', undefined, 'zimamoto'],
    ['pasi yangu ya kusafiria haijatoka miezi mitatu', 'vitambulisho', 'uhamiaji-pasipoti'],
    ['A zebra crossing is needed in front of our school in Sinza', 'barabara', 'tarura-ubungo'],
    ['bei ya mbolea ya ruzuku ni kubwa', 'mengineyo', 'kilimo'],
    ['2naomba mtusaidie umeme umekatika toka jana hapa mbagala kiburugwa', 'umeme', 'tanesco'],
  ])('"%s" is %s, for %s among the first three', async (text, category, office) => {
    const { body } = await service.answers('understand-words', { body: { text } });
    const { categories, offices } = reply.parse(body);
    if (category !== undefined)
      expect(categories.slice(0, 3).map((one) => one.category.id)).toContain(category);
    expect(offices.slice(0, 3).map(({ id }) => id)).toContain(office);
  });
});
