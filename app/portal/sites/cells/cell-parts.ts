/** The parts of a cell: a semicolon or a line break stands between two. A semicolon inside a part is written twice. */
export function partsOfCell(text: string): string[] {
  const parts = [''];
  for (const piece of text.replace(/\r\n?/g, '\n').split(/(;;|;|\n)/)) {
    if (piece === ';' || piece === '\n') parts.push('');
    else parts.push((parts.pop() ?? '') + (piece === ';;' ? ';' : piece));
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

export function joinParts(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(';', ';;')).join('; ');
}
