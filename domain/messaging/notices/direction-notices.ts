import type { DirectionChange } from '../../casework/institution-directions/decide-direction.ts';
import type { DirectionNotice } from './notice.ts';
import { directionTemplate } from './templates.ts';

/** What these officers are told of an event of a direction to an institution, by e-mail: nothing of any ticket, and nothing that anybody wrote. */
export const directionNotices = (
  { direction, event }: DirectionChange,
  officers: readonly string[],
): readonly DirectionNotice[] =>
  [...new Set(officers)].map((officer) => ({
    v: 1,
    about: `direction#${direction.id}#${event.version}`,
    recipient: `officer:${officer}`,
    channel: 'email',
    template: directionTemplate,
    at: event.at,
    direction: direction.id,
    says: event.type,
    from: direction.from,
    as: direction.as,
    to: direction.to,
    goal: direction.goal,
    included: direction.tickets.length,
    left: event.counted.left,
    dueBy: direction.dueBy,
  }));
