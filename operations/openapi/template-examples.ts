import { templateActWords } from '../../words/templates.ts';
import { waterAuthority as office, type Examples } from './example.ts';

const content = {
  title: { sw: 'Maji: bomba limepasuka', en: 'Water: a burst main' },
  text: {
    sw: 'Kuhusu lalamiko {namba}: bomba kuu lilipasuka. Maji yatarudi ifikapo {tarehe ya maji kurudi}.',
    en: 'About ticket {number}: the main burst. Water will be back by {the date when water returns}.',
  },
  uses: ['respond', 'write-to-citizen'],
};

const kept = (act: keyof typeof templateActWords, version: number): Examples => ({
  done: { summary: 'Imefanyika', value: { act, id: '3', version, at: '2026-11-24T09:00:00Z' } },
});

export const templateReplies: Readonly<Record<string, Examples>> = {
  'add-template': kept('add', 3),
  'change-template': kept('change', 4),
  'withdraw-template': kept('withdraw', 5),
  'list-templates': {
    office: {
      summary: 'Violezo vya ofisi',
      value: {
        institution: office,
        own: [{ id: '3', version: 4, ...content, office }],
        fromAbove: [],
        mayChange: true,
        left: 39,
      },
    },
  },
  'template-history': {
    first: {
      summary: 'Ukurasa wa kwanza',
      value: {
        changes: [
          {
            version: 3,
            act: 'add',
            word: templateActWords.add.sw,
            template: '3',
            at: '2026-11-24T09:00:00Z',
            by: { id: 'rehema-msuya', name: 'Rehema Msuya' },
            after: content,
          },
        ],
      },
    },
  },
  'list-ticket-templates': {
    filled: {
      summary: 'Vimejazwa',
      value: {
        language: 'sw',
        citizenReads: 'sw',
        templates: [
          {
            id: '3',
            version: 4,
            title: content.title,
            uses: content.uses,
            text: 'Kuhusu lalamiko 261112345671: bomba kuu lilipasuka. Maji yatarudi ifikapo {tarehe ya maji kurudi}.',
            blanks: ['tarehe ya maji kurudi'],
            office,
            own: true,
          },
        ],
      },
    },
  },
};
