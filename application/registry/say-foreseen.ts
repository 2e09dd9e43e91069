import type { Foreseen } from '../../domain/administration/foreseen.ts';
import type { Queues } from '../../domain/casework/queues/queues.ts';
import { inWords } from '../../words/durations.ts';
import { foreseenDetailWords, foreseenWords, guardedMatterWords } from '../../words/registry.ts';
import { reader } from './jobs/drawing.ts';
import type { Speaker } from './say-differences.ts';

/** A task as people read it. */
export interface SaidForeseen {
  readonly code: Foreseen['what'];
  readonly text: string;
}

type Counting = Pick<Queues, 'assignedTo' | 'page'>;
interface Counted {
  readonly items: readonly unknown[];
  readonly next?: string;
}

/** How many there are; of more than a page, that there are at least so many. */
function saidCount({ items, next }: Counted, speaker: Speaker): string {
  const count = items.length;
  return next === undefined ? String(count) : speaker.fill(foreseenDetailWords.atLeast, { count });
}

/** Counts the open tickets that are assigned to an officer, to the end of one page. */
async function openTicketsOf(
  officer: string,
  queues: Pick<Queues, 'assignedTo'>,
  speaker: Speaker,
): Promise<string> {
  return saidCount(await queues.assignedTo(officer, { by: reader }), speaker);
}

/** What stands in the place of the names of a sentence, and what is said after it. */
async function partsOf(one: Foreseen, speaker: Speaker, queues: Counting) {
  switch (one.what) {
    case 'second-administrator':
      return {
        matters: one.matters.map((matter) => guardedMatterWords[matter][speaker.language]).join(', '),
      };
    case 'unassigned':
      return {
        officer: await speaker.officer(one.officer),
        count: await openTicketsOf(one.officer, queues, speaker),
      };
    case 'taken-over':
      return {
        officer: await speaker.officer(one.officer),
        to: await speaker.officer(one.to),
        count: await openTicketsOf(one.officer, queues, speaker),
      };
    case 'succeeded':
      return {
        closed: await speaker.institution(one.closed),
        successor: await speaker.institution(one.successor),
        count: saidCount(await queues.page(one.closed, { here: true }, { by: reader }), speaker),
      };
    case 'moved-along':
      return { count: one.right };
    case 'due-otherwise':
      return {
        of: await speaker.matter(one),
        before: await speaker.date(one.before),
        after: await speaker.date(one.after),
      };
    case 'duties':
      return {
        institution: await speaker.institution(one.institution),
        officer:
          one.officer === undefined
            ? foreseenDetailWords.nobody[speaker.language]
            : await speaker.officer(one.officer),
        at: await speaker.institution(one.at ?? one.institution),
      };
    case 'unstaffed':
      return {
        institution: await speaker.institution(one.institution),
        holder:
          one.holder === undefined
            ? foreseenDetailWords.nobody[speaker.language]
            : await speaker.institution(one.holder),
      };
    case 'staffed':
      return { institution: await speaker.institution(one.institution) };
    case 'access-back':
    case 'sees-later':
      return { officer: await speaker.officer(one.officer), until: await speaker.moment(one.until) };
    case 'tickets-seen-later':
      return {
        institution: await speaker.institution(one.institution),
        until: await speaker.moment(one.until),
      };
    case 'told-of-suspension':
    case 'invited':
    case 'out-at-once':
      return { officer: await speaker.officer(one.officer) };
    case 'id-for-good':
      return { id: one.id };
    case 'told-of-days':
    case 'recounted':
    case 'from-now-on':
      return {};
  }
}

const workingDays = (amount: number, { language }: Speaker): string =>
  inWords({ amount, unit: 'working-days' }, language);

function moreOf(one: Foreseen, speaker: Speaker): readonly string[] {
  if (one.what !== 'recounted') return [];
  const { later, nearer } = one;
  return [
    ...(later === 0 ? [] : [speaker.fill(foreseenDetailWords.later, { days: workingDays(later, speaker) })]),
    ...(nearer === 0
      ? []
      : [speaker.fill(foreseenDetailWords.nearer, { days: workingDays(nearer, speaker) })]),
  ];
}

/** Says what follows from a change. How many tickets it touches is counted up to one page of a queue: the cost stays the same. */
export async function sayForeseen(one: Foreseen, speaker: Speaker, queues: Counting): Promise<SaidForeseen> {
  const sentence = speaker.fill(foreseenWords[one.what], await partsOf(one, speaker, queues));
  return { code: one.what, text: [sentence, ...moreOf(one, speaker)].join(' ') };
}
