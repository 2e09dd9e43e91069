/** What simple phones dial to reach the service: the build of a site asks its environment, as for a stage. */
export const dialledCode = '*152*00#';
