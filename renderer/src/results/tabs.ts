/** The results by their tabs, in the order in which they stand. */
export const resultTabs = ['access', 'cost', 'plan', 'charging', 'grid', 'whatIf'] as const;
export type ResultTab = (typeof resultTabs)[number];
