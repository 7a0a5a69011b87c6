/** The form of numbers and addresses that have one: the same check for what is typed and for what a survey brings. */

/** Number in the register of companies: 8 figures. */
export function isKvkNumber(text: string): boolean {
  return /^\d{8}$/.test(withoutSpaces(text));
}

/** Code of a grid connection: 18 figures. */
export function isEan(text: string): boolean {
  return /^\d{18}$/.test(withoutSpaces(text));
}

/** One address: something, an at sign, and a domain with a point in it. */
export function isEmail(text: string): boolean {
  return /^[^\s@,;<>]+@[^\s@,;<>.]+(\.[^\s@,;<>.]+)+$/.test(text.trim());
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
