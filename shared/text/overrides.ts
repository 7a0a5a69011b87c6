/** What the report says of own values that the set in use has no figure for. */
export const overrideWords = {
  nl: {
    notInSet: (id: string, value: string, reason: string) =>
      `${id}: ${value} (${reason || 'geen reden ingevuld'}). Dit kengetal staat niet in de gebruikte set; de eigen waarde telt niet mee.`,
  },
  en: {
    notInSet: (id: string, value: string, reason: string) =>
      `${id}: ${value} (${reason || 'no reason entered'}). This figure is not in the set in use; the own value does not count.`,
  },
};
