import type { ScreenName } from '../dialogue.ts';
import type { MenuScreens } from '../place.ts';
import { actScreens } from '../places/acts.ts';
import { followScreens } from '../places/follow.ts';
import { locationScreens } from '../places/location.ts';
import { matterScreens } from '../places/matter.ts';
import { officeScreens } from '../places/office.ts';
import { opennessScreens } from '../places/openness.ts';
import { phoneScreens } from '../places/phone.ts';
import { sendingScreens } from '../places/sending.ts';
import { startScreens } from '../places/start.ts';
import { storyScreens } from '../places/story.ts';
import { ticketScreens } from '../places/ticket.ts';

/** Every place of the menu. */
export const menuScreens: MenuScreens<ScreenName> = {
  ...startScreens,
  ...matterScreens,
  ...locationScreens,
  ...officeScreens,
  ...storyScreens,
  ...opennessScreens,
  ...sendingScreens,
  ...followScreens,
  ...ticketScreens,
  ...actScreens,
  ...phoneScreens,
};
