import type { ComponentChildren } from 'preact';
import { inEach } from '../../../../domain/foundation/vocabulary/language.ts';
import { dateWithoutWeekday, localDateOf } from '../../platform/dates.ts';
import { useSay } from '../../platform/language.ts';
import type { Me } from '../session/me.ts';
import { actsFor } from './texts.ts';

/** Who is in, for which office, and for whom they act; with what stands beside it. */
export function Who({ me, children }: { readonly me: Me; readonly children: ComponentChildren }) {
  const say = useSay();
  const { name, roles, institution, heads } = me;
  return (
    <div class="who">
      <div class="width">
        <p>
          <span>
            <strong>{name}</strong>, {roles.map(({ word }) => word).join(', ')}
          </span>
          <span>{say(institution.name)}</span>
          {heads
            .filter(({ acting }) => acting)
            .map(({ id, name: office, until }) => (
              <span key={id} class="acting">
                {say(
                  actsFor(
                    office,
                    until === undefined
                      ? undefined
                      : inEach((language) => dateWithoutWeekday(localDateOf(Date.parse(until)), language)),
                  ),
                )}
              </span>
            ))}
        </p>
        {children}
      </div>
    </div>
  );
}
