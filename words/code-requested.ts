import type { Text } from '../domain/foundation/vocabulary/language.ts';

/** What happens next when somebody asked for a code by SMS: the same whether one goes. */
export const codeRequestedText: Text = {
  sw: 'Kama uliacha namba ya simu ambayo ni salama kuiandikia, SMS yenye namba ya uthibitisho ya tarakimu sita itafika ndani ya dakika chache. Namba hiyo hiyo inatumika hadi saa sita usiku leo, na hutumwa mara {count} tu, angalau dakika {minutes} kila moja baada ya nyingine.',
  en: 'If you gave a phone to which it is safe to write, an SMS with a code of six digits comes to it within minutes. The same code is good until midnight today, and is sent only {count} times, at least {minutes} minutes apart.',
};
