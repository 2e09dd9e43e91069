import { expect, it } from 'vitest';
import { replaceSecretRoute } from '../../../contracts/http/follow-up/replace-secret.ts';
import { writtenContact } from '../../../web/src/citizen/new-secret/contact.ts';

it.each(['0712 345 678', '+255712345678', 'asha@example.com'])('%s is taken as what it is', (written) => {
  expect(replaceSecretRoute.body.safeParse(writtenContact(written))).toMatchObject({ success: true });
});

it('an e-mail has its sign, and all else is a phone', () => {
  expect(writtenContact(' asha@example.com ')).toEqual({ email: 'asha@example.com' });
  expect(writtenContact('0712 345 678')).toEqual({ phone: '0712 345 678' });
});
