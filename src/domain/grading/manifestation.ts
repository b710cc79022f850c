import type { TabularEntry } from "../codebook/code-book.ts";

/**
 * A manifestation code by its title, “… in diseases classified elsewhere”, or by that of an entry above it whose title it
 * goes on (guideline I.A.13). The anemias of D63 are not: their titles name the disease themselves.
 */
export function isManifestation(entry: TabularEntry): boolean {
  if (entry.code.startsWith("D63")) return false;
  for (let at: TabularEntry | undefined = entry; at; at = at.parent) {
    if (/\bin ([\w, ]+ )?(diseases|conditions) classified elsewhere/i.test(at.title)) return true;
  }
  return false;
}
