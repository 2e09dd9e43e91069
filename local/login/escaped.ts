const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Writes a text as HTML shows it, also between quotes. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (found) => escapes[found] ?? '');
