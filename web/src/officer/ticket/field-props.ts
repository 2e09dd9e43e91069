/** What each field of a form has, whatever it is answered with. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly mistake: string | undefined;
  readonly optional: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}
