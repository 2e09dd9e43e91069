import { failureTexts } from '../../../../web/src/api/texts.ts';
import { designTexts } from '../../../../web/src/design/texts.ts';
import { benchTexts } from '../../../../web/src/officer/bench/texts.ts';
import { changeForms, changeNamed } from '../../../../web/src/officer/change/change-forms.ts';
import { changeTexts as texts, fieldTexts } from '../../../../web/src/officer/change/texts.ts';
import type { PageState } from '../../visits/page-state.ts';
import type { Visit } from '../../visits/visit.ts';
import { ticketsOfOffice } from './directions.ts';
import { changes, hostileNames, national } from './registry-changes.ts';

const page = 'work-change';
const why = 'Barua ya 20 Novemba 2026';

const about = {
  institution: 'institution=dawasa',
  officer: 'officer=musa-mollel',
  everybody: '',
  category: 'category=maji',
} as const;

const opensForm = (visit: Visit, act: string): Promise<void> => {
  const name = changeNamed(act);
  if (name === undefined) throw new Error(`There is no change ${act}.`);
  return visit.opens(page, { query: `act=${act}&${about[changeForms[name].about]}` });
};

/** Each form as it is opened. */
const forms: readonly PageState[] = Object.keys(changeForms).map((act) => ({
  page,
  name: `form-${act}`,
  officer: national,
  shows: texts.look,
  reach: (visit) => opensForm(visit, act),
}));

/** Fills in other names for a water authority, and looks at what would change. */
export async function looksAtOtherNames(visit: Visit): Promise<void> {
  await opensForm(visit, 'rename-institution');
  await visit.page.locator('#name-sw').fill(hostileNames.name.sw);
  await visit.page.locator('#name-en').fill(hostileNames.name.en);
  await visit.page.locator('#short-sw').fill('Maji Dar');
  await visit.page.locator('#short-en').fill('Dar Water');
  await visit.fills(texts.why, why);
  await visit.presses(texts.look);
  await visit.sees(texts.shown);
}

/** Five tickets are at an office; to answer are stated, and the last months are replayed under them. */
export async function replaysShorterDeadlines(visit: Visit): Promise<void> {
  await ticketsOfOffice(visit);
  await opensForm(visit, 'set-deadlines');
  await visit.page.locator('#complaint-respond-amount').fill('2');
  await visit.fills(texts.why, why);
  await visit.presses(texts.look);
  await visit.presses(benchTexts.replay);
  await visit.sees(benchTexts.again);
}

/** Looks at the removal of an officer whose tickets the head of the office takes over. */
export async function looksAtTakingOver(visit: Visit): Promise<void> {
  await ticketsOfOffice(visit);
  await opensForm(visit, 'remove-officer');
  await visit.page.locator('#ticketsTo').selectOption('anna-mushi');
  await visit.fills(texts.why, why);
  await visit.presses(texts.look);
}

/** A change on its way: wrong, shown, changed by others meanwhile, done, and not possible. */
export const changeStates: readonly PageState[] = [
  ...forms,
  {
    page,
    name: 'with-mistakes',
    officer: national,
    shows: designTexts.mistakes,
    reach: async (visit) => {
      await opensForm(visit, 'create-officer');
      await visit.fills(fieldTexts.person, '');
      await visit.presses(texts.look);
    },
  },
  {
    page,
    name: 'deadlines-with-mistakes',
    officer: national,
    shows: designTexts.mistakes,
    reach: async (visit) => {
      await opensForm(visit, 'set-institution-deadlines');
      await visit.presses(fieldTexts.addRow);
      await visit.page.locator('#complaint-respond-amount').fill('90');
      await visit.fills(texts.why, why);
      await visit.presses(texts.look);
    },
  },
  { page, name: 'shown', officer: national, longTexts: true, shows: texts.follows, reach: looksAtOtherNames },
  {
    page,
    name: 'shown-routing',
    officer: national,
    shows: texts.propose,
    reach: async (visit) => {
      await opensForm(visit, 'set-routing');
      await visit.page.locator('#rule-to').selectOption('named');
      await visit.page.locator('#rule-words').fill('kisima*, borehole*');
      await visit.page.locator('#rule-reason-sw').fill('Umeitaja katika maelezo yako ya kisima.');
      await visit.page.locator('#rule-reason-en').fill('You named it beside a borehole.');
      await visit.presses(fieldTexts.addRule);
      await visit.page.locator('#why').fill(why);
      await visit.presses(texts.look);
    },
  },
  {
    page,
    name: 'shown-removal',
    officer: national,
    shows: texts.doIt,
    reach: async (visit) => {
      await opensForm(visit, 'remove-officer');
      await visit.fills(texts.why, why);
      await visit.presses(texts.look);
    },
  },
  {
    page,
    name: 'removal-with-tickets',
    officer: national,
    shows: fieldTexts.ticketsTo,
    reach: async (visit) => {
      await ticketsOfOffice(visit);
      await opensForm(visit, 'remove-officer');
    },
  },
  {
    page,
    name: 'shown-taking-over',
    officer: national,
    shows: texts.doIt,
    reach: looksAtTakingOver,
  },
  {
    page,
    name: 'changed-meanwhile',
    officer: national,
    longTexts: true,
    shows: texts.meanwhileText,
    reach: async (visit) => {
      await looksAtOtherNames(visit);
      const name = { sw: 'Jina la Mwingine', en: "Another's Name" };
      const shortName = { sw: 'Maji', en: 'Water' };
      await changes(visit, 'rename-institution', { institution: 'dawasa' }, { name, shortName });
      await visit.presses(texts.doIt);
    },
  },
  {
    page,
    name: 'not-reached',
    officer: national,
    longTexts: true,
    shows: failureTexts.unreachable,
    reach: async (visit) => {
      await looksAtOtherNames(visit);
      visit.site.api.losesAnswers('rename-institution');
      await visit.presses(texts.doIt);
    },
  },
  {
    page,
    name: 'done',
    officer: national,
    shows: texts.done,
    reach: async (visit) => {
      await opensForm(visit, 'change-calendar');
      await visit.fills(fieldTexts.date, '2027-03-15');
      await visit.fills(texts.why, why);
      await visit.presses(texts.look);
      await visit.presses(texts.doIt);
    },
  },
  {
    page,
    name: 'replayed',
    officer: national,
    longTexts: true,
    shows: benchTexts.figures,
    reach: replaysShorterDeadlines,
  },
  {
    page,
    name: 'proposed',
    officer: national,
    shows: texts.proposed,
    reach: async (visit) => {
      await visit.opens(page, { query: 'act=change-officer&officer=benard-shija' });
      await visit.fills(fieldTexts.person, 'Benard Shija Mdogo');
      await visit.fills(texts.why, why);
      await visit.presses(texts.look);
      await visit.presses(texts.propose);
    },
  },
  {
    page,
    name: 'unknown-act',
    officer: national,
    shows: texts.unknown,
    reach: (visit) => visit.opens(page, { query: 'act=give-everything' }),
  },
];
