import { expect, it } from 'vitest';
import { mattersInGroups, mattersInOrder } from '../../../web/src/ticket-form/matters-in-order.ts';

const matters = [
  { id: 'ardhi', name: { sw: 'Ardhi', en: 'Land' } },
  { id: 'mengineyo', name: { sw: 'Mengineyo', en: 'Something else' }, catchAll: true as const },
  { id: 'maji', name: { sw: 'Maji', en: 'Water' } },
  { id: 'afya', name: { sw: 'Huduma za afya', en: 'Health care' } },
];

it('matters come by their names in the language of their reader, and whatever else last', () => {
  const inSwahili = mattersInOrder(matters, 'sw').map(({ name }) => name.sw);
  expect(inSwahili).toEqual(['Ardhi', 'Huduma za afya', 'Maji', 'Mengineyo']);
  const inEnglish = mattersInOrder(matters, 'en').map(({ name }) => name.en);
  expect(inEnglish).toEqual(['Health care', 'Land', 'Water', 'Something else']);
});

it('matters come under their headings in the language of their reader, and those of none last', () => {
  const health = { id: 'afya', name: { sw: 'Afya', en: 'Health' } };
  const land = { id: 'ardhi', name: { sw: 'Ardhi', en: 'Land' } };
  const inGroups = [
    { id: 'mengineyo', name: { sw: 'Mengineyo', en: 'Something else' }, catchAll: true as const },
    { id: 'hatimiliki', name: { sw: 'Hatimiliki', en: 'Title deeds' }, group: land },
    { id: 'mipaka', name: { sw: 'Mipaka', en: 'Borders' }, group: land },
    { id: 'hospitali', name: { sw: 'Hospitali', en: 'Hospitals' }, group: health },
  ];
  const inSwahili = mattersInGroups(inGroups, 'sw').map(({ name }) => name.sw);
  expect(inSwahili).toEqual(['Hospitali', 'Hatimiliki', 'Mipaka', 'Mengineyo']);
  const inEnglish = mattersInGroups(inGroups, 'en').map(({ name }) => name.en);
  expect(inEnglish).toEqual(['Hospitals', 'Borders', 'Title deeds', 'Something else']);
});
