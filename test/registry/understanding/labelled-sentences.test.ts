import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRegistry } from '../../../adapters/registry-files/load-registry.ts';
import { signals } from '../../../domain/institutions/understanding/understanding.ts';
import { heldOutSentences, secondLabels, tunedSentences } from './labelled-sentences.ts';

const all = [...tunedSentences, ...heldOutSentences];

const share = <Value>(values: readonly Value[], holds: (value: Value) => boolean): number =>
  values.filter(holds).length / values.length;

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));

describe('labelled sentences', () => {
  it('are six hundred at least, a third of them held out, each once', () => {
    expect(all.length).toBeGreaterThanOrEqual(600);
    // With them those were written whose ids begin so; the others came later, to learn weights from.
    const atOnce = all.filter(({ id }) => !id.startsWith('t'));
    expect(heldOutSentences.length).toBeGreaterThanOrEqual(atOnce.length * 0.32);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('tell of danger, sexual violence and corruption in sixty each, and of none of them in three hundred', () => {
    const without = all.filter((sentence) => sentence.signals.length === 0);
    expect(without.length).toBeGreaterThanOrEqual(300);
    for (const signal of signals)
      expect([signal, all.filter((one) => one.signals.includes(signal)).length >= 60]).toEqual([
        signal,
        true,
      ]);
  });

  it('name categories that have the kind, and offices and places that exist', async () => {
    const parsed = await loadRegistry(path.join(import.meta.dirname, '../../../registry'));
    if (parsed.outcome === 'broken') throw new Error(JSON.stringify(parsed.problems));
    const { categories, institutions } = parsed.content;
    const ids = new Set(['?', '', ...institutions.map(({ id }) => id)]);
    for (const { id, kind, category, office, location } of all) {
      const [first] = category;
      expect([id, categories.find((one) => one.id === first)?.kinds.includes(kind)]).toEqual([id, true]);
      expect([id, [...office, location].filter((one) => !ids.has(one))]).toEqual([id, []]);
    }
    for (const { id: category } of categories)
      expect([category, all.filter((one) => one.category.includes(category)).length >= 12]).toEqual([
        category,
        true,
      ]);
  });

  it('are labelled alike by two who did not see the labels of each other', () => {
    const pairs = heldOutSentences.map((one) => ({
      one,
      other: secondLabels.find(({ id }) => id === one.id) ?? {
        kind: '',
        category: [],
        office: [],
        signals: [],
      },
    }));
    expect(share(pairs, ({ one, other }) => one.kind === other.kind)).toBeGreaterThanOrEqual(0.95);
    expect(share(pairs, ({ one, other }) => meet(one.category, other.category))).toBeGreaterThanOrEqual(0.95);
    expect(share(pairs, ({ one, other }) => meet(one.office, other.office))).toBeGreaterThanOrEqual(0.95);
    for (const signal of signals) {
      const either = pairs.filter(({ one, other }) => meet([signal], [...one.signals, ...other.signals]));
      expect(
        share(either, ({ one, other }) => one.signals.includes(signal) && meet([signal], other.signals)),
      ).toBeGreaterThanOrEqual(0.9);
    }
  });
});
