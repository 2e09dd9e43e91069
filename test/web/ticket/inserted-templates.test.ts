import { describe, expect, it } from 'vitest';
import {
  leftOfTemplate,
  errorsOfTemplates,
  noteInserted,
  sayRead,
  withTemplateAt,
  type TemplateForTicket,
} from '../../../web/src/officer/ticket/inserted-templates.ts';
import { blanksLeft, templateTexts } from '../../../web/src/officer/ticket/template-texts.ts';

const of = { number: '261112345671', act: 'respond', field: 'reason' } as const;

const aTemplateFor = (text: string, blanks: readonly string[] = []): TemplateForTicket => ({
  id: '1',
  version: 1,
  title: { sw: 'Maji', en: 'Water' },
  uses: ['respond'],
  text,
  blanks: [...blanks],
  office: { id: 'dawasa', name: { sw: 'D', en: 'D' }, shortName: { sw: 'D', en: 'D' } },
  own: true,
});

const mistakes = (reason: string) => errorsOfTemplates(of, { reason });

describe('a template that was inserted', () => {
  it('holds the form back word for word, until somebody says that they read it', () => {
    noteInserted(of, aTemplateFor('Bomba limepasuka. '));
    expect(mistakes('Habari. Bomba limepasuka.')).toEqual([
      { field: 'reason-read', text: templateTexts.unread },
    ]);
    sayRead(of, true);
    expect(mistakes('Habari. Bomba limepasuka.')).toEqual([]);
    sayRead(of, false);
    expect(mistakes('Bomba limepasuka.')).toHaveLength(1);
  });

  it('asks for nothing once it was changed, or is gone', () => {
    noteInserted(of, aTemplateFor('Bomba limepasuka.'));
    expect(mistakes('Bomba lilipasuka.')).toEqual([]);
    expect(mistakes('')).toEqual([]);
    expect(leftOfTemplate(of, { reason: '' })).toBeUndefined();
  });

  it('names what is not filled in, read or not', () => {
    noteInserted(of, aTemplateFor('Maji yatarudi {lini} {wapi}.', ['lini', 'wapi']));
    sayRead(of, true);
    expect(mistakes('Maji yatarudi {lini} {wapi}.')[0]?.text).toEqual(blanksLeft(['lini', 'wapi']));
    expect(mistakes('Maji yatarudi kesho {wapi}.')[0]?.text).toEqual(blanksLeft(['wapi']));
    expect(mistakes('Maji yatarudi kesho mtaani.')).toEqual([]);
  });

  it('is of its field of its act on its ticket alone', () => {
    noteInserted(of, aTemplateFor('Bomba limepasuka.'));
    const typed = { reason: 'Bomba limepasuka.' };
    expect(errorsOfTemplates({ number: '261112345689', act: 'respond' }, typed)).toEqual([]);
    expect(errorsOfTemplates({ number: of.number, act: 'escalate' }, typed)).toEqual([]);
  });

  it('is unread again when it is inserted again', () => {
    noteInserted(of, aTemplateFor('Bomba limepasuka.'));
    sayRead(of, true);
    noteInserted(of, aTemplateFor('Bomba limepasuka.'));
    expect(mistakes('Bomba limepasuka.')).toHaveLength(1);
  });

  it('stands between what was typed before and behind its place', () => {
    expect(withTemplateAt('Habari.  Asante.', 'Bomba.\n', 8)).toBe('Habari.\n\nBomba.\n\nAsante.');
    expect(withTemplateAt('', 'Bomba.', 0)).toBe('Bomba.');
  });
});
