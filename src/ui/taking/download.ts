/** Hands the browser a file to save. */
export function download(name: string, file: Blob) {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after this; a minute later it has, or never will.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
