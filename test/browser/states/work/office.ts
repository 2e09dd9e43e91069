import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { failureTexts } from '../../../../web/src/api/texts.ts';
import { designTexts } from '../../../../web/src/design/texts.ts';
import { officeTemplateTexts as texts } from '../../../../web/src/officer/office/template-texts.ts';
import { officeTexts } from '../../../../web/src/officer/office/texts.ts';
import { missingOfAway, outTexts } from '../../../../web/src/officer/out/out-texts.ts';
import { upperFirst } from '../../../../web/src/platform/upper-first.ts';
import { templateActWords as wordsOfActs, templateUseWords } from '../../../../words/templates.ts';
import { aTemplate } from '../../../builders/template.ts';
import type { PageState } from '../../visits/page-state.ts';
import { keepsTemplate, keeps } from '../../visits/keep-template.ts';
import type { Visit } from '../../visits/visit.ts';

const page = 'work-office';
const officer = 'anna-mushi';

const templateActWords = {
  add: { sw: upperFirst(wordsOfActs.add.sw), en: upperFirst(wordsOfActs.add.en) },
} as const;

const state = (name: string, shows: Text, reach: NonNullable<PageState['reach']>): PageState => ({
  page,
  name,
  officer,
  shows,
  reach,
});

const addsTemplate =
  (then: (visit: Visit) => Promise<unknown> = () => Promise.resolve()) =>
  async (visit: Visit): Promise<void> => {
    await visit.opens(page);
    await visit.presses(texts.add);
    await visit.sees(texts.newTemplate);
    await then(visit);
  };

/** Fills in the form that is open. */
async function writesTemplate(visit: Visit): Promise<void> {
  await visit.field(texts.titleIn.sw).fill(aTemplate.title.sw);
  await visit.field(texts.titleIn.en).fill(aTemplate.title.en);
  await visit.page.getByLabel(upperFirst(visit.say(templateUseWords.respond)), { exact: true }).check();
  await visit.field(texts.textIn.sw).fill(aTemplate.text.sw);
  await visit.field(texts.textIn.en).fill(aTemplate.text.en);
}

/** The id of the one that is being changed. */
async function changesTemplate(visit: Visit): Promise<string> {
  const id = await keepsTemplate(visit);
  await visit.opens(page);
  await visit.page
    .locator('.kept-templates')
    .first()
    .locator('> li')
    .last()
    .locator('.button.second')
    .click();
  await visit.sees(texts.changing);
  return id;
}

/** The head hands over elsewhere than on the page. */
async function isAway(visit: Visit): Promise<void> {
  await keeps(visit, 'hand-over', {
    body: {
      deputy: 'pendo-hyera',
      away: { from: '2026-12-07', until: '2026-12-11' },
      why: 'Likizo ya mwaka',
    },
  });
  await visit.opens(page);
}

const beginsToBeOut = async (visit: Visit): Promise<void> => {
  await visit.opens(page);
  await visit.unfolds(outTexts.beOut);
};

/** Who works at an office, to its head and to who heads none. */
export const officeStates: readonly PageState[] = [
  { page, name: 'of-a-head', officer, shows: { sw: 'Musa Mollel', en: 'Musa Mollel' } },
  { page, name: 'of-nobody', officer: 'hamisi-kibwana', shows: officeTexts.notHead },
  { page, name: 'nobody-stands-in', officer: 'athumani-kilasi', shows: outTexts.nobody },
  state('out-of-office', outTexts.follows, beginsToBeOut),
  state('out-of-office-mistakes', missingOfAway.deputy, async (visit) => {
    await beginsToBeOut(visit);
    await visit.page.locator('.out-of-office button[type=submit]').click();
  }),
  state('out-of-office-named', outTexts.done, async (visit) => {
    await beginsToBeOut(visit);
    await visit.field(outTexts.from).fill('2026-12-07');
    await visit.field(outTexts.until).fill('2026-12-11');
    await visit.page.locator('#deputy').selectOption('pendo-hyera');
    await visit.field(outTexts.why).fill('Likizo ya mwaka');
    await visit.page.locator('.out-of-office button[type=submit]').click();
  }),
  state('deputy-named', outTexts.end, isAway),
  state('deputy-ended', outTexts.ended, async (visit) => {
    await isAway(visit);
    await visit.page.locator('.out-of-office li .button').click();
  }),
  state('no-template', texts.none, (visit) => visit.opens(page)),
  state('adding', texts.preview, addsTemplate()),
  state(
    'adding-with-preview',
    texts.finding,
    addsTemplate(async (visit) => {
      await writesTemplate(visit);
      await visit.unfolds(texts.placeholders);
    }),
  ),
  state(
    'mistakes',
    designTexts.mistakes,
    addsTemplate(async (visit) => {
      await visit.presses(texts.save);
    }),
  ),
  state(
    'added',
    texts.added,
    addsTemplate(async (visit) => {
      await writesTemplate(visit);
      await visit.presses(texts.save);
      await visit.page.locator('.template-form').waitFor({ state: 'detached' });
      await visit.page.locator('.kept-templates > li').first().waitFor();
    }),
  ),
  state('with-templates', aTemplate.title, async (visit) => {
    await keepsTemplate(visit);
    await visit.opens(page);
    await visit.sees(aTemplate.title);
    await visit.page.locator('.kept-templates summary').first().click();
  }),
  state('from-above', texts.fromAboveMeans, async (visit) => {
    await keepsTemplate(visit, 'latifa-sichone', 'maji');
    await visit.opens(page);
    await visit.unfolds(texts.fromAbove);
  }),
  state('changing', texts.changing, async (visit) => {
    await changesTemplate(visit);
  }),
  state('changed-meanwhile', texts.movedOn, async (visit) => {
    const id = await changesTemplate(visit);
    await keeps(visit, 'change-template', { params: { template: id } });
    await visit.presses(texts.save);
  }),
  state('withdrawing', texts.withdrawMeans, async (visit) => {
    await keepsTemplate(visit);
    await visit.opens(page);
    await visit.page.locator('.kept-templates .button.plain').first().click();
  }),
  state('history', templateActWords.add, async (visit) => {
    await keepsTemplate(visit);
    await visit.opens(page);
    await visit.presses(texts.showHistory);
    await visit.page.locator('.history-of-templates li').first().waitFor();
  }),
  state('unavailable', failureTexts.unavailable, async (visit) => {
    visit.site.api.refuses('list-templates', 'store-unavailable');
    await visit.opens(page);
  }),
];
