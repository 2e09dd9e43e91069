/** Gives a file to the person, as a download by this name: nothing leaves the phone. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser takes the address over within the click, some of them a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
