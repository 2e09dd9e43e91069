/** What the build reads from the registry's files: web/build/registry-data.ts. */

declare module 'virtual:registry/emergency-numbers' {
  export const emergencyNumbers: readonly import('./public/emergency-list.tsx').NumberToCall[];
}

declare module 'virtual:registry/access' {
  export const access: import('../../domain/vocabulary/access-points.ts').AccessPoints;
}
