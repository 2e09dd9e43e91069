import { describe, expect, it } from 'vitest';
import type { TicketAnswers } from '../../../web/src/ticket-form/ticket-answers.ts';
import {
  chosenBySender,
  filledInBy,
  wordsToUnderstand,
  type WhatIsRead,
} from '../../../web/src/ticket-form/understand.ts';
import { aCategory, answered } from '../citizen/send/an-answered-draft.ts';

const named = (id: string) => ({ id, name: { sw: id, en: id } });
const reading = (probability: number) => ({ probability, reason: 'maji' });

const water = aCategory();
const violence = aCategory({ id: 'ukatili', sensitive: true });
const matters = [water, violence];

/** Words of water in Dar es Salaam, unless it is said otherwise. */
const understanding = (changes: Partial<WhatIsRead> = {}): WhatIsRead => ({
  kinds: [{ kind: 'complaint', ...reading(0.95) }],
  categories: [{ category: named('maji'), ...reading(0.93) }],
  places: [{ region: named('mkoa-dar'), ...reading(0.91) }],
  offices: [{ ...named('dawasa'), shortName: named('dawasa').name, kind: 'agency', ...reading(0.92) }],
  signals: [],
  model: '3f9c02ab',
  ...changes,
});

const nothing: TicketAnswers = {
  subject: '',
  description: ' Hakuna maji ',
  remedySought: '',
  officerName: '',
  phone: '',
  email: '',
  name: '',
};

describe('what was understood', () => {
  it('is filled in where it is likely, and noted as suggested', () => {
    const filled = filledInBy(understanding(), nothing, matters);
    expect(filled).toMatchObject({
      kind: 'complaint',
      category: water,
      region: { id: 'mkoa-dar' },
      institution: { id: 'dawasa' },
      about: 'nobody',
      suggested: ['kind', 'category', 'place', 'office', 'about'],
      understood: { model: '3f9c02ab', kinds: ['complaint'], categories: ['maji'], offices: ['dawasa'] },
    });
    expect(JSON.stringify(filled.understood)).not.toContain('Hakuna');
  });

  it('drops the name of an office that nobody knows with the office in its place, and with no other', () => {
    const instead = { ...nothing, officeSought: 'zahanati ya Bunju' };
    expect(filledInBy(understanding(), instead, matters)).toHaveProperty('officeSought', undefined);
    const chosen = { ...instead, institution: answered.institution, suggested: ['kind'] } as const;
    expect(filledInBy(understanding(), chosen, matters)).not.toHaveProperty('officeSought');
  });

  it('follows abroad and on the road, once one of them was chosen, and fills in no other place', () => {
    for (const whereabouts of ['abroad', 'on-the-road'] as const) {
      const chosen = { ...nothing, whereabouts, suggested: ['kind'] } as const;
      expect(wordsToUnderstand(chosen)).toEqual({ text: 'Hakuna maji', whereabouts });
      expect(filledInBy(understanding(), chosen, matters)).not.toHaveProperty('region');
    }
  });

  it('fills in that it was abroad, or on the road in a region, where the words say so', () => {
    const where = (whereabouts: 'abroad' | 'on-the-road', places: WhatIsRead['places']) =>
      filledInBy(understanding({ places, whereabouts: { whereabouts, ...reading(0.95) } }), nothing, matters);
    expect(where('abroad', [])).toMatchObject({ whereabouts: 'abroad', region: undefined });
    const road = where('on-the-road', [{ region: named('mkoa-mwanza'), ...reading(0.9) }]);
    expect(road).toMatchObject({ whereabouts: 'on-the-road', region: { id: 'mkoa-mwanza' } });
    expect(filledInBy(understanding(), nothing, matters).whereabouts).toBeUndefined();
  });

  it.each([
    ['is unlikely', [0.5]],
    ['is not twice as likely as the next', [0.7, 0.4]],
  ])('is not filled in where it %s', (_, probabilities) => {
    const categories = probabilities.map((probability, index) => ({
      category: named(index === 0 ? 'maji' : 'umeme'),
      ...reading(probability),
    }));
    expect(filledInBy(understanding({ categories }), nothing, matters).category).toBeUndefined();
  });

  it('never decides a sensitive matter, and whom it is about where the words tell of somebody', () => {
    const filled = filledInBy(
      understanding({ categories: [{ category: named('ukatili'), ...reading(0.99) }], signals: ['person'] }),
      nothing,
      matters,
    );
    expect(filled.category).toBeUndefined();
    expect(filled.about).toBeUndefined();
  });

  it.each([
    ['compliment', [], 'afya'],
    ['suggestion', [], 'afya'],
    ['compliment', ['danger'], undefined],
    ['complaint', [], undefined],
    ['question', [], undefined],
  ] as const)('of a %s with the signals %j has the matter of health %s', (kind, signals, expected) => {
    const health = aCategory({
      id: 'afya',
      sensitive: true,
      kinds: ['complaint', 'question', 'suggestion', 'compliment'],
    });
    const categories = [{ category: named('afya'), ...reading(0.95) }];
    const read = understanding({ kinds: [{ kind, ...reading(0.95) }], categories, signals: [...signals] });
    expect(filledInBy(read, nothing, [health]).category?.id).toBe(expected);
  });

  it('changes nothing that was chosen, as in a draft of an earlier release', () => {
    const filled = filledInBy(
      understanding({ kinds: [{ kind: 'question', ...reading(1) }] }),
      answered,
      matters,
    );
    const kept = { ...answered, ...filled };
    expect(kept).toMatchObject({
      kind: 'complaint',
      category: answered.category,
      institution: answered.institution,
    });
    expect(filled.suggested).toEqual([]);
  });

  it('is asked for with what was chosen alone', () => {
    const suggested = { ...nothing, ...filledInBy(understanding(), nothing, matters) };
    expect(wordsToUnderstand(suggested)).toEqual({ text: 'Hakuna maji' });
    const corrected = { ...suggested, kind: 'opinion' as const, ...chosenBySender('kind', suggested) };
    expect(wordsToUnderstand(corrected)).toEqual({ text: 'Hakuna maji', kind: 'opinion' });
    const elsewhere = { ...suggested, region: undefined, ...chosenBySender('place', suggested) };
    expect(filledInBy(understanding(), elsewhere, matters)).not.toHaveProperty('region');
  });
});
