import { describe, expect, it } from 'vitest';
import { Problems } from '../../../adapters/registry-files/problem.ts';
import { readUnderstanding } from '../../../adapters/registry-files/understanding-tables.ts';
import { makeModel, modelVersionOf } from '../../../operations/understanding/make-model.ts';

const known = {
  categories: new Map([
    ['maji', ['complaint', 'question']],
    ['umeme', ['complaint']],
  ] as const),
  places: new Set(['ilala']),
  institutions: new Set(['dawasa']),
};

const good = {
  lexicon: 'words,means,weight\nmaji | bomba*,category:maji,3\numeme,category:umeme,3\nelfu,cue:money,0\n',
  spellings: 'written,word\nkwny,kwenye\n',
  localities: 'name,in\nKariakoo,ilala\n',
  sentences:
    'id,text,location,kind,category,office,signals,register,named,placed\n' +
    'a1,maji hakuna,ilala,complaint,maji,dawasa,,sms,no,none\na2,maji machafu,,complaint,maji,?,,sms,no,none\n' +
    'a3,umeme hakuna,,complaint,umeme,?,danger,sms,no,none\na4,umeme mdogo,,complaint,umeme,?,,sms,no,none\n',
  matters: 'text,kind,category,signals,register\nmaji ya bomba,question,maji,,speech\n',
};

const filesOf = (tables: typeof good) =>
  (['lexicon', 'spellings', 'localities', 'sentences', 'matters'] as const).map((name) => ({
    name: `${name}.csv`,
    text: tables[name],
  }));

function read(changed: Partial<typeof good>) {
  const problems = new Problems();
  const files = filesOf({ ...good, ...changed });
  const tables = readUnderstanding(files, known, problems);
  return { tables, files, says: problems.sorted.map(({ file, line, says }) => `${file}:${line}: ${says}`) };
}

describe('the tables by which words are understood', () => {
  it('are in order where all that they name exists', () => {
    expect(read({}).says).toEqual([]);
  });

  it.each([
    [{ lexicon: 'words,means,weight\nmaji,category:moto,3\n' }, 'lexicon.csv:2: "category:moto"'],
    [{ lexicon: 'words,means,weight\nmaji,kind:sifa,3\n' }, 'lexicon.csv:2: "kind:sifa"'],
    [
      { lexicon: 'words,means,weight\n@pesa & maji,category:maji,3\n' },
      'lexicon.csv:2: no row before has the cue',
    ],
    [{ lexicon: 'words,means,weight\nma*ji,category:maji,3\n' }, 'lexicon.csv:2: "ma*ji" is no alternative'],
    [
      { lexicon: 'words,means,weight\nmaji | maji,category:maji,3\n' },
      'lexicon.csv:2: "maji" stands there twice',
    ],
    [{ lexicon: 'words,means,weight\nmaji,category:maji,9\n' }, 'lexicon.csv:2: a weight is a whole number'],
    [{ spellings: 'written,word\nk,kwa\nk,kaka\n' }, 'spellings.csv:3: "k" stands in an earlier line too'],
    [{ localities: 'name,in\nKariakoo,temeke\n' }, 'localities.csv:2: "temeke" is no region'],
    [
      { sentences: good.sentences.replace('complaint,umeme', 'question,umeme') },
      'sentences.csv:4: "umeme" is no category that has the kind "question"',
    ],
    [
      { matters: good.matters.replace('question,maji', 'compliment,maji') },
      'matters.csv:2: "maji" is no category that has the kind "compliment"',
    ],
    [{ sentences: good.sentences.replace('dawasa', 'zeco') }, 'sentences.csv:2: the institution "zeco"'],
  ])('are refused with %j', (changed, says) => {
    expect(read(changed).says).toEqual([expect.stringContaining(says)]);
  });

  it('make the same model again, and another version once they changed', () => {
    const { tables, files } = read({});
    expect(makeModel(tables, files, [])).toEqual(makeModel(tables, files, []));
    const changed = filesOf({ ...good, spellings: `${good.spellings}ss,sisi\n` });
    expect(modelVersionOf(changed)).not.toBe(modelVersionOf(files));
  });
});
