import { plusSeconds } from '../../../domain/foundation/time/instant.ts';
import { verifyTexts } from '../../../web/src/citizen/verify/texts.ts';
import type { PageState } from '../visits/page-state.ts';
import type { TicketOnSite } from '../site/ticket-on-site.ts';
import type { Visit } from '../visits/visit.ts';

/** Gives the page a file that holds this. */
async function choosesProof(visit: Visit, text: string): Promise<void> {
  await visit.field(verifyTexts.file).setInputFiles({
    name: 'mrejesho-proof.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

/** A minute goes by, and the record is signed. */
export async function signsTheRecord({ site: { system } }: Visit): Promise<void> {
  system.now = plusSeconds(system.now, 60);
  await system.anchors();
}

/** The proof of a ticket, once the record was signed after it. */
async function proofOf({ number, secret }: TicketOnSite, visit: Visit): Promise<string> {
  await signsTheRecord(visit);
  const { system } = visit.site;
  const { text } = await system.answers('prove-receipt', {
    params: { number },
    headers: { 'mrejesho-secret': secret },
  });
  return text;
}

/** Checks a file on the page, made of the proof of a ticket. */
const checks =
  (make: (proof: string) => string) =>
  async (visit: Visit): Promise<void> => {
    const proof = await proofOf(await visit.ticket(), visit);
    await visit.opens('verify');
    await choosesProof(visit, make(proof));
  };

export const verifyStates: readonly PageState[] = [
  { page: 'verify', name: 'empty', shows: verifyTexts.lead },
  { page: 'verify', name: 'no-proof', shows: verifyTexts.unreadable, reach: checks(() => '{"proof": 1}') },
  { page: 'verify', name: 'proven', shows: verifyTexts.provenMeans, reach: checks((proof) => proof) },
  {
    page: 'verify',
    name: 'refused',
    shows: verifyTexts['not-in-the-log'],
    reach: checks((proof) => proof.replace('2026-11-24', '2025-11-24')),
  },
  {
    page: 'verify',
    name: 'other-words',
    shows: verifyTexts.notSame,
    reach: async (visit) => {
      await checks((proof) => proof)(visit);
      await visit.page.getByText(visit.say(verifyTexts.compare)).click();
      await visit.fills(verifyTexts.subject, 'Hakuna maji Mbezi Beach');
      await visit.presses(verifyTexts.compareNow);
    },
  },
];
