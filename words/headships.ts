import type { HeadshipChange } from '../domain/institutions/registry/headship-changes.ts';
import { writtenMoment } from './clock-times.ts';
import type { Language, Text } from '../domain/foundation/vocabulary/language.ts';
import { fillWithoutGap } from './fill-without-gap.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/officer/registry-acts')>('officer/registry-acts');

const sentences: Readonly<Record<HeadshipChange['became'], Text>> = t.sentences;

const open: Text = t.open;

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
    .map(({ officer, became, from, until }) =>
      fillWithoutGap(
        sentences[became],
        { officer: nameOf(officer), from: moment(from), until: moment(until) },
        language,
      ),
    )
    .join(' ');
}
