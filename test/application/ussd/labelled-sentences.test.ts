import { beforeAll, describe, expect, it } from 'vitest';
import { understandWords } from '../../../application/offices/understand-words.ts';
import { chosenBeforehand, confidenceOf } from '../../../domain/institutions/understanding/confidence.ts';
import { tunedSentences } from '../../registry/understanding/labelled-sentences.ts';
import { aLine } from './a-line.ts';
import { understoodOn, type UnderstoodOnPhone } from './understood-on.ts';

/** Every so many sentences one is typed: of each kind, category and register some. */
const every = 12;

/** The questions whose answer the use case is not sure of, and those that are asked and never decided. */
const askedFirst = ['violence', 'danger', 'corruption'];
const questions = ['kind', 'matter', 'place', 'which-place', 'office'];

const isUnsure = ([first]: readonly { readonly probability: number }[]): boolean =>
  confidenceOf(first?.probability ?? 0) !== 'sure';

describe('a labelled sentence that is typed on a simple phone', () => {
  const entry = aLine();
  const seen: { readonly text: string; readonly shown: UnderstoodOnPhone }[] = [];
  beforeAll(async () => {
    const texts = tunedSentences.map(({ text }) => text).filter((_, at) => at % every === 0);
    for (const [at, text] of texts.entries())
      seen.push({ text, shown: await understoodOn(entry, text, entry.phone(`+2557120${10_000 + at}`)) });
  });

  it('is read by the use case of all channels, asked about what that asks, and not understood otherwise', async () => {
    for (const { text, shown } of seen) {
      const { categories, kinds, places, offices, signals, asks } = await understandWords(entry.ports, {
        text,
      });
      const isAskedFirst = signals.some((signal) => signal !== 'person');
      expect([text, askedFirst.includes(shown.asks)]).toEqual([text, isAskedFirst]);
      if (isAskedFirst) continue;
      expect([text, shown.asks === 'understood']).toEqual([text, asks === undefined]);
      if (shown.asks !== 'understood') continue;
      const [, , kindLine = '', categoryLine = ''] = shown.screen.split('\n');
      expect([text, kindLine.endsWith('?'), categoryLine.endsWith('?')]).toEqual([
        ...[text, isUnsure(kinds), isUnsure(categories)],
      ]);
      expect([text, shown.kind, shown.category]).toEqual([
        ...[text, chosenBeforehand(kinds)?.of, chosenBeforehand(categories)?.of],
      ]);
      const place = chosenBeforehand(places)?.of;
      expect([text, shown.place]).toEqual([text, place?.ward ?? place?.council ?? place?.region]);
      expect(offices.map(({ of }) => of.id)).toContain(shown.office);
    }
  });

  it('is asked about by one question, where it is not understood', () => {
    const asked = new Set(seen.map(({ shown }) => shown.asks));
    expect([...asked].filter((one) => ![...askedFirst, ...questions, 'understood'].includes(one))).toEqual(
      [],
    );
    expect(questions.filter((one) => asked.has(one as never)).length).toBeGreaterThan(3);
    expect(seen.length).toBeGreaterThan(50);
  });
});
