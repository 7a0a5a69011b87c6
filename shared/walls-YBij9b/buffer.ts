// Wrong on purpose: the compiler must refuse this inside shared/.
export const forbidden: unknown = Buffer.from('x');
