import type { Facts } from './facts.ts';
import type { Matter } from './matter.ts';
import { noPast } from './past.ts';
import { sightOf } from './sight.ts';
import type { QueueLine } from '../queues/line.ts';
import type { Viewer } from './viewer.ts';

/** What of a line decides who may see it, beside what it shows. */
export type Line = Pick<QueueLine, 'holder' | 'assignee' | 'sensitive' | 'about'>;

/**
 * What is known when a queue is read. `holder` is the path from the institution whose queue it is, `sentTo`
 * that from `sentToOf` the line, empty where that is undefined.
 */
export type LineFacts = Pick<Facts, 'now' | 'posts' | 'holder' | 'sentTo'>;

/** The institution that the ticket was sent to, where that decides anything. */
export const sentToOf = ({ about }: Pick<Line, 'about'>): string | undefined =>
  about?.headOf ?? about?.sentTo;

const matterOf = (line: Line, now: Facts['now']): Matter => {
  const { holder, assignee, sensitive, about } = line;
  return {
    holder,
    heldBefore: about?.start === undefined ? [] : [about.start],
    sentTo: sentToOf(line) ?? holder,
    aboutHead: about?.headOf !== undefined,
    ...(about?.officer !== undefined && { aboutOfficer: about.officer }),
    ...(about?.unboundName !== undefined && { unboundName: about.unboundName }),
    ...(assignee !== undefined && { assignee }),
    sensitive,
    submittedAt: about?.filedAt ?? now,
  };
};

/** Whether the viewer may see the line: whoever may see something of its ticket. */
export const mayList = (viewer: Viewer, line: Line, facts: LineFacts): boolean =>
  sightOf(viewer, matterOf(line, facts.now), { ...facts, past: noPast }).sees !== 'nothing';
