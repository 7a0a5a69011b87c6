import type { ComboboxProps } from '@mantine/core';

/** Lists open inside the page's main part: outside it they would belong to no landmark for a screen reader. */
export const dropdown: ComboboxProps = { offset: 6, shadow: 'md', portalProps: { target: '#content' } };
