/** One value that differs; without `was` it is new, without `willBe` it falls away. */
export interface Change {
  path: string[];
  was?: string;
  willBe?: string;
}

/** What differs between two contents, value by value; a row is known by its first cell or its day, a longer text by its lines. */
export function changes(before: unknown, after: unknown): Change[] {
  const was = values(before);
  const willBe = values(after);
  return [...new Set([...was.keys(), ...willBe.keys()])]
    .filter((at) => was.get(at) !== willBe.get(at))
    .map((at) => onlyChangedLines({ path: at.split('\u0000'), was: was.get(at), willBe: willBe.get(at) }));
}

function onlyChangedLines({ path, was, willBe }: Change): Change {
  if (!was?.includes('\n') || !willBe?.includes('\n')) {
    return { path, was, willBe };
  }
  const old = was.split('\n');
  const now = willBe.split('\n');
  return { path, was: without(old, now), willBe: without(now, old) };
}

function without(lines: string[], others: string[]): string {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line)).join('\n');
}

function values(content: unknown, path: string[] = [], into = new Map<string, string>()): Map<string, string> {
  if (Array.isArray(content)) {
    if (content.every((one) => typeof one !== 'object')) {
      return values(content.join('、'), path, into);
    }
    content.forEach((row: Record<string, unknown>) => values(row, [...path, nameOf(row)], into));
  } else if (typeof content === 'object' && content !== null) {
    Object.entries(content).forEach(([part, value]) => values(value, [...path, part], into));
  } else if (content !== undefined && content !== null && content !== '') {
    into.set(path.join('\u0000'), String(content));
  }
  return into;
}

function nameOf(row: Record<string, unknown>): string {
  return String(row.date ?? Object.values(row)[0] ?? '');
}
