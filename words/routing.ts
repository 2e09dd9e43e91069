import { inEach, type Language, type Text } from '../domain/foundation/vocabulary/language.ts';
import { abroad } from '../domain/foundation/vocabulary/whereabouts.ts';
import {
  anyPlace,
  anyText,
  type RoutingRule,
  type RoutingTarget,
} from '../domain/institutions/registry/routing.ts';
import { catalogue } from './catalogue.ts';
import { institutionKindWords } from './institution-kinds.ts';

const t = catalogue<typeof import('#texts/officer/routing')>('officer/routing');

/** Gives the name of an institution by its id. */
type NameOf = (id: string) => Text | string;

function toOffice(target: RoutingTarget, nameOf: NameOf): Text {
  switch (target.to) {
    case 'institution':
      return t.toInstitution({ office: nameOf(target.id) });
    case 'local-office':
      return t.toLocalOffice({ office: nameOf(target.id) });
    case 'kind':
      return t.toKind({ kind: institutionKindWords[target.kind] });
    case 'named':
      if (target.under !== undefined) return t.toNamedUnder({ office: nameOf(target.under) });
      return target.kind === undefined
        ? t.toNamed
        : t.toNamedKind({ kind: institutionKindWords[target.kind] });
  }
}

function whereHeld(place: string, nameOf: NameOf): Text {
  if (place === anyPlace) return t.anyPlace;
  return place === abroad ? t.abroad : t.inPart({ part: nameOf(place) });
}

function onWords(words: readonly string[]): Text {
  const said = words.filter((word) => word !== anyText);
  return said.length < words.length ? t.anyText : t.onWords({ words: said.join(', ') });
}

/** Says to which office a rule leads and when, as one text: with its reason as people who send a ticket read it. */
export function ruleInWords({ place, words, target, reason }: RoutingRule, nameOf: NameOf): Text {
  const conditions = [
    ...(place === undefined ? [] : [whereHeld(place, nameOf)]),
    ...(words === undefined || words.length === 0 ? [] : [onWords(words)]),
  ];
  const to = toOffice(target, nameOf);
  if (conditions.length === 0) return t.always({ to, reason });
  const joined = inEach((language: Language) => conditions.map((one) => one[language]).join('; '));
  return t.conditional({ to, conditions: joined, reason });
}
