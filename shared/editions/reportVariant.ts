/** The forms in which a report leaves the house: everything, the short one for who decides, one page for the operator. */
export const reportVariants = ['full', 'short', 'operator'] as const;
export type ReportVariant = (typeof reportVariants)[number];
