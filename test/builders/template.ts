import type { AnswerTemplate, TemplateContent } from '../../domain/institutions/templates/answer-template.ts';

/** What a head says of a template. */
export const aTemplate = {
  title: { sw: 'Bomba limepasuka', en: 'A burst main' },
  text: {
    sw: 'Kuhusu lalamiko {namba}: bomba kuu limepasuka. Maji yatarudi {tarehe ya maji kurudi}.',
    en: 'About ticket {number}: a main burst. Water will be back on {the date when water returns}.',
  },
  uses: ['respond', 'write-to-citizen'],
  finding: 'upheld',
} as const satisfies TemplateContent;

/** The same as an office keeps it. */
export const aKeptTemplate = (chosen: Partial<AnswerTemplate> = {}): AnswerTemplate => ({
  id: '1',
  place: 1,
  version: 1,
  ...aTemplate,
  ...chosen,
});
