import { expect, it } from 'vitest';
import { checkProof, documentIn, presented } from '../../../web/src/citizen/verify/read-file.ts';

it('a file that is no JSON, or far too large, is no document', async () => {
  expect(await documentIn(new File(['not json'], 'a.json'))).toBeUndefined();
  expect(await documentIn(new File(['1'.repeat(1_000_001)], 'a.json'))).toBeUndefined();
  expect(await documentIn(new File(['{"proof":1}'], 'a.json'))).toEqual({ proof: 1 });
});

it('what is no proof is told so, and does not break the page', async () => {
  for (const document of [undefined, null, 1, [], {}, { proof: {}, key: '' }])
    expect(await checkProof(document)).toEqual({ outcome: 'unreadable' });
});

it('words are compared as they were kept: without the space around, and without what was left out', () => {
  const words = {
    subject: ' Hakuna maji ',
    description: 'Siku kumi.\n',
    remedySought: '',
    landmark: ' \n',
    officerName: ' ',
  };
  expect(presented(words)).toEqual({ subject: 'Hakuna maji', description: 'Siku kumi.' });
  expect(presented({ ...words, landmark: ' Karibu na soko' })).toMatchObject({ landmark: 'Karibu na soko' });
});
