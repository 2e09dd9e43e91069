import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { aVisit } from './visits/a-visit.ts';
import { barriersOfWordsOn, barriersOn, haveAxe } from './looks/accessibility.ts';
import { heardOn } from './looks/aloud.ts';
import { outOfColumnOn } from './looks/columns.ts';
import { longSentencesOn } from './looks/sentences.ts';
import { notSubmittedByKeysOn } from './looks/submit-keys.ts';
import { sizeOfTextOn } from './looks/size-of-text.ts';
import { sidewaysOn } from './looks/width.ts';
import { acceptedLanguage, movedOn } from './layouts/moved.ts';
import { officePc } from './visits/officer-at-work.ts';
import { reach, type PageState } from './visits/page-state.ts';
import type { WatchedVisit } from './visits/visitors.ts';

/** What somebody does something with. */
const toBeUsed = new Set('link button textbox combobox listbox radio checkbox searchbox switch'.split(' '));

/** Pages are built alike in both languages: what hangs on no words is asked once. */
const barriersIn = { sw: barriersOn, en: barriersOfWordsOn } as const satisfies Record<Language, unknown>;

/** What is wrong with a page as it is shown: nothing, where all is well. */
async function faultsOf(visit: WatchedVisit, state: PageState, language: Language) {
  const { foreign, violations, errors, shifts } = visit.noticed;
  const shiftsOfLoading = [...shifts];
  const layout = language === acceptedLanguage ? await movedOn(visit.page, state) : [];
  const heard = await heardOn(visit.page);
  const first = heard.filter(({ role, says }) =>
    role === 'heading' ? says.includes('level 1') : role === 'dialog',
  );
  return {
    moved: shiftsOfLoading,
    layout,
    barriers: state.onPaper === true ? [] : await barriersIn[language](visit.page),
    headings: state.onPaper === true ? nothing.headings : first.map(({ name }) => name !== ''),
    unnamed: heard.filter(({ role, name }) => toBeUsed.has(role) && name === ''),
    sideways: await sidewaysOn(visit.page),
    outOfColumn: await outOfColumnOn(visit.page),
    sizeOfText: await sizeOfTextOn(visit.page),
    longSentences: state.longTexts === true ? [] : await longSentencesOn(visit.page, language),
    foreign: [...foreign],
    violations: [...violations],
    errors: [...errors],
    notSubmitted: await notSubmittedByKeysOn(visit.page),
  };
}

const nothing = {
  moved: [],
  layout: [],
  barriers: [],
  headings: [true],
  unnamed: [],
  sideways: [],
  outOfColumn: [],
  sizeOfText: '16px',
  longSentences: [],
  foreign: [],
  violations: [],
  errors: [],
  notSubmitted: [],
};

/** Says in tests what holds in every state of officers' pages. States of a page share a visit: each begins by opening it. */
export function holdInWorkStates(language: Language, states: readonly PageState[]): void {
  describe.each([...Map.groupBy(states, ({ page }) => page)])('%s', (_page, ofPage) => {
    let visit: WatchedVisit;

    beforeAll(async () => {
      visit = await aVisit({ language, browser: { viewport: officePc } });
      await haveAxe(visit.context);
    });
    afterAll(() => visit[Symbol.asyncDispose]());

    it.each(ofPage)(
      '$name: loads without moving, keeps nobody out, fits every window in columns and goes without an error',
      async (state) => {
        await visit.beginsAnew();
        await reach(state, visit);
        expect(await faultsOf(visit, state, language)).toEqual(nothing);
      },
    );
  });
}
