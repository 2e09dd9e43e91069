import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWriter, createReader } from '../../../../domain/institutions/understanding/adaptive-coder.ts';
import {
  mostSteps,
  packModel,
  unpackModel,
  type PackedWord,
} from '../../../../domain/institutions/understanding/packed-model.ts';
import { checkProperty } from '../../../builders/chance.ts';

const [categories, kinds, signals] = [['afya', 'maji', 'umeme'], ['complaint', 'question'], ['danger']];
const letters = 5;

const beside = {
  ...{ version: '3f9c02ab', letters, lexicon: [], average: [240, 90] },
  weights: [
    { of: categories, before: [14, 32, -6], step: 50 },
    { of: kinds, before: [226, -87], step: 40 },
    { of: signals, before: [-279], step: 40 },
  ],
};

/** Steps for some of so many places. */
const steps = (places: number): fc.Arbitrary<readonly number[]> =>
  fc.uniqueArray(fc.nat({ max: places - 1 }), { maxLength: places }).chain((some) =>
    fc
      .array(
        fc.integer({ min: -mostSteps, max: mostSteps }).filter((step) => step !== 0),
        { minLength: some.length, maxLength: some.length },
      )
      .map((own) => some.toSorted((a, b) => a - b).flatMap((place, at) => [place, own[at] ?? 1])),
  );

const words: fc.Arbitrary<readonly PackedWord[]> = fc.uniqueArray(
  fc.record({
    word: fc.stringMatching(/^[a-z0-9CS]{1,5}$/),
    steps: fc.tuple(steps(categories.length), steps(kinds.length), steps(signals.length)),
  }),
  { selector: ({ word }) => word, maxLength: 60 },
);

describe('numbers that were written', () => {
  it('are read as they were, whatever their contexts', () => {
    const numbers = fc.array(
      fc.record({ context: fc.constantFrom('a', 'b'), value: fc.nat({ max: 1023 }) }),
      { maxLength: 400 },
    );
    checkProperty(
      fc.property(numbers, (all) => {
        const writer = createWriter();
        for (const { context, value } of all) writer.number(context, 10, value);
        const reader = createReader(writer.bytes());
        expect(all.map(({ context }) => reader.number(context, 10))).toEqual(all.map(({ value }) => value));
      }),
    );
  });

  it('are short where they are the same again and again', () => {
    const writer = createWriter();
    for (let at = 0; at < 1_000; at += 1) writer.number('same', 10, 700);
    expect(writer.bytes().length).toBeLessThan(40);
  });
});

describe('a model that was packed', () => {
  it('has each word with its weights again', () => {
    checkProperty(
      fc.property(words, (given) => {
        const model = unpackModel(packModel(beside, given));
        for (const [sort, weights] of [model.categories, model.kinds, model.signals].entries())
          for (const { word, steps: own } of given) {
            const flat = (own[sort] ?? []).map((value, at) =>
              at % 2 === 0 ? value : value * (beside.weights[sort]?.step ?? 0),
            );
            expect([word, weights.features[`=${word}`] ?? []]).toEqual([word, flat]);
          }
      }),
    );
  });

  it('counts what the lexicon says of a category without sentences as the service does on the average', () => {
    const { categories: unpacked } = unpackModel(packModel(beside, []));
    expect(unpacked.features).toEqual({
      ...Object.fromEntries(categories.map((id, at) => [`category:${id}`, [at, 240]])),
      ...Object.fromEntries(categories.map((id, at) => [`category:${id}+`, [at, 90]])),
    });
  });
});
