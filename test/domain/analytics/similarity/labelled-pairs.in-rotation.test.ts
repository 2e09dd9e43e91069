import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashedSaid } from '../../../../domain/analytics/similarity/hashed-said.ts';
import { onlyOfTheField } from '../../../../domain/analytics/similarity/said.ts';
import { leastLikenessForCitizens } from '../../../../domain/analytics/similarity/tell-of-alike.ts';
import {
  byWordsAlone,
  judge,
  type Judged,
  retrieve,
  scenesOf,
  ticketsOf,
  type EvaluatedPart,
  parts,
  type Treatment,
} from './pairs/evaluation.ts';

/** What was reached lies a little above each: less than this is a step back. */
const least: Readonly<Record<EvaluatedPart, Readonly<Record<string, number>>>> = {
  known: { precision: 0.88, recall: 0.78, first: 0.93, firstByWords: 0.85, ofTheField: 0.71 },
  unseen: { precision: 0.84, recall: 0.8, first: 0.91, firstByWords: 0.77, ofTheField: 0.82 },
  afterwards: { precision: 0.82, recall: 0.73, first: 0.89, firstByWords: 0.81, ofTheField: 0.73 },
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const said = ({ pairs, alike, precision, recall }: Judged): string =>
  `${pairs} pairs, ${alike} of one incident: precision ${percent(precision)}, recall ${percent(recall)}`;

const open = parts.flatMap(scenesOf).flatMap(ticketsOf);

const hashed: Treatment = (said) =>
  hashedSaid(said, (token) => createHmac('sha256', 'a key').update(token).digest());

it('there are labelled pairs enough, and half of them were never seen while building', () => {
  const pairs = (part: EvaluatedPart) => judge(scenesOf(part)).pairs;
  expect(pairs('known')).toBeGreaterThan(240);
  expect(pairs('unseen') + pairs('afterwards')).toBeGreaterThan(pairs('known'));
  expect(open.length).toBeGreaterThan(200);
});

describe.each(parts)('of the labelled pairs, those %s', (part) => {
  const scenes = scenesOf(part);
  const asked = scenes.flatMap(ticketsOf);
  const reaches = (figures: Readonly<Record<string, number>>) => {
    for (const [figure, reached] of Object.entries(figures))
      expect(reached, figure).toBeGreaterThan(least[part][figure] ?? 1);
  };

  it('are told apart: one incident, or two', () => {
    const judged = judge(scenes);
    console.info(`${part}: ${said(judged)}`);
    reaches({ precision: judged.precision, recall: judged.recall });
  });

  it('are told apart by what may be kept of their words', () => {
    const judged = judge(scenes, hashed);
    console.info(`${part}, by hashes: ${said(judged)}`);
    reaches({ precision: judged.precision + 0.01, recall: judged.recall + 0.01 });
  });

  it('are seldom held to be one by what may be told to citizens', () => {
    const judged = judge(scenes, onlyOfTheField, leastLikenessForCitizens);
    console.info(`${part}, by the words of the field alone: ${said(judged)}`);
    reaches({ ofTheField: judged.precision });
  });

  it('come first among all open tickets', () => {
    const { asked: count, first } = retrieve(asked, open);
    console.info(`${part}: of ${count} reports the right incident comes first for ${percent(first)}`);
    reaches({ first });
  });

  it('come first by words alone, with no office, place or date to help', () => {
    const { first: firstByWords } = retrieve(byWordsAlone(asked), byWordsAlone(open));
    console.info(`${part}, by words alone: ${percent(firstByWords)}`);
    reaches({ firstByWords });
  });
});
