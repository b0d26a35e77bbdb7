/** A truth value as files write it: Excel `1` and `0`, LibreOffice `true` and `false`. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
