import type { OfficerRole } from '../../../domain/institutions/registry/officer.ts';
import type { Position } from '../../builders/authority.ts';
import { countryIn, fitting, sortNames, statuses, stories, storyOf, viewer, withdrawn } from './scenes.ts';
import { StillStores } from './still-stores.ts';
import type { Story } from './story.ts';
import { TheWholeApi } from './the-whole-api.ts';
import type { Opened } from '../../../web/src/officer/ticket/opened.ts';

/** Every sort of ticket while it is worked on, some in each status, and those for which an act is made. Each once. */
const sceneStories: ReadonlyMap<string, Story> = new Map(
  [
    ...sortNames.map((sort) => storyOf(sort, 'in-progress')),
    ...(['normal', 'given to me'] as const).flatMap((sort) =>
      statuses.map((status) => storyOf(sort, status)),
    ),
    withdrawn,
    ...Object.values(fitting),
  ].map((story) => [story.ticket.number, story]),
);
const aboutMyHead = new Set(statuses.map((status) => storyOf('about my head', status).ticket.number));

/** Somebody with this role, in this position, before one ticket of the matrix of authority. */
export interface Scene {
  readonly role: OfficerRole;
  readonly position: Position;
  readonly number: string;
}

/** What is said of a scene where something is wrong in it. */
export const whereIn = ({ role, position, number }: Scene): readonly string[] => [
  role,
  position,
  sceneStories.get(number)?.ticket.status ?? '',
  number,
];

/** The API before officers of the matrix, of whom one looks at one ticket at a time. */
export class OpenedScenes {
  readonly api = new TheWholeApi();
  readonly #stores: StillStores;

  private constructor(stores: StillStores) {
    this.#stores = stores;
  }

  static async prepared(): Promise<OpenedScenes> {
    return new OpenedScenes(await StillStores.of(stories, countryIn('officer', 'own')));
  }

  /** From now on the API answers in this scene. */
  enters({ role, position, number }: Scene): void {
    this.api.in(countryIn(role, position, aboutMyHead.has(number)), this.#stores);
  }

  /** Goes through the scenes of these positions in which a role is shown a ticket. How many there were. */
  async inEachOpened(
    role: OfficerRole,
    positions: readonly Position[],
    look: (scene: Scene, ticket: Opened) => Promise<void> | void,
  ): Promise<number> {
    let opened = 0;
    for (const position of positions)
      for (const number of sceneStories.keys()) {
        const scene = { role, position, number };
        this.enters(scene);
        const { status, body } = await this.api.asks('open-ticket', { officer: viewer, params: { number } });
        if (status !== 200) continue;
        opened += 1;
        await look(scene, body as unknown as Opened);
      }
    return opened;
  }
}
