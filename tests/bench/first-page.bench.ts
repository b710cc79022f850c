import { formatSizes, measureBuild } from "../budgets/sizes.ts";

/** Compressed JavaScript of the last build: the first page, each screen, the code book. */
export async function bench(): Promise<string> {
  return Promise.resolve(formatSizes(measureBuild("dist")));
}
