import { officerApi } from '../session/officer-api.ts';
import { failureSentence, type Failure } from '../../api/problem.ts';
import { Button } from '../../design/button.tsx';
import { designTexts } from '../../design/texts.ts';
import { SelectField } from '../../design/select-field.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { useLanguage, useSay } from '../../platform/language.ts';
import { useReading, useResource } from '../../resource/use-resource.ts';
import { listedCategories } from '../../ticket-form/public-lists.ts';
import { mattersInOrder } from '../../ticket-form/matters-in-order.ts';
import type { AboutTicket } from './act-form.ts';
import type { FieldProps } from '../../forms/field-of-question.tsx';
import { ticketPageTexts as texts } from './texts.ts';

interface ListProps extends FieldProps {
  readonly choices: readonly { readonly value: string; readonly label: string }[] | undefined;
  readonly failure: Failure | undefined;
  readonly again: () => void;
  readonly none: string;
}

/** One of a list that the API has, or why it did not come. The field is there before its list: it keeps the focus, and nothing moves. */
export function ListField({ choices, failure, again, none, value, ...asked }: ListProps) {
  const say = useSay();
  const language = useLanguage();
  if (failure !== undefined)
    return (
      <div class="field" role="alert">
        <p>
          {say(texts.listFailed)} {failureSentence(failure, language)}
        </p>
        <Button look="second" onClick={again}>
          {say(texts.retry)}
        </Button>
      </div>
    );
  const isAwaited = choices === undefined;
  return (
    <SelectField
      {...asked}
      choices={choices ?? []}
      chosen={value}
      none={isAwaited ? say(designTexts.waiting) : none}
    />
  );
}

interface UnitFieldProps extends FieldProps {
  readonly about: AboutTicket;
  readonly none: string;
}

/** A unit of the institution that holds the ticket. Where it has none nothing is asked. */
export function UnitField({ about, ...asked }: UnitFieldProps) {
  const say = useSay();
  const { id } = about.ticket.institution;
  const { data, failure, again } = useResource(
    (request) => officerApi.GET('/v1/institutions', { ...request, params: { query: { parent: id } } }),
    [id],
  );
  const units = data?.institutions.filter(({ kind }) => kind === 'unit');
  if (units?.length === 0) return null;
  if (data === undefined && failure === undefined) return <Skeleton lines={2} />;
  return (
    <ListField
      {...asked}
      choices={units?.map((unit) => ({ value: unit.id, label: say(unit.name) }))}
      failure={failure}
      again={again}
    />
  );
}

interface CategoryFieldProps extends FieldProps {
  readonly none: string;
  /** Chosen kind: only categories that take it are offered. */
  readonly kind: string;
}

/** What the ticket is about. */
export function CategoryField({ kind, ...asked }: CategoryFieldProps) {
  const say = useSay();
  const { data, failure, again } = useReading(listedCategories);
  const language = useLanguage();
  const fitting = data?.categories.filter(({ kinds }) => kind === '' || kinds.some((one) => one === kind));
  return (
    <ListField
      {...asked}
      choices={
        fitting && mattersInOrder(fitting, language).map(({ id, name }) => ({ value: id, label: say(name) }))
      }
      failure={failure}
      again={again}
    />
  );
}
