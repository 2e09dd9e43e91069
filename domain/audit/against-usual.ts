import { beyondChance, tailChances } from '../foundation/chance/tail-chances.ts';
import type { LooksCounted } from './looks.ts';

/** A figure of an officer's looks. */
type Figure = Exclude<keyof LooksCounted, 'byHour'>;

/** Figures that may say that somebody looks where they have no business. */
const heldAgainstUsual: readonly Figure[] = ['closed', 'night', 'notOwn', 'identities'];
/** So often a figure is compared with the usual at least, and is so many times as large when it is said. */
const compared = { fewest: 5, times: 2 } as const;
/** Of what is found beyond chance so much at most is expected to be chance. */
const wrongFindings = 0.05;

/** How a figure of an officer is to the usual. */
export interface AgainstUsual {
  /** How many times the share of looks that the figure counts is that of all others together, in whole numbers. */
  readonly times: number;
  /** Chance hardly explains it, if each look were one for itself. */
  readonly isBeyondChance: boolean;
}

interface Tested {
  readonly reader: LooksCounted;
  readonly name: Figure;
  readonly times: number;
  readonly chance: number;
}

const sumOf = (readers: readonly LooksCounted[], name: Figure): number =>
  readers.reduce((sum, reader) => sum + reader[name], 0);

/**
 * Holds figures of each officer against those of all others together, and tells those that are twice the usual or more. All are tested
 * together, as changes of what is sent are. Source: docs/design/auditors-desk.md, What stands out.
 */
export function againstUsual(
  all: readonly LooksCounted[],
): (reader: LooksCounted, name: Figure) => AgainstUsual | undefined {
  const looks = sumOf(all, 'looks');
  const tested = heldAgainstUsual.flatMap((name) => {
    const counted = sumOf(all, name);
    return all.flatMap((reader): readonly Tested[] => {
      const share = (counted - reader[name]) / (looks - reader.looks);
      if (reader[name] < compared.fewest || !(share > 0 && share < 1)) return [];
      const times = reader[name] / reader.looks / share;
      return [{ reader, name, times, chance: tailChances(reader[name], reader.looks, share).atLeast }];
    });
  });
  const isBeyond = beyondChance(
    tested.map(({ chance }) => chance),
    wrongFindings,
  );
  const found = tested.map(({ times }, place) => ({
    times: Math.round(times),
    isLarge: times >= compared.times,
    isBeyondChance: isBeyond[place] === true,
  }));
  return (reader, name) => {
    const said = found[tested.findIndex((one) => one.reader === reader && one.name === name)];
    return said?.isLarge === true ? { times: said.times, isBeyondChance: said.isBeyondChance } : undefined;
  };
}
