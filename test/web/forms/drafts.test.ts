import { describe, expect, it } from 'vitest';
import { createDrafts } from '../../../web/src/forms/drafts.ts';

const drafts = () => createDrafts<{ readonly files: readonly string[] }>();

describe('a form that was begun', () => {
  it('keeps its key while it is typed, and gets another as another one', () => {
    const begun = drafts();
    const { key } = begun.save('note', { answers: { message: 'a' } });
    expect(begun.save('note', { files: ['a.jpg'] }).key).toBe(key);
    expect(begun.beginAnother('note').key).not.toBe(key);
    expect(begun.of('note')).toMatchObject({ answers: { message: 'a' }, files: ['a.jpg'] });
  });

  it('is kept by its name alone, until it is dropped', () => {
    const begun = drafts();
    begun.save('note', {});
    begun.save('reply', {});
    begun.drop('note');
    expect(begun.of('note')).toBeUndefined();
    expect(begun.of('reply')).toBeDefined();
    begun.dropAll();
    expect(begun.of('reply')).toBeUndefined();
  });

  it('is something that would be lost, once a letter stands there', () => {
    const begun = drafts();
    expect(begun.isAnythingTyped()).toBe(false);
    begun.save('note', { answers: { message: ' ' } });
    expect(begun.isAnythingTyped()).toBe(false);
    begun.save('note', { answers: { message: 'a' } });
    expect(begun.isAnythingTyped()).toBe(true);
  });
});
