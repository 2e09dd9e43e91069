import type { PageName } from '../../../web/src/platform/addresses.ts';
import type { PageState } from '../visits/page-state.ts';
import { componentsStates } from './components.ts';
import { figuresStates } from './figures.ts';
import { followStates } from './follow.ts';
import { homeStates } from './home.ts';
import { keypadPhoneStates } from './keypad-phone.ts';
import { newSecretStates } from './new-secret.ts';
import { notFoundStates } from './not-found.ts';
import { verifyStates } from './verify.ts';
import { officesStates } from './offices.ts';
import { outboxStates } from './outbox.ts';
import {
  aboutStates,
  accessibilityStates,
  deadlinesStates,
  helpStates,
  howItWorksStates,
  offlineStates,
  privacyStates,
  rightsStates,
  statusesStates,
} from './public-pages.ts';
import { sendStates } from './send.ts';
import { workStates } from './work/index.ts';

/** Each page in every state that somebody may find it in. A page without a row does not compile. */
const statesOfPages: Readonly<Record<PageName, readonly PageState[]>> = {
  home: homeStates,
  about: aboutStates,
  'how-it-works': howItWorksStates,
  statuses: statusesStates,
  deadlines: deadlinesStates,
  offices: officesStates,
  figures: figuresStates,
  rights: rightsStates,
  privacy: privacyStates,
  accessibility: accessibilityStates,
  help: helpStates,
  'keypad-phone': keypadPhoneStates,
  offline: offlineStates,
  send: sendStates,
  outbox: outboxStates,
  components: componentsStates,
  follow: followStates,
  'new-secret': newSecretStates,
  verify: verifyStates,
  'not-found': notFoundStates,
};

/** All pages of citizens: what holds for all is asked of each. */
export const pageStates: readonly PageState[] = Object.values(statesOfPages).flat();

/** Those of officers' pages besides. */
export const everyState: readonly PageState[] = [...pageStates, ...workStates];
