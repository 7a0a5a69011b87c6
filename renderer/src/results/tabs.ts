/** The tabs of the results, in their order. */
export const resultTabs = ['access', 'cost', 'plan', 'charging', 'grid', 'whatIf'] as const;
export type ResultTab = (typeof resultTabs)[number];
