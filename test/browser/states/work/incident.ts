import { failureTexts } from '../../../../web/src/api/texts.ts';
import { designTexts } from '../../../../web/src/design/texts.ts';
import { incidentTexts } from '../../../../web/src/officer/incident/texts.ts';
import { officerActTexts, questionTexts } from '../../../../web/src/officer/ticket/officer-act-texts.ts';
import { severalTexts } from '../../../../web/src/officer/queue/several-texts.ts';
import { logsIn } from '../../visits/issuer-of-site.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Visit } from '../../visits/visit.ts';

const page = 'work-incident';
const officer = 'anna-mushi';

const pump = {
  subject: 'Pampu ya kisima cha Azimio imeharibika',
  description: 'Kisima cha mtaa wa Azimio hakitoi maji tangu juma lililopita, kwa sababu pampu imeungua.',
};

/** So many write of one pump, one of them on another day: their numbers. The first is opened by its office, the others merged into it where that is wanted. */
export async function pumpIsReported(visit: Visit, count = 4, areMerged = false): Promise<readonly string[]> {
  const numbers: string[] = [];
  for (let sent = 0; sent < count; sent += 1) {
    if (sent === 1) visit.site.passes(1);
    const contact = { phone: `07139${String(sent).padStart(5, '0')}` };
    const ticket = await visit.ticket({ ...pump, contact });
    if (sent === 0) await ticket.by(officer, 'acknowledge');
    else if (areMerged) await ticket.by(officer, 'merge', { into: numbers[0] });
    await ticket.listed();
    numbers.push(ticket.number);
  }
  await logsIn(visit, officer);
  return numbers;
}

async function opensIncident(visit: Visit): Promise<void> {
  const [first = ''] = await pumpIsReported(visit);
  await visit.opens('work-ticket', { number: first });
  await visit.page.locator('.talk').waitFor();
  await visit.opens(page, { number: first });
}

/** Reads those that nobody read, and chooses all. */
async function readsAndChooses(visit: Visit): Promise<void> {
  await opensIncident(visit);
  await visit.page.locator('.ticket-of-incident').nth(3).waitFor();
  await visit.page.keyboard.press('s');
  await visit.page.locator('.words-of-opened').nth(2).waitFor();
  await visit.page.keyboard.press('*');
  await visit.page.locator('#chosen').waitFor();
}

/** All tickets of one matter, before and after they are read, chosen and merged. */
export const incidentStates: readonly PageState[] = [
  {
    page,
    name: 'awaited',
    officer,
    shows: designTexts.waiting,
    reach: async (visit) => {
      visit.site.api.keepsWaiting('show-alike-tickets');
      await visit.opens(page, { number: '261100000013' });
    },
  },
  {
    page,
    name: 'unavailable',
    officer,
    shows: failureTexts.unavailable,
    reach: async (visit) => {
      visit.site.api.refuses('show-alike-tickets', 'store-unavailable');
      await visit.opens(page, { number: '261100000013' });
    },
  },
  {
    page,
    name: 'unread',
    officer,
    shows: incidentTexts.unread,
    reach: async (visit) => {
      await opensIncident(visit);
    },
  },
  { page, name: 'chosen', officer, shows: severalTexts.clear, reach: readsAndChooses },
  {
    page,
    name: 'to-merge',
    officer,
    shows: questionTexts.into,
    reach: async (visit) => {
      await readsAndChooses(visit);
      await visit.page.locator('#chosen [data-act=merge]').waitFor({ state: 'attached' });
      await visit.page.keyboard.press('w');
    },
  },
  {
    page,
    name: 'merged',
    officer,
    shows: incidentTexts.tie.joined,
    reach: async (visit) => {
      await readsAndChooses(visit);
      await visit.page.locator('#chosen [data-act=merge]').waitFor({ state: 'attached' });
      await visit.page.keyboard.press('w');
      await visit.page.locator('.form-for-chosen select[name=into]').waitFor();
      await visit.page.locator('.form-for-chosen [type=submit]').click();
      await visit.sees(officerActTexts.merge.title);
    },
  },
  {
    page,
    name: 'one-taken-out',
    officer,
    shows: incidentTexts.step.parted,
    reach: async (visit) => {
      const [first = ''] = await pumpIsReported(visit, 4, true);
      await visit.opens(page, { number: first });
      await visit.page
        .getByRole('button', { name: visit.say(incidentTexts.takeOut) })
        .first()
        .click();
    },
  },
];
