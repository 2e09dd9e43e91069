import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Journeys that spend most of their time, 35 to 180 seconds, waiting for deadlines: the longest first. */
const waiting = [
  'lives-its-whole-life',
  'corruption-goes-apart',
  'a-typed-phone',
  'is-handed-on',
  'is-on-record',
  'a-surge-is-told',
  'figures-are-shown',
  'queues-are-kept',
  'climbs-to-the-root',
  'sms-is-answered',
  'identity-is-revealed',
  'heals-a-dead-clock',
];

/**
 * Files that go through whole tables for 90 to 400 seconds: the longest first. On a clean checkout Vitest knows of a file no more than its
 * size, and began the smallest of these last of its project.
 */
const long = [
  'states-of-work-in-swahili',
  'told-by-sight',
  'states-of-work-in-english',
  'at-once',
  'hidden-tickets',
  'work-acts-of-matrix',
  'search-growth',
  'random-lives',
];

/** The files that their project begins with, by the beginning of their names. */
export const begunFirst: readonly string[] = [...waiting, ...long];

/** The place in the order of a project: those that wait or take long; all others; and last journeys that disturb others. */
function placeOf({ moduleId }: TestSpecification): number {
  if (moduleId.includes('/journeys/disruptive/')) return begunFirst.length + 1;
  const place = begunFirst.findIndex((name) => moduleId.includes(`/${name}.`));
  return place === -1 ? begunFirst.length : place;
}

/** Begins with those of a project that wait or take long: were they the last, the run would wait for them alone, with idle processors. */
export class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const ofProjects = Map.groupBy(sorted, ({ project }) => project.name);
    return [...ofProjects.values()].flatMap((ofProject) =>
      ofProject.toSorted((a, b) => placeOf(a) - placeOf(b)),
    );
  }
}
