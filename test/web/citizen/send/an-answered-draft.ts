import type { TicketAnswers } from '../../../../web/src/ticket-form/ticket-answers.ts';

const named = (id: string) => ({ id, name: { sw: id, en: id }, shortName: { sw: id, en: id } });

/** A matter that a complaint or a compliment can be about. */
export const aCategory = (changes: Partial<NonNullable<TicketAnswers['category']>> = {}) => ({
  id: 'maji',
  name: { sw: 'Maji', en: 'Water' },
  kinds: ['complaint' as const, 'compliment' as const],
  defaultOpenness: 'anonymous' as const,
  sensitive: false,
  urgent: false,
  tellsOfOthers: false,
  emergencyNumbers: [],
  ...changes,
});

/** Every question answered, as somebody answers who wants to be told by SMS. */
export const answered: TicketAnswers = {
  kind: 'complaint',
  category: aCategory(),
  subject: ' Hakuna maji ',
  description: 'Tuna siku kumi bila maji.',
  remedySought: '',
  region: { id: 'mkoa-dar', name: { sw: 'Dar', en: 'Dar' } },
  institution: named('dawasa'),
  about: 'nobody',
  officerName: '',
  openness: 'confidential',
  phone: '0712 345 678',
  email: '',
  name: '',
  safe: true,
};
