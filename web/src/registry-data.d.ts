/** What the build reads from the registry's files: web/build/registry-data.ts. */

declare module 'virtual:registry/emergency-numbers' {
  export const emergencyNumbers: import('./api/routes.ts').ReplyOf<'show-vocabulary'>['emergencyNumbers'];
}

declare module 'virtual:registry/access' {
  export const access: import('./api/routes.ts').ReplyOf<'show-vocabulary'>['access'];
}

declare module 'virtual:registry/stage' {
  /** SMS go to phones whose international numbers begin with one of these. */
  export const smsPrefixes: readonly string[];
  /** The page of another site to which "leave quickly" leads. */
  export const leaveTo: string;
  /** Whether the page that plays a phone is answered. */
  export const playsPhones: boolean;
}

declare module 'virtual:registry/deadlines' {
  export const deadlines: import('./api/routes.ts').ReplyOf<'show-vocabulary'>['deadlines'];
  export const kinds: import('./api/routes.ts').ReplyOf<'show-vocabulary'>['kinds'];
}

declare module 'virtual:registry/calendar' {
  export const calendar: import('./api/routes.ts').ReplyOf<'show-calendar'>;
}

declare module 'virtual:registry/points' {
  export const points: import('../../domain/institutions/positions/packed-points.ts').PackedPoints;
}

declare module 'virtual:registry/understanding' {
  export const packedModel: import('../../domain/institutions/understanding/packed-model.ts').PackedModel;
}

declare module 'virtual:registry/offices' {
  export const offices: readonly import('./public/offices/office.ts').Office[];
}
