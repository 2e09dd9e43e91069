import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../adapters/registry-files/load-registry.ts';
import { understandingModel } from '../../../application/offices/understanding-model.ts';
import { showRoutingRoute } from '../../../contracts/http/offices/show-routing.ts';
import { showTreeRoute } from '../../../contracts/http/offices/show-tree.ts';
import { understandWordsRoute } from '../../../contracts/http/offices/understand-words.ts';
import { listCategoriesRoute } from '../../../contracts/http/vocabulary/list-categories.ts';
import { catalogueOf, placePartsOf } from '../../../domain/institutions/understanding/listed-institutions.ts';
import type { UnderstandingModel } from '../../../domain/institutions/understanding/model.ts';
import { unpackModel } from '../../../domain/institutions/understanding/packed-model.ts';
import { shownUnderstanding } from '../../../domain/institutions/understanding/shown-understanding.ts';
import { understand, type Knowledge } from '../../../domain/institutions/understanding/understand.ts';
import packedModel from '../../../registry/understanding/page-model.json' with { type: 'json' };
import { explaining } from '../../../words/understood.ts';
import { Service } from '../../builders/views/service.ts';
import { figuresOf, lostOf, type Reached, type Understands } from './figures.ts';
import { askedOf, heldOutSentences, tunedSentences } from './labelled-sentences.ts';

const pageModel = unpackModel(packedModel);

let service: Service;
let kinds: ReadonlyMap<string, string>;
const kindOf = (id: string): string | undefined => kinds.get(id);
let lists: Omit<Knowledge, 'model'>;

beforeAll(async () => {
  const parsed = await loadRegistry(path.join(import.meta.dirname, '../../../registry'));
  if (parsed.outcome === 'broken') throw new Error(JSON.stringify(parsed.problems));
  const { content } = parsed;
  service = new Service(content);
  kinds = new Map(content.institutions.map(({ id, kind }) => [id, kind]));
  const [categories, tree, routing] = await Promise.all([
    service.answers('list-categories'),
    service.answers('show-tree'),
    service.answers('show-routing'),
  ]);
  lists = {
    catalogue: catalogueOf({
      institutions: showTreeRoute.replies[200].body.parse(tree.body).institutions,
      routing: showRoutingRoute.replies[200].body.parse(routing.body).categories,
    }),
    categories: listCategoriesRoute.replies[200].body
      .parse(categories.body)
      .categories.map(({ onlyReceiver, ...category }) => ({
        ...category,
        ...(onlyReceiver !== undefined && { onlyReceiver: onlyReceiver.id }),
      })),
  };
});

/** What a page understands without a line, by this model and the lists that the phone keeps. */
const offline =
  (model: UnderstandingModel): Understands =>
  (sentence, withLocation) => {
    const { text, ...chosen } = askedOf(sentence, kindOf, withLocation);
    const place = placePartsOf(lists.catalogue, chosen);
    const understood = understand({ ...lists, model }, { text, place }, explaining);
    return Promise.resolve(shownUnderstanding(understood, lists, 'sw'));
  };

/** What is reached in percent, which no change may lose. docs/design/understanding.md compares it with the service's. */
const reached: Readonly<Record<'of the registry' | 'held out', Reached>> = {
  'of the registry': {
    atLeast: { categoryFirst: 69, categoryInThree: 88, kind: 90, officeFirst: 75, officeInThree: 88 },
    askedInVain: 12,
  },
  'held out': {
    atLeast: {
      ...{ categoryFirst: 62, categoryInThree: 80, kind: 89 },
      ...{ officeFirst: 64, officeInThree: 82, officeFirstInPlace: 68, officeInThreeInPlace: 85 },
      ...{ danger: 88, 'sexual-violence': 75, corruption: 70 },
    },
    askedInVain: 18,
  },
};

describe("the page's model", () => {
  it.each([
    ['of the registry', tunedSentences],
    ['held out', heldOutSentences],
  ] as const)('understands labelled sentences: %s', async (name, sentences) => {
    const figures = await figuresOf(sentences, offline(pageModel));
    process.stdout.write(`by the page's model, ${name}: ${JSON.stringify(figures)}\n`);
    expect(lostOf(figures, reached[name])).toEqual([]);
  });
});

describe('a category that an operator added', () => {
  it.each([
    ['page', pageModel],
    ['service', understandingModel],
  ])('is read by its name by the model of the %s', (_reader, model) => {
    const bees = {
      ...{ id: 'nyuki', name: { sw: 'Nyuki na mizinga', en: 'Bees and hives' } },
      kinds: ['complaint', 'question'] as const,
    };
    const { categories } = understand(
      { ...lists, model, categories: [...lists.categories, bees] },
      { text: 'Mizinga yetu ya nyuki imeharibiwa, nyuki wote wamekimbia', place: [] },
      explaining,
    );
    expect(categories.slice(0, 3).map(({ of }) => of)).toContain('nyuki');
  });
});

describe('the lists that a phone keeps', () => {
  it("tell of institutions and rules what words are understood by: with the service's model it is the service's answer", async () => {
    for (const sentence of heldOutSentences.filter((_, at) => at % 3 === 0))
      for (const withLocation of [false, true]) {
        const { body } = await service.answers('understand-words', {
          body: askedOf(sentence, kindOf, withLocation),
        });
        expect([sentence.text, await offline(understandingModel)(sentence, withLocation)]).toEqual([
          ...[sentence.text, understandWordsRoute.replies[200].body.parse(body)],
        ]);
      }
  });
});
