/** Hands a file made in the browser to the reader's downloads. */
export function saveFile(name: string, type: string, text: string) {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  link.click();
  URL.revokeObjectURL(link.href);
}
