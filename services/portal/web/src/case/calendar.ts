/** One dose as the clinic plans it; once given, `givenOn` says when. */
export interface Dose {
  vaccine: string;
  dose: number;
  visitOn: string;
  givenOn?: string;
}

const digits = (day: string) => day.replaceAll('-', '');
const after = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

/** Lines of at most 75 octets (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines = [''];
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > 73) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += sign;
    octets += size;
  }
  return lines.join('\r\n');
}

/** Every visit still to come as an all-day event with a reminder the day before; no name, since calendars are shared. */
export function iCalendar(doses: Dose[], word: (dose: Dose) => string, place: string, id: string, stamp: Date): string {
  const open = doses.filter(({ givenOn }) => !givenOn);
  const days = [...new Set(open.map(({ visitOn }) => visitOn))].sort();
  const now = stamp.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = days.flatMap((day) => {
    const what = escaped(open.filter(({ visitOn }) => visitOn === day).map(word).join('、'));
    return [
      'BEGIN:VEVENT', `UID:${id}-${digits(day)}@birth`, `DTSTAMP:${now}`, `DTSTART;VALUE=DATE:${digits(day)}`, `DTEND;VALUE=DATE:${digits(after(day))}`,
      `SUMMARY:${what}`, `LOCATION:${escaped(place)}`, 'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${what}`, 'TRIGGER:-PT16H', 'END:VALARM', 'END:VEVENT',
    ];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//birth//vaccination//ZH', ...events, 'END:VCALENDAR', ''].map(folded).join('\r\n');
}
