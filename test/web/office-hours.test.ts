import { expect, it } from 'vitest';
import { officeHours } from '../../web/src/public/deadlines/texts.ts';

it('the hours of offices are said as people count them, in Swahili from six in the morning', () => {
  const days = { sw: 'Jumatatu hadi Ijumaa', en: 'Monday to Friday' };
  expect(officeHours('07:30', '15:30', days)).toEqual({
    sw: 'Ofisi hufanya kazi Jumatatu hadi Ijumaa, kuanzia saa 1:30 asubuhi hadi saa 9:30 alasiri.',
    en: 'Offices are open Monday to Friday, from 07:30 to 15:30.',
  });
});
