import type { HeadshipChange } from '../domain/institutions/registry/headship-changes.ts';
import { writtenMoment } from './clock-times.ts';
import type { Language, Text } from '../domain/foundation/vocabulary/language.ts';
import { fillWithoutGap } from './fill-without-gap.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/officer/registry-acts')>('officer/registry-acts');

const sentences: Readonly<Record<HeadshipChange['became'], Text>> = t.sentences;

const open: Text = t.open;

/** What a deputy of an officer who heads nothing is told as. */
const ofAbsence = (became: HeadshipChange['became']): Text =>
  became === 'ended' ? t.absence.ended : t.absence.named;

/** The subject of what is told of an officer who is out. */
export const absenceSubject: Text = t.absence.subject;

/** What an officer who is out, the deputy and their head are told. */
export const absenceMessage: Text = t.absence.message;

/** What became of the headships of an office, a sentence for each. `nameOf`: how the registry calls an officer. */
export function headshipsInWords(
  changes: readonly HeadshipChange[],
  nameOf: (officer: string) => Text,
  timeZone: string,
  language: Language,
): string {
  const moment = (at: HeadshipChange['from']) =>
    at === undefined ? open[language] : writtenMoment(at, timeZone, language);
  return changes
    .map(({ officer, became, from, until, absent }) =>
      fillWithoutGap(
        absent === undefined ? sentences[became] : ofAbsence(became),
        {
          officer: nameOf(officer),
          ...(absent !== undefined && { absent: nameOf(absent) }),
          from: moment(from),
          until: moment(until),
        },
        language,
      ),
    )
    .join(' ');
}
