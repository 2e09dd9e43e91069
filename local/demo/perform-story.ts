import { fill } from '../../words/fill.ts';
import { beats, type BeatName } from './beats.ts';
import type { Citizen, Receipt } from './citizen.ts';
import type { Part } from './deal.ts';
import { Life } from './life.ts';
import { plots } from './plots.ts';
import { Failed, Refused } from './refused.ts';
import type { DemoStage } from './stage.ts';
import { Stalled } from './stall.ts';
import { words } from './words.ts';

/** A ticket whose story is over, as far as it goes here. */
export interface Told extends Part {
  readonly citizen: Citizen;
  readonly receipt: Receipt;
  /** The API failed, so the story could not go on. */
  readonly brokeOff: boolean;
}

/**
 * The citizen sends the ticket, and everybody does what the plot says, one after the other. A call that the
 * API fails at ends this story alone, and is told.
 */
export async function performStory(stage: DemoStage, part: Part, citizen: Citizen): Promise<Told> {
  const receipt = await citizen.send(part.ticket);
  const life = new Life(stage, part.ticket, citizen, receipt);
  const brokeOff = await perform(life, part).then(
    () => false,
    (error: unknown) => {
      if (!(error instanceof Failed || error instanceof Refused)) throw error;
      life.tells(words.system[stage.language], words.brokeOff[stage.language], [error.message]);
      return true;
    },
  );
  return { ...part, citizen, receipt, brokeOff };
}

/** What can still be done on a closed ticket. */
const afterClosing: readonly BeatName[] = ['rateWell', 'ratePoorly'];

async function perform(life: Life, { plot }: Part): Promise<void> {
  for (const name of plots[plot].beats) {
    if (life.isClosed && !afterClosing.includes(name)) continue;
    if (life.stage.ends.aborted || !(await beats[name](life))) break;
  }
  const { language, ends } = life.stage;
  const why: unknown = ends.reason;
  if (why instanceof Stalled)
    life.tells(words.system[language], fill(words.stalled, { minutes: why.minutes }, language));
  await life.follow();
}
