import { verifyTexts } from '../../../web/src/citizen/verify/texts.ts';
import type { PageState } from '../page-state.ts';
import type { Visit } from '../visit.ts';

/** Gives the page a file that holds this. */
async function chooses(visit: Visit, text: string): Promise<void> {
  await visit.opens('verify');
  await visit.field(verifyTexts.file).setInputFiles({
    name: 'mrejesho-proof.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

export const verifyStates: readonly PageState[] = [
  { page: 'verify', name: 'empty', shows: verifyTexts.lead },
  {
    page: 'verify',
    name: 'no-proof',
    shows: verifyTexts.unreadable,
    reach: (visit) => chooses(visit, '{"proof": 1}'),
  },
];
