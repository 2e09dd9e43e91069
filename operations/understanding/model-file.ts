import type { UnderstandingModel } from '../../domain/institutions/understanding/model.ts';
import type { PackedModel } from '../../domain/institutions/understanding/packed-model.ts';
import { understandingFolder } from './load-tables.ts';

/** Where the model is, from the top of the project. */
export const modelFile = `${understandingFolder}/model.json`;

/** Where the model is that pages load. */
export const pageModelFile = `${understandingFolder}/page-model.json`;

/** A page's model as it is committed. */
export const writtenPageModel = (model: PackedModel): string => `${JSON.stringify(model, undefined, 1)}\n`;

/** A model as it is committed: an entry a line, so that a change of the tables is a change of few lines. */
export function writtenModel(model: UnderstandingModel): string {
  const line = (value: unknown): string => JSON.stringify(value);
  const listed = (name: string, values: readonly unknown[]): string =>
    `"${name}": [\n${values.map(line).join(',\n')}\n]`;
  const keyed = (name: string, values: Readonly<Record<string, unknown>>): string =>
    `"${name}": {\n${Object.entries(values)
      .map(([key, value]) => `${line(key)}: ${line(value)}`)
      .join(',\n')}\n}`;
  const weights = (name: 'categories' | 'kinds' | 'signals'): string => {
    const { of, before, features } = model[name];
    return `"${name}": { "of": ${line(of)}, "before": ${line(before)}, ${keyed('features', features)} }`;
  };
  return `{\n${[
    `"version": ${line(model.version)}`,
    keyed('spellings', model.spellings),
    listed('lexicon', model.lexicon),
    keyed('localities', model.localities),
    weights('categories'),
    weights('kinds'),
    weights('signals'),
  ].join(',\n')}\n}\n`;
}
