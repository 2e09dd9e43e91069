import type { ScreenName } from '../dialogue.ts';
import type { MenuScreens } from '../menu-screen.ts';
import { actScreens } from '../screens/acts.ts';
import { followScreens } from '../screens/follow.ts';
import { locationScreens } from '../screens/location.ts';
import { matterScreens } from '../screens/matter.ts';
import { officeScreens } from '../screens/office.ts';
import { opennessScreens } from '../screens/openness.ts';
import { personScreens } from '../screens/person.ts';
import { phoneScreens } from '../screens/phone.ts';
import { safetyScreens } from '../screens/safety.ts';
import { sendingScreens } from '../screens/sending.ts';
import { startScreens } from '../screens/start.ts';
import { storyScreens } from '../screens/story.ts';
import { ticketScreens } from '../screens/ticket.ts';
import { understandingScreens } from '../screens/understanding.ts';

/** Every place of the menu. */
export const menuScreens: MenuScreens<ScreenName> = {
  ...startScreens,
  ...storyScreens,
  ...safetyScreens,
  ...understandingScreens,
  ...matterScreens,
  ...locationScreens,
  ...officeScreens,
  ...personScreens,
  ...opennessScreens,
  ...sendingScreens,
  ...followScreens,
  ...ticketScreens,
  ...actScreens,
  ...phoneScreens,
};
