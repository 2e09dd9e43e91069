import { dateInFull } from '../../platform/dates.ts';
import { useLanguage } from '../../platform/language.ts';

const isDate = /^\d{4}-\d{2}-\d{2}$/;

/** The id of what says the date of a field, for `aria-describedby`. */
export const saidDateOf = (field: string): string => `${field}-said`;

/** Browsers write dates in an order and a language of their own: the day is said back in words. */
export function SaidDate({ field, value }: { readonly field: string; readonly value: string }) {
  const language = useLanguage();
  return (
    <p class="said-back" id={saidDateOf(field)}>
      {isDate.test(value) && dateInFull(value, language)}
    </p>
  );
}
