import { formatNames, formats } from '../../domain/ticketing/attachments/formats.ts';
import { attachmentLimits } from '../../domain/ticketing/attachments/limits.ts';
import type { Policy, PolicyRow } from '../../domain/foundation/policy/policy.ts';
import type { Duration } from '../../domain/foundation/time/duration.ts';
import { citizenTexts, type CitizenText } from '../../domain/foundation/vocabulary/citizen-texts.ts';
import { kinds, type Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import type { TextRules } from '../../domain/foundation/vocabulary/plain-text.ts';
import { inWords } from '../../words/durations.ts';
import { kindWords } from '../../words/kinds.ts';

/** A length of time, with how people read it. */
interface WordedDuration extends Duration {
  readonly words: Text;
}

const worded = ({ amount, unit }: Duration): WordedDuration => ({
  amount,
  unit,
  words: { sw: inWords({ amount, unit }, 'sw'), en: inWords({ amount, unit }, 'en') },
});

/** What holds everywhere: what an institution or a category has of its own is left out. */
const rowsOfTheCountry = ({ rows }: Policy): readonly PolicyRow[] =>
  rows.filter(({ institution, category }) => institution === undefined && category === undefined);

/** The kinds of what a citizen can send. `answered`: there is a date for the answer, and an appeal against it. */
export const kindsUnder = (
  policy: Policy,
): readonly {
  readonly code: Kind;
  readonly name: Text;
  readonly meaning: Text;
  readonly answered: boolean;
}[] =>
  kinds.map((code) => ({
    code,
    name: kindWords[code].name,
    meaning: kindWords[code].meaning,
    answered: rowsOfTheCountry(policy).some(({ kind, respond }) => kind === code && respond !== undefined),
  }));

type Length = Required<TextRules>;

/** How long texts may be, in characters as a person counts them; how many and how large files; how many tickets a day. */
export const limitsUnder = ({ ticketsPerDay: { perPhone, perAddress } }: Policy) => ({
  texts: Object.fromEntries(
    Object.entries<TextRules>(citizenTexts).map(([name, rules]) => [name, { atLeast: 1, ...rules }]),
  ) as Readonly<Record<CitizenText, Length>>,
  files: {
    atMost: attachmentLimits.places,
    bytes: attachmentLimits.bytes,
    pixels: attachmentLimits.pixels,
    types: formatNames.map((name) => formats[name].mediaType),
  },
  ticketsPerDay: { perPhone, perAddress },
});

/** Until when institutions do what they must, and citizens what they may. */
export function deadlinesUnder(policy: Policy) {
  const { limits, upperLevel, pause, windowWarning, untoldWindow } = policy;
  const { ordinary, urgent } = upperLevel;
  const capped = ({ acknowledge, respond }: typeof ordinary) => ({
    acknowledge: worded(acknowledge),
    respond: worded(respond),
  });
  return {
    rows: rowsOfTheCountry(policy).map(({ kind, urgent: isUrgent, acknowledge, respond, appealWindow }) => ({
      kind,
      urgent: isUrgent,
      acknowledge: worded(acknowledge),
      ...(respond !== undefined && { respond: worded(respond) }),
      ...(appealWindow !== undefined && { appealWindow: worded(appealWindow) }),
    })),
    afterEscalationOrAppeal: { ordinary: capped(ordinary), urgent: capped(urgent) },
    undoAcceptance: worded(limits.undoAcceptanceWithin),
    undoWithdrawal: worded(limits.undoWithdrawalWithin),
    undoReclassification: worded(limits.reclassification.undoWithin),
    objectToTransfer: worded(limits.transfers.objectWithin),
    rate: worded(limits.rateWithin),
    replaceSecretEvery: worded(limits.replaceSecretEvery),
    resumeWithoutReply: worded(pause.resumeAfter),
    windowWarning: worded(windowWarning),
    untoldAppealWindow: worded(untoldWindow),
  };
}
