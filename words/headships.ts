import type { HeadshipChange } from '../domain/institutions/registry/headship-changes.ts';
import { writtenMoment } from './clock-times.ts';
import type { Language, Text } from '../domain/foundation/vocabulary/language.ts';
import { fillWithoutGap } from './fill.ts';

const sentences: Readonly<Record<HeadshipChange['became'], Text>> = {
  head: { sw: '{officer} amekuwa mkuu.', en: '{officer} is the head now.' },
  acting: {
    sw: '{officer} anakaimu kuanzia {from} hadi {until}.',
    en: '{officer} acts for the head from {from} to {until}.',
  },
  dates: {
    sw: '{officer} sasa anakaimu kuanzia {from} hadi {until}.',
    en: '{officer} now acts for the head from {from} to {until}.',
  },
  ended: { sw: '{officer} si mkuu tena.', en: '{officer} is no longer the head.' },
};

const open: Text = { sw: 'wakati wowote', en: 'any time' };

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
