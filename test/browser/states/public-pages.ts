import { aboutPage } from '../../../web/src/public/about/texts.ts';
import { accessibilityPage } from '../../../web/src/public/accessibility/texts.ts';
import { deadlinesPage } from '../../../web/src/public/deadlines/texts.ts';
import { helpPage } from '../../../web/src/public/help/texts.ts';
import { howItWorksPage } from '../../../web/src/public/how-it-works/texts.ts';
import { statusesPage } from '../../../web/src/public/statuses/texts.ts';
import { offlineTexts } from '../../../web/src/public/offline/texts.ts';
import { privacyPage } from '../../../web/src/public/privacy/texts.ts';
import { rightsPage } from '../../../web/src/public/rights/texts.ts';
import type { PageState } from '../visits/page-state.ts';

/** Pages that are read, and have one state: they are there. */
export const aboutStates: readonly PageState[] = [{ page: 'about', name: 'read', shows: aboutPage.lead }];

export const howItWorksStates: readonly PageState[] = [
  { page: 'how-it-works', name: 'read', shows: howItWorksPage.lead },
];

export const rightsStates: readonly PageState[] = [{ page: 'rights', name: 'read', shows: rightsPage.lead }];

export const privacyStates: readonly PageState[] = [
  { page: 'privacy', name: 'read', shows: privacyPage.lead },
];

export const accessibilityStates: readonly PageState[] = [
  { page: 'accessibility', name: 'read', shows: accessibilityPage.lead },
];

export const helpStates: readonly PageState[] = [
  { page: 'help', name: 'read', shows: helpPage.emergencyLead },
];

export const offlineStates: readonly PageState[] = [
  { page: 'offline', name: 'read', shows: offlineTexts.kept },
];

export const statusesStates: readonly PageState[] = [
  { page: 'statuses', name: 'read', shows: statusesPage.lead },
];

export const deadlinesStates: readonly PageState[] = [
  { page: 'deadlines', name: 'read', shows: deadlinesPage.lead },
  {
    page: 'deadlines',
    name: 'holidays',
    shows: deadlinesPage.holidaysText,
    reach: async (visit) => {
      await visit.opens('deadlines');
      await visit.page.locator('summary').first().click();
    },
  },
];
