const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|([+-]\d\d):(\d\d))$/;

/**
 * "2026-11-23T14:30:00Z" as PDF writes it. By text, not through Date: jsPDF would write the time zone of the machine.
 * jsPDF refuses years after 2037.
 */
export function pdfDate(instant: string): string {
  const match = INSTANT.exec(instant);
  if (!match) throw new RangeError(`"${instant}" is not an instant such as 2026-11-23T14:30:00Z.`);
  const [, year, month, day, hour, minute, second = '00', offsetHour = '+00', offsetMinute = '00'] = match;
  return `D:${year}${month}${day}${hour}${minute}${second}${offsetHour}'${offsetMinute}'`;
}
