import { z } from 'zod';

/** One package that is part of the program, as the build found it. */
const shippedPackageSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  /** As the package says it, in SPDX. */
  licence: z.string(),
  text: z.string().min(1),
});
export type ShippedPackage = z.output<typeof shippedPackageSchema>;

/** The file of the build, beside the page. */
export const shippedPackagesSchema = z.array(shippedPackageSchema).min(1);
export const shippedPackagesFile = 'licences.json';
