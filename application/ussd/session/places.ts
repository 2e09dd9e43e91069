import type { StopName } from '../dialogue.ts';
import type { MenuPlaces } from '../place.ts';
import { actPlaces } from '../places/acts.ts';
import { followPlaces } from '../places/follow.ts';
import { locationPlaces } from '../places/location.ts';
import { matterPlaces } from '../places/matter.ts';
import { officePlaces } from '../places/office.ts';
import { opennessPlaces } from '../places/openness.ts';
import { phonePlaces } from '../places/phone.ts';
import { sendingPlaces } from '../places/sending.ts';
import { startPlaces } from '../places/start.ts';
import { storyPlaces } from '../places/story.ts';
import { ticketPlaces } from '../places/ticket.ts';

/** Every place of the menu. */
export const places: MenuPlaces<StopName> = {
  ...startPlaces,
  ...matterPlaces,
  ...locationPlaces,
  ...officePlaces,
  ...storyPlaces,
  ...opennessPlaces,
  ...sendingPlaces,
  ...followPlaces,
  ...ticketPlaces,
  ...actPlaces,
  ...phonePlaces,
};
