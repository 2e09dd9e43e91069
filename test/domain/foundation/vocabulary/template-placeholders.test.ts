import { describe, expect, it } from 'vitest';
import {
  blanksIn,
  fillTemplate,
  placeholderNames,
  placeholders,
} from '../../../../domain/foundation/vocabulary/template-placeholders.ts';
import {
  templateTextRules,
  templateUses,
  usesOfTemplates,
} from '../../../../domain/foundation/vocabulary/template-uses.ts';
import { partsShownToCitizen } from '../../../../domain/foundation/vocabulary/acts.ts';
import { textRulesOf } from '../../../../domain/foundation/vocabulary/officer-texts.ts';

const known = { number: '261112345671', kind: 'lalamiko', due: '16/12/2026' };

describe('a template', () => {
  it('says what is known of the ticket, by names in either language, however they are written', () => {
    expect(fillTemplate('{namba}, {Number}, { aina }: {mwisho} / {due date}.', known)).toEqual({
      text: '261112345671, 261112345671, lalamiko: 16/12/2026 / 16/12/2026.',
      blanks: [],
    });
  });

  it('keeps in braces what is not known, and what its officer is to fill in, each named once', () => {
    const { text, blanks } = fillTemplate('{jina la mtaa}: {leo}. {jina la mtaa}, {namba}', known);
    expect(text).toBe('{jina la mtaa}: {leo}. {jina la mtaa}, 261112345671');
    expect(blanks).toEqual(['jina la mtaa', 'leo']);
  });

  it('takes braces that hold nothing, a line end or much for braces', () => {
    const text = `{} {a\nb} {${'a'.repeat(61)}}`;
    expect(fillTemplate(text, known)).toEqual({ text, blanks: [] });
    expect(blanksIn('{{namba}}')).toEqual(['namba']);
  });

  it('is filled once: what is known is not filled again', () => {
    expect(fillTemplate('{aina}', { kind: '{namba}', number: '1' }).text).toBe('{namba}');
  });

  it('has a name for each placeholder in each language, and each stands for one', () => {
    const names = placeholders.flatMap((one) => Object.values<string>(placeholderNames[one]));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what templates are for', () => {
  it('is what the citizen reads, with the same rules for all', () => {
    for (const use of templateUses) {
      const { act, part } = usesOfTemplates[use];
      expect([use, partsShownToCitizen(act).some((shown) => shown === part)]).toEqual([use, true]);
      expect(textRulesOf(act, part)).toEqual(templateTextRules);
    }
  });
});
