/** So many lines stand where a page of officers is awaited: in its file, and drawn. */
export const linesAwaited = 8;
